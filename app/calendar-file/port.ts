import type { Entry } from '@unhurried/domain/calendar';
import type { Day, Zone } from '@unhurried/domain/time';
import type { Match } from './matching.ts';

/** For whom something new is: for me alone; about me, and both can see it; or for both, who both keep it. */
export type ForWhom = 'private' | 'mine' | 'both';

/** Something of a file that its person chose. `forWhom` is about what is new: what is here already stays whose it is. */
export interface Brought {
  readonly match: Match;
  readonly forWhom: ForWhom;
}

/** What the two screens need of the rest of the app. */
export interface CalendarFilePort {
  /** All that this person's calendar shows, private entries among them. */
  readonly entries: readonly Entry[];
  readonly viewer: Zone;
  readonly today: Day;
  /** Writes what was chosen, all of it or nothing; false when this device could not. */
  bring(chosen: readonly Brought[]): Promise<boolean>;
}

/** What may go into a file: entries of this person and for both, private ones too, in the order in which they are shown. */
export type ExportPort = Pick<CalendarFilePort, 'entries' | 'viewer'>;
