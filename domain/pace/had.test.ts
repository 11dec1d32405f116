import { expect, test } from 'vitest';
import { noCare } from '../care/index.ts';
import { evolveCheckIn, noCheckIns, type Reading } from '../check-in/index.ts';
import { noLimits } from '../limits/index.ts';
import { addDays, type Day, dayFrom, type Instant } from '../time/index.ts';
import {
  type DaysSeen,
  evolvePace,
  hadOn,
  type MyHalf,
  myDayOf,
  noPace,
  type PaceState,
  profileIsDue,
  settleTimes,
} from './index.ts';

const found = dayFrom('2026-11-22');
if (!found) throw new Error('a day');
const today = found;
const ago = (days: number): Day => addDays(today, -days);

const after = (...times: readonly (readonly [daysAgo: number, demand: number])[]): PaceState =>
  times.reduce(
    (state, [days, demand]) =>
      evolvePace(state, { kind: 'time-had', time: { day: ago(days), tier: 3, demand, minutes: 10 } }),
    noPace,
  );

const seenWith = (isFlare: (day: Day) => boolean): DaysSeen => ({
  was: (day) => (isFlare(day) ? 'worse' : 'calm'),
  saidHeavier: () => false,
  pointsOn: () => undefined,
  since: undefined,
});

const settled = (state: PaceState, wasFlare: (day: Day) => boolean): PaceState => {
  const fact = settleTimes(state, today, seenWith(wasFlare));
  return fact ? evolvePace(state, fact) : state;
};

const halfOf = (pace: PaceState, ...readings: Reading[]): MyHalf => ({
  checkIns: readings.reduce((state, reading) => evolveCheckIn(state, { kind: 'checked-in', reading }), noCheckIns),
  limits: noLimits,
  care: noCare,
  pace,
});
const myDay = (pace: PaceState, ...readings: Reading[]) => myDayOf(halfOf(pace, ...readings), today, 0 as Instant);

test('[PA10] the one question is due before the first answer, and again after eight weeks', () => {
  expect(profileIsDue(noPace, today)).toBe(true);
  const chosen = evolvePace(noPace, { kind: 'profile-chosen', profile: 'steady', day: today });
  expect([0, 55, 56].map((days) => profileIsDue(chosen, addDays(today, days)))).toEqual([false, false, true]);
});

test('[PA7] what was had today counts today', () => {
  expect(hadOn(after([0, 2], [0, 3], [1, 5]), today)).toEqual([2, 3]);
  expect(myDay(after([0, 2], [1, 5])).hadToday).toEqual([2]);
});

test('[PA8] a time is kept until its 72 hours are over, and then only a day and a number', () => {
  expect(
    settleTimes(
      after([0, 2], [3, 4]),
      today,
      seenWith(() => false),
    ),
  ).toBeUndefined();
  const state = settled(after([0, 2], [3, 4], [4, 6]), () => false);
  expect(state.had.map(({ demand }) => demand)).toEqual([2, 4]);
  expect(state.comfortable).toEqual([{ day: ago(4), demand: 6 }]);
});

test('[PA8] a time followed by a flare within its 72 hours was not comfortable, and is forgotten', () => {
  for (const flareDay of [ago(3), ago(2), ago(1)]) {
    const state = settled(after([4, 6]), (day) => day === flareDay);
    expect(state).toMatchObject({ had: [], comfortable: [] });
  }
  expect(settled(after([4, 6]), (day) => day === today).comfortable.length).toBe(1);
});

test('[PA8] what was comfortable is remembered for 28 days', () => {
  const state = settled(after([4, 3], [10, 8], [28, 5], [29, 9]), () => false);
  expect(myDay(state).comfortable).toBe(8);
  expect(myDayOf(halfOf(state), addDays(today, 20), 0 as Instant).comfortable).toBe(3);
  expect(myDayOf(halfOf(state), addDays(today, 60), 0 as Instant).comfortable).toBeUndefined();
});

test('[PA1] how full a weekday usually is: the middle of the last thirteen weeks, upwards when between two', () => {
  const fullOn = (weeks: number, full: 0 | 1 | 2 | 3): Reading => ({ day: ago(7 * weeks), full });
  expect(myDay(noPace, fullOn(1, 0), fullOn(2, 3), fullOn(3, 1)).usualFullness).toBe(1);
  expect(myDay(noPace, fullOn(1, 0), fullOn(2, 3)).usualFullness).toBe(3);
  expect(myDay(noPace, fullOn(14, 3), { day: ago(1), full: 3 }).usualFullness).toBeUndefined();
});

test('[PA9] a new usual that I confirmed is what a good day is measured against', () => {
  const past = Array.from(
    { length: 20 },
    (_, at): Reading => ({ day: ago(20 - at), energy: at < 15 ? 7 : 3, pain: 2 }),
  );
  const confirmed = evolvePace(noPace, { kind: 'standing-tapped', tap: 'new-usual', day: ago(1) });
  expect(myDay(noPace, ...past).baseline?.energy?.usual).toBeGreaterThan(6);
  expect(myDay(confirmed, ...past).baseline?.energy?.usual).toBeLessThan(4);
});

test('[CI5] a tap from a clock set years ahead leaves the real taps where they are', () => {
  const tapped = [ago(2), addDays(today, 9000), today].reduce(
    (state, day) => evolvePace(state, { kind: 'standing-tapped', tap: 'worse', day }),
    noPace,
  );
  expect(tapped.taps.map(({ day }) => day)).toEqual([ago(2), today, addDays(today, 9000)]);
});

test('[PA10] the profile is my choice and can be changed; nothing else of my past moves with it', () => {
  const state = (['payback', 'steady'] as const).reduce(
    (now, profile) => evolvePace(now, { kind: 'profile-chosen', profile, day: today }),
    after([0, 2]),
  );
  expect(state).toEqual({ ...after([0, 2]), profile: 'steady', profileSince: today });
});
