import { dayFrom } from '@unhurried/domain/time';
import { expect, test } from 'vitest';
import { type Sky, skyOf } from './being.ts';
import { expectedPayback, paybackChance } from './body.ts';
import { ranged } from './bootstrap.ts';
import { calibrationOf } from './calibration.ts';
import { coupleFrom, couplesOf } from './couple.ts';
import { type AtRate, atEqualGood, ratioTo } from './equal.ts';
import type { Hidden, Policy } from './guide.ts';
import { type CoupleDay, live } from './living.ts';
import { ours } from './ours.ts';
import { oracle, randomCard, restOnly, thresholdFree } from './rivals.ts';
import { type Tally, tallyOf, weeksOf } from './tally.ts';

const found = dayFrom('2024-01-01');
if (!found) throw new Error('No such day.');
const from = found;

const days = 56;
const skies = couplesOf(10, 'test').map((couple) => skyOf(couple, days));
const lives = (policy: Policy, rate = 1) => skies.map((sky) => live(sky, policy, from, rate));
const sum = (all: readonly (readonly CoupleDay[])[], of: (day: CoupleDay) => number) =>
  all.flat().reduce((total, day) => total + of(day), 0);

test('[BE2] the same couple under the same rule lives the same life, another couple another', () => {
  const [first] = skies;
  if (!first) throw new Error('no couple');
  const again = skyOf(coupleFrom(0, 'test'), days);
  expect(live(again, ours, from)).toEqual(live(first, ours, from));
  expect(skyOf(coupleFrom(10, 'test'), days).weathers).not.toEqual(first.weathers);
});

test('[BE11] a rule that speaks less takes times away and adds none: the days and the luck stay', () => {
  const often = lives(randomCard);
  const seldom = lives(randomCard, 0.5);
  expect(sum(seldom, ({ above }) => above)).toBeLessThan(sum(often, ({ above }) => above));
  // Until the first payback the two lives are one: answers and flares of the first days are the same.
  for (const [at, life] of often.entries()) {
    const until = life.findIndex(({ paybacks }) => paybacks > 0);
    const same = until < 0 ? days : until + 1;
    expect(seldom[at]?.slice(0, same).map(({ flares, asked }) => [flares, asked])).toEqual(
      life.slice(0, same).map(({ flares, asked }) => [flares, asked]),
    );
  }
});

test('[BE11] rest only brings no payback worth a word, and a free choice brings more than the oracle', () => {
  expect(sum(lives(restOnly), ({ above }) => above)).toBe(0);
  const perTime = (policy: Policy) => {
    const all = lives(policy);
    return sum(all, ({ risk, above }) => (above > 0 ? risk : 0)) / sum(all, ({ above }) => above);
  };
  expect(sum(lives(restOnly), ({ risk }) => risk)).toBeLessThan(0.5);
  expect(perTime(oracle)).toBeLessThan(perTime(thresholdFree));
});

const nobodyLooks = new Proxy({} as Hidden, {
  get() {
    throw new Error('A rule looked at what nobody can know.');
  },
});

test('[BE13] ours is given nothing of a body: it decides without looking, and the oracle cannot', () => {
  const looking = (policy: Policy): Policy => ({
    ...policy,
    begin(couple, day, rate) {
      const guide = policy.begin(couple, day, rate);
      return {
        morning: (morning) => guide.morning(morning),
        options: (at) => guide.options(at, nobodyLooks),
        furthest: () => guide.furthest(),
        had: (option, noted) => guide.had(option, noted),
      };
    },
  });
  const [first] = skies;
  if (!first) throw new Error('no couple');
  expect(live(first, looking(ours), from)).toEqual(live(first, ours, from));
  expect(() => live(first, looking(oracle), from)).toThrow('nobody can know');
});

test('[BE13] ours is the same for two bodies that answer alike', () => {
  const [sky] = skies;
  if (!sky) throw new Error('no couple');
  const stronger: Sky = {
    ...sky,
    couple: {
      ...sky.couple,
      partners: [
        { ...sky.couple.partners[0], body: { ...sky.couple.partners[0].body, steep: 0 } },
        { ...sky.couple.partners[1], body: { ...sky.couple.partners[1].body, steep: 0 } },
      ],
    },
  };
  const weaker: Sky = {
    ...stronger,
    couple: {
      ...stronger.couple,
      partners: [
        { ...stronger.couple.partners[0], body: { ...stronger.couple.partners[0].body, reach: 0.01 } },
        { ...stronger.couple.partners[1], body: { ...stronger.couple.partners[1].body, reach: 0.01 } },
      ],
    },
  };
  expect(live(weaker, ours, from)).toEqual(live(stronger, ours, from));
});

test('payback never comes within capacity, and more surely the further beyond', () => {
  const body = coupleFrom(0, 'test').partners[0].body;
  expect(paybackChance(body, 3, 3)).toBe(0);
  expect(paybackChance(body, 5, 4)).toBeGreaterThan(0);
  expect(paybackChance(body, 8, 4)).toBeGreaterThan(paybackChance(body, 5, 4));
  expect(expectedPayback(body, 3, 3)).toBeGreaterThan(0);
  expect(expectedPayback(body, 0.5, 8)).toBe(0);
});

const tally = (goodWeeks: number, paidAbove: number): Tally => ({
  weeks: 100,
  above: 100,
  quiet: 0,
  goodWeeks,
  paidAbove,
  paid: paidAbove,
  counted: 0,
  flareDays: 0,
  personDays: 1400,
  asked: 0,
  touchPossible: 0,
  touchShown: 0,
  wordsShown: 0,
});

test('[BE12] rules are read where they give as many good weeks; one that falls short is read at its most and named', () => {
  const rates: readonly AtRate[] = [
    { rate: 0.5, tallies: [tally(20, 2)] },
    { rate: 1, tallies: [tally(40, 8)] },
  ];
  for (const [goodWeeks, paid] of [
    [0.3, 0.05],
    [0.1, 0.01],
  ] as const) {
    const read = atEqualGood(rates, goodWeeks, [0]);
    expect(read.paidAboveAWeek).toBeCloseTo(paid);
    expect(read.short).toBe(false);
  }
  const most = atEqualGood(rates, 0.8, [0]);
  expect(most).toMatchObject({ goodWeeks: 0.4, paidAboveAWeek: 0.08, short: true });
  const mine = { goodWeeks: 0.8, paidAboveAWeek: 0.04, paidAWeek: 0.04 };
  expect(ratioTo(mine, most, 'paidAboveAWeek')).toBeCloseTo(0.25);
});

test('[BE14] a range comes from drawing whole couples', () => {
  const values = [0, 1, 2, 3];
  const mean = (at: readonly number[]) => at.reduce((all, each) => all + (values[each] ?? 0), 0) / at.length;
  expect(
    ranged(
      4,
      [
        [0, 0, 0, 0],
        [3, 3, 3, 3],
      ],
      mean,
    ),
  ).toEqual({ value: 1.5, low: 0, high: 3 });
});

test('[BE14] of forecasts too a range draws whole couples, and no half of one', () => {
  const sure = { chance: 0, truly: 0, came: false, demand: 1, energy: 5 };
  const wrong = { ...sure, truly: 1, came: true };
  const found = calibrationOf([
    [sure, sure],
    [wrong, wrong],
  ]);
  expect(found.brier).toEqual({ value: 500, low: 0, high: 1000 });
  const mixed = calibrationOf([
    [sure, wrong],
    [wrong, sure],
  ]);
  expect(mixed.brier).toEqual({ value: 500, low: 500, high: 500 });
});

test('weeks add up to the whole, and a week is good when something was had that nobody paid for', () => {
  const [life] = lives(randomCard);
  if (!life) throw new Error('no life');
  const weeks = weeksOf(life);
  expect(weeks).toHaveLength(days / 7);
  expect(weeks.reduce((all, { above }) => all + above, 0)).toBe(tallyOf(life).above);
  const quiet: CoupleDay = {
    above: 0,
    quiet: 1,
    paybacks: 0,
    risk: 0,
    flares: 0,
    asked: true,
    shown: 1,
    possible: 2,
    foretold: [],
  };
  const week = (day: CoupleDay) => weeksOf([day, ...Array.from({ length: 6 }, () => quiet)])[0]?.goodWeeks;
  expect(week(quiet)).toBe(0);
  expect(week({ ...quiet, above: 1 })).toBe(1);
  expect(week({ ...quiet, above: 1, paybacks: 1 })).toBe(0);
});
