import { expect, test } from 'vitest';
import { noCare } from '../care/index.ts';
import { evolveCheckIn, noCheckIns, type Reading } from '../check-in/index.ts';
import { entry } from '../library/entry.gen.ts';
import { noLimits } from '../limits/index.ts';
import { addDays, type Day, type Instant } from '../time/index.ts';
import { evolvePace, judge, type MyHalf, myDayOf, noPace, settledHalf } from './index.ts';

const today = '2026-11-22' as Day;
const ago = (days: number): Day => addDays(today, -days);

type Said = Omit<Reading, 'day'>;
const usually: Said = { energy: 6, pain: 2, energyFor: 'now', welcome: 6 };
const heavier: Said = { ...usually, lastDays: 'heavier' };
/** Clearly worse by two units, and no flare. */
const worse: Said = { ...usually, energy: 4, pain: 4 };
const close = entry('close', 4, { demand: { physical: 3, mind: 2 }, minutes: { typical: 20, least: 10 } });

const atFirst: MyHalf = {
  checkIns: evolveCheckIn(noCheckIns, { kind: 'usual-told', usual: { energy: 6, pain: 2 } }),
  limits: noLimits,
  care: noCare,
  pace: evolvePace(noPace, { kind: 'profile-chosen', profile: 'steady', day: ago(45) }),
};

function settled(half: MyHalf, day: Day): MyHalf {
  const fact = settledHalf(half, day);
  return fact ? { ...half, pace: evolvePace(half.pace, JSON.parse(JSON.stringify(fact))) } : half;
}

/** Forty-six days, lived one by one: on a day of which something is said, what is over is settled first, as in the app. */
function live(times: readonly number[], say: (daysAgo: number) => Said | undefined): MyHalf {
  return Array.from({ length: 46 }, (_, at) => 45 - at).reduce((half, daysAgo) => {
    const [day, said] = [ago(daysAgo), say(daysAgo)];
    const opened = said || times.includes(daysAgo) ? settled(half, day) : half;
    const checkIns = said
      ? evolveCheckIn(opened.checkIns, { kind: 'checked-in', reading: { day, ...said } })
      : opened.checkIns;
    const time = { day, tier: 4, demand: 5, minutes: 20 } as const;
    const pace = times.includes(daysAgo) ? evolvePace(opened.pace, { kind: 'time-had', time }) : opened.pace;
    return { ...opened, checkIns, pace };
  }, atFirst);
}

const thrice = [26, 20, 14];
const minutesAfter = (half: MyHalf): number | string => {
  const judged = judge(close, myDayOf(half, today, 0 as Instant));
  return judged.allowed ? judged.minutes : judged.because.kind;
};
/** The same on each of the three days after each time; on all other days as usual. */
const after =
  (said: Said | undefined) =>
  (daysAgo: number): Said | undefined =>
    thrice.some((time) => daysAgo < time && daysAgo >= time - 3) ? said : usually;

test('[PA10b] [PA8] three times with calm days after them: a quarter longer', () => {
  expect(minutesAfter(live(thrice, () => usually))).toBe(25);
});

test('[PA10b] [P2] nothing is longer after times that were followed by three days of silence', () => {
  const half = live(thrice, after(undefined));
  expect(half.pace.comfortable).toEqual([]);
  expect(minutesAfter(half)).toBe(20);
  expect(minutesAfter(live(thrice, after({ welcome: 6 })))).toBe(20);
});

test('[PA10b] [PA8] nor after "heavier" on those days, whatever their readings say', () => {
  const half = live(thrice, after(heavier));
  expect(half.pace.comfortable).toEqual([]);
  expect(minutesAfter(half)).toBe(20);
});

test('[PA10b] [PA8] nor after a worse day, though it was no flare', () => {
  const oneDay = (daysAgo: number) => (thrice.includes(daysAgo + 2) ? worse : usually);
  const half = live(thrice, oneDay);
  expect(half.pace.comfortable).toEqual([]);
  expect(minutesAfter(half)).toBe(20);
});

const demandsAfter = (say: (daysAgo: number) => Said | undefined): readonly number[] =>
  live([9], say).pace.comfortable.map(({ demand }) => demand);
/** A time nine days ago, and of the five days after it only what is named here. */
const told = (days: Readonly<Record<number, Said>>) =>
  demandsAfter((at) => days[at] ?? (at > 8 || at < 3 ? usually : undefined));

test('[PA8] one reading as usual within the three days is enough, one before or after them is not', () => {
  for (const at of [8, 7, 6]) expect(told({ [at]: usually })).toEqual([5]);
  for (const at of [5, 4]) expect(told({ [at]: usually })).toEqual([]);
});

test('[PA8] "as usual" or "easier" about those days is enough where they have no reading; "heavier" never is', () => {
  expect(told({ 6: { lastDays: 'usual' } })).toEqual([5]);
  expect(told({ 7: { lastDays: 'easier' } })).toEqual([5]);
  expect(told({ 6: { lastDays: 'heavier' } })).toEqual([]);
  expect(told({ 8: usually, 7: { lastDays: 'usual' }, 6: { lastDays: 'heavier' } })).toEqual([]);
});

test('[PA8] a "heavier" that comes after the settling, about days that were watched, still takes the comfort away', () => {
  expect(told({ 8: usually, 5: usually })).toEqual([5]);
  for (const at of [5, 4]) expect(told({ 8: usually, [at]: heavier })).toEqual([]);
  expect(told({ 8: usually, 3: heavier })).toEqual([5]);
});

test('[PA8] a worse stretch that began before a time and goes on after it is no calm', () => {
  expect(demandsAfter((at) => (at === 9 || at === 8 ? worse : usually))).toEqual([]);
});

test('[PA8] where my usual leaves no room to show worse, a reading alone is not known to be calm', () => {
  const tired = { ...usually, energy: 2 };
  expect(demandsAfter(() => tired)).toEqual([]);
  expect(demandsAfter((at) => ({ ...tired, ...(at === 6 ? { lastDays: 'usual' as const } : {}) }))).toEqual([5]);
});
