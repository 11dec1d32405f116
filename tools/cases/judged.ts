import { activities } from '@unhurried/content/activities';
import { kindsOf, stopRules } from '@unhurried/content/medicines';
import { type CareState, judgeCare } from '@unhurried/domain/care';
import { evolveCheckIn, noCheckIns } from '@unhurried/domain/check-in';
import type { Activity, Adaptation } from '@unhurried/domain/library';
import { noLimits } from '@unhurried/domain/limits';
import { type Stop, stops } from '@unhurried/domain/medicines';
import { judge, type LeftOut, myDayOf, noPace } from '@unhurried/domain/pace';
import { addDays } from '@unhurried/domain/time';
import { noon, theDay } from '../days/told.ts';
import type { Half, NamedCase } from './case.ts';
import { careOf } from './form.ts';

/** One thing of the library, as one person's health answers for it today. */
export type Answer =
  | { readonly activity: Activity; readonly allowed: false; readonly because: LeftOut }
  | { readonly activity: Activity; readonly allowed: true; readonly adaptations: readonly Adaptation[] };

export interface JudgedHalf {
  readonly half: Half;
  readonly care: CareState;
  readonly answers: readonly Answer[];
  readonly stops: readonly Stop[];
}

export interface Judged {
  readonly named: NamedCase;
  readonly halves: readonly JudgedHalf[];
}

/** By health alone, as the screen of Care shows it. */
export const byCare = (care: CareState): readonly Answer[] =>
  activities.map((activity) => {
    const found = judgeCare(activity, care, theDay);
    return found.allowed
      ? { activity, allowed: true, adaptations: found.adaptations }
      : { activity, allowed: false, because: { kind: 'care', because: found.because } };
  });

/** By the whole day, where a check-in or a warning sign is part of the case. Everything is welcomed, talk too. */
function byDay({ today = { energy: 6, pain: 3 } }: Half, care: CareState): readonly Answer[] {
  const usual = { energy: 6, pain: 3 } as const;
  const past = Array.from({ length: 21 }, (_, at) => ({ day: addDays(theDay, at - 21), ...usual }));
  const readings = [...past, { day: theDay, ...today, welcome: 6 as const, talk: true }];
  const begun = evolveCheckIn(noCheckIns, { kind: 'usual-told', usual });
  const checkIns = readings.reduce((state, reading) => evolveCheckIn(state, { kind: 'checked-in', reading }), begun);
  const my = myDayOf({ checkIns, limits: noLimits, care, pace: noPace }, theDay, noon);
  return activities.map((activity) => {
    const found = judge(activity, my);
    return found.allowed
      ? { activity, allowed: true, adaptations: found.adaptations }
      : { activity, allowed: false, because: found.because };
  });
}

function halfJudged(half: Half): JudgedHalf {
  const care = careOf(half);
  const answers = half.today || half.warning || half.worried ? byDay(half, care) : byCare(care);
  const taken = (half.medicines ?? []).map((which, at) => ({ medicine: String(at), kinds: kindsOf(which) }));
  return { half, care, answers, stops: stops(taken, stopRules) };
}

/** The case, answered by the functions that the app calls. */
export const judged = (named: NamedCase): Judged => ({ named, halves: named.halves.map(halfJudged) });

/** Possible for every half, with what either asks for. */
export function forAll({ halves }: Judged): readonly { activity: Activity; adaptations: readonly Adaptation[] }[] {
  return activities.flatMap((activity, at) => {
    const each = halves.flatMap(({ answers }) => answers[at] ?? []);
    const changes = each.flatMap((one) => (one.allowed ? one.adaptations : []));
    return each.every(({ allowed }) => allowed) ? [{ activity, adaptations: [...new Set(changes)].sort() }] : [];
  });
}
