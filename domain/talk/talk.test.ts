import { expect, test } from 'vitest';
import { today } from '../library/entry.gen.ts';
import { addDays } from '../time/index.ts';
import {
  beginsOn,
  endStep,
  enough,
  goingOn,
  goOn,
  hear,
  inAnHour,
  inTwentyMinutes,
  join,
  paused,
  placeIn,
  type Seat,
  type Statement,
  sit,
  statementOf,
  stepsOf,
  stopOf,
  stopWith,
  type Talk,
  takeUp,
  talkOf,
  tomorrow,
  wereAt,
  wouldGoOn,
} from './index.ts';

const begun = sit(sit(talkOf(today), 'x', 'a'), 'y', 'b');
const where = (talk: Talk): string => {
  const { kind, owner, speaker } = placeIn(talk, 'a');
  return `${owner} ${kind} ${speaker}`;
};
const ends = (talk: Talk, ...seats: readonly Seat[]): Talk =>
  seats.reduce((known, seat) => endStep(known, seat, 'a'), talk);

test('[TN1] one speaks, the other says back, the first says whether that was it, and the turn changes', () => {
  const seen = [begun];
  for (const seat of ['x', 'y', 'x', 'y', 'x', 'y']) seen.push(ends(seen.at(-1) ?? begun, seat));
  expect(seen.map(where)).toEqual([
    'a speak a',
    'b say-back a',
    'a was-that-it a',
    'b speak b',
    'a say-back b',
    'b was-that-it b',
    'a speak a',
  ]);
  expect(seen.map((talk) => placeIn(talk, 'a').turns)).toEqual([0, 0, 0, 1, 1, 1, 2]);
});

test('[TN1] after “nearly, again” it is said back once more; elsewhere there is no “again”', () => {
  const asked = ends(begun, 'x', 'y');
  expect(where(endStep(asked, 'x', 'a', true))).toBe('b say-back a');
  expect(where(ends(endStep(asked, 'x', 'a', true), 'y', 'x'))).toBe('b speak b');
  expect(endStep(begun, 'x', 'a', true)).toEqual(ends(begun, 'x'));
});

test('[TN1] who begins alternates by the day, and two couples need not begin alike', () => {
  const days = [0, 1, 2, 3].map((count) => addDays(today, count));
  expect(['abab', 'baba']).toContain(days.map((day) => beginsOn('one', day)).join(''));
  const spaces = Array.from({ length: 40 }, (_, at) => beginsOn(`${at}`, today));
  expect(new Set(spaces)).toEqual(new Set(['a', 'b']));
});

test('[TN2] [P7] nobody ends a step that is not theirs, and nobody ends one in a pause', () => {
  expect(ends(begun, 'y')).toBe(begun);
  expect(ends(begun, 'nobody')).toBe(begun);
  const stopped = stopWith(begun, 'y', paused, 1);
  expect(ends(stopped, 'x')).toBe(stopped);
});

test('[TN3] a pause counts at once and from every step; going on takes both', () => {
  for (const talk of [begun, ends(begun, 'x'), ends(begun, 'x', 'y')])
    for (const seat of ['x', 'y']) {
      const stopped = stopWith(talk, seat, paused, 7);
      expect(stopOf(stopped)).toBe(paused);
      const alone = goOn(stopped, 'x');
      expect([stopOf(alone), wouldGoOn(alone, 'a'), wouldGoOn(alone, 'b')]).toEqual([paused, true, false]);
      expect(stopOf(goOn(alone, 'y'))).toBe(goingOn);
      expect(where(goOn(alone, 'y'))).toBe(where(talk));
    }
});

test('[TN3] a pause after going on holds anew, and said twice it is one', () => {
  const again = stopWith(goOn(stopWith(begun, 'x', paused, 1), 'x'), 'x', paused, 1);
  expect(stopOf(goOn(again, 'y'))).toBe(paused);
  const stopped = stopWith(begun, 'x', paused, 1);
  expect(stopWith(stopped, 'x', paused, 9)).toBe(stopped);
});

test('[TN4] of two returns the later counts, whoever said it first', () => {
  const one = stopWith(stopWith(begun, 'x', inTwentyMinutes, 1), 'y', tomorrow, 1);
  const other = stopWith(stopWith(begun, 'x', tomorrow, 1), 'y', inAnHour, 1);
  expect([stopOf(one), stopOf(other)]).toEqual([tomorrow, tomorrow]);
  expect(stopOf(goOn(goOn(one, 'x'), 'y'))).toBe(goingOn);
});

test('[TN5] enough ends it from every step, and nobody goes on from it', () => {
  for (const talk of [begun, ends(begun, 'x'), stopWith(begun, 'x', tomorrow, 1)]) {
    const over = stopWith(talk, 'y', enough, 1);
    expect(stopOf(goOn(goOn(over, 'x'), 'y'))).toBe(enough);
  }
});

const phone = (seat: Seat, person: 'a' | 'b') => sit(talkOf(today), seat, person);
const told = (talk: Talk, seat: Seat): Statement => {
  const statement = statementOf(talk, seat);
  if (!statement) throw new Error('nobody sits there');
  return statement;
};
const here = (...seats: readonly Seat[]) => ({ seats, day: today });

test('[TN2] a lying phone ends none of my steps, at whatever it claims', () => {
  const lie: Statement = {
    ...told(phone('y', 'b'), 'y'),
    ...{ steps: '000000', others: '0000', goesOn: { x: 9 } },
    holds: { x: { person: 'a', turn: 3, stop: goingOn }, z: { person: 'a', turn: 1, stop: goingOn } },
  };
  const heard = hear(phone('x', 'a'), here('x'), { seat: 'y', person: 'b' }, lie);
  expect(where(heard)).toBe('a speak a');
  // Each of my own steps still takes me; what they claimed skips theirs alone.
  expect(where(endStep(heard, 'x', 'a'))).toBe('a was-that-it a');
  expect(stepsOf(heard, 'a')).toBe('');
});

test('[TN2] [P7] nobody speaks from a seat of mine, nor from one that I know as mine', () => {
  const mine = phone('x', 'a');
  const lie = { ...told(phone('y', 'b'), 'y'), steps: '0', stop: enough, turn: 1 } as const;
  expect(hear(mine, here('x'), { seat: 'x', person: 'b' }, lie)).toBe(mine);
  const older = sit(mine, 'old', 'a');
  const heard = hear(older, here('x'), { seat: 'old', person: 'b' }, lie);
  expect([stepsOf(heard, 'a'), stepsOf(heard, 'b'), stopOf(heard)]).toEqual(['', '', enough]);
});

test('[TN2] where I said both “that was it” and “nearly” on two screens of mine, it is said back once more, whoever came first', () => {
  const asked = sit(ends(begun, 'x', 'y'), 'x2', 'a');
  const [yes, nearly] = [endStep(asked, 'x', 'a'), endStep(asked, 'x2', 'a', true)];
  expect([where(join(yes, nearly)), where(join(nearly, yes))]).toEqual(['b say-back a', 'b say-back a']);
});

test('[TN2] what is said of another day’s talk says nothing of this one; of two days the earlier began it', () => {
  const mine = phone('x', 'a');
  const of = (count: number) => ({ ...told(phone('y', 'b'), 'y'), day: addDays(today, count) });
  const from = { seat: 'y', person: 'b' } as const;
  expect(hear(mine, here('x'), from, of(2))).toBe(mine);
  expect(hear(mine, here('x'), from, of(1)).day).toBe(today);
  const earlier = hear(mine, here('x'), from, of(-1));
  expect(earlier.day).toBe(addDays(today, -1));
  // However often it is said, it goes no further back than one day.
  expect(hear(earlier, here('x'), from, of(-2))).toBe(earlier);
});

test('[TN2] opened anew I take it up where the other phone says it was, by a tap; a pause holds without one', () => {
  const there = stopWith(ends(begun, 'x', 'y', 'x', 'y'), 'x', paused, 1);
  const anew = hear(phone('x2', 'a'), here('x2'), { seat: 'y', person: 'b' }, told(there, 'y'));
  expect([where(anew), stopOf(anew), wereAt(anew, 'a', 'a')]).toEqual(['a speak a', paused, '00']);
  const again = takeUp(anew, 'x2', 'a');
  expect([where(again), wereAt(again, 'a', 'a')]).toEqual([where(there), undefined]);
  expect(takeUp(again, 'x2', 'a')).toBe(again);
});

test('[TN2] what it takes up is no more than has come up', () => {
  const claims = { ...told(phone('y', 'b'), 'y'), steps: '0', others: '000000' };
  const heard = hear(phone('x2', 'a'), here('x2'), { seat: 'y', person: 'b' }, claims);
  expect(wereAt(heard, 'a', 'a')).toBe('00');
  expect(wereAt(heard, 'a', 'b')).toBe('0');
});
