import { seeded } from '@unhurried/kernel';
import { expect, test } from 'vitest';
import type { Reading } from '../check-in/index.ts';
import { evolveMoments, type Moments, noMoments } from '../journey/index.ts';
import type { ActivityId, Tier } from '../library/index.ts';
import { addDays, type Day, weekdayOf } from '../time/index.ts';
import { keepsComingBack, type Life, noticedIn } from './index.ts';
import { lifeOf, today } from './lives.gen.ts';

const chance = (label: string) => seeded(`learned|${label}`);
const none: ReadonlySet<string> = new Set();
const named = (life: Life, hidden = none) => noticedIn(life, hidden, chance).map(({ sentence }) => sentence);

/** Of four months: energy by the weekday, a little uneven so that days differ. */
const byWeekday = (energyOn: (weekday: number, at: number) => number, change: Partial<Reading> = {}): Life => ({
  readings: Array.from({ length: 120 }, (_, at): Reading => {
    const day = addDays(today, at - 119);
    return { day, energy: energyOn(weekdayOf(day), at), energyFor: 'morning', ...change } as Reading;
  }),
  imported: new Set(),
  today,
});

test('[LE1] [LE2] what was planted is found, with the two numbers of days that it comes from', () => {
  const [found, ...others] = noticedIn(lifeOf('planted', { afterQuiet: 2.5 }), none, chance);
  expect([found?.sentence, found?.easier, others]).toEqual(['quiet-before.energy', 'first', []]);
  for (const count of found?.counts ?? []) expect(count).toBeGreaterThanOrEqual(5);
  expect(named(lifeOf('wednesdays', { onWednesdays: 3 }))).toEqual(['weekday-2.energy']);
});

test('[LE1] less pain is easier, and the other way round it is said the other way round', () => {
  const turned = (life: Life, of: (value: number) => Partial<Reading>): Life => ({
    ...life,
    readings: life.readings.map(({ energy = 0, energyFor: _, ...rest }) => ({ ...rest, ...of(energy) }) as Reading),
  });
  const life = lifeOf('planted', { afterQuiet: 2.5 });
  const asPain = noticedIn(
    turned(life, (value) => ({ energy: 5, pain: 10 - value })),
    none,
    chance,
  );
  expect(asPain.map(({ sentence, easier }) => [sentence, easier])).toEqual([['quiet-before.pain', 'first']]);
  const harder = noticedIn(
    turned(life, (value) => ({ energy: 10 - value })),
    none,
    chance,
  );
  expect(harder.map(({ sentence, easier }) => [sentence, easier])).toEqual([['quiet-before.energy', 'second']]);
});

test('[LE2] a difference of less than a point is nothing, however clear it is', () => {
  const energy = (wednesday: number) => byWeekday((weekday, at) => (weekday === 2 ? wednesday : 5) + (at % 2) * 0.01);
  expect(named(energy(5.8))).toEqual([]);
  expect(named(energy(6.6))).toEqual(['weekday-2.energy']);
});

test('[LE2] four of one and many of the other are nothing; five of different days may be', () => {
  const onDays = (many: number): Life => {
    const life = byWeekday((weekday, at) => (weekday === 2 ? 9 : 4) + (at % 3) * 0.1);
    const wednesdays = life.readings.filter(({ day }) => weekdayOf(day) === 2).slice(0, many);
    return {
      ...life,
      readings: life.readings.filter((each) => weekdayOf(each.day) !== 2 || wednesdays.includes(each)),
    };
  };
  expect(named(onDays(4))).toEqual([]);
  expect(named(onDays(12))).toEqual(['weekday-2.energy']);
});

test('[LE2] what is older than four months is not looked at', () => {
  const life = lifeOf('planted', { afterQuiet: 2.5 });
  expect(named({ ...life, today: addDays(today, 119) })).toEqual([]);
  const before = Array.from(
    { length: 30 },
    (_, at) => ({ day: addDays(today, -120 - at), energy: 10, full: 3 }) as Reading,
  );
  expect(named({ ...life, readings: [...before.toReversed(), ...life.readings] })).toEqual(named(life));
});

test('[LE1] days that came from a diary are no check-ins of mine', () => {
  const life = lifeOf('planted', { afterQuiet: 2.5 });
  expect(named({ ...life, imported: new Set(life.readings.map(({ day }) => day)) })).toEqual([]);
});

test('[LE1] a whole morning’s energy and what is left now are not compared with one another', () => {
  const mixed = byWeekday((weekday) => (weekday === 2 ? 9 : 4));
  const readings = mixed.readings.map(
    (each) => ({ ...each, energyFor: weekdayOf(each.day) === 2 ? 'now' : 'morning' }) as Reading,
  );
  expect(named({ ...mixed, readings })).toEqual([]);
});

test('[LE5] what is hidden does not come back with other figures, and brings no other in its place', () => {
  const hidden = new Set(['quiet-before.energy']);
  for (const [seed, afterQuiet] of [
    ['planted', 2.5],
    ['planted', 4],
    ['another', 3],
  ] as const) {
    const life = lifeOf(seed, { afterQuiet });
    expect(named(life)).toContain('quiet-before.energy');
    expect(named(life, hidden)).toEqual(named(life).filter((name) => !hidden.has(name)));
  }
});

const tiers: Readonly<Record<string, Tier>> = { tea: 1, walk: 2, closer: 5 };
const tierOf = (activity: ActivityId): Tier | undefined => tiers[activity];
const kept = (state: Moments, by: 'a' | 'b', activity: string, month: number): Moments =>
  evolveMoments(
    state,
    { kind: 'moment-kept', activity: activity as ActivityId, month: `2026-0${month}` },
    { id: `${by}${activity}${month}`, by },
  );
const both = (state: Moments, activity: string, months: readonly number[]): Moments =>
  months.reduce((all, month) => kept(kept(all, 'a', activity, month), 'b', activity, month), state);

test('[LE6] [P8] what both kept in five months keeps coming back, by name and without a number, the same with the two swapped', () => {
  const four = both(noMoments, 'tea', [1, 2, 3, 4]);
  expect(keepsComingBack(four, tierOf)).toEqual([]);
  expect(keepsComingBack(kept(four, 'a', 'tea', 5), tierOf)).toEqual([]);
  const five = both(both(both(four, 'tea', [5, 5]), 'walk', [1, 2, 3, 4, 5, 6, 7]), 'closer', [1, 2, 3, 4, 5]);
  expect(keepsComingBack(five, tierOf)).toEqual(['tea', 'walk']);
  expect(keepsComingBack({ ...five, a: five.b, b: five.a }, tierOf)).toEqual(['tea', 'walk']);
});

test('[LE4] [LE2] nothing said is nothing learned', () => {
  expect(named({ readings: [], imported: new Set(), today })).toEqual([]);
  const resting = byWeekday((weekday) => (weekday === 2 ? 9 : 4), { rest: true });
  expect(named(resting)).toEqual([]);
  expect(named({ ...resting, readings: resting.readings.map(({ day }) => ({ day: day as Day }) as Reading) })).toEqual(
    [],
  );
});
