import { expect, test } from 'vitest';
import type { Person } from '../couple/index.ts';
import type { ActivityId } from '../library/index.ts';
import {
  asWeAre,
  type Choice,
  cautionOf,
  choiceOf,
  goOn,
  join,
  nobodyYet,
  over,
  pause,
  rest,
  type Seat,
  signal,
  sit,
  slower,
  standingOf,
  switchTo,
  type Time,
  wouldGoOn,
} from './index.ts';

const closer: Choice = { activity: 'closer' as ActivityId, tier: 5 };
const gentler: Choice = { activity: 'gentler' as ActivityId, tier: 4 };

/** One phone between two people: a seat for each. */
const both = (): Time => sit(sit(nobodyYet, 'a1', 'a', closer), 'b1', 'b', closer);
const alone = (seat: Seat, person: Person): Time => sit(nobodyYet, seat, person, closer);
const allGoOn = (time: Time): Time => goOn(goOn(time, 'a1'), 'b1');

test('[OV4b] going on takes both, and then nothing of the pause is left to see', () => {
  const paused = signal(both(), 'a1', pause, 7);
  const one = goOn(paused, 'a1');
  expect([cautionOf(paused), cautionOf(one), cautionOf(goOn(one, 'b1'))]).toEqual([pause, pause, asWeAre]);
  expect([wouldGoOn(one, 'a'), wouldGoOn(one, 'b'), wouldGoOn(goOn(one, 'b1'), 'a')]).toEqual([true, false, false]);
});

test('[OV4b] whoever did not say the pause cannot end it alone either', () => {
  const paused = signal(both(), 'a1', pause, 1);
  expect(cautionOf(goOn(paused, 'b1'))).toBe(pause);
});

test('[OV4b] with nothing to go on from, and after the end, going on says nothing', () => {
  expect(goOn(both(), 'a1')).toEqual(both());
  const ended = signal(both(), 'a1', over, 1);
  expect([allGoOn(ended), cautionOf(allGoOn(ended)), wouldGoOn(ended, 'a')]).toEqual([ended, over, false]);
});

test('[TG6] [P6] the more careful of two words wins, whichever came first', () => {
  const here = signal(alone('a1', 'a'), 'a1', slower, 1);
  const there = signal(alone('b1', 'b'), 'b1', pause, 1);
  expect([cautionOf(join(here, there)), cautionOf(join(there, here))]).toEqual([pause, pause]);
  expect(join(here, there)).toEqual(join(join(there, here), there));
});

test('[TG6] of one word said twice the later turn stands, in either order', () => {
  const once = signal(alone('a1', 'a'), 'a1', pause, 2);
  const again = signal(goOn(once, 'a1'), 'a1', pause, 3);
  expect([standingOf(once, 'a1')?.turn, standingOf(again, 'a1')?.turn]).toEqual([2, 5]);
  for (const joined of [join(once, again), join(again, once)]) expect(standingOf(joined, 'a1')?.turn).toBe(5);
});

test('[TG6] a milder word that comes later does not hide an earlier one from whoever did not go on', () => {
  const paused = signal(both(), 'a1', pause, 1);
  const later = signal(allGoOn(paused), 'a1', slower, 1);
  expect(cautionOf(later)).toBe(slower);
  const forgotten = { ...later, b1: { ...later.b1, person: 'b', words: {}, goesOn: {} } } as Time;
  expect(cautionOf(forgotten)).toBe(pause);
});

test('[TG7] slower, pause and over are one action away from everything', () => {
  const states = [
    both(),
    signal(both(), 'a1', slower, 1),
    signal(both(), 'b1', pause, 1),
    allGoOn(signal(both(), 'a1', pause, 3)),
  ];
  for (const time of states)
    for (const caution of [slower, pause, over] as const)
      expect(cautionOf(signal(time, 'a1', caution, 1))).toBe(Math.max(caution, cautionOf(time)));
});

test('[TG7] said again it changes nothing, and after my own going on it holds anew', () => {
  const paused = signal(both(), 'a1', pause, 1);
  expect(signal(paused, 'a1', pause, 1)).toBe(paused);
  expect(signal(paused, 'a1', slower, 1)).toBe(paused);
  const again = signal(goOn(goOn(paused, 'a1'), 'a1'), 'a1', pause, 1);
  expect([wouldGoOn(again, 'a'), cautionOf(goOn(again, 'b1'))]).toEqual([false, pause]);
});

test('[TG7] slower after a pause from which only I would go on stays a pause', () => {
  const mine = goOn(signal(both(), 'a1', pause, 1), 'a1');
  const said = signal(mine, 'a1', slower, 1);
  expect([cautionOf(said), cautionOf(goOn(said, 'b1'))]).toEqual([pause, pause]);
});

test('[TG7] a word without chance to it still rises', () => {
  const paused = signal(allGoOn(signal(both(), 'a1', pause, 0)), 'a1', pause, -4);
  expect([cautionOf(paused), standingOf(paused, 'a1')?.turn]).toEqual([pause, 2]);
});

test('[TG9] anybody changes to something gentler for both, and nobody back to more', () => {
  const time = switchTo(both(), 'b1', gentler);
  expect(choiceOf(time)).toEqual(gentler);
  expect(switchTo(time, 'a1', closer)).toBe(time);
  expect(switchTo(time, 'a1', gentler)).toBe(time);
  expect(choiceOf(switchTo(time, 'a1', rest))).toEqual(rest);
});

test('[TG9] of two that began with different things the gentler stands, and of two as gentle always the same one', () => {
  const other: Choice = { activity: 'another' as ActivityId, tier: 5 };
  expect(choiceOf(join(alone('a1', 'a'), sit(nobodyYet, 'b1', 'b', gentler)))).toEqual(gentler);
  const [one, two] = [alone('a1', 'a'), sit(nobodyYet, 'b1', 'b', other)];
  expect([choiceOf(join(one, two)), choiceOf(join(two, one))]).toEqual([other, other]);
  const still: Choice = { activity: 'still' as ActivityId, tier: 0 };
  expect(choiceOf(join(sit(nobodyYet, 'a1', 'a', still), sit(nobodyYet, 'b1', 'b', rest)))).toEqual(rest);
  expect(choiceOf(nobodyYet)).toBeUndefined();
});

test('[TG11] nothing of a time together knows an hour: what stood a day ago stands', () => {
  const paused = signal(both(), 'a1', pause, 1);
  const kept = JSON.parse(JSON.stringify(paused)) as Time;
  expect(cautionOf(sit(kept, 'a2', 'a', closer))).toBe(pause);
  expect(Object.keys(paused.a1 ?? {}).sort()).toEqual(['choice', 'goesOn', 'person', 'words']);
});

test('[TG7] nobody says anything from a seat that has not sat down, and sitting down twice changes nothing', () => {
  const time = both();
  expect([signal(time, 'c1', pause, 1), goOn(time, 'c1'), switchTo(time, 'c1', rest)]).toEqual([time, time, time]);
  expect(sit(time, 'a1', 'b', rest)).toBe(time);
});

test('[OV4b] whoever opened anew goes on for the same person, from the words of the seat before', () => {
  const paused = signal(both(), 'a1', pause, 1);
  const anew = sit(paused, 'a2', 'a', closer);
  expect(cautionOf(goOn(goOn(anew, 'a2'), 'b1'))).toBe(asWeAre);
  expect(cautionOf(goOn(goOn(anew, 'a2'), 'a1'))).toBe(pause);
});
