import { type RedFlag, redFlags, urgencies } from '@unhurried/content/red-flags';
import type { CareFact, CareState } from '@unhurried/domain/care';
import type { Day } from '@unhurried/domain/time';

/** Signs that are never written down, not even for their own person: the phone may be in other hands. [AC8] */
const unwritten: ReadonlySet<string> = new Set(['thinking-of-ending-my-life', 'danger-from-someone']);

export const leavesNothing = (flag: string): boolean => unwritten.has(flag);

/** What choosing a sign writes down, once: it stands until it was looked at. [AC7] [AC8] */
export const raisedBy = (flag: RedFlag, care: CareState, today: Day): readonly CareFact[] =>
  leavesNothing(flag.id) || care.redFlag?.flag === flag.id
    ? []
    : [{ kind: 'red-flag-raised', flag: flag.id, day: today }];

export const byUrgency = urgencies.map((urgency) => ({
  urgency,
  flags: redFlags.filter((each) => each.urgency === urgency),
}));
