/** What is left out and what is done another way today. Words: `care-form`, `activities`, `adaptations`, `tiers`. [AC5] */
export { ChangesToday } from '../changes-today.tsx';
export { type Changes, whatChanges } from '../what-changes.ts';
