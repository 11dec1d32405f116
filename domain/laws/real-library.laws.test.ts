import { activities } from '@unhurried/content/activities';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CareState, judgeCare, noCare } from '../care/index.ts';
import { type Flag, flags, moreCareful } from '../library/index.ts';
import { noLimits } from '../limits/index.ts';
import { asItIs, type Coin, prepareOffering } from '../offering/index.ts';
import { type Given, overlapOf } from '../overlap/index.ts';
import { judge, type MyDay, myDayOf, noPace } from '../pace/index.ts';
import { addDays, type Day } from '../time/index.ts';
import { partedOn } from './agreed.gen.ts';
import { anyHalfWithToday, checkInsOf, now, today } from './history.gen.ts';
import { aDay } from './my-day.gen.ts';
import { coinOf } from './two-of-us.gen.ts';

const runs = process.env.DEEP ? 5000 : 200;

const holding = (flag: Flag, kind: 'stable' | 'recent'): CareState => ({
  ...noCare,
  conditions: [{ id: 'one', flags: [flag], stance: { kind } }],
});

/** Fourteen days of energy 3 and pain 4, and today again, welcoming everything. */
function alwaysThree(lowIsUsual: boolean, profile: 'payback' | 'steady', care: CareState = noCare): MyDay {
  const past = Array.from({ length: 14 }, (_, at) => ({ day: addDays(aDay, at - 14), energy: 3, pain: 4 }));
  const reading = { day: aDay, energy: 3, energyFor: 'now' as const, pain: 4, welcome: 6 as const, talk: true };
  const half = {
    checkIns: checkInsOf([...past, reading]),
    limits: noLimits,
    care,
    pace: { ...noPace, lowIsUsual, profile },
  };
  return myDayOf(half, aDay, now);
}

const possibleTiers = (my: MyDay) =>
  new Set(activities.filter((activity) => judge(activity, my).allowed).map(({ tier }) => tier));

test.each(flags.filter((flag) => flag !== 'SAFE'))(
  '[CA7] holding %s alone, settled or not, something of tier 0 or 1 is always left',
  (flag) => {
    for (const kind of ['stable', 'recent'] as const) {
      const gentle = activities.filter(
        (activity) => activity.tier <= 1 && judge(activity, alwaysThree(false, 'payback', holding(flag, kind))).allowed,
      );
      expect(gentle.length).toBeGreaterThanOrEqual(5);
    }
  },
);

test.each(flags)('[PA11] %s unsettled allows nothing that it hides when settled, and keeps its changes', (flag) => {
  for (const activity of activities) {
    const [settled, unsettled] = (['stable', 'recent'] as const).map((kind) =>
      judgeCare(activity, holding(flag, kind), aDay),
    );
    if (!unsettled?.allowed) continue;
    expect(settled?.allowed).toBe(true);
    expect(unsettled.adaptations).toEqual(expect.arrayContaining(settled?.allowed ? [...settled.adaptations] : []));
  }
});

test('[PA11] no entry of the library is written the wrong way round: unsettled is nowhere gentler than settled', () => {
  for (const { id, care } of activities) {
    for (const { settled, unsettled, flag } of care) {
      const isGentler = (settled === 'hide' && unsettled !== 'hide') || (settled !== 'keep' && unsettled === 'keep');
      expect([id, flag, isGentler]).toEqual([id, flag, false]);
      expect(moreCareful(settled, unsettled) === 'hide').toBe(unsettled === 'hide');
    }
  }
});

test.each(['payback', 'steady'] as const)(
  '[PA6] always at energy 3 is not rest for ever, in the %s profile',
  (profile) => {
    expect([...possibleTiers(alwaysThree(true, profile))].sort()).toEqual([0, 1, 2, 3, 4, 5, 6]);
    const lowered = possibleTiers(alwaysThree(false, profile));
    expect([...lowered].sort()).toEqual([0, 1, 2, 3, 4]);
  },
);

/** Energy 3 and pain 4 on a day, as a private coin lets it go to the partner. */
function threeOn(day: Day, lowIsUsual: boolean, coin: Coin): Given {
  const reading = { day, energy: 3, energyFor: 'now' as const, pain: 4, welcome: 6 as const, talk: true };
  const checkIns = checkInsOf([reading], { energy: 3, pain: 4 });
  const my = myDayOf({ checkIns, limits: noLimits, care: noCare, pace: { ...noPace, lowIsUsual } }, day, now);
  return {
    offering: prepareOffering({ my, commonGround: activities, space: 'space', coin, shaping: asItIs }).offering,
  };
}

test.each([false, true])(
  '[PA6] two people always at energy 3 find touch on many days of a year (low is my usual: %s)',
  (lowIsUsual) => {
    const days = Array.from({ length: 365 }, (_, at) => addDays(aDay, at));
    const withTouch = days.filter((day) => {
      const given = [threeOn(day, lowIsUsual, coinOf('me')), threeOn(day, lowIsUsual, coinOf('you'))] as const;
      const { possible } = overlapOf({ day, space: 'space', given, activities, found: new Map(), apart: false });
      return possible.some(({ tier }) => tier >= 2);
    });
    expect(withTouch.length).toBeGreaterThan(150);
  },
);

test('[PA11] on the real library too, engine and plain table agree on every day', () => {
  fc.assert(
    fc.property(anyHalfWithToday, fc.boolean(), ({ half }, pastMyEnvelope) => {
      const my = today(half);
      expect(activities.flatMap((activity) => partedOn(activity, my, pastMyEnvelope) ?? [])).toEqual([]);
    }),
    { numRuns: runs },
  );
});
