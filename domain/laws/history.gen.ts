import fc from 'fast-check';
import { noCare } from '../care/index.ts';
import { type CheckInState, evolveCheckIn, noCheckIns, type Reading } from '../check-in/index.ts';
import { evolveLimits, noLimits } from '../limits/index.ts';
import { evolvePace, type MyDay, type MyHalf, myDayOf, noPace, type PaceState } from '../pace/index.ts';
import { addDays, type Instant } from '../time/index.ts';
import { aDay, anyCare, anyLearned, anyOffLimit, anyReadingOn } from './my-day.gen.ts';

/** Twenty past six in the evening of `aDay`, in Lisbon. */
export const now = 1_795_371_600_000 as Instant;

const anyPoint = fc.integer({ min: 0, max: 10 });

interface Past {
  readonly usualEnergy: number;
  readonly usualPain: number;
  readonly days: readonly { readonly wobble: number; readonly sore: number; readonly said: boolean }[];
}

/** A past with a usual of its own and a swing around it, so that baselines, flares and good days really occur. */
const anyPast: fc.Arbitrary<Past> = fc.record({
  usualEnergy: anyPoint,
  usualPain: anyPoint,
  days: fc.array(
    fc.record({
      wobble: fc.constantFrom(0, 0, 0, 1, -1, 1, -1, 2, -2, -3, -5),
      sore: fc.constantFrom(0, 0, 0, 1, -1, 2, 4),
      said: fc.integer({ min: 0, max: 5 }).map((one) => one > 0),
    }),
    { maxLength: 24 },
  ),
});

const within = (score: number): number => Math.min(10, Math.max(0, score));

function pastReadings({ usualEnergy, usualPain, days }: Past): readonly Reading[] {
  return days.flatMap(({ wobble, sore, said }, at) =>
    said
      ? [{ day: addDays(aDay, at - days.length), energy: within(usualEnergy + wobble), pain: within(usualPain + sore) }]
      : [],
  );
}

const anyTap = fc.record({
  kind: fc.constant('standing-tapped' as const),
  tap: fc.constantFrom('worse' as const, 'back-to-usual' as const, 'new-usual' as const, 'not-new-usual' as const),
  day: fc.integer({ min: -20, max: 0 }).map((count) => addDays(aDay, count)),
});

const anyTime = fc.record({
  kind: fc.constant('time-had' as const),
  time: fc.record({
    day: fc.integer({ min: -6, max: 0 }).map((count) => addDays(aDay, count)),
    tier: fc.constant(3 as const),
    demand: fc.integer({ min: 0, max: 6 }),
    minutes: fc.constant(10),
  }),
});

const anyComfort = fc
  .array(fc.record({ day: fc.integer({ min: -40, max: -4 }).map((count) => addDays(aDay, count)), demand: anyPoint }), {
    maxLength: 3,
  })
  .map((comfortable) => ({ kind: 'times-settled' as const, through: addDays(aDay, -7), comfortable }))
  .chain((settled) =>
    fc.option(anyLearned, { nil: undefined }).map((learned) => (learned ? { ...settled, learned } : settled)),
  );

const anyPace: fc.Arbitrary<PaceState> = fc
  .tuple(
    fc.option(fc.constantFrom('payback' as const, 'steady' as const), { nil: undefined }),
    fc.array(anyTap, { maxLength: 3 }),
    fc.array(anyTime, { maxLength: 2 }),
    anyComfort,
    fc.boolean(),
  )
  .map(([profile, taps, times, comfort, low]) => {
    const chosen = profile ? [{ kind: 'profile-chosen' as const, profile, day: addDays(aDay, -50) }] : [];
    return [...chosen, comfort, ...taps, ...times, { kind: 'low-is-usual' as const, on: low }].reduce(
      evolvePace,
      noPace,
    );
  });

const anyLimits = fc
  .array(fc.tuple(anyOffLimit, fc.boolean(), fc.integer({ min: 0, max: 60 })), { maxLength: 3 })
  .map((limits) =>
    limits.reduce((state, [limit, lifted, hoursAgo]) => {
      const at = (now - hoursAgo * 3_600_000) as Instant;
      const set = evolveLimits(state, { kind: 'limit-set', limit }, at);
      return lifted ? evolveLimits(set, { kind: 'limit-lifted', limit }, at) : set;
    }, noLimits),
  );

export const checkInsOf = (readings: readonly Reading[], usual?: { energy: number; pain: number }): CheckInState => {
  const start = usual ? evolveCheckIn(noCheckIns, { kind: 'usual-told', usual }) : noCheckIns;
  return readings.reduce((state, reading) => evolveCheckIn(state, { kind: 'checked-in', reading }), start);
};

/** One person's whole half: a past, a today (or none), limits, conditions, precautions, taps and times. */
export const anyHalf: fc.Arbitrary<MyHalf> = fc
  .record({
    past: anyPast,
    today: fc.option(anyReadingOn(aDay), { nil: undefined, freq: 12 }),
    told: fc.boolean(),
    care: fc.option(anyCare, { nil: noCare, freq: 3 }),
    limits: fc.option(anyLimits, { nil: noLimits, freq: 2 }),
    pace: anyPace,
  })
  .map(({ past, today, told, care, limits, pace }) => ({
    checkIns: checkInsOf(
      [...pastReadings(past), ...(today ? [today] : [])],
      told ? { energy: past.usualEnergy, pain: past.usualPain } : undefined,
    ),
    limits,
    care,
    pace,
  }));

/** A half with something said today. */
export const anyHalfWithToday: fc.Arbitrary<{ half: MyHalf; reading: Reading }> = fc
  .tuple(anyHalf, anyReadingOn(aDay))
  .map(([half, reading]) => ({ half: saying(half, reading), reading }));

/** The same half after another word about today. */
export const saying = (half: MyHalf, reading: Reading): MyHalf => ({
  ...half,
  checkIns: evolveCheckIn(half.checkIns, { kind: 'checked-in', reading }),
});

export const today = (half: MyHalf): MyDay => myDayOf(half, aDay, now);
