import { daysBetween } from './day.ts';
import type { Epoch, Link, OwnKem } from './link.ts';

const longest = 30;
const chanceADay = 1 / 15;
const keptDays = 120;

/** Their KEM is another than my newest epoch was sealed to: an update without a new KEM answers it. [KE27] */
export const answerIsDue = (link: Link): boolean => link.own.sealedTo !== link.theirs.kem;

/**
 * Whether a routine update goes out today, so that updates tell nothing about their reason: each day with one chance in
 * fifteen, at the latest on the thirtieth. `chance` is a number in [0, 1); ask once a day. A clock that went back is
 * treated as any day in between.
 */
export function updateIsDue(link: Link, day: string, chance: number): boolean {
  const age = daysBetween(link.own.epochs.at(-1)?.since ?? day, day);
  return age >= longest || (age !== 0 && chance < chanceADay);
}

const isPast = (since: string | undefined, day: string): boolean =>
  since !== undefined && daysBetween(since, day) >= keptDays;

/** An epoch goes 120 days after the next one began; the newest stays. */
const stillRead = (epochs: readonly Epoch[], day: string): readonly Epoch[] =>
  epochs.filter((_, at) => !isPast(epochs[at + 1]?.since, day));

/** A half goes 120 days after the other was first seen to seal to a newer one; one that may be sealed to stays. */
const stillSealedTo = (kems: readonly OwnKem[], day: string): readonly OwnKem[] =>
  kems.filter(({ spent }) => !isPast(spent, day));

/** Throws old secrets away: what they opened cannot be opened again by whoever takes this phone later. */
export function forgetOld(link: Link, day: string): Link {
  const { own, theirs } = link;
  return {
    ...link,
    own: { ...own, epochs: stillRead(own.epochs, day), kems: stillSealedTo(own.kems, day) },
    theirs: { ...theirs, epochs: stillRead(theirs.epochs, day) },
  };
}
