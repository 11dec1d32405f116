import { ok } from '@unhurried/kernel';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ClinicFact, clinicOf, keepQuestion, lastPlace, moveQuestion } from './index.ts';

const numRuns = process.env.DEEP ? 5000 : 200;
const ids = ['one', 'two', 'three', 'four', 'five'] as const;

const orderOf = (facts: readonly ClinicFact[]) => clinicOf(facts).questions.map(({ question }) => question);

const withKept = (facts: readonly ClinicFact[], question: string): readonly ClinicFact[] => {
  const state = clinicOf(facts);
  if (state.questions.some((each) => each.question === question)) return facts;
  const kept = keepQuestion(state, { question, kept: true, place: lastPlace(state) });
  return kept.ok ? [...facts, kept.value] : facts;
};

type Step = { readonly question: string; readonly does: 'keep' | 'up' | 'down' | 'off' };
const anySteps = fc.array(
  fc.record({ question: fc.constantFrom(...ids), does: fc.constantFrom('keep', 'up', 'down', 'off') }),
  { maxLength: 25 },
) as fc.Arbitrary<readonly Step[]>;

const after = (facts: readonly ClinicFact[], { question, does }: Step): readonly ClinicFact[] => {
  if (does === 'keep') return withKept(facts, question);
  if (does === 'off') return facts.filter((fact) => !('question' in fact && fact.question === question));
  return [...facts, ...moveQuestion(clinicOf(facts), question, does === 'up' ? -1 : 1)];
};

/** The same on a plain list: what anybody would expect. */
const meant = (order: readonly string[], { question, does }: Step): readonly string[] => {
  const from = order.indexOf(question);
  if (does === 'keep') return from < 0 ? [...order, question] : order;
  if (does === 'off') return order.filter((each) => each !== question);
  const to = from + (does === 'up' ? -1 : 1);
  const [moved, passed] = [order[from], order[to]];
  return moved !== undefined && passed !== undefined ? order.with(from, passed).with(to, moved) : order;
};

test('[CP15] [CP11] whatever I keep, move or take off, the order is the one a plain list would have', () => {
  fc.assert(
    fc.property(anySteps, (steps) => {
      let facts: readonly ClinicFact[] = [];
      let order: readonly string[] = [];
      for (const step of steps) {
        facts = after(facts, step);
        order = meant(order, step);
        expect(orderOf(facts)).toEqual(order);
        expect(orderOf([...facts].reverse())).toEqual(order);
      }
    }),
    { numRuns },
  );
});

test('[CP15] what arrives from my other phone, even at the same place, moves none of those I ordered', () => {
  fc.assert(
    fc.property(anySteps, fc.integer({ min: -2, max: 9 }), (steps, place) => {
      const facts = steps.reduce(after, []);
      const kept = keepQuestion(clinicOf([]), { question: 'late', kept: true, place });
      const answered: ClinicFact = {
        kind: 'answer-noted',
        nth: 1,
        question: 'one',
        words: 'yes',
        day: '2026-05-01' as never,
      };
      const more = [...facts, ...(kept.ok ? [kept.value] : []), answered];
      expect(orderOf(more).filter((each) => each !== 'late')).toEqual(orderOf(facts));
    }),
    { numRuns },
  );
});

test('[CP15] two at one place, kept on two phones, can be moved apart', () => {
  const twice = ['a', 'b', 'c'].map((question) => keepQuestion(clinicOf([]), { question, kept: true, place: 0 }));
  const facts = twice.flatMap((kept) => (kept.ok ? [kept.value] : []));
  expect(orderOf(facts)).toEqual(['a', 'b', 'c']);
  expect(orderOf([...facts, ...moveQuestion(clinicOf(facts), 'c', -1)])).toEqual(['a', 'c', 'b']);
  expect(moveQuestion(clinicOf(facts), 'a', -1)).toEqual([]);
  expect(moveQuestion(clinicOf(facts), 'unknown', 1)).toEqual([]);
  expect(keepQuestion(clinicOf(facts), { question: 'a', kept: true, place: 1 })).toMatchObject(ok({ nth: 2 }));
});
