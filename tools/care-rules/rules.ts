import { activities } from '@unhurried/content/activities';
import { type FlagEntry, flagEntries } from '@unhurried/content/conditions';
import { type CareState, judgeCare } from '@unhurried/domain/care';
import type { Activity, Effect, Flag } from '@unhurried/domain/library';
import type { NamedCase } from '../cases/case.ts';
import { heldFrom } from '../cases/form.ts';
import { theDay } from '../days/told.ts';
import { ownCare } from './own-care.ts';

/** What one rule does to one activity; `own`: why, where no source says so. */
export interface Row {
  readonly activity: Activity;
  readonly settled: Effect;
  readonly unsettled: Effect;
  readonly own?: string;
}

export interface Rule {
  readonly entry: FlagEntry;
  /** Every activity of the library, also those that stay as they are. */
  readonly rows: readonly Row[];
  readonly cases: readonly NamedCase[];
}

/** As a clinician can say it on the telephone. [PA11a] */
export const numberOfRule = ({ number }: FlagEntry): string => `PA11.${number}`;

const holding = (flag: Flag, kind: 'stable' | 'recent'): CareState => ({
  conditions: [{ id: 'held', flags: [flag], stance: { kind } }],
  precautions: [],
});

/** By the function that the app calls, with this flag alone. */
function effectOf(activity: Activity, flag: Flag, kind: 'stable' | 'recent'): Effect {
  const found = judgeCare(activity, holding(flag, kind), theDay);
  if (!found.allowed) return 'hide';
  return found.adaptations.length === 0 ? 'keep' : { adapt: found.adaptations };
}

function rowOf(activity: Activity, flag: Flag): Row {
  const own = ownCare.find((each) => each.flag === flag && each.activity === activity.id)?.why;
  return {
    activity,
    settled: effectOf(activity, flag, 'stable'),
    unsettled: effectOf(activity, flag, 'recent'),
    ...(own && { own }),
  };
}

const tellsOf = (flag: Flag, { halves }: NamedCase): boolean =>
  halves.some(
    ({ tellings, worried }) =>
      (flag === 'SAFE' && worried === true) || tellings.some((telling) => heldFrom(telling).flags.includes(flag)),
  );

/** All rules, each with what it does to every activity and the cases in which somebody holds it. */
export const rulesWith = (cases: readonly NamedCase[]): readonly Rule[] =>
  flagEntries.map((entry) => ({
    entry,
    rows: activities.map((activity) => rowOf(activity, entry.flag)),
    cases: cases.filter((each) => tellsOf(entry.flag, each)),
  }));
