import type { OffLimit } from '../check-in/index.ts';
import type { Private } from '../couple/index.ts';
import type { ActivityId } from '../library/index.ts';
import type { CommonState } from './common-ground.ts';
import type { WelcomeAnswer, WelcomeFact } from './facts.ts';

/** What I said to cards, for me alone. */
export type WelcomeState = Private<{
  readonly answers: ReadonlyMap<ActivityId, WelcomeAnswer>;
  /** Welcomed when the other had told theirs already. */
  readonly heard: ReadonlySet<ActivityId>;
  /** Own words that I do not want to read. */
  readonly hidden: ReadonlySet<ActivityId>;
}>;

export const noWelcomes: WelcomeState = { answers: new Map(), heard: new Set(), hidden: new Set() };

export function evolveWelcome(state: WelcomeState, fact: WelcomeFact): WelcomeState {
  switch (fact.kind) {
    case 'welcome-answered': {
      const answers = new Map(state.answers).set(fact.activity, fact.answer);
      return fact.heard === true
        ? { ...state, answers, heard: new Set(state.heard).add(fact.activity) }
        : { ...state, answers };
    }
    case 'own-activity-hidden':
      return { ...state, hidden: new Set(state.hidden).add(fact.activity) };
    case 'own-activities-unhidden':
      return { ...state, hidden: new Set() };
  }
}

/** What both welcome. Nothing about any other answer can be read from it. [CG2] */
export const commonYeses = (a: WelcomeState, b: WelcomeState): readonly ActivityId[] =>
  [...a.answers]
    .filter(([activity, answer]) => answer === 'welcome' && b.answers.get(activity) === 'welcome')
    .map(([activity]) => activity)
    .sort();

const familyOf = ({ families }: CommonState, activity: ActivityId): ActivityId => families.get(activity) ?? activity;

/** Whether I hid these words, or others in whose place they were written. [CG13] */
export const isHidden = (common: CommonState, { hidden }: WelcomeState, activity: ActivityId): boolean =>
  [...hidden].some((each) => familyOf(common, each) === familyOf(common, activity));

/** Whether I said "not for now" to it, or to words in whose place it was written: nobody is asked again by rewording. */
export const isTurnedDown = (common: CommonState, { answers }: WelcomeState, activity: ActivityId): boolean =>
  [...answers].some(([each, answer]) => answer === 'not-now' && familyOf(common, each) === familyOf(common, activity));

const asLimit = (activity: ActivityId): OffLimit => ({ kind: 'activity', activity });

/**
 * A welcome that I took back, and words that I hid, leave my offerings at once, as a limit would, and that stays with
 * me: nothing in `shown` changes, so nothing tells of it. [CG6] [CG13]
 */
export const takenBack = (common: CommonState, welcomes: WelcomeState): readonly OffLimit[] => [
  ...[...welcomes.answers].flatMap(([activity, answer]) => (answer === 'not-now' ? [asLimit(activity)] : [])),
  ...[...common.own.keys()].filter((activity) => isHidden(common, welcomes, activity)).map(asLimit),
];

/**
 * What is called common without a welcome of mine stays out of my offerings, as a limit would: a finding is written by
 * either side, and nobody but me can say yes for me. [CG7] [P7]
 */
export const notMyYes = (common: CommonState, { answers }: WelcomeState): readonly OffLimit[] =>
  [...common.found.keys()].flatMap((activity) => (answers.has(activity) ? [] : [asLimit(activity)]));
