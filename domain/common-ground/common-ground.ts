import type { Person, Shared } from '../couple/index.ts';
import type { Activity, ActivityId } from '../library/index.ts';
import type { Day } from '../time/index.ts';
import { ownAsActivity } from './as-activity.ts';
import type { CommonFact, OwnActivity, Written } from './facts.ts';
import { evolveFindings, type Findings, type Found, foundOn, noFindings } from './found.ts';
import { evolveVersions, noVersions, type OwnView, type Versions, viewOf } from './own.ts';
import { evolveTellings, factsThatTold, noTellings, standingOf, type Tellings } from './told.ts';

/** A name that both gave an activity, and how many were given before it. */
interface Naming {
  readonly name: string;
  readonly nth: number;
}

/** What both read about what they welcome: a fold over both people's `shown`. */
export type CommonState = Shared<
  OwnView & {
    readonly names: ReadonlyMap<ActivityId, Naming>;
    /** What each of us has said of the rounds in which answers met. */
    readonly findings: Findings;
    readonly tellings: Tellings;
    readonly versions: Versions;
  }
>;

export const noCommon: CommonState = {
  names: new Map(),
  findings: noFindings,
  tellings: noTellings,
  versions: noVersions,
  ...viewOf(noVersions),
};

/**
 * The name with more names before it is the later one. Names that crossed have as many: the first by its letters counts.
 * What carries no count was written on one device, where the journals' order is the order. [CG4]
 */
function isLater(fact: Naming, before: Naming | undefined): boolean {
  if (before === undefined || fact.nth > before.nth) return true;
  return fact.nth === before.nth && (fact.nth === 0 || fact.name < before.name);
}

/** It gives the same whoever wrote what first, and whatever arrived first, twice or late. [CG14] */
export function evolveCommon(state: CommonState, fact: CommonFact, from: Written): CommonState {
  switch (fact.kind) {
    case 'common-found':
      return { ...state, findings: evolveFindings(state.findings, fact, from.by) };
    case 'welcome-told':
    case 'welcome-untold':
      return { ...state, tellings: evolveTellings(state.tellings, fact, from) };
    case 'activity-named': {
      const naming = { name: fact.name, nth: fact.nth ?? 0 };
      if (!isLater(naming, state.names.get(fact.activity))) return state;
      return { ...state, names: new Map(state.names).set(fact.activity, naming) };
    }
    case 'own-activity-written':
    case 'own-activity-rewritten': {
      const versions = evolveVersions(state.versions, fact);
      return { ...state, versions, ...viewOf(versions) };
    }
  }
}

/** What this person has told the other and not taken back. [CG9] */
export const toldBy = ({ tellings }: CommonState, person: Person): ReadonlySet<ActivityId> =>
  new Set(standingOf(tellings, person).keys());

/** The fact that takes back what this person told; nothing when they told nothing of it. [CG10] */
export function untelling(common: CommonState, person: Person, activity: ActivityId): CommonFact | undefined {
  const told = factsThatTold(common.tellings, person, activity);
  return told.length > 0 ? { kind: 'welcome-untold', told } : undefined;
}

/** The name that both see; none when it is the library's. */
export const ownNameOf = ({ names, versions }: CommonState, activity: ActivityId): string | undefined =>
  names.get(activity)?.name ?? versions.get(activity)?.own?.name;

/** Far beyond any life of two people: a name cannot be put out of reach for ever by a count without end. */
export const mostNames = 9999;

/** The fact that gives it another name. [CG4] */
export const naming = ({ names }: CommonState, activity: ActivityId, name: string): CommonFact => ({
  kind: 'activity-named',
  activity,
  name,
  nth: Math.min((names.get(activity)?.nth ?? 0) + 1, mostNames),
});

/** The fact that puts other words in the place of these and of all that stands beside them. [CG8] [CG12] */
export const rewriting = (
  common: CommonState,
  own: OwnActivity,
  next: Pick<OwnActivity, 'id' | 'what'>,
): Extract<CommonFact, { kind: 'own-activity-rewritten' }> => ({
  kind: 'own-activity-rewritten',
  own: { ...own, name: ownNameOf(common, own.id) ?? own.name, ...next },
  after: [own.id, ...(common.beside.get(own.id) ?? []).map(({ id }) => id)],
});

/** Library and own activities, as one list. */
export const allActivities = (library: readonly Activity[], common: CommonState): readonly Activity[] =>
  library.concat([...common.own.values()].map((own) => ownAsActivity(own, library)));

/** What is common on this day beyond presence and words. [CG17] */
export const commonOn = ({ findings, tellings }: CommonState, today: Day): ReadonlyMap<ActivityId, Found> =>
  foundOn(findings, tellings, today);

/** Everything in tiers 0 and 1 of the library, and what both have said they would welcome. [CG1] */
export function commonGround(library: readonly Activity[], common: CommonState, today: Day): readonly Activity[] {
  const found = commonOn(common, today);
  return allActivities(library, common).filter(({ id, tier }) => found.has(id) || (tier <= 1 && !common.own.has(id)));
}
