import { seeded } from '@unhurried/kernel';
import fc from 'fast-check';
import { noCare } from '../care/index.ts';
import {
  type Answering,
  type CommonFact,
  type CommonState,
  changes,
  evolveCommon,
  evolveWelcome,
  noCommon,
  noWelcomes,
  type Outcome,
  type Side,
  type Slot,
  slotsOf,
  type WelcomeFact,
  type WelcomeState,
  weekOf,
} from '../common-ground/index.ts';
import type { Person } from '../couple/index.ts';
import type { Activity, ActivityId } from '../library/index.ts';
import { addDays } from '../time/index.ts';
import { anySaid, type Said } from './common-facts.gen.ts';
import { anyLibrary, withSides } from './library.gen.ts';
import { aDay, anyCare, anyId, anyOffLimit } from './my-day.gen.ts';

export const space = 'space';

/** The first of nine, so that seasons of three weeks and of nine both have weeks to come. */
export const week = weekOf(aDay, space).week - (weekOf(aDay, space).week % 9);

export const folded = (said: readonly Said[]): CommonState =>
  said.reduce((state, { fact, from }) => evolveCommon(state, fact, from), noCommon);

/** Both say the same. */
export const bySayingBoth = (common: CommonState, fact: CommonFact): CommonState =>
  (['a', 'b'] as const).reduce((state, by) => evolveCommon(state, fact, { id: `${by}-says`, by }), common);

export const anyCardId = fc.oneof(
  anyId,
  fc.integer({ min: 0, max: 5 }).map((at) => `own-${at}` as ActivityId),
);

const anySides = fc.constantFrom<readonly Side[]>(['giving'], ['receiving'], ['giving', 'receiving']);

type AnswerFact = Extract<WelcomeFact, { kind: 'welcome-answered' }>;

/** More often a yes than a no: that is what rounds are about. */
export const anyAnswer: fc.Arbitrary<AnswerFact> = fc.record({
  kind: fc.constant('welcome-answered' as const),
  activity: anyCardId,
  answer: fc.constantFrom('welcome' as const, 'welcome' as const, 'not-now' as const),
  day: fc.oneof(
    fc.constant(aDay),
    fc.integer({ min: 0, max: 400 }).map((count) => addDays(aDay, -count)),
  ),
  sides: anySides,
  changes: fc.subarray([...changes]),
});

const anyHiding: fc.Arbitrary<WelcomeFact> = fc.oneof(
  fc
    .integer({ min: 0, max: 5 })
    .map((at): WelcomeFact => ({ kind: 'own-activity-hidden', activity: `own-${at}` as ActivityId })),
  fc.constant<WelcomeFact>({ kind: 'own-activities-unhidden' }),
);

const figures = [0, 1, 2] as const;

/** A round's answers, with all three figures among them. */
const givenOf = (
  activities: readonly ActivityId[],
  weeksAgo: number,
  turn: number,
): Extract<WelcomeFact, { kind: 'slots-given' }> => {
  const slots = activities.flatMap((id) => [id, `${id}/a`, `${id}/b`] as unknown as readonly Slot[]);
  return {
    kind: 'slots-given',
    space,
    week: week - weeksAgo,
    slots,
    yes: slots.map((_, at) => figures[(at + turn) % 3] ?? 2),
  };
};

export const anyGiven: fc.Arbitrary<WelcomeFact> = fc
  .tuple(fc.array(anyCardId, { minLength: 1, maxLength: 4 }), fc.integer({ min: 0, max: 12 }), fc.nat({ max: 2 }))
  .map(([activities, weeksAgo, turn]) => givenOf(activities, weeksAgo, turn));

export const welcomesOf = (facts: readonly WelcomeFact[]): WelcomeState => facts.reduce(evolveWelcome, noWelcomes);

/** What I say and hide, for me alone. */
export const anyPrivately: fc.Arbitrary<readonly WelcomeFact[]> = fc.array(
  fc.oneof({ weight: 6, arbitrary: anyAnswer }, { weight: 1, arbitrary: anyHiding }),
  { maxLength: 24 },
);

export const secretCoin =
  (name: string) =>
  (label: string): number =>
    seeded(`${name}|${label}`);

/** What two people both know. */
export interface Known {
  readonly library: readonly Activity[];
  readonly common: CommonState;
}

export const anyKnown: fc.Arbitrary<Known> = fc
  .tuple(anyLibrary.map(withSides), anySaid)
  .map(([library, said]) => ({ library, common: folded(said) }));

interface Kept {
  readonly facts: readonly WelcomeFact[];
  readonly given: readonly WelcomeFact[];
  readonly limits: Answering['limits'];
  readonly care: Answering['care'];
}

export const anyKept: fc.Arbitrary<Kept> = fc.record({
  facts: anyPrivately,
  given: fc.array(anyGiven, { maxLength: 2 }),
  limits: fc.array(anyOffLimit, { maxLength: 2 }),
  care: fc.option(anyCare, { nil: noCare }),
});

export const answeringAs = (me: Person, known: Known, { facts, given, limits, care }: Kept): Answering => ({
  ...known,
  me,
  space,
  week,
  today: aDay,
  welcomes: welcomesOf([...given, ...facts]),
  limits,
  care,
  coin: secretCoin(`coin of ${me}`),
});

/** Nothing given before, no precaution, no limit, and a coin that leaves nothing out: what the answers alone decide. */
export const plainly = (me: Person, known: Known, facts: readonly WelcomeFact[]): Answering => ({
  ...answeringAs(me, known, { facts, given: [], limits: [], care: noCare }),
  coin: () => 0.99,
});

export const allSlots = ({ library, common }: Known): readonly Slot[] =>
  [library, [...common.own.values()]].flat().flatMap((each) => slotsOf(each));

/** What a round of these slots shows to both. */
export const outcomeOf = (slots: readonly Slot[], mine: readonly boolean[], theirs: readonly boolean[]): Outcome => ({
  round: 9,
  slots,
  common: slots.map((_, at) => mine[at] === true && theirs[at] === true),
  shows: aDay,
});
