import { expect, test } from 'vitest';
import type { BusMessage } from '../bus/index.ts';
import { budget, claimFrom, fullness, hearing, tokenIn } from './index.ts';

const word = 'w'.repeat(43);
const claim = { write: word, read: 'r'.repeat(43), keepDays: 30 };

test('[RM2] a claim is three fields, and nothing that is not one of them', () => {
  expect(claimFrom(JSON.stringify(claim))).toEqual(claim);
  for (const wrong of [
    { ...claim, keepDays: 0 },
    { ...claim, keepDays: 401 },
    { ...claim, keepDays: 1.5 },
    { ...claim, keepDays: '30' },
    { ...claim, write: 'short' },
    { ...claim, read: undefined },
    { ...claim, more: 1 },
    [claim],
    'claim',
    null,
  ]) {
    expect([wrong, claimFrom(JSON.stringify(wrong))]).toEqual([wrong, undefined]);
  }
  expect(claimFrom('{')).toBeUndefined();
});

test('[RM3] a token comes in one form', () => {
  expect(tokenIn(`Bearer ${word}`)).toBe(word);
  for (const header of [undefined, '', word, `bearer ${word}`, `Bearer ${word}x`, `Bearer  ${word}`, `Basic ${word}`]) {
    expect([header, tokenIn(header)]).toEqual([header, undefined]);
  }
});

test('[RM6] a message reaches those who asked for its mailbox, until they stop', () => {
  let tell: (message: BusMessage) => void = () => undefined;
  let lost: () => void = () => undefined;
  const counted: string[] = [];
  const ears = hearing(
    {
      tell: () => undefined,
      listen: (listener, missed = () => undefined) => {
        [tell, lost] = [listener, missed];
        return () => undefined;
      },
      isWell: () => true,
      close: async () => undefined,
    },
    (kind) => counted.push(kind),
  );
  const said: string[] = [];
  const ear = (name: string) => ({
    heard: ({ kind, box }: BusMessage) => said.push(`${name} ${kind} ${box}`),
    missed: () => said.push(`${name} missed`),
  });
  const stop = ears.on('x', ear('one'));
  ears.on('x', ear('two'));
  ears.on('y', ear('three'));
  tell({ kind: 'head', box: 'x', head: 1 });
  stop();
  stop();
  tell({ kind: 'live', box: 'x', frame: '' });
  tell({ kind: 'live', box: 'z', frame: '' });
  lost();
  expect(said).toEqual(['one head x', 'two head x', 'two live x', 'two missed', 'three missed']);
  expect(counted).toEqual(['head', 'live', 'live']);
});

test('[RM7] all mailboxes together have an end, asked of the store once a minute', async () => {
  let now = 0;
  let asked = 0;
  const sums = { boxes: 2, erased: 0, items: 5, bytes: 1000 };
  const full = fullness(
    async () => {
      asked += 1;
      return sums;
    },
    5000,
    () => now,
  );
  expect(await Promise.all([full.hasRoom(1952), full.hasRoom(1953)])).toEqual([true, false]);
  full.grew(1000);
  expect([await full.hasRoom(952), await full.hasRoom(953), asked]).toEqual([true, false, 1]);
  now = 60_000;
  expect([await full.hasRoom(1952), asked]).toEqual([true, 2]);
});

test('[RM8] who asks too often waits; who rested is forgotten', () => {
  let now = 0;
  const purse = budget(3, 60, () => now);
  expect([1, 2, 3, 4].map(() => purse.take('x'))).toEqual([true, true, true, false]);
  expect(purse.take('y')).toBe(true);
  expect(purse.remembered()).toBe(2);
  now = 20_000;
  expect([purse.take('x'), purse.take('x')]).toEqual([true, false]);
  now = 100_000;
  expect(purse.remembered()).toBe(0);
  now = 0;
  expect(purse.take('x')).toBe(true);
});

test('[RM8] a crowd of addresses does not fill the memory', () => {
  let now = 0;
  const purse = budget(10, 3600, () => now);
  for (let at = 0; at < 120_000; at++) purse.take(String(at));
  now = 1;
  expect(purse.remembered()).toBeLessThanOrEqual(50_000);
  expect(purse.take('119999')).toBe(true);
});
