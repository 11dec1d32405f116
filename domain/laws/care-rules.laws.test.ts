import { activities } from '@unhurried/content/activities';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CareState, evolveCare, judgeCare, noCare } from '../care/index.ts';
import { type Activity, type Effect, type Flag, flags, moreCareful } from '../library/index.ts';
import { addDays } from '../time/index.ts';
import { addedIn, careWith, combined, leftOn, upToFour } from './conditions.gen.ts';
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

/** Every flag, settled and unsettled. */
const told = flags.flatMap((flag) => kinds.map((kind) => [flag, kind] as const));

/** Pairs are enough: an answer is a fold, and a fold that is right for two is right for four. */
test('[PA11b] of any two rules the more careful stands, over every pair, settled or not, and every activity', () => {
  const alone = new Map(told.map((one) => [one, activities.map((activity) => effectOn(activity, holding(one)))]));
  const pairs = combined(told, 2).flatMap(([one, two]) =>
    one && two && one[0] !== two[0] ? [[one, two] as const] : [],
  );
  expect(pairs).toHaveLength(2 * flags.length * (flags.length - 1));
  for (const [one, two] of pairs) {
    const both = holding(one, two);
    const wanted = activities.map((_, at) =>
      moreCareful(alone.get(one)?.[at] ?? 'keep', alone.get(two)?.[at] ?? 'keep'),
    );
    expect(activities.map((activity) => effectOn(activity, both))).toEqual(wanted);
  }
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

/** The same, with nothing in it that is there to be read and not to be judged by. */
const bare = ({ conditions, precautions }: CareState): CareState => ({
  conditions: conditions.map(({ since, ...told }) => told),
  precautions: precautions.filter(({ target }) => target.kind !== 'note').map(({ words, ...limit }) => limit),
});

test('[CA8] [CA10] [CA11] my own words, the day of an event and what I raised once move no rule by themselves', () => {
  fc.assert(
    fc.property(anyCare, (care) => {
      expect(leftOn(bare(care))).toEqual(leftOn(care));
    }),
    { numRuns: runs },
  );
});
