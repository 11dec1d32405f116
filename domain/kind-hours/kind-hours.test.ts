import { expect, test } from 'vitest';
import type { Reading } from '../check-in/index.ts';
import { addDays, type Day, type Instant, instantOf, type Wall, type Zone } from '../time/index.ts';
import { kindHours, type Observation, observationsFrom, type Part, partAt } from './index.ts';
import { chanceOf, middleOf } from './middle.ts';

const lisbon = 'Europe/Lisbon' as Zone;
const sunday = '2026-11-22' as Day;
const at = (wall: string, zone = lisbon): Instant => instantOf(wall as Wall, zone);
const said = (wall: string, reading: Partial<Reading> = {}) => ({
  reading: { day: wall.slice(0, 10) as Day, energy: 5, energyFor: 'now' as const, ...reading },
  at: at(wall),
});
const heard = (...facts: readonly ReturnType<typeof said>[]) =>
  observationsFrom(facts, lisbon).map(({ day, part, energy }) => `${day} ${part} ${energy}`);

/** So many Sundays, or other weekdays, up to today, each with this energy in this part. */
const times = (part: Part, weekday: number, ...energies: readonly number[]): readonly Observation[] =>
  energies.map((energy, week) => ({ day: addDays(sunday, weekday - 6 - 7 * week), part, energy }));
/** So many days in a row. */
const daily = (part: Part, ...energies: readonly number[]): readonly Observation[] =>
  energies.map((energy, back) => ({ day: addDays(sunday, -back), part, energy }));
const named = (...observations: readonly (readonly Observation[])[]) =>
  kindHours(observations.flat(), sunday).map((each) => `${each.weekday} ${each.part} ${each.sure} ${each.learnedFrom}`);

test('[KH2] four parts of a day, and none at night', () => {
  const hours = [5, 6, 10, 11, 14, 15, 18, 19, 22, 23, 0];
  expect(hours.map(partAt)).toEqual([
    undefined,
    'morning',
    'morning',
    'midday',
    'midday',
    'afternoon',
    'afternoon',
    'evening',
    'evening',
    undefined,
    undefined,
  ]);
});

test('[KH1] what is left now counts, in the part in which it was written', () => {
  expect(heard(said('2026-11-20T08:10'), said('2026-11-20T22:59', { energy: 3 }))).toEqual([
    '2026-11-20 morning 5',
    '2026-11-20 evening 3',
  ]);
  const { energyFor: _, ...plain } = said('2026-11-20T08:10').reading;
  expect(observationsFrom([{ reading: plain, at: at('2026-11-20T08:10') }], lisbon)).toHaveLength(1);
});

test('[KH1] a guess at the whole day, no energy, a day filled in later and a night say nothing of an hour', () => {
  const { energy: _, ...blank } = said('2026-11-20T12:00').reading;
  const facts = [
    said('2026-11-20T08:10', { energyFor: 'morning' }),
    { reading: blank, at: at('2026-11-20T12:00') },
    said('2026-11-21T09:00', { day: '2026-11-20' as Day }),
    said('2026-11-21T09:00', { day: '2026-11-22' as Day }),
    said('2026-11-20T23:30'),
    { ...said('2026-11-20T00:30'), at: at('2026-11-21T00:30') },
  ];
  expect(observationsFrom(facts, lisbon)).toEqual([]);
});

test('[KH1] one for a part of a day, the last, whatever order they come in', () => {
  const [early, late] = [said('2026-11-20T08:10', { energy: 4 }), said('2026-11-20T10:50', { energy: 7 })];
  expect(heard(early, late)).toEqual(['2026-11-20 morning 7']);
  expect(heard(late, early)).toEqual(['2026-11-20 morning 7']);
});

test('[KH1] the day is mine, and turns when I say', () => {
  const fact = { reading: { day: '2026-11-19' as Day, energy: 5 }, at: at('2026-11-20T06:30') };
  expect(observationsFrom([fact], lisbon)).toEqual([]);
  expect(observationsFrom([fact], lisbon, 7)).toEqual([{ day: '2026-11-19', part: 'morning', energy: 5 }]);
});

test('[KH1] the zone says which part it was', () => {
  const fact = { ...said('2026-11-20T18:30'), at: at('2026-11-20T18:30') };
  expect(observationsFrom([fact], 'Europe/Helsinki' as Zone)[0]?.part).toBe('evening');
});

test('[KH3] nothing is said under five times of a part', () => {
  const evenings = daily('evening', 3, 3, 3, 3, 3, 3, 3, 3);
  expect(named(evenings, daily('morning', 8, 8, 8, 8))).toEqual([]);
  expect(named(evenings, daily('morning', 8, 8, 8, 8, 8))).toHaveLength(7);
  expect(named(daily('morning', 8, 8, 8, 8), daily('midday', 2, 2, 2, 2))).toEqual([]);
});

test('[KH3] which of them it rests on is stated: the weekday, else workdays or the weekend, else the part', () => {
  const evenings = daily('evening', ...Array.from({ length: 30 }, () => 3));
  const tuesdays = times('morning', 1, 8, 8, 8, 8, 8);
  expect(named(evenings, tuesdays)).toEqual([
    '0 morning often workdays',
    '1 morning often weekday',
    '2 morning often workdays',
    '3 morning often workdays',
    '4 morning often workdays',
    '5 morning often part',
    '6 morning often part',
  ]);
});

test('[KH3] a weekday with five times of its own is not spoken for by the others', () => {
  const evenings = daily('evening', ...Array.from({ length: 30 }, () => 3));
  const mornings = [0, 1, 2, 3].flatMap((weekday) => times('morning', weekday, 8, 8, 8, 8, 8));
  const fridays = times('morning', 4, 3, 3, 3, 3, 3);
  expect(named(evenings, mornings, fridays).some((each) => each.startsWith('4'))).toBe(false);
  expect(named(evenings, mornings).filter((each) => each.startsWith('4'))).toEqual(['4 morning mostly workdays']);
});

test('[KH3] four times of a weekday, or of a part of the day, are too few to say anything, also against the others', () => {
  const evenings = daily('evening', ...Array.from({ length: 30 }, () => 3));
  const mornings = [0, 1, 2, 3].flatMap((weekday) => times('morning', weekday, 8, 8, 8, 8, 8));
  expect(named(evenings, mornings, times('morning', 4, 3, 3, 3, 3))).toContain('4 morning mostly workdays');
  const even = [daily('morning', 6, 6, 6, 6, 6, 6), daily('evening', 5, 5, 5, 5, 5, 5)];
  expect(named(...even, daily('midday', 0, 0, 0, 0))).toEqual([]);
  expect(named(...even, daily('midday', 0, 0, 0, 0, 0))).toHaveLength(7);
});

test('[KH4] where all hours are alike none is named, however low or high', () => {
  for (const energy of [0, 3, 10]) {
    const same = Array.from({ length: 40 }, () => energy);
    expect(named(daily('morning', ...same), daily('evening', ...same))).toEqual([]);
  }
});

test('[KH4] half a point above my usual is not clear', () => {
  const mornings = Array.from({ length: 20 }, () => 5);
  const evenings = Array.from({ length: 20 }, () => 4);
  expect(named(daily('morning', ...mornings), daily('evening', ...evenings))).toEqual([]);
  expect(named(daily('morning', ...mornings), daily('evening', ...evenings.map(() => 3)))).toHaveLength(7);
});

test('[KH4] when I check in most does not move my usual', () => {
  const mornings = daily('morning', ...Array.from({ length: 60 }, () => 6));
  expect(named(mornings, daily('evening', 3, 3, 3, 3, 3, 3))).toHaveLength(7);
  expect(named(mornings)).toEqual([]);
});

test('[KH4] often is two times in three, mostly five in six of ten or more', () => {
  const evenings = daily('evening', ...Array.from({ length: 100 }, () => 3));
  const tuesdays = (...energies: readonly number[]) =>
    named(evenings, times('morning', 1, ...energies)).find((each) => each.startsWith('1'));
  expect(tuesdays(8, 8, 8, 8, 8, 8, 3, 3, 3)).toBe('1 morning often weekday');
  expect(tuesdays(8, 8, 8, 8, 8, 3, 3, 3, 3)).toBeUndefined();
  expect(tuesdays(8, 8, 8, 8, 8, 8, 8, 8, 8)).toBe('1 morning often weekday');
  expect(tuesdays(8, 8, 8, 8, 8, 8, 8, 8, 8, 3)).toBe('1 morning mostly weekday');
  expect(tuesdays(8, 8, 8, 8, 8, 8, 8, 8, 3, 3)).toBe('1 morning often weekday');
});

test('[KH4] what chance would give more often than one time in twenty is not named', () => {
  const swinging = daily('evening', ...Array.from({ length: 40 }, (_, at) => (at % 2 === 0 ? 8 : 3)));
  const mornings = daily('morning', ...Array.from({ length: 40 }, (_, at) => (at % 4 < 2 ? 8 : 3)));
  expect(named(swinging, mornings)).toEqual([]);
  expect([chanceOf(0, 5, 0.5), chanceOf(5, 5, 0.5), chanceOf(4, 5, 0.5)]).toEqual([1, 1 / 32, 6 / 32]);
  expect([chanceOf(3, 5, 0), chanceOf(3, 5, 1)]).toEqual([0, 1]);
});

test('[KH4] only the latest 120 days count, and none that are not here yet', () => {
  const evenings = daily('evening', 3, 3, 3, 3, 3, 3);
  const five = (last: Day): readonly Observation[] =>
    [0, 1, 2, 3, 4].map((back) => ({ day: addDays(last, -back), part: 'morning', energy: 8 }));
  expect(named(evenings, five(addDays(sunday, -115)))).toHaveLength(7);
  expect(named(evenings, five(addDays(sunday, -116)))).toEqual([]);
  expect(named(evenings, five(addDays(sunday, 1)))).toEqual([]);
});

test('[KH4] the middle of numbers', () => {
  expect([middleOf([]), middleOf([4]), middleOf([9, 1, 4]), middleOf([1, 2, 3, 9])]).toEqual([0, 4, 4, 2.5]);
});
