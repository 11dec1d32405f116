import fc from 'fast-check';
import { expect, test } from 'vitest';
import { otherOf, type Person } from '../couple/index.ts';
import {
  evolveRituals,
  noRituals,
  type OwnFields,
  overRituals,
  ownRituals,
  type RitualFact,
  type RitualId,
  rewriting,
  type Speaker,
  type Step,
  type Versions,
  versionFor,
} from './index.ts';

const runs = process.env.DEEP ? 20_000 : 300;

const anyStep: fc.Arbitrary<Step> = fc.record(
  {
    says: fc.constantFrom<Speaker>('one', 'other', 'both', 'either'),
    minutes: fc.integer({ min: 1, max: 20 }),
    near: fc.constant(true as const),
  },
  { requiredKeys: ['says'] },
);
const anySteps = fc.array(anyStep, { maxLength: 5 });
const anyVersions: fc.Arbitrary<Versions> = fc.record(
  { steps: anySteps, worst: anySteps, apart: anySteps },
  { requiredKeys: ['steps', 'worst'] },
);

test('[RI2] [RI3] a worse day never gives more steps or minutes, whatever was written, and never takes everything away', () => {
  fc.assert(
    fc.property(anyVersions, fc.boolean(), (of, apart) => {
      const usual = versionFor(of, { worst: false, apart });
      const worst = versionFor(of, { worst: true, apart });
      expect(worst === undefined).toBe(usual === undefined);
      if (!usual || !worst) return;
      expect(worst.steps.length).toBeGreaterThan(0);
      expect(worst.steps.length).toBeLessThanOrEqual(usual.steps.length);
      expect(worst.minutes).toBeLessThanOrEqual(usual.minutes);
      if (apart && worst.steps !== usual.steps) expect(worst.steps.some(({ near }) => near)).toBe(false);
    }),
    { numRuns: runs },
  );
});

const turned: Readonly<Record<Speaker, Speaker>> = { one: 'other', other: 'one', both: 'both', either: 'either' };
const swapped = (steps: readonly Step[]): readonly Step[] =>
  steps.map((step) => ({ ...step, says: turned[step.says] }));

test('[RI4] [P4] whose part is whose changes no version', () => {
  fc.assert(
    fc.property(anyVersions, fc.boolean(), fc.boolean(), (of, worst, apart) => {
      const { steps, worst: least, apart: away } = of;
      const other = { steps: swapped(steps), worst: swapped(least), ...(away && { apart: swapped(away) }) };
      const [one, two] = [versionFor(of, { worst, apart }), versionFor(other, { worst, apart })];
      expect(two).toEqual(one && { steps: swapped(one.steps), minutes: one.minutes });
    }),
    { numRuns: runs },
  );
});

interface Written {
  readonly fact: RitualFact;
  readonly id: string;
  readonly by: Person;
}

const ids = ['f1', 'f2', 'f3', 'f4', 'f5', 'f6'];
const anyId = fc.constantFrom('own-1' as RitualId, 'own-2' as RitualId);
const anyTexts = fc.array(fc.constantFrom('x', 'y'), { minLength: 1, maxLength: 2 });
const anySet: fc.Arbitrary<Partial<OwnFields>> = fc.record(
  { name: fc.constantFrom('p', 'q'), steps: anyTexts, worst: anyTexts, apart: fc.array(fc.constant('z')) },
  { requiredKeys: [] },
);
const anyFact: fc.Arbitrary<RitualFact> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('ritual-written' as const),
      ritual: anyId,
      set: anySet,
      over: fc.subarray(ids),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('ritual-removed' as const), ritual: anyId }) },
);
const anyPerson = fc.constantFrom<Person>('a', 'b');
/** Each id once. An edit names edits that came before it, as an honest phone does. */
const anyLife: fc.Arbitrary<readonly Written[]> = fc
  .array(fc.record({ fact: anyFact, by: anyPerson }), { maxLength: ids.length })
  .map((all) =>
    all.map(({ fact, by }, at) => {
      const id = ids[at] ?? '';
      if (fact.kind === 'ritual-removed') return { fact, by, id };
      return { fact: { ...fact, over: fact.over.filter((each) => each < id) }, by, id };
    }),
  );
const after = (life: readonly Written[]) =>
  life.reduce((state, { fact, id, by }) => evolveRituals(state, fact, { id, by }), noRituals);

test('[RI6] [RI7] whatever comes first, twice or late, the same stands, and what was removed does not', () => {
  const withOrder = anyLife.chain((life) =>
    fc.tuple(fc.constant(life), fc.shuffledSubarray([...life, ...life], { minLength: life.length * 2 })),
  );
  fc.assert(
    fc.property(withOrder, ([life, late]) => {
      const shown = ownRituals(after(life));
      expect(ownRituals(after(late))).toEqual(shown);
      const removed = life.filter(({ fact }) => fact.kind === 'ritual-removed').map(({ fact }) => fact.ritual);
      expect(shown.filter(({ id }) => removed.includes(id))).toEqual([]);
    }),
    { numRuns: runs },
  );
});

test('[RI4] [P4] who wrote what changes nothing of what is shown', () => {
  fc.assert(
    fc.property(anyLife, (life) => {
      const other = life.map((each) => ({ ...each, by: otherOf(each.by) }));
      const words = (of: readonly Written[]) => ownRituals(after(of)).map(({ crossed: _, ...shown }) => shown);
      expect(words(other)).toEqual(words(life));
    }),
    { numRuns: runs },
  );
});

const anyMove = fc.record({
  by: anyPerson,
  ritual: anyId,
  /** Nothing: it is removed. */
  next: fc.option(anySet, { freq: 6, nil: undefined }),
  /** Afterwards the two phones meet. */
  meet: fc.boolean(),
});

/** What two phones wrote that met from time to time: each writes over all that it knows. */
const metLife = fc.array(anyMove, { maxLength: 12 }).map((moves) => {
  const knows: Record<Person, readonly Written[]> = { a: [], b: [] };
  for (const [at, { by, ritual, next, meet }] of moves.entries()) {
    const fact = next ? rewriting(after(knows[by]), ritual, next) : { kind: 'ritual-removed' as const, ritual };
    if (fact) knows[by] = [...knows[by], { fact, by, id: `f${String(at).padStart(2, '0')}` }];
    if (meet) knows.a = knows.b = [...new Set([...knows.a, ...knows.b])];
  }
  return [...new Set([...knows.a, ...knows.b])];
});

test('[RI8] erasing what is over changes nothing, until nothing of what was removed is left', () => {
  fc.assert(
    fc.property(metLife, fc.array(anyPerson, { maxLength: 4 }), (life, turns) => {
      const shown = ownRituals(after(life));
      let left: readonly Written[] = life;
      for (const me of [...turns, 'a', 'b', 'a'] as const) {
        const gone = overRituals(after(left), me);
        expect(left.filter(({ id, by }) => gone.includes(id) && by !== me)).toEqual([]);
        left = left.filter(({ id }) => !gone.includes(id));
        expect(ownRituals(after(left))).toEqual(shown);
      }
      const removed = life.filter(({ fact }) => fact.kind === 'ritual-removed').map(({ fact }) => fact.ritual);
      expect(left.filter(({ fact }) => removed.includes(fact.ritual))).toEqual([]);
    }),
    { numRuns: runs },
  );
});
