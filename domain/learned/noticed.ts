import type { Reading } from '../check-in/index.ts';
import type { Private } from '../couple/index.ts';
import type { Day } from '../time/index.ts';
import { type Compared, compared, evidence, type Observed } from './compared.ts';
import { besideItsDays, type Comparison, lookedDays, type Outcome, splitsOf, weekdays } from './days.ts';

/** The name of a sentence, without a figure or a direction, so that what is hidden stays hidden. [LE5] */
export type SentenceName = `${Comparison}.${Outcome}`;

/** One thing that stands out of my own check-ins, for me alone. [LE1] */
export type Noticed = Private<{
  readonly sentence: SentenceName;
  readonly comparison: Comparison;
  readonly outcome: Outcome;
  /** Which of the two was often easier. */
  readonly easier: 'first' | 'second';
  /** From how many days of each. Shown behind "why" alone. */
  readonly counts: readonly [number, number];
}>;

/** All that is looked at, in the order in which it would be said. */
export const looked: readonly (readonly [Comparison, Outcome])[] = [
  ['quiet-before', 'energy'],
  ['quiet-before', 'pain'],
  ['quiet-before', 'mood'],
  ['slept-well', 'energy'],
  ['slept-well', 'pain'],
  ['slept-well', 'mood'],
  ['quiet-day', 'pain'],
  ['quiet-day', 'mood'],
  ...weekdays.map((weekday) => [`weekday-${weekday}`, 'energy'] as const),
];

export interface Life {
  readonly readings: readonly Reading[];
  /** Days that came from a diary. */
  readonly imported: ReadonlySet<Day>;
  readonly today: Day;
}

interface Candidate {
  readonly comparison: Comparison;
  readonly outcome: Outcome;
  readonly result: Compared;
}

function candidatesIn({ readings, imported, today }: Life): readonly Candidate[] {
  const days = lookedDays(readings, imported, today);
  const splits = splitsOf(days);
  const valueOn = besideItsDays(days);
  const inOrder = [...days.keys()].sort();
  return looked.flatMap(([comparison, outcome]) => {
    const observed = inOrder.flatMap((day): readonly Observed[] => {
      const first = splits[comparison](day);
      const value = valueOn(outcome, day);
      return first === undefined || value === undefined ? [] : [{ day, value, first }];
    });
    const result = compared(observed);
    return result ? [{ comparison, outcome, result }] : [];
  });
}

/** For each shuffling the furthest apart of all that was looked at: what chance shows to somebody who looks at everything. */
function byChance(candidates: readonly Candidate[], chance: (label: string) => number): readonly number[] {
  return Array.from({ length: evidence.shufflings }, (_, shuffling) => {
    const turns = new Map<number, number>();
    const turn = (fortnight: number): number => {
      const known = turns.get(fortnight) ?? chance(`${shuffling}|${fortnight}`);
      turns.set(fortnight, known);
      return known;
    };
    return Math.max(...candidates.map(({ result }) => result.shuffled(turn)));
  });
}

/**
 * What stands out, and nothing below its evidence. `chance`: a number in [0, 1), the same for the same label. `hidden`: names of
 * sentences that are never said again; they are looked at all the same, so that hiding one brings no other. [LE2] [LE5]
 */
export function noticedIn(
  life: Life,
  hidden: ReadonlySet<string>,
  chance: (label: string) => number,
): readonly Noticed[] {
  const candidates = candidatesIn(life);
  if (!candidates.some(({ result }) => Math.abs(result.difference) >= evidence.smallest)) return [];
  const shufflings = byChance(candidates, chance);
  const isRare = ({ apart }: Compared): boolean =>
    (1 + shufflings.filter((most) => most >= apart - 1e-9).length) / (1 + shufflings.length) < evidence.chance;
  return candidates.flatMap(({ comparison, outcome, result }) => {
    const sentence: SentenceName = `${comparison}.${outcome}`;
    if (hidden.has(sentence) || Math.abs(result.difference) < evidence.smallest || !isRare(result)) return [];
    const isMoreFirst = result.difference > 0;
    const easier = isMoreFirst === (outcome !== 'pain') ? 'first' : 'second';
    return [{ sentence, comparison, outcome, easier, counts: result.counts } as Noticed];
  });
}
