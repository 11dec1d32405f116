import fc from 'fast-check';
import { type CareFact, type CareState, evolveCare } from '../care/index.ts';
import type { Reading } from '../check-in/index.ts';
import type { Position } from '../library/index.ts';
import { type MedicineFact, medicinesOf, noticeable, type StopRule } from '../medicines/index.ts';
import { type MyHalf, noPace } from '../pace/index.ts';
import { addDays, type Day } from '../time/index.ts';
import {
  beforePartner,
  type ClinicFact,
  type ClinicInput,
  type ClinicTold,
  clinicOf,
  type MedicineBook,
  noticedTick,
  ownScales,
  ownWords,
  presences,
  type Tick,
} from './index.ts';

export const today = '2026-05-06' as Day;

/** Words that name the tick they belong to, so that a search of the page finds whose they are. */
export const wordsOf = (tick: Tick, at: number): string => `said ${tick} ${at}.`;

const few = fc.integer({ min: 0, max: 2 });
const anyId = fc.constantFrom('1', '2', '3');
const nth = fc.integer({ min: 1, max: 3 });
const anyDay = fc.integer({ min: -130, max: 4 }).map((count) => addDays(today, count));
const lateDay = fc.integer({ min: -30, max: 2 }).map((count) => addDays(today, count));
const maybe = <Thing>(what: fc.Arbitrary<Thing>) => fc.option(what, { nil: undefined });
const dated = (day: Day | undefined): { readonly day?: Day } => (day === undefined ? {} : { day });

const anyTold: fc.Arbitrary<ClinicTold> = fc.oneof(
  fc.tuple(fc.constantFrom(...ownWords), few).map(([about, at]) => ({ about, words: at ? wordsOf(about, at) : '' })),
  fc.constantFrom(...presences).map((who) => ({ about: 'present' as const, who })),
  fc.constantFrom(...beforePartner).map((may) => ({ about: 'before-partner' as const, may })),
  fc.tuple(anyId, few, maybe(anyDay)).map(([operation, at, day]) => ({
    about: 'operation' as const,
    operation,
    words: wordsOf(`operation/${operation}`, at),
    ...dated(day),
  })),
  fc.tuple(few, maybe(anyDay)).map(([at, day]) => ({
    about: 'next-treatment' as const,
    words: wordsOf('next-treatment', at),
    ...dated(day),
  })),
  fc.boolean().map((can) => ({ about: 'stairs' as const, can })),
  fc.subarray<Position>(['back', 'seated']).map((hurt) => ({ about: 'positions' as const, hurt })),
  fc.tuple(anyId, few, few).map(([tried, at, came]) => ({
    about: 'tried' as const,
    tried,
    words: wordsOf(`tried/${tried}`, at),
    came: wordsOf(`tried/${tried}`, came),
  })),
  anyDay.map((day) => ({ about: 'last-visit' as const, day })),
);

const anyScore = fc.constantFrom(0, 1, 4, 7, 10, 10, 11, -1, 2.5);

/** Also what no honest phone would write: one count twice, numbers off the scale, days that lie ahead. */
export const anyClinicFact: fc.Arbitrary<ClinicFact> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.tuple(nth, anyTold).map(([n, told]) => ({ nth: n, kind: 'clinic-told' as const, ...told })),
  },
  fc.tuple(nth, anyScore, anyScore, lateDay).map(([n, one, two, day]) => ({
    nth: n,
    kind: 'scale-noted' as const,
    scale: 'pain-interference' as const,
    items: [one, two, 3] as const,
    day,
  })),
  fc.tuple(nth, fc.constantFrom(...ownScales), anyScore, lateDay).map(([n, scale, value, day]) => ({
    nth: n,
    kind: 'scale-noted' as const,
    scale,
    value,
    day,
  })),
  fc.tuple(nth, anyId, fc.boolean(), fc.constantFrom(0, 1, 0.5)).map(([n, question, kept, place]) => ({
    nth: n,
    kind: 'question-kept' as const,
    question,
    kept,
    place,
    words: `asked ${question}`,
  })),
  fc.tuple(nth, anyId, lateDay).map(([n, question, day]) => ({
    nth: n,
    kind: 'answer-noted' as const,
    question,
    words: `answered ${question}`,
    day,
  })),
);

export const anyMedicineFact: fc.Arbitrary<MedicineFact> = fc.oneof(
  fc
    .tuple(anyId, nth, few, maybe(anyDay), maybe(anyDay), maybe(anyDay))
    .map(([medicine, n, at, since, changed, stopped]) => ({
      kind: 'medicine-told' as const,
      medicine,
      nth: n,
      which: { by: 'own' as const, name: wordsOf(`medicine/${medicine}`, at) },
      ...(since ? { since } : {}),
      ...(changed ? { changed } : {}),
      ...(stopped ? { stopped } : {}),
    })),
  fc.tuple(anyId, few, fc.constantFrom(...noticeable), anyDay).map(([medicine, at, what, day]) => ({
    kind: 'medicine-noticed' as const,
    medicine,
    what,
    day,
    words: wordsOf(noticedTick({ what, day }), at),
  })),
);

const rules: readonly StopRule[] = [
  { id: 'never-one-two', urgency: 'never', kinds: ['kind 1'], meets: { kinds: ['kind 2'] } },
  { id: 'ask-two-three', urgency: 'ask-first', kinds: ['kind 2'], meets: { kinds: ['kind 3'] } },
];

/** Knows a medicine by the number in its name. */
export const book: MedicineBook = {
  kindsOf: (which) => (which.by === 'own' ? [`kind ${/medicine\/(\d)/.exec(which.name)?.[1]}`] : []),
  stops: rules,
  tells: [{ id: 'tell-two', kinds: ['kind 2'] }],
};

export const anyCareFact: fc.Arbitrary<CareFact> = fc.oneof(
  fc.tuple(anyId, anyDay).map(([id, day]) => ({ kind: 'red-flag-raised' as const, flag: `sign ${id}`, day })),
  fc.constant({ kind: 'red-flag-looked-at' as const }),
);

const anyReading = (day: Day): fc.Arbitrary<Reading> =>
  fc.record(
    {
      day: fc.constant(day),
      energy: anyScore,
      pain: anyScore,
      sleep: anyScore,
      breath: anyScore,
      worse: fc.constant(true),
    },
    { requiredKeys: ['day'] },
  );

const anyReadings: fc.Arbitrary<readonly Reading[]> = fc
  .uniqueArray(fc.integer({ min: -50, max: 3 }), { maxLength: 40 })
  .chain((days) => fc.tuple(...[...days].sort((a, b) => a - b).map((count) => anyReading(addDays(today, count)))));

const anyCare: fc.Arbitrary<CareState> = fc.subarray(['1', '2', '3']).map((ids) => ({
  conditions: ids.map((id) => ({ id: `held-${id}`, flags: [], stance: { kind: 'stable' as const } })),
  precautions: [],
}));

export const halfOf = (readings: readonly Reading[], care: CareState): MyHalf => ({
  checkIns: { readings, imported: new Set(), fingerprints: [] },
  limits: [],
  care,
  pace: noPace,
});

export interface Life {
  readonly clinic: readonly ClinicFact[];
  readonly medicines: readonly MedicineFact[];
  readonly signs: readonly CareFact[];
  readonly readings: readonly Reading[];
  readonly care: CareState;
}

export const anyLife: fc.Arbitrary<Life> = fc.record({
  clinic: fc.array(anyClinicFact, { maxLength: 24 }),
  medicines: fc.array(anyMedicineFact, { maxLength: 10 }),
  signs: fc.array(anyCareFact, { maxLength: 5 }),
  readings: anyReadings,
  care: anyCare,
});

export const inputOf = (life: Life, on: Day = today): ClinicInput => ({
  today: on,
  version: '0.1.0',
  half: halfOf(life.readings, life.signs.reduce(evolveCare, life.care)),
  clinic: clinicOf(life.clinic),
  medicines: medicinesOf(life.medicines),
  book,
});
