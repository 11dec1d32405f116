import { expect, test } from 'vitest';
import type { Person } from '../couple/index.ts';
import type { Day } from '../time/index.ts';
import {
  evolveHours,
  type HoursTold,
  noHours,
  type Part,
  type Sure,
  type ToldHour,
  tellingHours,
  type Weekday,
  windowsOfBoth,
} from './index.ts';

const hour = (weekday: Weekday, part: Part, sure: Sure = 'often'): ToldHour => ({ weekday, part, sure });
const monday = '2026-11-23' as Day;
const free = () => false;
const windows = (mine: readonly ToldHour[], theirs = mine, busy: (day: Day, part: Part) => boolean = free) =>
  windowsOfBoth(mine, theirs, busy, monday).map(({ day, part, sure }) => `${day.slice(8)} ${part} ${sure}`);

const told = (state: HoursTold, [id, nth]: readonly [string, number], ...hours: readonly ToldHour[]) =>
  evolveHours(state, { kind: 'hours-told', nth, hours }, { id, by: id[0] as Person });

test('[KH5] the latest list counts, whatever arrives first; each speaks for themselves', () => {
  const [first, second] = [hour(0, 'morning'), hour(1, 'evening')];
  const inTime = told(told(noHours, ['a1', 1], first), ['a2', 2], second);
  expect(told(told(noHours, ['a2', 2], second), ['a1', 1], first)).toEqual(inTime);
  expect(inTime.a?.value).toEqual([second]);
  expect(told(inTime, ['b9', 9], first).a).toEqual(inTime.a);
  const crossed = told(told(noHours, ['a1', 1], first), ['a2', 1], second);
  expect(told(told(noHours, ['a2', 1], second), ['a1', 1], first)).toEqual(crossed);
  expect(crossed.a?.value).toEqual([second]);
});

test('[KH5] what is told is which hours and how sure, and nothing that it was learned from', () => {
  const learned = { ...hour(2, 'midday', 'mostly'), learnedFrom: 'workdays' as const, energy: 7 };
  const state = told(noHours, ['a1', 4], hour(0, 'morning'));
  expect(tellingHours(state, 'a', [learned])).toEqual({
    kind: 'hours-told',
    nth: 5,
    hours: [{ weekday: 2, part: 'midday', sure: 'mostly' }],
  });
  expect(tellingHours(state, 'b', []).nth).toBe(1);
});

test('[KH6] where both meet in seven days, as sure as the less sure of the two', () => {
  const mine = [hour(0, 'morning', 'mostly'), hour(2, 'evening', 'mostly'), hour(3, 'midday')];
  const theirs = [hour(0, 'morning', 'mostly'), hour(2, 'evening'), hour(3, 'evening')];
  expect(windows(mine, theirs)).toEqual(['23 morning mostly', '25 evening often']);
  expect(windowsOfBoth(mine, theirs, free, '2026-11-25' as Day).map(({ day }) => day)).toEqual([
    '2026-11-30',
    '2026-11-25',
  ]);
});

test('[KH6] three at most, the surest first, then in the order of time', () => {
  const hours = [hour(0, 'morning'), hour(1, 'morning'), hour(4, 'evening', 'mostly'), hour(5, 'morning', 'mostly')];
  expect(windows(hours)).toEqual(['27 evening mostly', '28 morning mostly', '23 morning often']);
});

test('[KH6] on three days where there are three, else two on one', () => {
  const monday = [hour(0, 'morning', 'mostly'), hour(0, 'midday', 'mostly'), hour(0, 'evening', 'mostly')];
  expect(windows([...monday, hour(1, 'morning'), hour(3, 'evening')])).toEqual([
    '23 morning mostly',
    '24 morning often',
    '26 evening often',
  ]);
  expect(windows([...monday, hour(1, 'morning')])).toEqual([
    '23 morning mostly',
    '23 midday mostly',
    '24 morning often',
  ]);
});

test('[KH6] [P3] what is taken leaves fewer, and never brings another', () => {
  const hours = [hour(0, 'morning'), hour(1, 'morning'), hour(2, 'morning'), hour(3, 'morning')];
  expect(windows(hours)).toHaveLength(3);
  expect(windows(hours, hours, (day) => day === '2026-11-24')).toEqual(['23 morning often', '25 morning often']);
  expect(windows(hours, hours, () => true)).toEqual([]);
});

test('[KH6] who told nothing is asked for nothing; the same hour told twice is one', () => {
  expect([windows([hour(0, 'morning')], []), windows([], [hour(0, 'morning')])]).toEqual([[], []]);
  expect(windows([hour(0, 'morning', 'mostly'), hour(0, 'morning')])).toEqual(['23 morning often']);
});
