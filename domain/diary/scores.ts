import type { Reading } from '../check-in/index.ts';
import type { Day } from '../time/index.ts';
import type { Crash, DiaryDay } from './preview.ts';

/** Readings are said to one decimal; a diary's scale is coarser than that. */
export const tenths = (score: number): number => Math.round(score * 10) / 10;

export type ScoreField = 'energy' | 'pain' | 'mood' | 'sleep' | 'appetite' | 'breath';

/** A score of 0–10, and the smallest difference that the scale it came from can tell. */
export interface Stepped {
  readonly score: number;
  readonly step: number;
}

export type Scores = { readonly [Field in ScoreField]?: Stepped | undefined };

/** The step that matters to the flare rule: that of energy and pain; of the rest only where both are blank. [DI5] */
function stepOf(scores: Scores): number | undefined {
  const steps = [scores.energy, scores.pain].flatMap((each) => (each ? [each.step] : []));
  const others = [scores.mood, scores.sleep, scores.appetite, scores.breath].flatMap((each) =>
    each ? [each.step] : [],
  );
  const counted = steps.length > 0 ? steps : others;
  return counted.length > 0 ? Math.max(...counted) : undefined;
}

/** A day's reading with the fields that the diary holds and no other: no welcome, no limit, no wish is made up. [DI7] */
export function diaryDay(day: Day, scores: Scores, crash: Crash | undefined): DiaryDay {
  const step = stepOf(scores);
  const reading: Reading = {
    day,
    ...(scores.energy && { energy: tenths(scores.energy.score) }),
    ...(scores.pain && { pain: tenths(scores.pain.score) }),
    ...(scores.mood && { mood: tenths(scores.mood.score) }),
    ...(scores.sleep && { sleep: tenths(scores.sleep.score) }),
    ...(scores.appetite && { appetite: tenths(scores.appetite.score) }),
    ...(scores.breath && { breath: tenths(scores.breath.score) }),
    ...(step !== undefined && { step }),
  };
  return crash === undefined ? { day, reading } : { day, reading, crash };
}
