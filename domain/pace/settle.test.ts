import { expect, test } from 'vitest';
import { noCare } from '../care/index.ts';
import { evolveCheckIn, noCheckIns, type Reading } from '../check-in/index.ts';
import { noLimits } from '../limits/index.ts';
import { addDays, type Day } from '../time/index.ts';
import { evolvePace, type Learned, type MyHalf, noPace, nothingLearned, settledHalf, type TimeHad } from './index.ts';

const today = '2026-11-22' as Day;
const ago = (days: number): Day => addDays(today, -days);

const usually = { energy: 6, pain: 2, energyFor: 'now' } as const;
const onDay = (daysAgo: number, reading: Omit<Reading, 'day'> = usually): Reading => ({
  day: ago(daysAgo),
  ...reading,
});
const days = (from: number, to: number, like?: Omit<Reading, 'day'>): readonly Reading[] =>
  Array.from({ length: from - to + 1 }, (_, at) => onDay(from - at, like));

const had = (daysAgo: number, more: Partial<TimeHad> = {}): TimeHad => ({
  ...{ day: ago(daysAgo), tier: 5, demand: 6, minutes: 20 },
  ...more,
});

const halfOf = (readings: readonly Reading[], times: readonly TimeHad[]): MyHalf => ({
  checkIns: readings.reduce(
    (state, reading) => evolveCheckIn(state, { kind: 'checked-in', reading }),
    evolveCheckIn(noCheckIns, { kind: 'usual-told', usual: { energy: 6, pain: 2 } }),
  ),
  limits: noLimits,
  care: noCare,
  pace: times.reduce((state, time) => evolvePace(state, { kind: 'time-had', time }), noPace),
});

function learnedFrom(readings: readonly Reading[], times: readonly TimeHad[]): Learned {
  const settled = settledHalf(halfOf(readings, times), today);
  if (!settled?.learned) throw new Error('Nothing was settled');
  return settled.learned;
}

const worseIn = ({ after }: Learned): readonly number[] =>
  after.map(({ worse }) => Math.round(worse.reduce((sum, count) => sum + count, 0)));
const calmIn = ({ after }: Learned): readonly number[] => after.map(({ calm }) => Number(calm.toFixed(2)));

const toll = (6 * 4) / 42;
const oneTime = toll ** 2;

test('[PA8a] three calm days after a time, and ordinary days before it, are folded in with it', () => {
  const learned = learnedFrom(days(20, 0), [had(4)]);
  expect(calmIn(learned)).toEqual([0, 0, Number((3 * oneTime).toFixed(2))]);
  expect(worseIn(learned)).toEqual([0, 0, 0]);
  expect(learned.ordinary.days).toBeCloseTo(16.3, 1);
  expect(learned.through).toBe(ago(1));
});

test('[PA8a] nothing is written for ordinary days alone, nor before the 72 hours are over', () => {
  expect(settledHalf(halfOf(days(30, 0), []), today)).toBeUndefined();
  expect(settledHalf(halfOf(days(30, 0), [had(3)]), today)).toBeUndefined();
});

test('[PA8a] a flare in the window counts once, on the day on which it begins', () => {
  const low = { energy: 2, pain: 5 } as const;
  const learned = learnedFrom([...days(20, 4), ...days(3, 0, low)], [had(4)]);
  expect(worseIn(learned)).toEqual([0, 0, 1]);
  expect(calmIn(learned)).toEqual([0, 0, 0]);
});

test('[PA8a] a time that began in a worse stretch is not blamed for its going on', () => {
  const low = { energy: 2, pain: 5 } as const;
  const learned = learnedFrom([...days(20, 6), ...days(5, 0, low)], [had(4)]);
  expect(worseIn(learned)).toEqual([0, 0, 0]);
  expect(learned.ordinary.worse).toBeGreaterThan(0.9);
});

test('[PA8a] a window with no reading and no answer teaches nothing', () => {
  const learned = learnedFrom(days(20, 4), [had(4)]);
  expect(learned.after).toEqual(nothingLearned.after);
});

test('[PA8a] "these last days" counts where their readings are missing, and a reading answers first', () => {
  const heavier = learnedFrom([...days(20, 4), onDay(1, { lastDays: 'heavier' })], [had(4)]);
  expect([worseIn(heavier), calmIn(heavier)]).toEqual([
    [0, 0, 1],
    [0, 0, 0],
  ]);
  const asUsual = learnedFrom([...days(20, 4), onDay(1, { lastDays: 'usual' })], [had(4)]);
  expect([worseIn(asUsual), calmIn(asUsual)[2]]).toEqual([[0, 0, 0], Number((3 * oneTime).toFixed(2))]);
  const read = learnedFrom([...days(20, 1), onDay(0, { ...usually, lastDays: 'heavier' })], [had(4)]);
  expect(worseIn(read)).toEqual([0, 0, 0]);
});

test('[PA8a] where no usual is known, or it leaves no room to show worse, readings teach nothing', () => {
  const one = halfOf(days(20, 0, { energy: 2, pain: 2 }), [had(4)]);
  const noRoom = settledHalf({ ...one, checkIns: { ...one.checkIns, usual: { energy: 2, pain: 2 } } }, today);
  expect(noRoom?.learned).toEqual({ ...nothingLearned, through: ago(1) });
  const { usual: _, ...checkIns } = halfOf(days(6, 0), []).checkIns;
  const nobodyKnows = settledHalf({ ...halfOf([], [had(4)]), checkIns }, today);
  expect(nobodyKnows?.learned?.after).toEqual(nothingLearned.after);
});

test('[PA8a] a day whose energy I left blank is taken as my usual; where that is unknown too, it teaches nothing', () => {
  const blank = learnedFrom([...days(20, 5), ...days(3, 0)], [had(4)]);
  expect(calmIn(blank)[2]).toBeGreaterThan(0.9);
  const half = halfOf([onDay(3), onDay(2), onDay(1)], [had(4)]);
  const { usual: _, ...checkIns } = half.checkIns;
  expect(settledHalf({ ...half, checkIns }, today)?.learned?.after).toEqual(nothingLearned.after);
});

test('[PA8a] two times of one day are one toll, shared out by how much each asked', () => {
  const learned = learnedFrom(days(20, 0), [had(4, { tier: 1, demand: 2 }), had(4, { demand: 4 })]);
  const [quiet, , close] = calmIn(learned);
  expect(close).toBeCloseTo((2 * 3 * oneTime) / 3, 1);
  expect(quiet).toBeCloseTo((3 * oneTime) / 3, 1);
});

test('[PA8] what is settled goes in one fact, in which no time can be found', () => {
  const settled = settledHalf(halfOf(days(20, 0), [had(4), had(2)]), today);
  expect(Object.keys(settled ?? {}).sort()).toEqual(['comfortable', 'kind', 'learned', 'through']);
  expect(JSON.stringify(settled)).not.toMatch(/tier|minutes/);
  const after = settled ? evolvePace(halfOf([], [had(4), had(2)]).pace, settled) : noPace;
  expect(after.had).toEqual([had(2)]);
  expect(after.learned).toEqual(settled?.learned);
  const older = { kind: 'times-settled', through: ago(3), comfortable: [] } as const;
  expect(evolvePace(after, older).learned).toEqual(after.learned);
});

test('[PA8a] a clock that once stood years ahead does not end learning: it goes on from the next settling', () => {
  const ahead = { ...nothingLearned, through: addDays(today, 9000) };
  const half = halfOf(days(20, 0), [had(4)]);
  const settled = settledHalf({ ...half, pace: { ...half.pace, learned: ahead } }, today);
  expect(settled?.learned).toEqual({ ...nothingLearned, through: ago(1) });
});
