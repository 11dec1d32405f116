import { expect, test } from 'vitest';
import { today } from '../library/entry.gen.ts';
import { addDays, hours, type Instant } from '../time/index.ts';
import { mayAsk } from './index.ts';

const now = 1_795_000_000_000 as Instant;
const later = (count: number): Instant => (now + hours(count)) as Instant;
const asked = { by: 'a' as const, tier: 5 as const, day: today, at: now };

test('[OV4] gentle things need no question', () => {
  for (const tier of [0, 1, 2, 3] as const)
    expect(mayAsk({ asked: [{ ...asked, tier: 4 }], over: [] }, { person: 'a', tier }, today, now)).toBe(true);
});

test('[OV4] a question uses up its tier and those above, for the one who asked', () => {
  expect(
    ([4, 5, 6] as const).map((tier) => mayAsk({ asked: [asked], over: [] }, { person: 'a', tier }, today, now)),
  ).toEqual([true, false, false]);
});

test('[OV4] the one who was asked may ask', () => {
  expect(mayAsk({ asked: [asked], over: [] }, { person: 'b', tier: 5 }, today, now)).toBe(true);
});

test('[OV4] it lasts until the later of the day’s turn and twelve hours', () => {
  const tomorrow = addDays(today, 1);
  expect(mayAsk({ asked: [asked], over: [] }, { person: 'a', tier: 5 }, today, later(13))).toBe(false);
  expect(mayAsk({ asked: [asked], over: [] }, { person: 'a', tier: 5 }, tomorrow, (later(12) - 1) as Instant)).toBe(
    false,
  );
  expect(mayAsk({ asked: [asked], over: [] }, { person: 'a', tier: 5 }, tomorrow, later(12))).toBe(true);
});

test('[OV4b] a time together closes its tier and those above for the rest of the day, for both', () => {
  const may = (tier: 4 | 5 | 6, day = today) =>
    (['a', 'b'] as const).map((person) =>
      mayAsk({ asked: [], over: [{ tier: 5, day: today }] }, { person, tier }, day, now),
    );
  expect([may(4), may(5), may(6)]).toEqual([
    [true, true],
    [false, false],
    [false, false],
  ]);
  expect(may(5, addDays(today, 1))).toEqual([true, true]);
});
