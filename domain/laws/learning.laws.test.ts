import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Activity, Tier } from '../library/index.ts';
import {
  costsOf,
  type DaysSeen,
  evolvePace,
  judge,
  type Learned,
  learnDay,
  type MyDay,
  noPace,
  nothingLearned,
  type PaceState,
  settleTimes,
  type TimeHad,
} from '../pace/index.ts';
import { addDays, type Day, daysBetween } from '../time/index.ts';
import { anyHalfWithToday, today } from './history.gen.ts';
import { anyLibrary } from './library.gen.ts';
import { aDay, anyLearned } from './my-day.gen.ts';

const runs = process.env.DEEP ? 5000 : 200;

const anyProfile = fc.constantFrom('payback' as const, 'steady' as const);

/** My day as it would be had my days taught this. */
const having = (my: MyDay, learned: Learned): MyDay => ({ ...my, costs: costsOf(learned, my.profile) });

const minutesOf = (activity: Activity, my: MyDay, past = false): number => {
  const judged = judge(activity, my, { pastMyEnvelope: past });
  return judged.allowed ? judged.minutes : 0;
};

test('[PA8b] on the first day learning changes nothing: the envelope alone decides', () => {
  fc.assert(
    fc.property(anyHalfWithToday, anyLibrary, ({ half }, library) => {
      const { costs: _, ...without } = today(half);
      const first = having(without, nothingLearned);
      const freely = (activity: Activity) => minutesOf(activity, { ...without, ...free });
      expect(library.map((activity) => minutesOf(activity, first))).toEqual(library.map(freely));
    }),
    { numRuns: runs },
  );
});

/** Costs that bind nothing. */
const rowFree = { weights: [], median: 0, upper: 0 };
const free: Pick<MyDay, 'costs'> = { costs: { learned: nothingLearned, rows: [rowFree, rowFree, rowFree] } };

test('[PA8b] [P3] learning only hides or shortens, and what asks two units or less it never takes away', () => {
  fc.assert(
    fc.property(anyHalfWithToday, anyLibrary, anyLearned, ({ half }, library, learned) => {
      const my = today(half);
      for (const activity of library) {
        const [before, after] = [{ ...my, ...free }, having(my, learned)].map((each) => minutesOf(activity, each));
        expect(after).toBeLessThanOrEqual(before ?? 0);
        const asks = activity.demand.physical + activity.demand.mind / 2;
        if (my.care.conditions.length === 0 && asks <= 2 && my.wentWell === undefined) expect(after).toBe(before);
        expect(minutesOf(activity, having(my, learned), true)).toBe(minutesOf(activity, { ...my, ...free }, true));
      }
    }),
    { numRuns: runs },
  );
});

const anyTolls = fc.constantFrom([0, 0.6, 0], [0, 0, 1.2], [0.1, 0.5, 0], [0, 0, 3]) as fc.Arbitrary<
  [number, number, number]
>;

test('[PA8b] a worse day after closeness, in the place of a calm one, never makes anything bolder', () => {
  fc.assert(
    fc.property(anyLearned, anyTolls, anyProfile, (learned, tolls, profile) => {
      const [calm, worse] = (['calm', 'worse'] as const).map((was) =>
        costsOf(learnDay(learned, { day: aDay, was, tolls }), profile),
      );
      for (const row of [0, 1, 2] as const) {
        expect(worse?.rows[row].median).toBeGreaterThanOrEqual((calm?.rows[row].median ?? 1) * (1 - 1e-9));
        expect(worse?.rows[row].upper).toBeGreaterThanOrEqual((calm?.rows[row].upper ?? 1) * (1 - 1e-9));
      }
    }),
    { numRuns: runs },
  );
});

const anyTime: fc.Arbitrary<TimeHad> = fc.record({
  day: fc.integer({ min: -60, max: 0 }).map((back) => addDays(aDay, back)),
  tier: fc.integer({ min: 0, max: 6 }).map((tier) => tier as Tier),
  demand: fc.integer({ min: 0, max: 9 }),
  minutes: fc.constant(10),
});
const anyTimes = fc.array(anyTime, { maxLength: 20 });

/** What was said of seventy days: of a day the same whenever it is looked at. */
const anySeen: fc.Arbitrary<DaysSeen> = fc
  .array(fc.constantFrom('calm' as const, 'calm' as const, 'worse' as const, 'unsaid' as const), {
    minLength: 71,
    maxLength: 71,
  })
  .map((days) => seenAs((day) => days[daysBetween(day, aDay)] ?? 'unsaid'));

function seenAs(was: DaysSeen['was']): DaysSeen {
  const points = (day: Day) => (daysBetween(day, aDay) % 11 === 0 ? undefined : 12 + (daysBetween(day, aDay) % 30));
  return { was, saidHeavier: () => false, pointsOn: points, since: addDays(aDay, -70) };
}

const silent = seenAs(() => 'unsaid');

const withTime = (state: PaceState, time: TimeHad): PaceState => evolvePace(state, { kind: 'time-had', time });
const noted = (times: readonly TimeHad[], state = noPace): PaceState => times.reduce(withTime, state);

function settledOn(state: PaceState, day: Day, seen: DaysSeen): PaceState {
  const fact = settleTimes(state, day, seen);
  return fact ? evolvePace(state, JSON.parse(JSON.stringify(fact))) : state;
}

/** Every day lived and settled on its own; the last one is five days after `aDay`, when one more time is over. */
function settledDaily(had: readonly TimeHad[], seen: DaysSeen, opened: (day: Day) => boolean): PaceState {
  const times = [...had, { day: addDays(aDay, 1), tier: 2, demand: 3, minutes: 9 } as const];
  const days = Array.from({ length: 76 }, (_, at) => addDays(aDay, at - 70));
  return days.reduce((state, day) => {
    const lived = times.filter((time) => time.day === day).reduce(withTime, state);
    return opened(day) || day === days.at(-1) ? settledOn(lived, day, seen) : lived;
  }, noPace);
}

test('[PA8a] how often it is settled, and in which order times were noted, changes nothing that was learned', () => {
  fc.assert(
    fc.property(anyTimes, anySeen, fc.integer({ min: 2, max: 9 }), (times, seen, every) => {
      const opened = (day: Day) => daysBetween(day, aDay) % every === 0;
      const [daily, seldom, turned] = [
        settledDaily(times, seen, () => true),
        settledDaily(times, seen, opened),
        settledDaily([...times].reverse(), seen, opened),
      ];
      expectNear(turned.learned, seldom.learned);
      expect(daily.learned.through).toBe(addDays(aDay, 4));
      expectNear(daily.learned, seldom.learned);
    }),
    { numRuns: runs },
  );
});

function expectNear(one: Learned, other: Learned): void {
  const numbers = ({ ordinary, after }: Learned) => [
    ordinary.days,
    ordinary.worse,
    ...after.flatMap(({ calm, worse }) => [calm, ...worse]),
  ];
  const others = numbers(other);
  for (const [at, number] of numbers(one).entries()) expect(number).toBeCloseTo(others[at] ?? -1, 6);
}

test('[PA8a] days of which nothing was said make nothing bolder, and nothing else either', () => {
  fc.assert(
    fc.property(anyTimes, anyLearned, anyProfile, (times, learned, profile) => {
      const before = { ...noPace, learned: { ...learned, through: addDays(aDay, -62) } };
      const after = settledOn(noted(times, before), aDay, silent);
      expect(costsOf(after.learned, profile).rows).toEqual(costsOf(learned, profile).rows);
    }),
    { numRuns: runs },
  );
});

test('[PA8] [P2] a calm day left unsaid, or "heavier" said of one, makes no time comfortable that was not', () => {
  fc.assert(
    fc.property(anyTimes, anySeen, fc.integer({ min: 1, max: 5 }), (times, seen, every) => {
      const here = (day: Day) => daysBetween(day, aDay) % every === 0;
      const unsaid = seenAs((day) => (here(day) && seen.was(day) === 'calm' ? 'unsaid' : seen.was(day)));
      const comfortable = (by: DaysSeen) => settledOn(noted(times), aDay, by).comfortable;
      for (const time of comfortable(unsaid)) expect(comfortable(seen)).toContainEqual(time);
      const heavy = ({ day }: { readonly day: Day }) => [1, 2, 3].some((later) => here(addDays(day, later)));
      expect(comfortable({ ...seen, saidHeavier: here })).toEqual(comfortable(seen).filter((time) => !heavy(time)));
      expect(comfortable(silent)).toEqual([]);
    }),
    { numRuns: runs },
  );
});

test('[PA8] what was done is gone after its 72 hours, nothing is written when nothing is over, and the rest never grows', () => {
  fc.assert(
    fc.property(anyTimes, anySeen, (times, seen) => {
      const state = settledOn(noted(times), aDay, seen);
      expect(state.had.every(({ day }) => daysBetween(day, aDay) <= 3)).toBe(true);
      expect(settleTimes(state, aDay, seen)).toBeUndefined();
      expect(settleTimes(noted(times.filter(({ day }) => daysBetween(day, aDay) <= 3)), aDay, seen)).toBeUndefined();
      expect(JSON.stringify(state.learned).length).toBeLessThan(1000);
      expect(JSON.stringify(state.learned)).not.toMatch(/tier|demand|minutes/);
    }),
    { numRuns: runs },
  );
});
