import { type CareReason, flagsOn, holdsOn, judgeCare } from '../care/index.ts';
import type { OffLimit } from '../check-in/index.ts';
import { type Activity, type Adaptation, asksNextToNothing, type Tier } from '../library/index.ts';
import { isOffLimits } from '../limits/index.ts';
import { type Ceiling, ceilingOf } from './ceiling.ts';
import { pointsOf } from './envelope.ts';
import { lengthFor } from './length.ts';
import { type MyDay, type PaceWord, type ScoreReason, wordFor } from './my-day.ts';

/** Why an activity is not in my offering; for me alone. */
export type LeftOut =
  | { readonly kind: 'above-welcome' }
  | { readonly kind: 'limit' }
  | { readonly kind: 'care'; readonly because: CareReason }
  | { readonly kind: 'low-day' }
  | { readonly kind: 'no-talk' }
  | { readonly kind: 'painful-region' }
  | { readonly kind: 'envelope' }
  /** The days after things like this were worse more often than my other days. [PA8b] */
  | { readonly kind: 'cost' };

export type Judgement =
  | { readonly allowed: false; readonly because: LeftOut }
  | {
      readonly allowed: true;
      readonly adaptations: readonly Adaptation[];
      readonly minutes: number;
      readonly because: readonly CareReason[];
    };

/** What my own half lets me offer today, before I lower or raise anything. */
export interface Allowance {
  /** The highest tier that may be offered. */
  readonly tier: Tier;
  readonly word: PaceWord;
  readonly talk: boolean;
  readonly points: number;
  readonly ceiling: Ceiling;
  readonly reasons: readonly ScoreReason[];
}

/** What I may overrule: the score, never care, limits or what I welcome. [PA12] */
export interface Overrule {
  readonly pastMyEnvelope: boolean;
}

const noScore: Ceiling = { lowDay: false, tier: 6, demand: Number.POSITIVE_INFINITY, reasons: [] };

const isSafe = (my: MyDay): boolean => flagsOn(my.care, my.day).has('SAFE');

const offLimitsOf = (my: MyDay): readonly OffLimit[] => [...my.limits, ...(my.reading?.offLimits ?? [])];

/** What I welcome; silence is the gentlest answer. A tap of rest says "presence and words", or less if I said less. [PA1] [P2] */
function welcomed({ reading }: MyDay): Tier {
  if (!reading?.rest) return reading?.welcome ?? 0;
  return reading.welcome === 0 ? 0 : 1;
}

function hardReasons(my: MyDay): readonly ScoreReason[] {
  if (isSafe(my)) return [{ kind: 'safe' }];
  if (my.care.redFlag) return [{ kind: 'red-flag' }];
  if (!my.reading) return [{ kind: 'nothing-said' }];
  return my.reading.rest ? [{ kind: 'resting' }] : [];
}

/** The tier from which my own limits and precautions close everything, so that an offering never names it. [P1] */
function closedFrom(my: MyDay): number {
  const limits = offLimitsOf(my).flatMap((limit) => (limit.kind === 'tier' ? [limit.tier] : []));
  const held = my.care.precautions.filter((precaution) => holdsOn(precaution, my.day));
  return Math.min(7, ...limits, ...held.flatMap(({ target }) => (target.kind === 'tier' ? [target.tier] : [])));
}

/** The tier that nothing may pass: what I welcome, my limits, a warning sign, safety. [P1] */
function hardTier(my: MyDay): Tier {
  if (!my.reading || isSafe(my)) return 0;
  const most = my.care.redFlag ? 1 : 6;
  return Math.max(0, Math.min(most, welcomed(my), closedFrom(my) - 1)) as Tier;
}

const mayTalk = (my: MyDay, lowDay: boolean): boolean =>
  my.reading?.talk === true && !my.reading.rest && !lowDay && !my.care.redFlag && !isSafe(my);

/** My half, in one look: how far today goes, and why. [PA6] [PA7] [PA13] */
export function allowanceOf(my: MyDay, overrule: Overrule = { pastMyEnvelope: false }): Allowance {
  const scored = ceilingOf(my);
  const ceiling = overrule.pastMyEnvelope ? noScore : scored;
  const tier = Math.min(hardTier(my), ceiling.tier) as Tier;
  const capped = ceiling.lowDay || my.care.redFlag !== undefined || my.reading?.rest === true;
  return {
    tier,
    word: capped ? 'rest' : wordFor(tier),
    talk: mayTalk(my, ceiling.lowDay),
    points: pointsOf(my),
    ceiling,
    reasons: [...hardReasons(my), ...(my.reading && !my.reading.rest ? scored.reasons : [])],
  };
}

const touchesPain = (activity: Activity, my: MyDay): boolean =>
  activity.touches.some((region) => my.reading?.painWhere?.includes(region));

/** Never beyond: what no wish of mine can pass. [P1] [PA11] */
function hardLimit(activity: Activity, my: MyDay): LeftOut | undefined {
  if (isSafe(my)) return { kind: 'care', because: { kind: 'flag', flag: 'SAFE' } };
  if (isOffLimits(activity, offLimitsOf(my))) return { kind: 'limit' };
  if (activity.tier > welcomed(my) || !my.reading) return { kind: 'above-welcome' };
  if (my.care.redFlag && !(activity.tier <= 1 && asksNextToNothing(activity))) {
    return { kind: 'care', because: { kind: 'red-flag' } };
  }
  return undefined;
}

function scoreLimit(activity: Activity, my: MyDay, allowance: Allowance): LeftOut | undefined {
  if (activity.tier > allowance.tier) return { kind: 'envelope' };
  if (activity.talk && !allowance.talk) return { kind: allowance.ceiling.lowDay ? 'low-day' : 'no-talk' };
  if (!allowance.ceiling.lowDay) return undefined;
  if (touchesPain(activity, my)) return { kind: 'painful-region' };
  return asksNextToNothing(activity) ? undefined : { kind: 'low-day' };
}

/** Whether one activity is possible for me today, and how. [P1] [PA6] [PA7] [PA8b] [PA11] */
export function judge(activity: Activity, my: MyDay, overrule: Overrule = { pastMyEnvelope: false }): Judgement {
  const allowance = allowanceOf(my, overrule);
  const out = hardLimit(activity, my);
  if (out) return { allowed: false, because: out };
  const care = judgeCare(activity, my.care, my.day);
  if (!care.allowed) return { allowed: false, because: { kind: 'care', because: care.because } };
  const low = scoreLimit(activity, my, allowance);
  if (low) return { allowed: false, because: low };
  const past = overrule.pastMyEnvelope;
  const points = past ? Number.POSITIVE_INFINITY : allowance.points;
  const shorterOnly = care.adaptations.includes('shorter');
  const room = { points, ceiling: allowance.ceiling.demand, shorter: shorterOnly, past };
  const minutes = lengthFor(activity, my, room);
  if (typeof minutes === 'string') return { allowed: false, because: { kind: minutes } };
  const shorter: readonly Adaptation[] = minutes < activity.minutes.typical ? ['shorter'] : [];
  return {
    allowed: true,
    adaptations: [...new Set([...care.adaptations, ...shorter])].sort(),
    minutes,
    because: care.because,
  };
}
