import type { KindHour, ToldHour } from '@unhurried/domain/kind-hours';
import { weekdays } from '@unhurried/domain/kind-hours';
import type { Day, Instant, Zone } from '@unhurried/domain/time';
import { addDays } from '@unhurried/domain/time';
import type { DayShape } from '@unhurried/domain/week';
import { beforeAll, expect, test } from 'vitest';
import { loadWords } from '../../words/index.ts';
import { learnedFrom } from './from-notes.ts';
import { groupsOf, telling, toldIn } from './groups.ts';
import { groundSaid, hourSaid, windowSaid } from './said.ts';
import { daysAhead, planPath, windowsAhead } from './windows.ts';

beforeAll(() => loadWords('en', ['hours']));

const zone = 'UTC' as Zone;
/** A Wednesday. */
const today = '2026-05-06' as Day;

const hour = (weekday: number, rest: Partial<KindHour> = {}): KindHour =>
  ({ weekday, part: 'morning', sure: 'often', learnedFrom: 'workdays', ...rest }) as KindHour;
const workdays = [0, 1, 2, 3, 4].map((weekday) => hour(weekday));
const saturday = hour(5, { part: 'evening', sure: 'mostly', learnedFrom: 'weekday' });

test('[WE11] hours that rest on the same notes are one line, said with how sure and from what, without a number', () => {
  const groups = groupsOf([...workdays, saturday], []);
  expect(groups.map((each) => [hourSaid(each), groundSaid(each)])).toEqual([
    ['Monday to Friday, in the morning', 'Often kinder than other hours. Seen from Monday to Friday, taken together.'],
    ['Saturday, in the evening', 'Mostly kinder than other hours. Seen on this weekday.'],
  ]);
  expect(hourSaid({ weekdays: [...weekdays], part: 'midday' })).toBe('Every day, around midday');
  expect(hourSaid({ weekdays: [0, 3], part: 'afternoon' })).toBe('Monday and Thursday, in the afternoon');
});

test('[WE11] nothing is ticked before its person ticks it; a tick tells its hours and nothing of what they rest on', () => {
  const groups = groupsOf([...workdays, saturday], []);
  expect(toldIn(groups)).toEqual([]);
  const told = telling(groups, [groups[1]?.name ?? '']);
  expect(told).toEqual([{ weekday: 5, part: 'evening', sure: 'mostly' }]);
  const again = groupsOf([...workdays, saturday], told);
  expect(again.filter(({ name }) => toldIn(again).includes(name)).map(hourSaid)).toEqual(['Saturday, in the evening']);
});

test('[WE11] of hours that rest on the same, what is told stands apart from what is not', () => {
  const told: ToldHour[] = [{ weekday: 3, part: 'morning', sure: 'often' }];
  const groups = groupsOf(workdays, told);
  expect(groups.map((each) => [hourSaid(each), each.isTold])).toEqual([
    ['Monday, Tuesday, Wednesday, and Friday, in the morning', false],
    ['Thursday, in the morning', true],
  ]);
  const all = telling(
    groups,
    groups.map(({ name }) => name),
  );
  expect(groupsOf(workdays, all).map(hourSaid)).toEqual(['Monday to Friday, in the morning']);
});

test('[WE11] what was told and is not learned now stays, ticked, until its person says otherwise', () => {
  const told: ToldHour[] = [{ weekday: 2, part: 'midday', sure: 'often' }];
  const groups = groupsOf([saturday], told);
  expect(groups.map(groundSaid)).toContain('You show this. It is not in your notes now.');
  expect(telling(groups, toldIn(groups))).toEqual(told);
  expect(telling(groups, [])).toEqual([]);
});

test('[WE11] five mornings teach an hour, four do not; what is no check-in teaches nothing', () => {
  const noted = (days: number) =>
    Array.from({ length: days * 2 }, (_, index) => {
      const day = addDays(today, -(index >> 1));
      const early = index % 2 === 0;
      const at = (Date.parse(`${day}T${early ? '09' : '20'}:00:00Z`) + 0) as Instant;
      return { at, body: { kind: 'checked-in', reading: { day, energy: early ? 8 : 3, energyFor: 'now' } } };
    });
  expect(learnedFrom(noted(4), zone, today)).toEqual([]);
  const found = learnedFrom([...noted(14), { at: 0 as Instant, body: { kind: 'usual-told' } }], zone, today);
  expect(new Set(found.map(({ part }) => part))).toEqual(new Set(['morning']));
  expect(found.length).toBeGreaterThan(0);
});

const shape = (day: Day, rest: Partial<DayShape> = {}): DayShape => ({
  day,
  rest: false,
  treatment: false,
  hard: false,
  appointment: false,
  ...rest,
});
const every: ToldHour[] = weekdays.map((weekday) => ({ weekday, part: 'evening', sure: 'often' }));

test('[WE12] windows begin tomorrow; a rest day, a treatment and a week that rests leave fewer and bring no other', () => {
  const days = daysAhead(today);
  const meeting = { mine: every, theirs: every, rests: false, shapes: days.map((day) => shape(day)) };
  const open = windowsAhead(meeting, today).map(({ day }) => day);
  expect(open).toEqual(days.slice(0, 3));
  const fewer = meeting.shapes.map((each, index) => shape(each.day, { rest: index === 0, treatment: index === 1 }));
  expect(windowsAhead({ ...meeting, shapes: fewer }, today).map(({ day }) => day)).toEqual(days.slice(2, 3));
  expect(windowsAhead({ ...meeting, rests: true }, today)).toEqual([]);
  expect(windowsAhead({ ...meeting, theirs: [] }, today)).toEqual([]);
});

test('[WE12] a plan made from a window has its day and its part of the day', () => {
  const [first] = windowsAhead({ mine: every, theirs: every, rests: false, shapes: [] }, today);
  expect(first && [planPath(first), windowSaid(first)]).toEqual([
    '/week/new/2026-05-07/plan/19:00',
    'Thursday, May 7, in the evening',
  ]);
});
