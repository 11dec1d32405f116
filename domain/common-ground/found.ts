import type { Person } from '../couple/index.ts';
import type { ActivityId } from '../library/index.ts';
import type { Day } from '../time/index.ts';
import type { CommonFact } from './facts.ts';
import { activityOf, giverOf, type Slot } from './slot.ts';
import { type Tellings, toldByBoth } from './told.ts';

/** What one person says of one slot after one round. */
interface Verdict {
  readonly round: number;
  readonly stands: boolean;
  readonly shows: Day;
  readonly until?: Day;
}

type Verdicts = ReadonlyMap<Slot, readonly Verdict[]>;

/** What each of us has said of rounds. Both maps only grow, so the order in which facts arrive means nothing. [CG14] */
export type Findings = Readonly<Record<Person, Verdicts>>;

export const noFindings: Findings = { a: new Map(), b: new Map() };

/** So many rounds of one slot are remembered: years of seasons, and an end to what a program could say of one. */
const roundsKept = 16;

const isSame = (one: Verdict, other: Verdict): boolean =>
  one.stands === other.stands && one.shows === other.shows && one.until === other.until;

/** Of two words about one round the careful one: that it does not stand, that it shows later, that it ends sooner. */
function moreCareful(one: Verdict, other: Verdict): Verdict {
  if (one.stands !== other.stands) return one.stands ? other : one;
  if (one.shows !== other.shows) return one.shows > other.shows ? one : other;
  return (one.until ?? '9999') < (other.until ?? '9999') ? one : other;
}

/** One for each round, the latest rounds alone. */
function withVerdict(before: readonly Verdict[], verdict: Verdict): readonly Verdict[] {
  const known = before.find(({ round }) => round === verdict.round);
  const next = known ? moreCareful(known, verdict) : verdict;
  if (known && isSame(known, next)) return before;
  const others = before.filter(({ round }) => round !== verdict.round);
  return [...others, next].sort((one, other) => one.round - other.round).slice(-roundsKept);
}

type FoundFact = Extract<CommonFact, { kind: 'common-found' }>;

export function evolveFindings(findings: Findings, fact: FoundFact, by: Person): Findings {
  const { round, shows } = fact;
  const verdicts = new Map(findings[by]);
  const say = (slot: Slot, verdict: Verdict) => verdicts.set(slot, withVerdict(verdicts.get(slot) ?? [], verdict));
  for (const { slot, until } of fact.found) say(slot, { round, stands: true, shows, ...(until ? { until } : {}) });
  for (const slot of fact.ended) say(slot, { round, stands: false, shows });
  return { ...findings, [by]: verdicts };
}

const later = (one: Day, other: Day): Day => (one > other ? one : other);
const earlier = (one: Day, other: Day): Day => (one < other ? one : other);

interface Standing {
  readonly since: Day;
  readonly until: Day | undefined;
}

const isOver = (until: Day | undefined, today: Day): boolean => until !== undefined && until <= today;

/** The first day of what stands: whatever ended, or ran out before it came up again, begins anew. [CG4] */
function sinceOf(said: readonly Verdict[]): Day | undefined {
  let since: Day | undefined;
  let until: Day | undefined;
  for (const each of said) {
    const before = isOver(until, each.shows) ? undefined : since;
    since = each.stands ? earlier(before ?? each.shows, each.shows) : undefined;
    until = each.until;
  }
  return since;
}

/** What stands of one slot for one person: the last word of which its day has come, and since when it has been said. */
function standingOn(verdicts: readonly Verdict[], today: Day): Standing | undefined {
  const said = verdicts.filter(({ shows }) => shows <= today);
  const last = said.at(-1);
  if (!last?.stands || isOver(last.until, today)) return undefined;
  return { since: sinceOf(said) ?? last.shows, until: last.until };
}

/** An activity that is common, since when, and where one does it for the other, who may give. */
export interface Found {
  readonly since: Day;
  readonly gives?: readonly Person[];
}

function joined(before: Found | undefined, since: Day, giver: Person | undefined): Found {
  if (!before) return giver ? { since, gives: [giver] } : { since };
  const gives = giver && before.gives ? { gives: [...before.gives, giver].sort() } : {};
  return { since: earlier(before.since, since), ...gives };
}

/** What both said was found, and what both told, on this day. What one alone has said is nothing. [CG17] [CG18] */
export function foundOn(findings: Findings, tellings: Tellings, today: Day): ReadonlyMap<ActivityId, Found> {
  const found = new Map<ActivityId, Found>();
  for (const [slot, verdicts] of findings.a) {
    const [one, other] = [standingOn(verdicts, today), standingOn(findings.b.get(slot) ?? [], today)];
    if (!one || !other) continue;
    const activity = activityOf(slot);
    found.set(activity, joined(found.get(activity), later(one.since, other.since), giverOf(slot)));
  }
  for (const [activity, day] of toldByBoth(tellings)) {
    const before = found.get(activity);
    found.set(activity, { since: before ? earlier(before.since, day) : day });
  }
  return found;
}

/** Whether this person's own last word of a slot is that it is common. [CG20] */
export const saysCommon = (verdicts: Verdicts, slot: Slot): boolean => verdicts.get(slot)?.at(-1)?.stands === true;
