import { activities } from '@unhurried/content/activities';
import type { Activity, Tier } from '@unhurried/domain/library';
import {
  evolveLimits,
  isOffLimits,
  type LimitFact,
  type LimitsState,
  limitsAt,
  looseningWaits,
  noLimits,
} from '@unhurried/domain/limits';
import type { Instant } from '@unhurried/domain/time';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import limitWords from '../words/en/limits.json';
import { loosening, placeFacts, placesOut, standing, tierFacts, tierOut } from './limit-facts.ts';

const runs = process.env.DEEP ? 5000 : 100;
const noon = Date.parse('2026-11-22T12:00:00Z') as Instant;
const later = (ms: number): Instant => (noon + ms) as Instant;
const told = (limits: LimitsState, facts: readonly LimitFact[], at: Instant): LimitsState =>
  facts.reduce((state, fact) => evolveLimits(state, fact, at), limits);
const someTier = fc.constantFrom<Tier | null>(null, 1, 2, 3, 4, 5, 6);
const out = (limits: LimitsState, at: Instant) => (activity: Activity) => isOffLimits(activity, limitsAt(limits, at));

test('[AC11] whatever is chosen next, nothing that was out comes back before the same time tomorrow', () => {
  fc.assert(
    fc.property(someTier, someTier, (first, second) => {
      const before = told(noLimits, tierFacts(noLimits, first), noon);
      const after = told(before, tierFacts(before, second), later(60_000));
      expect(tierOut(after)).toBe(second);
      const stillOut = out(after, later(looseningWaits));
      expect(activities.filter(out(before, noon)).every(stillOut)).toBe(true);
      const open = activities.filter((activity) => !out(after, later(looseningWaits + 60_000))(activity));
      expect(open).toEqual(activities.filter(({ tier }) => second === null || tier < second));
    }),
    { numRuns: runs },
  );
});

test('[AC11] choosing the same again changes nothing', () => {
  const limits = told(noLimits, tierFacts(noLimits, 4), noon);
  expect(tierFacts(limits, 4)).toEqual([]);
});

test('[AC11] a place is left out at once and opens tomorrow', () => {
  const limits = told(noLimits, placeFacts(noLimits, ['neck', 'hand']), noon);
  const lifted = told(limits, placeFacts(limits, ['neck']), later(1000));
  expect(placesOut(lifted)).toEqual(['neck']);
  expect(loosening(lifted, later(2000))).toEqual([
    { limit: { kind: 'touch', region: 'hand' }, opens: later(1000 + looseningWaits) },
  ]);
  expect(loosening(lifted, later(1000 + looseningWaits))).toEqual([]);
  expect(standing(told(lifted, placeFacts(lifted, ['neck', 'hand']), later(3000)))).toHaveLength(2);
});

test('[AC10] the title says nothing about anyone', () => {
  expect(limitWords['limits.title'].defaultMessage).not.toMatch(/limit|no|not|never|refus/i);
});
