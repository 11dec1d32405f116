import { type ComfortTopic, type Posture, postures } from '@unhurried/content/comfort';
import { flagsOn } from '@unhurried/domain/care';
import type { Flag } from '@unhurried/domain/library';
import type { Session } from '../session/index.ts';

export type Flags = ReadonlySet<Flag>;

/** What comes with what I told of my health, as it is today. */
export const myFlags = ({ known, today }: Session): Flags =>
  new Set(flagsOn(known.value.mine.half.care, today.value).keys());

const meets = (flags: Flags, those: readonly Flag[]): boolean => those.some((flag) => flags.has(flag));

/** A stable order: within the same rank everything stays as it was. */
const byRank = <Thing>(things: readonly Thing[], rankOf: (thing: Thing) => number): readonly Thing[] =>
  [...things].sort((one, two) => rankOf(one) - rankOf(two));

/** What suits me comes first, and nothing says so: the screen may lie open. [CO1] */
export const topicsFor = (flags: Flags, topics: readonly ComfortTopic[]): readonly ComfortTopic[] =>
  byRank(topics, ({ suits }) => (meets(flags, suits) ? 0 : 1));

/** What eases me first, what does not suit me last; none is left out, since the team's word comes before ours. [CO3] */
export const waysFor = (flags: Flags): readonly Posture[] =>
  byRank(postures, ({ eases, notFor }) => (meets(flags, notFor) ? 2 : meets(flags, eases) ? 0 : 1));

/**
 * What goes with a topic: its own posture, or, where that does not suit me, the first of mine that does what its own was
 * for. [CO3]
 */
export function wayWith({ posture, suits }: ComfortTopic, flags: Flags): Posture | undefined {
  const own = postures.find(({ id }) => id === posture);
  if (!own || !meets(flags, own.notFor)) return own;
  return waysFor(flags).find(
    ({ eases, notFor }) => !meets(flags, notFor) && !meets(new Set(suits), notFor) && meets(new Set(eases), suits),
  );
}
