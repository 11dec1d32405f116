import type { OffLimit } from '../check-in/index.ts';
import type { Person, Private } from '../couple/index.ts';
import type { ActivityId } from '../library/index.ts';
import type { Day } from '../time/index.ts';
import { type CommonState, commonOn } from './common-ground.ts';
import type { Change, WelcomeAnswer, WelcomeFact } from './facts.ts';
import type { Found } from './found.ts';
import { giverOn, type Side, type Slot, sides } from './slot.ts';

/** What I last said to one card. */
export interface Answered {
  readonly answer: WelcomeAnswer;
  readonly day?: Day;
  readonly sides: readonly Side[];
  readonly changes: readonly Change[];
}

/** What went into a round for one slot. */
export interface GivenOnce {
  readonly week: number;
  readonly yes: boolean;
}

/** What I said to cards, for me alone. */
export type WelcomeState = Private<{
  readonly answers: ReadonlyMap<ActivityId, Answered>;
  /** Welcomed when the other had told theirs already. */
  readonly heard: ReadonlySet<ActivityId>;
  /** Own words that I do not want to read. */
  readonly hidden: ReadonlySet<ActivityId>;
  /** What my answers were when they met the other's, with whom. */
  readonly given: { readonly space: string; readonly slots: ReadonlyMap<Slot, GivenOnce> };
}>;

export const noWelcomes: WelcomeState = {
  answers: new Map(),
  heard: new Set(),
  hidden: new Set(),
  given: { space: '', slots: new Map() },
};

type AnswerFact = Extract<WelcomeFact, { kind: 'welcome-answered' }>;

const answered = ({ answer, day, sides: on, changes }: AnswerFact): Answered => ({
  answer,
  ...(day ? { day } : {}),
  sides: on ?? sides,
  changes: changes ?? [],
});

function afterRound(state: WelcomeState, fact: Extract<WelcomeFact, { kind: 'slots-given' }>): WelcomeState {
  const slots = new Map(state.given.space === fact.space ? state.given.slots : []);
  for (const [at, slot] of fact.slots.entries())
    if (fact.yes[at] !== 2) slots.set(slot, { week: fact.week, yes: fact.yes[at] === 1 });
  return { ...state, given: { space: fact.space, slots } };
}

/** A yes was said with one person in mind. With somebody else every card is asked anew; a "not for now" stays. [CG21] */
export const withSomebodyElse = (state: WelcomeState): WelcomeState => ({
  ...state,
  answers: new Map([...state.answers].filter(([, { answer }]) => answer === 'not-now')),
  heard: new Set(),
  given: noWelcomes.given,
});

export function evolveWelcome(state: WelcomeState, fact: WelcomeFact): WelcomeState {
  switch (fact.kind) {
    case 'welcome-answered': {
      const answers = new Map(state.answers).set(fact.activity, answered(fact));
      return fact.heard === true
        ? { ...state, answers, heard: new Set(state.heard).add(fact.activity) }
        : { ...state, answers };
    }
    case 'own-activity-hidden':
      return { ...state, hidden: new Set(state.hidden).add(fact.activity) };
    case 'own-activities-unhidden':
      return { ...state, hidden: new Set() };
    case 'slots-given':
      return afterRound(state, fact);
  }
}

const familyOf = ({ families }: CommonState, activity: ActivityId): ActivityId => families.get(activity) ?? activity;

/** Whether I hid these words, or others in whose place they were written. [CG13] */
export const isHidden = (common: CommonState, { hidden }: WelcomeState, activity: ActivityId): boolean =>
  [...hidden].some((each) => familyOf(common, each) === familyOf(common, activity));

/** Whether I said "not for now" to it, or to words in whose place it was written: nobody is asked again by rewording. */
export const isTurnedDown = (common: CommonState, { answers }: WelcomeState, activity: ActivityId): boolean =>
  [...answers].some(
    ([each, { answer }]) => answer === 'not-now' && familyOf(common, each) === familyOf(common, activity),
  );

const asLimit = (activity: ActivityId): OffLimit => ({ kind: 'activity', activity });

/**
 * A welcome that I took back, and words that I hid, leave my offerings at once, as a limit would, and that stays with
 * me: nothing in `shown` changes, so nothing tells of it. [CG6] [CG13]
 */
export const takenBack = (common: CommonState, welcomes: WelcomeState): readonly OffLimit[] => [
  ...[...welcomes.answers].flatMap(([activity, { answer }]) => (answer === 'not-now' ? [asLimit(activity)] : [])),
  ...[...common.own.keys()].filter((activity) => isHidden(common, welcomes, activity)).map(asLimit),
];

/** How something common goes into my offerings: on which sides, and changed how. [CG15] [CG16] */
export interface Terms {
  readonly changes: readonly Change[];
  /** Who may give, as far as I welcome it; left out where both do the same. */
  readonly gives?: readonly Person[];
}

/** My terms for what is common; nothing where no welcome of mine stands behind it. [CG7] */
export function termsOf(
  { answers }: WelcomeState,
  me: Person,
  activity: ActivityId,
  found: Found | undefined,
): Terms | undefined {
  const mine = answers.get(activity);
  if (!found) return { changes: mine?.changes ?? [] };
  if (mine?.answer !== 'welcome') return undefined;
  const wished = mine.sides.map((side) => giverOn(side, me));
  if (!found.gives) return { changes: mine.changes, ...(mine.sides.length === 1 ? { gives: wished } : {}) };
  const gives = found.gives.filter((giver) => wished.includes(giver));
  return gives.length > 0 ? { changes: mine.changes, gives } : undefined;
}

/**
 * What is called common without a welcome of mine stays out of my offerings, as a limit would: nobody but me can say yes
 * for me. [CG7] [P7]
 */
export const notMyYes = (common: CommonState, welcomes: WelcomeState, me: Person, today: Day): readonly OffLimit[] =>
  [...commonOn(common, today)].flatMap(([activity, found]) => {
    const turnedDown = welcomes.answers.get(activity)?.answer === 'not-now';
    return turnedDown || termsOf(welcomes, me, activity, found) ? [] : [asLimit(activity)];
  });
