import fc from 'fast-check';
import { expect, test } from 'vitest';
import { otherOf, type Person } from '../couple/index.ts';
import type { AnswerFact } from './index.ts';
import { does, doing, idsOf, numRuns, often, type Step, step } from './stories.contract.ts';
import {
  acts,
  hearsAll,
  openings,
  type Phone,
  question,
  sealed,
  standing,
  type World,
  worldOf,
  writes,
} from './two-lives.contract.ts';

type Opening = Extract<AnswerFact, { kind: 'answer-opened' }>;

/** Anything that a program in the other's place could write, with ids and seals that it has seen. */
const anyFact = fc.record({
  kind: fc.constantFrom('answer-sealed', 'opening-wished', 'answer-opened'),
  mine: fc.nat({ max: 12 }),
  theirs: fc.nat({ max: 12 }),
  text: fc.constantFrom('yes', 'no', 'walks'),
  copies: fc.boolean(),
});
type AnyFact = typeof anyFact extends fc.Arbitrary<infer Each> ? Each : never;

function forged(world: World, by: Phone, { kind, mine, theirs, text, copies }: AnyFact): void {
  const seen = [...by.has.values()];
  const ofKind = (person: Person) => seen.filter(({ fact, by: of }) => fact.kind === 'answer-sealed' && of === person);
  const [own, others] = [ofKind(by.me), ofKind(otherOf(by.me))];
  const id = (all: typeof seen, at: number) => all[at % Math.max(1, all.length)]?.id ?? '0'.repeat(32);
  const pair = { mine: id(own, mine), theirs: id(others, theirs) };
  const taken = others[theirs % Math.max(1, others.length)]?.fact;
  const salt = `s${mine % 3}`;
  const seal = copies && taken?.kind === 'answer-sealed' ? taken.seal : sealed(by.me, question, salt, text);
  // What was seen opened is tried as one's own.
  const heard = seen.map(({ fact }) => fact).find((fact): fact is Opening => fact.kind === 'answer-opened');
  const opened = copies && heard ? { salt: heard.salt, text: heard.text } : { salt, text };
  const facts = {
    'answer-sealed': { kind, question, seal },
    'opening-wished': { kind, question, ...pair },
    'answer-opened': { kind, question, ...pair, ...opened },
  };
  writes(world, by, facts[kind as keyof typeof facts] as AnswerFact);
}

type Move = { readonly mine: Step } | { readonly theirs: AnyFact } | { readonly byTheBook: Step };

/** Sometimes it plays by the book, or nothing would ever open. */
const later: fc.Arbitrary<Move> = fc.oneof(
  { weight: 4, arbitrary: step.map((mine) => ({ mine })) },
  { weight: 2, arbitrary: anyFact.map((theirs) => ({ theirs })) },
  { weight: 4, arbitrary: step.map((byTheBook) => ({ byTheBook })) },
);
const firstSealed = doing(often(1, 'seals', 'seals itself'));
const moves: fc.Arbitrary<readonly Move[]> = fc
  .tuple(firstSealed, firstSealed, fc.array(later, { minLength: 40, maxLength: 80 }))
  .map(([mine, byTheBook, all]) => [{ mine }, { byTheBook }, ...all]);

/** Which of what lay there, and was named by me, when mine opened. */
function knownBefore(world: World, { theirs, at }: { readonly theirs: string; readonly at: number }): boolean {
  const sealedAt = world.history.findIndex(({ id }) => id === theirs);
  const named = world.history.findIndex(
    ({ fact, by }) => by === 'a' && fact.kind === 'opening-wished' && fact.theirs === theirs,
  );
  return sealedAt >= 0 && named > sealedAt && named < at;
}

/** Of what shows as theirs, whether the seal of it was the one to which mine opened. */
function fitsWhatWasNamed(world: World, text: string): boolean {
  const toWhich = new Set(openings(world, 'a').map(({ theirs }) => theirs));
  const named = world.history.flatMap(({ id, fact }) =>
    toWhich.has(id) && fact.kind === 'answer-sealed' ? [fact.seal] : [],
  );
  return openings(world, 'b').some((one) => one.text === text && named.includes(sealed('b', question, one.salt, text)));
}

function moved(world: World, move: Move): void {
  if ('mine' in move) does(world, { ...move.mine, phone: 0 });
  else if ('byTheBook' in move) does(world, { ...move.byTheBook, phone: 1 });
  else forged(world, world.phones[1] as Phone, move.theirs);
}

test('[AN5] [AN11] whatever a changed program writes: mine opens to one of theirs, sealed and named before, and nothing else of theirs shows', () => {
  let shown = 0;
  const tried = (seed: number, all: readonly Move[]) => {
    const world = worldOf(['a', 'b'], idsOf(seed));
    for (const each of all) {
      moved(world, each);
      const mine = openings(world, 'a');
      // Of each answer of mine one opening.
      expect(new Set(mine.map((one) => one.mine)).size).toBe(mine.length);
      expect(mine.every((one) => knownBefore(world, one))).toBe(true);
      const at = standing(world.phones[0] as Phone);
      if (at.is !== 'opened') continue;
      shown += 1;
      expect(fitsWhatWasNamed(world, at.theirs)).toBe(true);
    }
  };
  fc.assert(fc.property(fc.integer({ min: 1 }), moves, tried), { numRuns });
  // Or the law would say nothing.
  expect(shown).toBeGreaterThan(20);
});

test('[AN2] [P7] before mine is sealed I see the same, byte for byte, whatever the other does', () => {
  const other = fc.array(
    fc.oneof(
      anyFact.map((forges) => ({ forges })),
      step.map((honest) => ({ honest })),
    ),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(fc.integer({ min: 1 }), other, (seed, moves) => {
      const world = worldOf(['a', 'b'], idsOf(seed));
      const [me, them] = world.phones as readonly [Phone, Phone];
      const before = JSON.stringify([standing(me), acts(world, me)]);
      for (const each of moves) {
        if ('forges' in each) forged(world, them, each.forges);
        else does(world, { ...each.honest, phone: 1 });
        hearsAll(me);
        expect(JSON.stringify([standing(me), acts(world, me)])).toBe(before);
      }
    }),
    { numRuns },
  );
});
