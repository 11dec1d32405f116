import { expect, test } from 'vitest';
import { noCare } from '../care/index.ts';
import { evolveCheckIn, noCheckIns, type Reading } from '../check-in/index.ts';
import { entry } from '../library/entry.gen.ts';
import { noLimits } from '../limits/index.ts';
import { addDays, type Day, type Instant } from '../time/index.ts';
import {
  ceilingOf,
  decideLittleMore,
  evolvePace,
  judge,
  learnDay,
  type MyHalf,
  myDayOf,
  noPace,
  nothingLearned,
  type PaceFact,
} from './index.ts';

const today = '2026-11-22' as Day;
const ago = (days: number): Day => addDays(today, -days);

const close = entry('close', 4, { demand: { physical: 3, mind: 2 }, minutes: { typical: 20, least: 10 } });
const usually: Omit<Reading, 'day'> = { energy: 6, pain: 2, energyFor: 'now', welcome: 6 };

const days = (from: number, to: number, like = usually): readonly Reading[] =>
  Array.from({ length: from - to + 1 }, (_, at) => ({ day: ago(from - at), ...like }));

const steady: PaceFact = { kind: 'profile-chosen', profile: 'steady', day: ago(30) };
const payback: PaceFact = { kind: 'profile-chosen', profile: 'payback', day: ago(30) };
const wentWell = (...demands: readonly number[]): PaceFact => ({
  kind: 'times-settled',
  through: ago(4),
  comfortable: demands.map((demand, at) => ({ day: ago(5 + at), demand })),
});

const halfOf = (facts: readonly PaceFact[], readings: readonly Reading[]): MyHalf => ({
  checkIns: readings.reduce((state, reading) => evolveCheckIn(state, { kind: 'checked-in', reading }), noCheckIns),
  limits: noLimits,
  care: noCare,
  pace: facts.reduce(evolvePace, noPace),
});

const minutesIn = (half: MyHalf, activity = close): number | string => {
  const judged = judge(activity, myDayOf(half, today, 0 as Instant));
  return judged.allowed ? judged.minutes : judged.because.kind;
};

test('[PA10b] three good times at this demand and a quiet week: a quarter longer, and its mark is not "shorter"', () => {
  const half = halfOf([steady, wentWell(4, 5, 6)], days(20, 0));
  expect(minutesIn(half)).toBe(25);
  expect(judge(close, myDayOf(half, today, 0 as Instant))).toMatchObject({ allowed: true, adaptations: [] });
});

test('[PA10b] not after two, nor at less demand, nor in the payback profile, nor before I was asked', () => {
  for (const facts of [
    [steady, wentWell(4, 5)],
    [steady, wentWell(3, 5, 6)],
    [payback, wentWell(4, 5, 6)],
    [wentWell(4, 5, 6)],
  ])
    expect(minutesIn(halfOf(facts, days(20, 0)))).toBe(20);
});

test('[PA10b] not in tiers that a standing welcome may hold, nor longer than fits', () => {
  const half = halfOf([steady, wentWell(4, 5, 6)], days(20, 0));
  expect(minutesIn(half, { ...close, tier: 2 })).toBe(20);
  // 42 points: nine units fit, eleven do not.
  const large = { ...close, demand: { physical: 9, mind: 0 } };
  expect(minutesIn(halfOf([steady, wentWell(9, 9, 9)], days(20, 0)), large)).toBe(20);
});

test('[PA10b] a worse day, a week half silent, or "heavier" is no quiet week; nor is anything longer on a day below usual', () => {
  const good = [steady, wentWell(4, 5, 6)];
  const worse = { ...usually, energy: 4, pain: 4 };
  expect(minutesIn(halfOf(good, [...days(20, 4), ...days(3, 3, worse), ...days(2, 0)]))).toBe(20);
  expect(minutesIn(halfOf(good, [...days(20, 6), ...days(2, 2), ...days(0, 0)]))).toBe(20);
  expect(minutesIn(halfOf(good, [...days(20, 1), ...days(0, 0, { ...usually, lastDays: 'heavier' })]))).toBe(20);
  expect(minutesIn(halfOf(good, [...days(20, 1), ...days(0, 0, { ...usually, lastDays: 'easier' })]))).toBe(25);
  expect(minutesIn(halfOf(good, [...days(20, 1), ...days(0, 0, { ...usually, energy: 4.1 })]))).toBe(20);
});

test('[PA8b] what cost too much is left out by its name, or shorter where that is little enough; overruling sets it aside', () => {
  const bad = Array.from({ length: 8 }, () => 0).reduce(
    (learned) => learnDay(learned, { day: ago(5), was: 'worse', tolls: [0, 0.3, 0] }),
    nothingLearned,
  );
  const half = halfOf([steady, { kind: 'times-settled', through: ago(4), comfortable: [], learned: bad }], days(20, 0));
  const all = { ...close, minutes: { typical: 20, least: 20 } };
  expect(minutesIn(half, all)).toBe('cost');
  expect(minutesIn(half, { ...close, minutes: { typical: 20, least: 11 } })).toBe(11);
  const my = myDayOf(half, today, 0 as Instant);
  expect(judge(all, my, { pastMyEnvelope: true })).toMatchObject({ allowed: true, minutes: 20 });
});

const refusalOf = (half: MyHalf) => {
  const decided = decideLittleMore(half, today);
  return decided.ok ? decided.value : decided.refusal;
};

test('[PA10c] a little more, once: after 28 quiet days, in the payback profile, and not again for 28', () => {
  const fact: PaceFact = { kind: 'little-more', day: today };
  const before = (daysAgo: number): PaceFact => ({ kind: 'little-more', day: ago(daysAgo) });
  expect(refusalOf(halfOf([payback], days(40, 0)))).toEqual(fact);
  expect(refusalOf(halfOf([], days(40, 0)))).toEqual(fact);
  expect(refusalOf(halfOf([payback, before(28)], days(40, 0)))).toEqual(fact);
  expect(refusalOf(halfOf([payback, before(27)], days(40, 0)))).toBe('tried-lately');
  expect(refusalOf(halfOf([steady], days(40, 0)))).toBe('has-no-cap');
});

test('[PA10c] it is refused after anything but quiet days, of which at least half were told', () => {
  const worse = { ...usually, energy: 4, pain: 4 };
  expect(refusalOf(halfOf([payback], days(20, 0)))).toBe('not-steady-yet');
  expect(refusalOf(halfOf([payback], [...days(40, 11), ...days(10, 10, worse), ...days(9, 0)]))).toBe('not-steady-yet');
  const tapped: PaceFact = { kind: 'standing-tapped', tap: 'worse', day: ago(20) };
  expect(refusalOf(halfOf([payback, tapped], days(40, 0)))).toBe('not-steady-yet');
  const thin = days(40, 0).filter((_, at) => at % 3 === 0);
  expect(refusalOf(halfOf([payback], thin))).toBe('not-steady-yet');
});

test('[PA10c] [PA9] on that one day the cap of a good day is a sentence, and the limits of cost are the steady ones', () => {
  const good = [...days(40, 1), ...days(0, 0, { ...usually, energy: 9 })];
  const capped = myDayOf(halfOf([payback], good), today, 0 as Instant);
  const freed = myDayOf(halfOf([payback, { kind: 'little-more', day: today }], good), today, 0 as Instant);
  expect(ceilingOf(capped).demand).toBe(3.75);
  expect(ceilingOf(freed)).toMatchObject({ demand: Number.POSITIVE_INFINITY, reasons: [{ kind: 'good-day' }] });
  const yesterday: PaceFact = { kind: 'little-more', day: ago(1) };
  expect(ceilingOf(myDayOf(halfOf([payback, yesterday], good), today, 0 as Instant)).demand).toBe(3.75);
  const some = [1, 2, 3, 4, 5].reduce(
    (now) => learnDay(now, { day: ago(9), was: 'worse', tolls: [0, 0.4, 0] }),
    nothingLearned,
  );
  const taught: PaceFact = { kind: 'times-settled', through: ago(4), comfortable: [], learned: some };
  const large = { ...close, demand: { physical: 6, mind: 2 }, minutes: { typical: 20, least: 20 } };
  expect(minutesIn(halfOf([payback, taught], days(40, 0)), large)).toBe('cost');
  expect(minutesIn(halfOf([payback, taught, { kind: 'little-more', day: today }], days(40, 0)), large)).toBe(20);
});
