import type { ActivityId } from '@unhurried/domain/library';
import type { Overlap } from '@unhurried/domain/overlap';
import type { Day } from '@unhurried/domain/time';
import { conversations, type Seen, seenBy } from '@unhurried/domain/together';
import type { Known } from './fold.ts';
import type { Moment } from './my-half.ts';

/** Resting together is in no library and in no list: it is possible on every day, so it can always be the answer. [OV2] */
export const restTogether = 'rest' as ActivityId;

/** The questions of today as I see them: of what is possible for both, and nothing beyond. [TG2] [TG5] */
export function seenFrom({ ours, mine }: Known, overlap: Overlap, { side, today, now }: Moment): readonly Seen[] {
  const possible = [{ activity: restTogether, tier: 0 } as const, ...overlap.possible];
  const all = conversations(ours.questions, possible, today, ours.over);
  return seenBy(all, { me: side.person, asides: mine.asides, now });
}

/** What I put aside and when my questions drift, of days that are over: to be erased. [SE13] */
export const asidesOver = ({ mine }: Known, today: Day): readonly string[] =>
  mine.asides.filter(({ day }) => day < today).map(({ id }) => id);
