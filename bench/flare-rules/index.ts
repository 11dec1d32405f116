export { cohort, firstScored, type KnownDiary } from './diary-case.ts';
export { foundAt } from './equal-share.ts';
export { ourMarks, whereThereIsRoom } from './ours.ts';
export { mustBeat, type Rival, type RivalName, rivals } from './rivals.ts';
export { type Found, type Marked, tally } from './tally.ts';
