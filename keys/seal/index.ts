export { type DayKeys, newDay, openDay } from './days.ts';
export {
  journalOf,
  openFact,
  openSnapshot,
  type PassingFact,
  type PrivateFact,
  type SharedFact,
  sealMine,
  sealPassing,
  sealShown,
  sealSnapshot,
} from './facts.ts';
export type { AuthorKey, DaysKey, MineKey, PassingKey, Person, ShownKey } from './key.ts';
export { isBucket, padded, unpadded } from './pad.ts';
export type { OpenRefusal } from './rest.ts';
export { openSlip, sealSlip } from './slip.ts';
