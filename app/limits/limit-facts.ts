import type { OffLimit } from '@unhurried/domain/check-in';
import type { ActivityId, Region, Tier } from '@unhurried/domain/library';
import { type LimitFact, type LimitsState, looseningWaits, type StandingLimit } from '@unhurried/domain/limits';
import type { Instant } from '@unhurried/domain/time';

const holds = ({ liftedAt }: StandingLimit): boolean => liftedAt === undefined;

const set = (limit: OffLimit): LimitFact => ({ kind: 'limit-set', limit });
const lift = (limit: OffLimit): LimitFact => ({ kind: 'limit-lifted', limit });

/** Limits that stand and were not lifted. */
export const standing = (limits: LimitsState): readonly OffLimit[] => limits.filter(holds).map(({ limit }) => limit);

/** The gentlest kind of closeness that stays out; those after it stay out with it. */
export function tierOut(limits: LimitsState): Tier | null {
  const out = standing(limits).flatMap((limit) => (limit.kind === 'tier' ? [limit.tier] : []));
  return out.length > 0 ? out.reduce((least, tier) => (tier < least ? tier : least)) : null;
}

export const placesOut = (limits: LimitsState): readonly Region[] =>
  standing(limits).flatMap((limit) => (limit.kind === 'touch' ? [limit.region] : []));

export const activitiesOut = (limits: LimitsState): readonly ActivityId[] =>
  standing(limits).flatMap((limit) => (limit.kind === 'activity' ? [limit.activity] : []));

/** One line for the kinds: the new one is set, whatever it replaces is lifted and so holds until tomorrow. [AC11] */
export function tierFacts(limits: LimitsState, chosen: Tier | null): readonly LimitFact[] {
  const before = standing(limits).filter((limit) => limit.kind === 'tier');
  const lifted = before.filter(({ tier }) => tier !== chosen).map(lift);
  return chosen === null || before.some(({ tier }) => tier === chosen)
    ? lifted
    : [set({ kind: 'tier', tier: chosen }), ...lifted];
}

export function placeFacts(limits: LimitsState, chosen: readonly Region[]): readonly LimitFact[] {
  const before = placesOut(limits);
  const added = chosen.filter((region) => !before.includes(region)).map((region) => set({ kind: 'touch', region }));
  const gone = before.filter((region) => !chosen.includes(region)).map((region) => lift({ kind: 'touch', region }));
  return [...added, ...gone];
}

/** What was lifted and still holds, with the instant at which it opens. [AC11] */
export const loosening = (
  limits: LimitsState,
  now: Instant,
): readonly { readonly limit: OffLimit; readonly opens: Instant }[] =>
  limits.flatMap(({ limit, liftedAt }) => {
    if (liftedAt === undefined) return [];
    const opens = (liftedAt + looseningWaits) as Instant;
    return now < opens ? [{ limit, opens }] : [];
  });
