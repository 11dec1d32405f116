import { activityById } from '@unhurried/content/activities';
import { type Activity, type Adaptation, demandOf, type Tier } from '@unhurried/domain/library';
import type { OverlapReason } from '@unhurried/domain/overlap';
import { alwaysFits, type PaceWord, type Standing } from '@unhurried/domain/pace';
import type { Expectation } from './case.ts';
import type { Lived, OneSide } from './lived.ts';

interface There {
  readonly activity: Activity;
  readonly adaptations: readonly Adaptation[];
  readonly minutes: number;
}

/** What an expectation looks at: one of the two, or both together; always over the whole library. */
interface Seen {
  readonly tier: Tier;
  readonly word: PaceWord;
  readonly talk: boolean;
  readonly there: readonly There[];
  readonly suggested: number;
  readonly state?: Standing['state'];
  readonly reasons?: readonly OverlapReason['kind'][];
}

function known(id: string): Activity {
  const activity = activityById(id);
  if (!activity) throw new Error(`The library has no ${id}`);
  return activity;
}

function alone({ my, prepared, judged }: OneSide): Seen {
  const there = judged.flatMap(({ activity, judgement }) => (judgement.allowed ? [{ ...judgement, activity }] : []));
  const { tier, word, talk, list } = prepared.offering;
  return { tier, word, talk, there, suggested: list.length, state: my.standing.state };
}

function together({ whole, overlap }: Lived): Seen {
  const { tier, word, talk, reasons } = whole;
  const there = whole.possible.map((each) => ({ ...each, activity: known(each.activity) }));
  return { tier, word, talk, there, suggested: overlap.suggestions.length, reasons: reasons.map(({ kind }) => kind) };
}

type Check<Field extends keyof Expectation> = (
  wanted: NonNullable<Expectation[Field]>,
  seen: Seen,
) => readonly string[] | boolean;

const idsOf = (there: readonly There[]): readonly string[] => there.map(({ activity }) => activity.id);
const missing = (ids: readonly string[], seen: Seen) => ids.filter((id) => !idsOf(seen.there).includes(known(id).id));
const among = (ids: readonly string[], seen: Seen) => seen.there.filter(({ activity }) => ids.includes(activity.id));

/** Which of these lack one of the changes. */
const unchanged = (ids: readonly string[], changes: readonly Adaptation[], seen: Seen) =>
  idsOf(among(ids, seen).filter(({ adaptations }) => !changes.every((each) => adaptations.includes(each))));

type Checked = Exclude<keyof Expectation, 'whose' | 'why' | 'source' | 'notYet'>;

/** One line for each thing that can be expected: false, or the names of what is in its way. */
const checks: { readonly [Field in Checked]: Check<Field> } = {
  tierAtMost: (tier, seen) => seen.tier <= tier && seen.there.every(({ activity }) => activity.tier <= tier),
  word: (word, seen) => seen.word === word,
  talk: (talk, seen) => seen.talk === talk && (talk || !seen.there.some(({ activity }) => activity.talk)),
  never: (ids, seen) =>
    idsOf(
      among(
        ids.map((id) => known(id).id),
        seen,
      ),
    ),
  neverFromTier: (tier, seen) => idsOf(seen.there.filter(({ activity }) => activity.tier >= tier)),
  neverTouches: (region, seen) => idsOf(seen.there.filter(({ activity }) => activity.touches.includes(region))),
  asksAtMost: ([body, mind], seen) =>
    idsOf(seen.there.filter(({ activity: { demand } }) => demand.physical > body || demand.mind > mind)),
  demandAtMost: (most, seen) =>
    idsOf(seen.there.filter(({ activity, minutes }) => demandOf(activity, minutes) > Math.max(alwaysFits, most))),
  apartOnly: (_, seen) => idsOf(seen.there.filter(({ activity }) => !activity.apart)),
  nothingBut: (ids, seen) => idsOf(seen.there).filter((id) => !ids.includes(id)),
  someOf: (ids, seen) => missing(ids, seen).length < ids.length,
  allOf: (ids, seen) => missing(ids, seen),
  asItIs: (ids, seen) => [
    ...missing(ids, seen),
    ...idsOf(among(ids, seen).filter(({ adaptations }) => adaptations.length > 0)),
  ],
  changed: ({ of, with: changes }, seen) => [...missing(of, seen), ...unchanged(of, changes, seen)],
  ifThere: ({ of, with: changes }, seen) =>
    unchanged(
      of.map((id) => known(id).id),
      changes,
      seen,
    ),
  state: (state, seen) => seen.state === state,
  reasons: (kinds, seen) => kinds.join() === seen.reasons?.join(),
  suggestsNothing: (_, seen) => seen.suggested === 0 && seen.there.length === 0,
};

const isChecked = (field: string): field is Checked => Object.hasOwn(checks, field);

/** The fields of an expectation that can be looked at; one without any would hold always. */
export const checkedIn = (expectation: Expectation): readonly Checked[] => Object.keys(expectation).filter(isChecked);

function faultOf<Field extends Checked>(field: Field, expectation: Expectation, seen: Seen): readonly string[] {
  const wanted = expectation[field];
  if (wanted === undefined) return [];
  const check: Check<Field> = checks[field];
  const found = check(wanted as NonNullable<Expectation[Field]>, seen);
  if (typeof found === 'boolean') return found ? [] : [field];
  return found.length > 0 ? [`${field}: ${found.join(', ')}`] : [];
}

/** What does not hold, by name; nothing, where all of it does. [TD2] */
export function faultsOf(expectation: Expectation, day: Lived): readonly string[] {
  const seen = expectation.whose ? alone(day[expectation.whose]) : together(day);
  return checkedIn(expectation).flatMap((field) => faultOf(field, expectation, seen));
}
