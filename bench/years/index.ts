export { evolveHalf, foldHalf, type LifeFact, snapshotOf, today, todayOf, yearsOf } from './years.ts';
