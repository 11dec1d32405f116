import type { Person } from '../couple/index.ts';
import type { ActivityId } from '../library/index.ts';
import type { Day } from '../time/index.ts';
import type { CommonFact, Written } from './facts.ts';

/** What one of us told the other, and since which day. */
interface Telling {
  /** Of the fact that told. */
  readonly id: string;
  readonly by: Person;
  readonly activity: ActivityId;
  readonly day: Day;
}

/**
 * All tellings, and all that were taken back. Both only grow, so the order in which they arrive means nothing: what was
 * taken back before it was heard of is taken back. [CG10] [CG14]
 */
export interface Tellings {
  readonly told: ReadonlyMap<string, Telling>;
  readonly untold: ReadonlySet<string>;
}

export const noTellings: Tellings = { told: new Map(), untold: new Set() };

type ToldFact = Extract<CommonFact, { kind: 'welcome-told' | 'welcome-untold' }>;

/** By its author and its id: nobody can take back, or stand in for, what the other told. [P7] */
const nameOf = (by: Person, id: string): string => `${by} ${id}`;

export function evolveTellings(state: Tellings, fact: ToldFact, { id, by }: Written): Tellings {
  if (fact.kind === 'welcome-untold') {
    return { ...state, untold: new Set([...state.untold, ...fact.told.map((each) => nameOf(by, each))]) };
  }
  const told = new Map(state.told).set(nameOf(by, id), { id, by, activity: fact.activity, day: fact.day });
  return { ...state, told };
}

/** What stands of one person's tellings, each since its first day. */
export function standingOf({ told, untold }: Tellings, person: Person): ReadonlyMap<ActivityId, Day> {
  const stands = new Map<ActivityId, Day>();
  for (const [name, { by, activity, day }] of told) {
    if (by !== person || untold.has(name)) continue;
    const before = stands.get(activity);
    stands.set(activity, before === undefined || day < before ? day : before);
  }
  return stands;
}

/** What both have told, since the later of the two days. */
export function toldByBoth(tellings: Tellings): ReadonlyMap<ActivityId, Day> {
  const ofB = standingOf(tellings, 'b');
  const both = new Map<ActivityId, Day>();
  for (const [activity, day] of standingOf(tellings, 'a')) {
    const theirs = ofB.get(activity);
    if (theirs !== undefined) both.set(activity, theirs > day ? theirs : day);
  }
  return both;
}

/** The ids of the facts with which this person told this. */
export const factsThatTold = ({ told, untold }: Tellings, person: Person, activity: ActivityId): readonly string[] =>
  [...told]
    .filter(([name, each]) => each.by === person && each.activity === activity && !untold.has(name))
    .map(([, { id }]) => id)
    .sort();
