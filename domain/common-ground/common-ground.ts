import type { OffLimit } from '../check-in/index.ts';
import type { Private, Shared } from '../couple/index.ts';
import type { Activity, ActivityId, CareRule, Tier } from '../library/index.ts';
import { flags, moreCareful, positions, strains } from '../library/index.ts';
import type { Day } from '../time/index.ts';

/** My private answer to a card. Everything that is not `welcome` is one and the same to the other side: nothing. */
export type WelcomeAnswer = 'welcome' | 'not-now';

/** Stays in `mine`; an answer that is not shared by both is never seen by anybody else. */
export type WelcomeFact = {
  readonly kind: 'welcome-answered';
  readonly activity: ActivityId;
  readonly answer: WelcomeAnswer;
};

export type WelcomeState = Private<ReadonlyMap<ActivityId, WelcomeAnswer>>;

export const noWelcomes: WelcomeState = new Map();

export const evolveWelcome = (state: WelcomeState, fact: WelcomeFact): WelcomeState =>
  new Map(state).set(fact.activity, fact.answer);

/** An activity in a couple's own words. */
export interface OwnActivity {
  readonly id: ActivityId;
  readonly name: string;
  readonly what: string;
  readonly tier: Tier;
  readonly minutes: number;
}

/** Goes to `shown`: both of us read it. */
export type CommonFact =
  | { readonly kind: 'common-found'; readonly activities: readonly ActivityId[]; readonly day: Day }
  | { readonly kind: 'activity-named'; readonly activity: ActivityId; readonly name: string }
  | { readonly kind: 'own-activity-written'; readonly own: OwnActivity };

export type CommonState = Shared<{
  /** Found in common, with the day it was found. */
  readonly found: ReadonlyMap<ActivityId, Day>;
  readonly names: ReadonlyMap<ActivityId, string>;
  readonly own: ReadonlyMap<ActivityId, OwnActivity>;
}>;

export const noCommon: CommonState = { found: new Map(), names: new Map(), own: new Map() };

/** A fold over both people's `shown`: it gives the same whoever wrote what first. [CG4] */
export function evolveCommon(state: CommonState, fact: CommonFact): CommonState {
  switch (fact.kind) {
    case 'common-found': {
      const found = new Map(state.found);
      for (const activity of fact.activities) {
        const before = found.get(activity);
        if (before === undefined || fact.day < before) found.set(activity, fact.day);
      }
      return { ...state, found };
    }
    case 'activity-named':
      return { ...state, names: new Map(state.names).set(fact.activity, fact.name) };
    case 'own-activity-written':
      // A yes was given to these words: other words under the same id would be something that nobody welcomed. [CG8]
      return state.own.has(fact.own.id) ? state : { ...state, own: new Map(state.own).set(fact.own.id, fact.own) };
  }
}

/** What both welcome. Nothing about any other answer can be read from it. [CG2] */
export const commonYeses = (a: WelcomeState, b: WelcomeState): readonly ActivityId[] =>
  [...a]
    .filter(([activity, answer]) => answer === 'welcome' && b.get(activity) === 'welcome')
    .map(([activity]) => activity)
    .sort();

/**
 * A welcome that I took back holds at once and stays with me: it leaves my offering as a limit would, and nothing in
 * `shown` changes, so nothing tells that it was ever taken back. [CG6]
 */
export const takenBack = (answers: WelcomeState): readonly OffLimit[] =>
  [...answers].flatMap(([activity, answer]) => (answer === 'not-now' ? [{ kind: 'activity' as const, activity }] : []));

/**
 * What is called common without a welcome of mine stays out of my offerings, as a limit would: a finding is written by
 * either side, and nobody but me can say yes for me. [CG7] [P7]
 */
export const notMyYes = (common: CommonState, answers: WelcomeState): readonly OffLimit[] =>
  [...common.found.keys()].flatMap((activity) =>
    answers.has(activity) ? [] : [{ kind: 'activity' as const, activity }],
  );

/** What a couple's own activity asks, from its tier alone: the middle of the library's entries there. [design] */
const demandOfTier: Readonly<Record<Tier, { physical: number; mind: number }>> = {
  0: { physical: 0, mind: 1 },
  1: { physical: 1, mind: 2 },
  2: { physical: 1, mind: 1 },
  3: { physical: 1, mind: 1 },
  4: { physical: 3, mind: 2 },
  5: { physical: 4, mind: 4 },
  6: { physical: 7, mind: 5 },
};

function careOf(alike: readonly Activity[]): readonly CareRule[] {
  const rules = alike.flatMap(({ care }) => care);
  return flags.flatMap((flag) => {
    const about = rules.filter((rule) => rule.flag === flag);
    if (about.length === 0) return [];
    const settled = about.map((rule) => rule.settled).reduce(moreCareful);
    const unsettled = about.map((rule) => rule.unsettled).reduce(moreCareful);
    return [{ flag, settled, unsettled }];
  });
}

/** A strain keeps its way around only where the whole tier knows the same one. */
function strainsOf(alike: readonly Activity[]): Activity['strains'] {
  return strains.flatMap((strain) => {
    const ways = alike.flatMap((each) =>
      each.strains.filter((asked) => asked.strain === strain).map(({ avoidedBy }) => avoidedBy),
    );
    const [first, ...others] = ways;
    if (ways.length === 0) return [];
    return first !== undefined && others.every((way) => way === first) ? [{ strain, avoidedBy: first }] : [{ strain }];
  });
}

/**
 * We cannot know what an own activity involves, so it takes the most careful rules of its tier, and every place and
 * strain that its tier may ask: a limit or a precaution about a place must reach it too. [CG5]
 */
export function ownAsActivity(own: OwnActivity, library: readonly Activity[]): Activity {
  const alike = library.filter((each) => each.tier === own.tier);
  return {
    id: own.id,
    tier: own.tier,
    met: [1, own.tier < 4 ? 2 : own.tier < 6 ? 3 : 5],
    demand: demandOfTier[own.tier],
    minutes: { typical: own.minutes, least: Math.ceil(own.minutes / 2) },
    uses: [...new Set(alike.flatMap(({ uses }) => uses))].sort(),
    touches: [...new Set(alike.flatMap(({ touches }) => touches))].sort(),
    positions: [...positions],
    strains: strainsOf(alike),
    apart: false,
    silent: false,
    lightsLow: false,
    talk: false,
    care: careOf(alike),
    aftercare: own.tier >= 4 ? ['water', 'rest-20', 'kind-word'] : [],
    sources: [],
  };
}

/** Library and own activities, as one list. */
export const allActivities = (library: readonly Activity[], common: CommonState): readonly Activity[] =>
  library.concat([...common.own.values()].map((own) => ownAsActivity(own, library)));

/** Everything in tiers 0 and 1 of the library, and what both have said they would welcome. [CG1] */
export const commonGround = (library: readonly Activity[], common: CommonState): readonly Activity[] =>
  allActivities(library, common).filter(({ id, tier }) => common.found.has(id) || (tier <= 1 && !common.own.has(id)));

/** At most five cards at a sitting, the gentlest first, each once. [CG3] */
export const cardsFor = (
  library: readonly Activity[],
  common: CommonState,
  answers: WelcomeState,
): readonly Activity[] =>
  allActivities(library, common)
    .filter(({ id, tier }) => !answers.has(id) && (tier >= 2 || common.own.has(id)))
    .sort((a, b) => a.tier - b.tier)
    .slice(0, 5);
