import { ok, type Result, refuse } from '@unhurried/kernel';
import { addDays, type Day, daysBetween } from '../time/index.ts';
import { type KindnessId, longestKindWords } from './facts.ts';

/** A kind word where it lies, of one person. */
export interface Sent {
  readonly id: string;
  readonly kindness: KindnessId;
  readonly words?: string;
  readonly day: Day;
}

/** So many are seen of one person at a time. [KI2] */
const mostSeen = 3;

/** The last day on which it is there: the second after its own. [KI5] */
export const lastDayOf = (day: Day): Day => addDays(day, 2);

/** Whether one of this day is still there. A phone in another zone may be a day ahead, and never more. [KI5] */
export function isThere(day: Day, today: Day): boolean {
  const since = daysBetween(day, today);
  return since >= -1 && since <= 2;
}

/**
 * The day of a putting away: it holds until the second day after, and never ends before the word that was put away, which
 * may be of tomorrow where its author is. [KI4]
 */
export const awayFrom = (sent: Day, today: Day): Day => (sent > today ? sent : today);

/** In one paragraph and in signs, not halves of them. Refusals: `no-words`, `too-long`. [KI3] */
export function kindWords(text: string): Result<string, 'no-words' | 'too-long'> {
  const words = text.replace(/\s+/gu, ' ').trim();
  if (words === '') return refuse('no-words');
  return [...words].length > longestKindWords ? refuse('too-long') : ok(words);
}

/** The last sent first: by its day, and within one as its author wrote it. */
const lastFirst = (sent: readonly Sent[]): readonly Sent[] =>
  [...sent].reverse().sort((one, other) => daysBetween(one.day, other.day));

const firstOfItsKind = ({ kindness }: Sent, at: number, all: readonly Sent[]): boolean =>
  all.findIndex((each) => each.kindness === kindness) === at;

/**
 * What of one person's kind words is seen where it arrives, the last first. `sent`: in the order in which they wrote it.
 * `away`: the wordings that were put away, whatever words came with them. It is chosen first and put away afterwards, so that
 * nobody who sends a hundred can fill a place that was cleared, nor send again what was put away. [KI2] [KI4]
 */
export function seenOf(sent: readonly Sent[], away: ReadonlySet<string>, today: Day): readonly Sent[] {
  return lastFirst(sent.filter(({ day }) => isThere(day, today)))
    .filter(firstOfItsKind)
    .slice(0, mostSeen)
    .filter(({ kindness }) => !away.has(kindness));
}

/** What I sent and can still take back, the last first: all of it, whatever the other sees of it. [KI1] [KI5] */
export const stillThere = (sent: readonly Sent[], today: Day): readonly Sent[] =>
  lastFirst(sent.filter(({ day }) => isThere(day, today)));
