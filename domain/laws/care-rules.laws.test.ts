import { activities } from '@unhurried/content/activities';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CareState, evolveCare, judgeCare, noCare } from '../care/index.ts';
import { type Activity, type Effect, type Flag, flags, moreCareful } from '../library/index.ts';
import { addDays } from '../time/index.ts';
import { addedIn, careWith, leftOn, upToFour } from './conditions.gen.ts';
import { aDay, anyCare, anyPrecaution } from './my-day.gen.ts';

const runs = process.env.DEEP ? 20_000 : 300;

type Kind = 'stable' | 'recent';

const holding = (...held: readonly (readonly [Flag, Kind])[]): CareState => ({
  ...noCare,
  conditions: held.map(([flag, kind]) => ({ id: flag, flags: [flag], stance: { kind } })),
});

/** What stands for an activity, as the effect of all that holds. */
function effectOn(activity: Activity, care: CareState): Effect {
  const found = judgeCare(activity, care, aDay);
  if (!found.allowed) return 'hide';
  return found.adaptations.length === 0 ? 'keep' : { adapt: found.adaptations };
}

const kinds: readonly Kind[] = ['stable', 'recent'];

/** Pairs are enough: an answer is a fold, and a fold that is right for two is right for four. */
test('[PA11b] of any two rules the more careful stands, over every pair, settled or not, and every activity', () => {
  const alone = new Map(
    flags.flatMap((flag) =>
      kinds.map((kind) => [`${flag} ${kind}`, activities.map((one) => effectOn(one, holding([flag, kind])))] as const),
    ),
  );
  const kept: readonly Effect[] = activities.map(() => 'keep');
  let looked = 0;
  for (const [at, one] of flags.entries())
    for (const two of flags.slice(at + 1))
      for (const first of kinds)
        for (const second of kinds) {
          const care = holding([one, first], [two, second]);
          const [mine, other] = [`${one} ${first}`, `${two} ${second}`].map((key) => alone.get(key) ?? kept);
          for (const [index, activity] of activities.entries()) {
            const wanted = moreCareful(mine?.[index] ?? 'keep', other?.[index] ?? 'keep');
            expect(effectOn(activity, care)).toEqual(wanted);
            looked += 1;
          }
        }
  expect(looked).toBe(((flags.length * (flags.length - 1)) / 2) * 4 * activities.length);
}, 300_000);

test('[PA11b] the order in which things were told plays no part', () => {
  fc.assert(
    fc.property(anyCare, (care) => {
      const turned = { ...care, conditions: care.conditions.toReversed(), precautions: care.precautions.toReversed() };
      expect(leftOn(turned)).toEqual(leftOn(care));
    }),
    { numRuns: runs },
  );
});

const anyDays = fc.integer({ min: 0, max: 800 });

test('[PA11c] no day by itself opens anything: what has begun holds until somebody has answered', () => {
  fc.assert(
    fc.property(anyCare, anyDays, (care, days) => {
      expect(addedIn(leftOn(care), leftOn(care, addDays(aDay, days)))).toEqual([]);
    }),
    { numRuns: runs },
  );
});

test('[PA11c] conditions alone answer the same on every day, a date of the team that has passed or not', () => {
  fc.assert(
    fc.property(anyCare, anyDays, ({ conditions }, days) => {
      const care = { conditions, precautions: [] };
      expect(leftOn(care, addDays(aDay, days - 400))).toEqual(leftOn(care));
    }),
    { numRuns: runs },
  );
});

test('[PA11d] what the team limits narrows whatever else was told, a yes of theirs too', () => {
  fc.assert(
    fc.property(upToFour, anyPrecaution, (held, precaution) => {
      const care = careWith(held);
      const limited = evolveCare(care, { kind: 'precaution-set', precaution: { ...precaution, id: 'of-the-team' } });
      expect(addedIn(leftOn(care), leftOn(limited))).toEqual([]);
    }),
    { numRuns: runs },
  );
});
