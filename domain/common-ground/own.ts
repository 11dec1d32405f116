import type { ActivityId } from '../library/index.ts';
import type { CommonFact, OwnActivity } from './facts.ts';

/**
 * What was written under one id. Words stay with the id they were given; whoever changes them takes another id and names
 * the ones they had read. Two different texts under one id are nobody's, and nothing of them is shown. [CG8]
 */
interface Version {
  readonly own?: OwnActivity;
  readonly after: readonly ActivityId[];
}

export type Versions = ReadonlyMap<ActivityId, Version>;

export const noVersions: Versions = new Map();

type OwnFact = Extract<CommonFact, { kind: 'own-activity-written' | 'own-activity-rewritten' }>;

const asText = ({ id, name, what, tier, minutes }: OwnActivity): string =>
  JSON.stringify([id, name, what, tier, minutes]);

export function evolveVersions(state: Versions, fact: OwnFact): Versions {
  const { own } = fact;
  const before = state.get(own.id);
  const named = fact.kind === 'own-activity-rewritten' ? fact.after : [];
  const after = [...new Set([...(before?.after ?? []), ...named])].sort();
  const agrees = before === undefined || (before.own !== undefined && asText(before.own) === asText(own));
  return new Map(state).set(own.id, agrees ? { own, after } : { after });
}

/** Each id under the first id of its family: everything that was ever written in the place of one another. */
export type Families = ReadonlyMap<ActivityId, ActivityId>;

function familiesOf(versions: Versions): Families {
  const above = new Map<ActivityId, ActivityId>();
  const rootOf = (id: ActivityId): ActivityId => {
    let root = id;
    for (let next = above.get(root); next !== undefined && next !== root; next = above.get(root)) root = next;
    above.set(id, root);
    return root;
  };
  for (const [id, { after }] of versions) {
    for (const each of after) {
      const [first = id, second = id] = [rootOf(id), rootOf(each)].sort();
      above.set(second, first);
    }
  }
  return new Map([...versions.keys()].map((id) => [id, rootOf(id)]));
}

/** What both see of their own activities. */
export interface OwnView {
  /** One for each family: the words that stand. */
  readonly own: ReadonlyMap<ActivityId, OwnActivity>;
  /** Beside the words that stand: those of a change that crossed with it, until somebody writes after both. [CG12] */
  readonly beside: ReadonlyMap<ActivityId, readonly OwnActivity[]>;
  readonly families: Families;
}

/**
 * The latest words of each family. Of changes that crossed, neither is the later one: the first by id stands, which is
 * chance, and the same on both sides. [CG12] [CG14]
 */
export function viewOf(versions: Versions): OwnView {
  const families = familiesOf(versions);
  const replaced = new Set([...versions.values()].flatMap(({ after }) => after));
  const latest = [...versions.values()]
    .flatMap(({ own }) => (own && !replaced.has(own.id) ? [own] : []))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  const standing = new Map<ActivityId, OwnActivity>();
  const beside = new Map<ActivityId, readonly OwnActivity[]>();
  for (const own of latest) {
    const family = families.get(own.id) ?? own.id;
    const stands = standing.get(family);
    if (stands === undefined) standing.set(family, own);
    else beside.set(stands.id, [...(beside.get(stands.id) ?? []), own]);
  }
  return { own: new Map([...standing.values()].map((own) => [own.id, own])), beside, families };
}
