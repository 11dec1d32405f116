import fc from 'fast-check';
import { expect, test } from 'vitest';
import { flagsOn, holdsOn } from '../care/index.ts';
import type { Activity } from '../library/index.ts';
import { asItIs } from '../offering/index.ts';
import { allowanceOf, judge, type MyDay } from '../pace/index.ts';
import { anyHalf, today } from './history.gen.ts';
import { anyLibrary } from './library.gen.ts';
import { aDay, anyCare } from './my-day.gen.ts';
import { heatSpared, heatTwice } from './pinned.gen.ts';
import { anyShaping, coinOf, offeringOf, overlapBetween } from './two-of-us.gen.ts';

const runs = process.env.DEEP ? 10_000 : 300;

type Ways = readonly (readonly [says: string, is: boolean])[];

const beyondMyWish = (activity: Activity, { reading, limits }: MyDay): Ways => {
  const offLimits = [...limits, ...(reading?.offLimits ?? [])];
  return [
    ['above what I welcome', activity.tier > (reading?.welcome ?? (reading?.rest ? 1 : 0))],
    ['more than rest', reading?.rest === true && activity.tier > 1],
    ['nothing was said', reading === undefined],
    ['an activity off limits', offLimits.some((limit) => limit.kind === 'activity' && limit.activity === activity.id)],
    ['a tier off limits', offLimits.some((limit) => limit.kind === 'tier' && activity.tier >= limit.tier)],
    ['touch off limits', offLimits.some((limit) => limit.kind === 'touch' && activity.touches.includes(limit.region))],
  ];
};

const beyondMyCare = (activity: Activity, { care }: MyDay): Ways => {
  const flags = flagsOn(care, aDay);
  const rules = activity.care.filter(({ flag }) => flags.has(flag));
  const targets = care.precautions.filter((each) => holdsOn(each, aDay)).map(({ target }) => target);
  const body = [...activity.uses, ...activity.touches];
  const closed = targets.flatMap((target) => (target.kind === 'position' ? [target.position] : []));
  const noWayAround = activity.strains.filter(({ avoidedBy }) => !avoidedBy).map(({ strain }) => strain);
  return [
    ['hidden by a flag', rules.some((rule) => rule[flags.get(rule.flag) ?? 'settled'] === 'hide')],
    ['a tier my team closed', targets.some((target) => target.kind === 'tier' && activity.tier >= target.tier)],
    [
      'a region my team closed',
      targets.some((each) => each.kind === 'region' && !each.side && body.includes(each.region)),
    ],
    [
      'no position left',
      activity.positions.length > 0 && activity.positions.every((position) => closed.includes(position)),
    ],
    [
      'a strain with no way around',
      targets.some((target) => target.kind === 'strain' && noWayAround.includes(target.strain)),
    ],
  ];
};

const beyondRest = ({ tier, demand }: Activity): boolean => tier > 1 || demand.physical > 1 || demand.mind > 2;

/** Every way in which an activity would be too much, said without asking the engine. */
const beyond = (activity: Activity, my: MyDay): readonly string[] =>
  [
    ...beyondMyWish(activity, my),
    ...beyondMyCare(activity, my),
    ['more than rest under a warning sign', my.care.redFlag !== undefined && beyondRest(activity)] as const,
  ].flatMap(([says, is]) => (is ? [says] : []));

test('[P1] nothing in an offering is beyond my welcome, limits, precautions or a warning sign, even when I overrule', () => {
  fc.assert(
    fc.property(anyHalf, anyLibrary, anyShaping, (half, library, shaping) => {
      const my = today(half);
      const offering = offeringOf(half, library, coinOf('me'), shaping);
      for (const { activity } of offering.list) {
        const entry = library.find(({ id }) => id === activity);
        expect(entry && beyond(entry, my)).toEqual([]);
        expect(entry?.tier).toBeLessThanOrEqual(offering.tier);
        expect(entry?.talk && !offering.talk).toBe(false);
      }
    }),
    { numRuns: runs, examples: [[heatSpared.half, heatTwice, asItIs]] },
  );
});

test('[P1] the envelope binds unless I alone raised it: low days, points and ceilings hold for all that is allowed', () => {
  fc.assert(
    fc.property(anyHalf, anyLibrary, (half, library) => {
      const my = today(half);
      const allowance = allowanceOf(my);
      for (const activity of library) {
        const judged = judge(activity, my);
        if (!judged.allowed) continue;
        if (allowance.ceiling.lowDay) {
          expect(activity.demand.physical).toBeLessThanOrEqual(1);
          expect(activity.demand.mind).toBeLessThanOrEqual(2);
          expect(activity.touches.filter((region) => my.reading?.painWhere?.includes(region))).toEqual([]);
        }
        const share = Math.min(2, Math.max(0.5, judged.minutes / activity.minutes.typical));
        const least = (activity.demand.physical + activity.demand.mind / 2) * share;
        expect(least <= 2 || (4 * least <= allowance.points && least <= allowance.ceiling.demand)).toBe(true);
      }
    }),
    { numRuns: runs },
  );
});

test('[P1] [OV1] what is possible for us is within both offerings, with the changes of both', () => {
  fc.assert(
    fc.property(anyHalf, anyHalf, anyLibrary, fc.boolean(), (mine, theirs, library, apart) => {
      const [one, other] = [offeringOf(mine, library, coinOf('me')), offeringOf(theirs, library, coinOf('you'))];
      const overlap = overlapBetween(one, other, library, apart);
      expect(overlap.tier).toBe(Math.min(one.tier, other.tier));
      for (const each of overlap.possible) {
        expect(each.tier).toBeLessThanOrEqual(overlap.tier);
        for (const offering of [one, other]) {
          const offered = offering.list.find(({ activity }) => activity === each.activity);
          expect(offered?.minutes).toBeGreaterThanOrEqual(each.minutes);
          expect(each.adaptations).toEqual(expect.arrayContaining([...(offered?.adaptations ?? ['not offered'])]));
        }
        const entry = library.find(({ id }) => id === each.activity);
        expect(!apart || entry?.apart).toBe(true);
        expect(entry?.talk && !overlap.talk).toBe(false);
      }
      expect(overlap.possible).toEqual(expect.arrayContaining([...overlap.suggestions]));
    }),
    { numRuns: runs },
  );
});

test('[CA6] with a worry about safety nothing that takes two is offered, whatever else was said', () => {
  fc.assert(
    fc.property(anyHalf, anyLibrary, anyCare, anyShaping, (half, library, care, shaping) => {
      const worried = {
        ...care,
        conditions: [
          ...care.conditions,
          { id: 'safety', flags: ['SAFE' as const], stance: { kind: 'stable' as const } },
        ],
      };
      const offering = offeringOf({ ...half, care: worried }, library, coinOf('me'), shaping);
      expect(offering).toEqual({ day: aDay, tier: 0, word: 'rest', talk: false, list: [] });
    }),
    { numRuns: runs },
  );
});
