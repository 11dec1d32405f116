import { expect, test } from 'vitest';
import { areWakeTimes, decodePage, encodePage, fromPhone, fromRelay, isBoxWord, isItemId } from './index.ts';

const word = 'A'.repeat(43);
const bytes = (...values: readonly number[]) => new Uint8Array(values);

test('[WI1] ids, tokens and hashes are 43 letters, an item 32 hex digits, and nothing else is', () => {
  expect(isBoxWord(word)).toBe(true);
  for (const other of ['', 'A'.repeat(42), 'A'.repeat(44), `${'A'.repeat(42)}=`, `${'A'.repeat(42)}/`, 7, undefined])
    expect(isBoxWord(other)).toBe(false);
  expect(isItemId('0123456789abcdef'.repeat(2))).toBe(true);
  for (const other of ['', 'A'.repeat(32), 'g'.repeat(32), '0'.repeat(31), 7]) expect(isItemId(other)).toBe(false);
});

test('[WI2] a page comes back as it went, empty or not', () => {
  const page = {
    head: 9,
    items: [
      { cursor: 3, bytes: bytes(1, 2, 3) },
      { cursor: 9, bytes: bytes() },
    ],
  };
  expect(decodePage(encodePage(page))).toEqual(page);
  expect(decodePage(encodePage({ head: 0, items: [] }))).toEqual({ head: 0, items: [] });
});

test('[WI2] cut short, too long, falling cursors and a head below them are no page', () => {
  const whole = encodePage({ head: 9, items: [{ cursor: 3, bytes: bytes(1, 2, 3) }] });
  for (let length = 0; length < whole.length; length++)
    if (length !== 8) expect(decodePage(whole.slice(0, length))).toBeUndefined();
  expect(decodePage(new Uint8Array([...whole, 0]))).toBeUndefined();
  const twice = {
    head: 9,
    items: [
      { cursor: 3, bytes: bytes(1) },
      { cursor: 3, bytes: bytes(2) },
    ],
  };
  expect(decodePage(encodePage(twice))).toBeUndefined();
  expect(decodePage(encodePage({ head: 2, items: [{ cursor: 3, bytes: bytes(1) }] }))).toBeUndefined();
  expect(decodePage(new Uint8Array(8).fill(255))).toBeUndefined();
});

test('[WI3] what a phone or a relay says is read, and nothing else is', () => {
  const watch = { say: 'watch', box: word, token: word, since: 4 } as const;
  expect(fromPhone(JSON.stringify({ ...watch, more: 1 }))).toEqual(watch);
  expect(fromPhone(JSON.stringify({ say: 'unwatch', box: word }))).toEqual({ say: 'unwatch', box: word });
  const head = { say: 'head', box: word, head: 4 } as const;
  expect(fromRelay(JSON.stringify(head))).toEqual(head);
  const strange = ['', 'null', '[]', '7', '{', '{"say":"watch"}', JSON.stringify({ ...watch, since: -1 })];
  for (const text of [...strange, JSON.stringify({ ...watch, since: 0.5 }), JSON.stringify({ ...watch, token: 'x' })])
    expect(fromPhone(text)).toBeUndefined();
  for (const text of [...strange, JSON.stringify({ ...head, head: '4' }), JSON.stringify({ ...head, say: 'tail' })])
    expect(fromRelay(text)).toBeUndefined();
});

test('[WI4] times of a wake-up are one to four quarters of an hour of a day, rising, and nothing else is', () => {
  for (const times of [[0], [1425], [0, 15, 30, 45], [480, 1200]]) expect(areWakeTimes(times)).toBe(true);
  const strange = [
    undefined,
    480,
    '480',
    [],
    [7],
    [-15],
    [1440],
    [0.5],
    [480, 480],
    [1200, 480],
    ['480'],
    [Number.NaN],
  ];
  for (const times of [...strange, [0, 15, 30, 45, 60]]) expect([times, areWakeTimes(times)]).toEqual([times, false]);
});
