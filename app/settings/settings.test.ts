import { expect, test } from 'vitest';
import type { AutoLock } from '../session/index.ts';
import { lockName, lockWays } from './auto-lock.ts';
import { marksFor, textSizeOf } from './display/apply.ts';

test('[ST1] ordinary choices leave no mark; others leave one each, and nothing of a person', () => {
  expect(marksFor({})).toEqual({ 'data-text-size': undefined, 'data-motion': undefined });
  expect(marksFor({ textSize: 100, motion: 'system', theme: 'dark' })).toEqual(marksFor({}));
  expect(marksFor({ textSize: 200, motion: 'still' })).toEqual({ 'data-text-size': '200', 'data-motion': 'still' });
});

test('[ST2] any number is taken to the nearest size', () => {
  expect([undefined, 100, 109, 120, 140, 163, 190].map((textSize) => textSizeOf(textSize ? { textSize } : {}))).toEqual(
    [100, 100, 115, 115, 130, 175, 200],
  );
});

test('[ST3] every way of locking has its own name, and the one that holds is always there', () => {
  const odd: AutoLock = { on: 'idle', minutes: 7 };
  for (const now of [{ on: 'hide' }, { on: 'idle', minutes: 5 }, odd] as const) {
    const names = lockWays(now).map(lockName);
    expect(names).toContain(lockName(now));
    expect(new Set(names).size).toBe(names.length);
  }
  expect(lockWays({ on: 'hide' }).map(lockName)).not.toContain(lockName(odd));
});
