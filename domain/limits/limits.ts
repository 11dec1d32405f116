import type { OffLimit } from '../check-in/index.ts';
import type { Activity } from '../library/index.ts';
import { hours, type Instant } from '../time/index.ts';

/** Private facts about what I do not want. No reason is asked, none is stored. */
export type LimitFact =
  | { readonly kind: 'limit-set'; readonly limit: OffLimit }
  | { readonly kind: 'limit-lifted'; readonly limit: OffLimit };

/** A limit, and when it was lifted, if it was. */
export interface StandingLimit {
  readonly limit: OffLimit;
  readonly liftedAt?: Instant;
}

export type LimitsState = readonly StandingLimit[];

export const noLimits: LimitsState = [];

const nameOf = (limit: OffLimit): string => JSON.stringify(Object.entries(limit).sort());
const same = (a: OffLimit, b: OffLimit): boolean => nameOf(a) === nameOf(b);

/** Tightening takes effect at once; loosening after a night's sleep. [LI1] [LI2] */
export const looseningWaits = hours(24);

export function evolveLimits(state: LimitsState, fact: LimitFact, at: Instant): LimitsState {
  const others = state.filter(({ limit }) => !same(limit, fact.limit));
  if (fact.kind === 'limit-set') return [...others, { limit: fact.limit }];
  const held = state.find(({ limit, liftedAt }) => same(limit, fact.limit) && liftedAt === undefined);
  return held ? [...others, { limit: fact.limit, liftedAt: at }] : state;
}

/** The limits that hold at this instant. */
export const limitsAt = (state: LimitsState, now: Instant): readonly OffLimit[] =>
  state.filter(({ liftedAt }) => liftedAt === undefined || now < liftedAt + looseningWaits).map(({ limit }) => limit);

function leavesOut(limit: OffLimit, activity: Activity): boolean {
  switch (limit.kind) {
    case 'activity':
      return limit.activity === activity.id;
    case 'tier':
      return activity.tier >= limit.tier;
    case 'touch':
      return activity.touches.includes(limit.region);
  }
}

/** Whether a limit leaves this activity out. A tier that is off limits leaves out every tier above it too. [LI3] */
export const isOffLimits = (activity: Activity, limits: readonly OffLimit[]): boolean =>
  limits.some((limit) => leavesOut(limit, activity));
