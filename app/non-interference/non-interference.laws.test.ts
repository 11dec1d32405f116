import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differences } from './compared.contract.ts';
import { aCouple, firstDay } from './couple.contract.ts';
import type { Plan } from './happening.contract.ts';
import { type Lived, lived } from './lives.contract.ts';
import { anyPlan, type KindOfDay, planOf } from './plan.contract.ts';
import { privateFactsOn } from './private-facts.contract.ts';
import { anyPrivateLife, everyKindOnce, nothingPrivate, type PrivateLife } from './private-life.contract.ts';

const deep = Boolean(process.env.DEEP);
const runs = deep ? 80 : 3;
const [fewest, most] = deep ? [1, 7] : [2, 2];
/** The machine may have others to serve. */
const patience = deep ? 3_600_000 : 120_000;

interface Pair {
  readonly plan: Plan;
  readonly one: PrivateLife;
  readonly other: PrivateLife;
}

const anyPair: fc.Arbitrary<Pair> = anyPlan(fewest, most).chain((plan) =>
  fc.record({ plan: fc.constant(plan), one: anyPrivateLife(plan.openings), other: anyPrivateLife(plan.openings) }),
);

/** As much as there is to keep to oneself, and nothing at all. */
const muchAndNothing = (plan: Plan): Pair => ({
  plan,
  one: everyKindOnce(plan.openings, 7),
  other: nothingPrivate(plan.openings),
});

const sum = (all: readonly Lived[], of: (life: Lived) => number): number =>
  all.reduce((total, each) => total + of(each), 0);

const kindsOfADay: readonly KindOfDay[] = ['ordinary', 'lateAtNight', 'noNetwork', 'alone'];

/** Two months: key updates, checkpoints, what lapses, and segments. */
const twoMonths = planOf(Array.from({ length: 60 }, (_, at) => kindsOfADay[(at * 7) % 4] ?? 'alone'));

const examplesFor = (kit: boolean): [Pair][] => [
  [muchAndNothing(planOf(['ordinary', kit ? 'noNetwork' : 'lateAtNight']))],
  ...(deep ? [[muchAndNothing(twoMonths)] satisfies [Pair]] : []),
];

for (const kit of [false, true]) {
  const name = kit ? 'with twenty-four words' : 'without twenty-four words';
  test(
    `[P5] [NI1] [NI2] [NI3] [NI8] whatever Ada keeps to herself, Ben’s phone and the relay have the same, ${name}`,
    async () => {
      // A week's answers meet within the shortest plans; Ada opens the round of one week, Ben that of the next.
      const couple = await aCouple(kit, { weekday: kit ? 2 : 4 });
      const all: Lived[] = [];
      const same = fc.asyncProperty(anyPair, async ({ plan, one, other }) => {
        const lives = await lived(plan, [
          { couple, mine: one },
          { couple, mine: other },
        ]);
        all.push(...lives);
        expect(differences(lives[0], lives[1], { kit })).toEqual([]);
        expect(lives.map((life) => life.notByChance)).toEqual([[], []]);
      });
      await fc.assert(same, { numRuns: runs, examples: examplesFor(kit), endOnFailure: !deep });
      const [written, heldBack] = [sum(all, (life) => life.written), sum(all, (life) => life.heldBack)];
      // A few lives may be unlucky; of many lives it is so.
      expect(heldBack / (written + heldBack)).toBeLessThan(deep ? 0.2 : 0.5);
      if (deep) expect(sum(all, (life) => life.possible)).toBeGreaterThan(all.length);
      expect([...(all[0]?.kinds ?? [])]).toEqual(expect.arrayContaining(Object.keys(privateFactsOn(firstDay))));
      expect([...(all[0]?.kinds ?? [])]).toEqual(expect.arrayContaining(['round-sealed', 'slots-given', 'round-over']));
    },
    patience,
  );
}
