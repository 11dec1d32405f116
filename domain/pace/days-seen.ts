import { type Reading, readingOn } from '../check-in/index.ts';
import { addDays, type Day } from '../time/index.ts';
import { type Baseline, baselineOn, isGiven } from './baseline.ts';
import { pointsOfEnergy } from './envelope.ts';
import { compare, hasRoom } from './flare.ts';
import type { TimesSettled } from './had.ts';
import { type MyHalf, standingInputOf, usualFullnessOn } from './half.ts';
import { type DaysSeen, learnedBack, settleTimes } from './settle.ts';
import { standingsOver } from './standing.ts';

/**
 * Without a flare, one reading that is clearly worse, by so many units. A watch day is too common on ordinary days to
 * teach anything; docs/decisions/0017-what-it-costs.md holds the figures. [PA8a, design]
 */
const worseFromUnits = 2;

/** Of a reading beside my usual. Where there is no usual, or no room to show worse, it tells nothing. [PA3c] [PA8a] */
function readAs(reading: Reading | undefined, baseline: Baseline | undefined): 'worse' | 'calm' | undefined {
  if (!reading || !baseline || !isGiven(reading) || !hasRoom(baseline)) return undefined;
  const compared = compare(reading, baseline);
  if (!compared) return undefined;
  return compared.clear && compared.worse >= worseFromUnits ? 'worse' : 'calm';
}

/** All that a settling needs to know of my days. Readings answer first; "These last days" where there are none. [PA8a] */
export function daysSeenOf(half: MyHalf, today: Day): DaysSeen {
  const { checkIns } = half;
  const input = standingInputOf(half);
  const back = Array.from({ length: learnedBack + 5 }, (_, at) => addDays(today, -at));
  let standings: ReturnType<typeof standingsOver> | undefined;
  /** Looked up when something is to be settled, and on most days nothing is. */
  const isFlare = (day: Day) => {
    standings ??= standingsOver(input, back);
    return standings.get(day)?.state === 'flare';
  };
  const baseline = (day: Day) => baselineOn(checkIns.readings, day, checkIns.usual, input.taps);
  const answersOn = (day: Day) =>
    [0, 1, 2].flatMap((later) => readingOn(checkIns, addDays(day, later))?.lastDays ?? []);
  const answered = (day: Day): 'worse' | 'calm' | undefined => {
    const answers = answersOn(day);
    if (answers.length === 0) return undefined;
    return answers.includes('heavier') ? 'worse' : 'calm';
  };
  return {
    saidHeavier: (day) => answersOn(day).includes('heavier'),
    was(day) {
      if (isFlare(day)) return 'worse';
      return readAs(readingOn(checkIns, day), baseline(day)) ?? answered(day) ?? 'unsaid';
    },
    pointsOn(day) {
      const reading = readingOn(checkIns, day);
      const usual = baseline(day)?.energy?.usual;
      const energy = reading?.energy ?? usual;
      if (energy === undefined) return undefined;
      const said = { ...reading, day, energy };
      const fullness = usualFullnessOn(checkIns, day);
      return pointsOfEnergy({ reading: said, ...(fullness === undefined ? {} : { usualFullness: fullness }) });
    },
    since: checkIns.readings[0]?.day,
  };
}

/** Times of mine that are over, as numbers; nothing when there is nothing to settle. [PA8] */
export const settledHalf = (half: MyHalf, today: Day): TimesSettled | undefined =>
  settleTimes(half.pace, today, daysSeenOf(half, today));
