import { expect, test } from 'vitest';
import { isFarAhead, isStamp, nextStamp, type Stamp } from './index.ts';

const in2026 = 1_795_330_800_000;
const in2090 = 3_786_912_000_000;

test('[SY1] a clock in 1970 counts on from what is known', () => {
  const first = nextStamp(undefined, in2026, 'a');
  expect(nextStamp(first, 0, 'a')).toBe(first.replace('-0000-', '-0001-'));
  expect(nextStamp(undefined, 0, 'a') < first).toBe(true);
});

test('[SY2] one evening with a clock in 2090 does not put a writer ahead for ever', () => {
  const before = nextStamp(undefined, in2026, 'a');
  const during = nextStamp(before, in2090, 'a');
  const after = nextStamp(during, in2026 + 60_000, 'a');
  expect(before < during && during < after).toBe(true);
  expect(after).toBe(nextStamp(undefined, in2026 + 60_000, 'a'));
});

test('[SY2] a phone that lay in a drawer for three years is believed', () => {
  const before = nextStamp(undefined, in2026, 'a');
  const later = in2026 + 3 * 365 * 86_400_000;
  expect(nextStamp(before, later, 'a')).toBe(nextStamp(undefined, later, 'a'));
});

test('[SY2] what comes from more than twenty years ahead is far ahead, also for a clock that says 1970', () => {
  const stampAt = (ms: number) => nextStamp(undefined, ms, 'b');
  const year = 365.25 * 86_400_000;
  expect(isFarAhead(stampAt(in2026 + 19 * year), in2026)).toBe(false);
  expect(isFarAhead(stampAt(in2026 + 19 * year), 0)).toBe(false);
  expect(isFarAhead('zzzzzzzzz-zzzz-b' as Stamp, in2026)).toBe(true);
  expect(isFarAhead('zzzzzzzzz-zzzz-b' as Stamp, Number.NaN)).toBe(true);
});

test('[SY1] a full count moves to the next millisecond', () => {
  const full = nextStamp(undefined, in2026, 'a').replace('-0000-', '-zzzz-');
  if (!isStamp(full)) throw new Error('not a stamp');
  const next: Stamp = nextStamp(full, 0, 'a');
  expect(next > full).toBe(true);
  expect(next).toBe(nextStamp(undefined, in2026 + 1, 'a'));
});

test('[SY3] a stamp names a person, and what is not a stamp is not taken for one', () => {
  expect(nextStamp(undefined, in2026, 'b').endsWith('-b')).toBe(true);
  for (const text of ['', 'now', 5, undefined, '2026-11-22', `${nextStamp(undefined, in2026, 'b')}!`]) {
    expect(isStamp(text)).toBe(false);
  }
  expect(() => nextStamp(undefined, in2026, 'Phone of A')).toThrow();
});
