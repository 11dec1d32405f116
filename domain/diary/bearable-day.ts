import type { Day } from '../time/index.ts';
import type { DiaryDay, DiaryOptions } from './preview.ts';
import { diaryDay, type Stepped } from './scores.ts';
import type { Tally } from './tally.ts';

type Field = 'mood' | 'sleep' | 'pain' | 'appetite' | 'breath' | 'energy' | 'energy-in-words';

/** What Bearable holds of one day, in the order of its lines. */
export interface RatedDay {
  readonly ratings: { readonly field: Field; readonly value: number }[];
}

/** In whole thousandths, so that the order of the lines cannot change a sum. */
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + Math.round(value * 1000), 0) / 1000 / values.length;

const fromOne = (value: number, highest: 5 | 10): number => ((value - 1) * 10) / (highest - 1);
const stepFromOne = (highest: 5 | 10): number => 10 / (highest - 1);
const worstStep = 10 / 4;

/** Mood, energy and sleep are the mean of the day; a symptom counts at its worst, as in Visible. [DI10] */
function foldDay(day: Day, ratings: RatedDay['ratings'], energyScale: 5 | 10, wordsScale: 5 | 10): DiaryDay {
  const valuesOf = (field: Field) => ratings.flatMap((each) => (each.field === field ? [each.value] : []));
  const average = (field: Field, highest: 5 | 10): Stepped | undefined => {
    const values = valuesOf(field);
    return values.length > 0 ? { score: fromOne(mean(values), highest), step: stepFromOne(highest) } : undefined;
  };
  const worst = (field: Field): number | undefined => {
    const values = valuesOf(field);
    return values.length > 0 ? values.reduce((most, each) => Math.max(most, each)) * worstStep : undefined;
  };
  const eased = (harder: number | undefined): Stepped | undefined =>
    harder === undefined ? undefined : { score: 10 - harder, step: worstStep };
  const pain = worst('pain');
  const energies = [
    ...valuesOf('energy').map((value) => fromOne(value, energyScale)),
    ...valuesOf('energy-in-words').map((value) => fromOne(value, wordsScale)),
  ];
  const coarsest =
    valuesOf('energy').length > 0 && energyScale === 10 && valuesOf('energy-in-words').length === 0 ? 10 : wordsScale;
  const scores = {
    energy: energies.length > 0 ? { score: mean(energies), step: stepFromOne(coarsest) } : undefined,
    pain: pain === undefined ? undefined : { score: pain, step: worstStep },
    mood: average('mood', 10),
    sleep: average('sleep', 5),
    appetite: eased(worst('appetite')),
    breath: eased(worst('breath')),
  };
  return diaryDay(day, scores, undefined);
}

/**
 * Energy was asked on 1–5 with words, later on 1–10. A value whose word belongs to the five is on the five; the others
 * are on 1–10 as soon as one of them is above 5, else on 1–5. The preview says which, and the person may say so. [DI11]
 */
export function foldRatings(days: ReadonlyMap<Day, RatedDay>, tally: Tally, options: DiaryOptions): DiaryDay[] {
  let [plain, worded, highest] = [0, 0, 0];
  for (const { field, value } of ratingsOf(days)) {
    if (field === 'energy-in-words') worded++;
    if (field !== 'energy') continue;
    plain++;
    highest = Math.max(highest, value);
  }
  const energyScale = options.energyScale ?? (highest > 5 ? 10 : 5);
  const wordsScale = options.energyScale ?? 5;
  if (plain > 0) tally.read('Energy', 'energy', [1, energyScale], plain);
  if (worded > 0) tally.read('Energy', 'energy', [1, wordsScale], worded);
  return [...days].map(([day, { ratings }]) => foldDay(day, ratings, energyScale, wordsScale));
}

function* ratingsOf(days: ReadonlyMap<Day, RatedDay>) {
  for (const { ratings } of days.values()) yield* ratings;
}
