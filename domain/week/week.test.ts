import { expect, test } from 'vitest';
import { addDays, type Day } from '../time/index.ts';
import {
  type DayShape,
  evolveWishes,
  type Intention,
  intentionsOf,
  isOpen,
  meantByBoth,
  noWishes,
  type Rest,
  restsOn,
  shapeOf,
  type WeekInput,
  type Wish,
  weekOf,
  withRest,
} from './index.ts';
import { entryOf, plain, timed, timeOn, wednesday } from './week.gen.ts';

const told = (person: 'a' | 'b', wish: Wish, nth = 1) =>
  ({ fact: { kind: 'intentions-told', nth, wish }, person }) as const;
const wishing = (...all: readonly ReturnType<typeof told>[]) =>
  all.reduce(
    (state, { fact, person }) => evolveWishes(state, fact, { id: `${person}${fact.nth}`, by: person }),
    noWishes,
  );
const names = (all: readonly Intention[]) => all.map((each) => (each.kind === 'own' ? each.name : each.kind));

const week = (more: Partial<WeekInput> = {}): WeekInput => ({
  today: wednesday,
  shapes: weekOf(wednesday).map(plain),
  wishes: noWishes,
  rests: false,
  offersRest: false,
  had: [],
  ...more,
});
const meant = (more: Partial<WeekInput> = {}) => names(intentionsOf(week(more)));
const shaped = (change: (day: Day) => Partial<DayShape>) =>
  weekOf(wednesday).map((day) => ({ ...plain(day), ...change(day) }));

test('[WK1] one tender moment and one talk to begin with; of each as many as the one who wishes fewer', () => {
  expect(names(meantByBoth(noWishes))).toEqual(['tender', 'talk']);
  const more = { tender: 3, talk: 2, own: ['Cook once'] };
  expect(names(meantByBoth(wishing(told('a', more))))).toEqual(['tender', 'talk']);
  const both = wishing(told('a', more), told('b', { tender: 2, talk: 0, own: ['Cook once', 'Sing'] }));
  expect(names(meantByBoth(both))).toEqual(['tender', 'tender', 'Cook once']);
  expect(names(meantByBoth(wishing(told('b', { tender: 0, talk: 0, own: [] }))))).toEqual([]);
});

test('[WK1] the latest wish counts, whatever arrives first', () => {
  const less = told('a', { tender: 0, talk: 1, own: [] }, 2);
  const more = told('a', { tender: 3, talk: 3, own: [] }, 1);
  expect(names(meantByBoth(wishing(less, more)))).toEqual(['talk']);
  expect(names(meantByBoth(wishing(more, less)))).toEqual(['talk']);
});

test('[WK2] no more than the open days that are left, and talks step back before tender moments', () => {
  expect(meant()).toEqual(['tender', 'talk']);
  const sunday = addDays(wednesday, 4);
  expect(meant({ today: sunday })).toEqual(['tender']);
  expect(meant({ today: sunday, shapes: shaped((day) => ({ appointment: day === sunday })) })).toEqual([]);
  expect(meant({ shapes: shaped((day) => ({ rest: day >= wednesday })) })).toEqual([]);
});

test('[WK2] what makes a day less than open: rest, treatment and the day after, days stated to be hard, an appointment', () => {
  const on = (kind: 'rest' | 'treatment' | 'appointment' | 'ritual' | 'busy', day = wednesday) =>
    isOpen(shapeOf(wednesday, [timed(kind, day)]));
  expect([on('rest'), on('treatment'), on('appointment')]).toEqual([false, false, false]);
  expect([on('ritual'), on('busy')]).toEqual([true, true]);
  expect([on('treatment', addDays(wednesday, -1)), on('treatment', addDays(wednesday, -2))]).toEqual([false, true]);
  const proposed = { entry: { ...entryOf('appointment'), stands: false }, times: [timeOn(wednesday)] };
  expect(isOpen(shapeOf(wednesday, [proposed]))).toBe(true);
});

test('[WK2] [CL7] the days of a round that are usually hard, counted from the latest treatment', () => {
  const cycle = { days: 21, hard: { from: 3, to: 5 } };
  const first = addDays(wednesday, -2);
  const rounds = { entry: entryOf('treatment', cycle), times: [timeOn(addDays(first, -21)), timeOn(first)] };
  expect(shapeOf(wednesday, [rounds])).toMatchObject({ hard: true, treatment: false, cycle: { day: 3, of: 21 } });
  expect(shapeOf(addDays(first, 5), [rounds])).toMatchObject({ hard: false, cycle: { day: 6, of: 21 } });
  expect(shapeOf(addDays(first, 21), [rounds]).cycle).toBeUndefined();
});

test('[WK3] where either offers rest, one is left at most, and nothing is meant for today', () => {
  expect(meant({ offersRest: true })).toEqual(['tender']);
  expect(meant({ today: addDays(wednesday, 4), offersRest: true })).toEqual([]);
});

test('[WK4] while the calendar rests, nothing is meant', () => {
  expect(meant({ rests: true })).toEqual([]);
});

test('[WK6] what was had is taken from the list, of this week alone, and nothing takes its place', () => {
  expect(meant({ had: [{ kind: 'tender', nth: 0 }] })).toEqual(['talk']);
  expect(
    meant({
      had: [
        { kind: 'tender', nth: 0 },
        { kind: 'talk', nth: 0 },
      ],
    }),
  ).toEqual([]);
});

test('[WK8] it rests for today, or until its person says; nothing says why or how long', () => {
  const today: Rest = { id: '1', by: 'a', day: wednesday };
  expect(restsOn(withRest([], today), wednesday)).toBe(true);
  expect(restsOn(withRest([], today), addDays(wednesday, 1))).toBe(false);
  const open: Rest = { id: '2', by: 'b' };
  expect(restsOn(withRest([today], open), addDays(wednesday, 90))).toBe(true);
  expect(withRest(withRest([], today), open)).toEqual(withRest(withRest([], open), today));
  expect(Object.keys(open).sort()).toEqual(['by', 'id']);
});

test('[WK2] a week goes from Monday to Sunday, on every phone', () => {
  expect(weekOf(wednesday)).toEqual([
    '2026-11-23',
    '2026-11-24',
    '2026-11-25',
    '2026-11-26',
    '2026-11-27',
    '2026-11-28',
    '2026-11-29',
  ]);
});
