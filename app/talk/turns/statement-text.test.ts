import { enough, goOn, paused, sit, statementOf, stopWith, type Talk, talkOf } from '@unhurried/domain/talk';
import type { Day } from '@unhurried/domain/time';
import { expect, test } from 'vitest';
import { statementFrom, textOf } from './statement-text.ts';

const today = '2026-11-22' as Day;
const seat = (nth: number): string => `${nth}`.padStart(32, '0');

/** A talk in which pages were opened again and again, and stopped each time. */
function long(openings: number): Talk {
  let talk = sit(talkOf(today), 'me', 'a');
  for (let nth = 0; nth < openings; nth += 1)
    talk = stopWith(sit(talk, seat(nth), nth % 2 ? 'a' : 'b'), seat(nth), paused, 4096 * (nth + 1));
  return goOn(talk, 'me');
}

const saidIn = (talk: Talk) => {
  const said = statementOf(talk, 'me');
  if (!said) throw new Error('nobody sits there');
  return said;
};

test('[TW3] what is said is read as it was said', () => {
  for (const talk of [long(0), long(2), stopWith(long(1), 'me', enough, 7)])
    expect(statementFrom(textOf(saidIn(talk)))).toEqual(saidIn(talk));
});

test('[TW3] it fits into one frame, however often pages were opened', () => {
  const steps = { steps: '0'.repeat(48), others: '1'.repeat(48) };
  for (const openings of [0, 3, 12, 40]) {
    const text = textOf({ ...saidIn(long(openings)), ...steps });
    expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(400);
    expect(statementFrom(text)).toBeDefined();
  }
});

test('[TW3] what is no statement of a talk is left aside, and nothing of a talk has the shape of a quiet screen’s', () => {
  const good = JSON.parse(textOf(saidIn(long(1))));
  const bad: readonly unknown[] = [
    [['a', 0, 0, [], 'hold-hands', 2], []],
    ...[0, 1, 2, 3, 4, 5, 6].map((at) => good.map((each: unknown, nth: number) => (nth === at ? 'x' : each))),
    good.slice(1),
    {},
    null,
  ];
  for (const each of bad) expect(statementFrom(JSON.stringify(each))).toBeUndefined();
  for (const text of ['', 'turns', '[', 'x'.repeat(5000)]) expect(statementFrom(text)).toBeUndefined();
  // A quiet screen reads pairs alone.
  expect(good.length).toBe(7);
  expect(statementFrom(JSON.stringify(good))).toBeDefined();
});
