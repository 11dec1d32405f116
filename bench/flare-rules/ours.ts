import { baselineOn, standingsOver } from '@unhurried/domain/pace';
import { type KnownDiary, readingsOf } from './diary-case.ts';
import type { Marked } from './tally.ts';

/** The days that our rule calls flare days: a flare is on, and is not waiting out its 48 or 72 hours. */
export function ourMarks(diary: KnownDiary): Marked {
  const days = diary.days.map(({ day }) => day);
  const stood = standingsOver({ readings: readingsOf(diary), taps: [], profile: diary.profile }, days);
  return (at) => {
    const day = days[at];
    const standing = day && stood.get(day);
    return standing?.state === 'flare' && !standing.backSince;
  };
}

/**
 * The same diary with the days left out of the count on which usual energy is 2 or less: there our rule says
 * openly that it hears the tap alone [PA3c], and a rival that guesses is neither praised nor blamed.
 */
export function whereThereIsRoom(diary: KnownDiary): KnownDiary {
  const readings = readingsOf(diary);
  return {
    ...diary,
    days: diary.days.map((each) => {
      const energy = baselineOn(readings, each.day)?.energy;
      return energy && energy.usual < 2.5 ? { ...each, truth: 'between' as const } : each;
    }),
  };
}
