import type { Person } from '@unhurried/domain/couple';
import { type MomentFact, monthOf, type PlaceFact, type PlaceKind } from '@unhurried/domain/journey';
import type { ActivityId } from '@unhurried/domain/library';
import { addDays, type Day } from '@unhurried/domain/time';
import type { CoastWords } from './coast-words.ts';
import type { Told } from './life.ts';

interface Named {
  /** How many days ago, by which its month is known. */
  readonly ago: number;
  readonly what: PlaceKind;
  readonly name: keyof CoastWords;
  readonly taught?: keyof CoastWords;
  /** Written by one of them, and not yet kept by the other. */
  readonly by?: Person;
}

/** Half a year of easy and hard days, in no order of worth; the last waits to be looked at by the one who looks around. */
const named: readonly Named[] = [
  { ago: 172, what: 'small-win', name: 'firstWalk' },
  { ago: 150, what: 'hard-day', name: 'longWait', taught: 'longWaitTaught' },
  { ago: 140, what: 'goal', name: 'seaAgain' },
  { ago: 118, what: 'easy-day', name: 'soup' },
  { ago: 112, what: 'hard-day', name: 'hardWeek', taught: 'hardWeekTaught' },
  { ago: 76, what: 'easy-day', name: 'quietSunday' },
  { ago: 50, what: 'small-win', name: 'wholeSong' },
  { ago: 22, what: 'milestone', name: 'goodNews' },
  { ago: 8, what: 'easy-day', name: 'firstSnow', by: 'b' },
];

const idOf = (at: number): string => `${(at + 10).toString(16)}`.padStart(2, '0').repeat(16);

/** What both kept among their months. */
const kept: readonly (readonly [ago: number, activity: string])[] = [
  [118, 'hold-hands'],
  [112, 'tuck-in-a-warm-blanket'],
  [50, 'slow-dance-in-the-kitchen'],
  [22, 'hold-hands'],
];

/** The places of the sample couple: each wrote the same words, so they stand. [SL5] [JN5] */
export function coastOf(person: Person, today: Day, words: CoastWords): readonly Told<PlaceFact | MomentFact>[] {
  const places = named.flatMap(({ ago, what, name, taught, by }, at): readonly Told<PlaceFact>[] => {
    if (by !== undefined && by !== person) return [];
    const day = addDays(today, -ago);
    const set = { what, name: words[name], taught: taught ? words[taught] : '', month: monthOf(day) };
    return [{ day, fact: { kind: 'place-written', place: idOf(at), set, over: [] } }];
  });
  const moments = kept.map(([ago, activity]): Told<MomentFact> => {
    const day = addDays(today, -ago);
    return { day, fact: { kind: 'moment-kept', activity: activity as ActivityId, month: monthOf(day) } };
  });
  return [...places, ...moments].sort((one, other) => (one.day < other.day ? -1 : 1));
}
