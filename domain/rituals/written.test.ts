import { expect, test } from 'vitest';
import type { Person } from '../couple/index.ts';
import {
  evolveRituals,
  noRituals,
  type OwnFields,
  overRituals,
  ownRituals,
  type RitualFact,
  type RitualId,
  type RitualsState,
  removing,
  rewriting,
} from './index.ts';

const tea = 'own-tea' as RitualId;
const whole: OwnFields = { name: 'Tea', steps: ['Kettle.', 'Cups.'], worst: ['A wave.'], apart: [] };

interface Written {
  readonly fact: RitualFact;
  readonly id: string;
  readonly by: Person;
}

const told = (state: RitualsState, { fact, id, by }: Written): RitualsState => evolveRituals(state, fact, { id, by });
const after = (...all: readonly Written[]): RitualsState => all.reduce(told, noRituals);
const from = (state: RitualsState, id: string, by: Person, next: Partial<OwnFields>): Written => {
  const fact = rewriting(state, tea, next);
  if (!fact) throw new Error('It says nothing new.');
  return { fact, id, by };
};
const first = from(noRituals, '1', 'a', whole);

test('[RI6] what one wrote the other may change, and the latest words stand alone', () => {
  const changed = from(after(first), '2', 'b', { ...whole, name: 'Slow tea' });
  expect(changed.fact).toEqual({ kind: 'ritual-written', ritual: tea, set: { name: 'Slow tea' }, over: ['1'] });
  expect(ownRituals(after(first, changed))).toEqual([{ id: tea, ...whole, name: 'Slow tea', crossed: {} }]);
});

test('[RI6] what crosses stands side by side until one of the two has chosen', () => {
  const [mine, theirs] = [
    from(after(first), '3', 'a', { name: 'Slow tea' }),
    from(after(first), '2', 'b', { name: 'Our tea' }),
  ];
  const crossed = after(first, mine, theirs);
  expect(crossed).toEqual(after(theirs, mine, first));
  const [ritual] = ownRituals(crossed);
  expect(ritual?.name).toBe('Our tea');
  expect(ritual?.crossed.name?.map(({ value }) => value)).toEqual(['Our tea', 'Slow tea']);
  const chosen = from(crossed, '4', 'a', { name: 'Our tea' });
  expect(ownRituals(told(crossed, chosen))).toEqual([{ id: tea, ...whole, name: 'Our tea', crossed: {} }]);
});

test('[RI6] what already stands alone is not written again, and half of a ritual is not shown', () => {
  expect(rewriting(after(first), tea, whole)).toBeUndefined();
  const changed = from(after(first), '2', 'b', { worst: ['A look.'] });
  expect(ownRituals(after(changed))).toEqual([]);
  expect(ownRituals(after(changed, first))).toHaveLength(1);
});

test('[RI6] a version for being apart can be written and taken out again', () => {
  const apart = from(after(first), '2', 'a', { apart: ['A call.'] });
  expect(ownRituals(after(first, apart))[0]?.apart).toEqual(['A call.']);
  const out = from(after(first, apart), '3', 'b', { apart: [] });
  expect(ownRituals(after(first, apart, out))[0]?.apart).toEqual([]);
});

test('[RI7] either removes it for both, and what was changed apart does not bring it back', () => {
  const changed = from(after(first), '2', 'b', { name: 'Our tea' });
  const removed: Written = { fact: { kind: 'ritual-removed', ritual: tea }, id: '3', by: 'a' };
  expect(ownRituals(after(first, removed, changed))).toEqual([]);
  expect(ownRituals(after(removed, changed, first))).toEqual([]);
  expect(ownRituals(after(changed))).toEqual([]);
});

test('[RI7] [RI8] removing erases what is mine, and is said where the other wrote of it too', () => {
  expect(removing(after(first), tea, 'a')).toEqual({ erase: ['1'] });
  const changed = from(after(first), '2', 'b', { name: 'Our tea' });
  const both = after(first, changed);
  const removal: RitualFact = { kind: 'ritual-removed', ritual: tea };
  expect(removing(both, tea, 'a')).toEqual({ erase: ['1'], say: removal });
  expect(removing(noRituals, tea, 'a')).toEqual({ erase: [] });
  const left = after(changed, { fact: removal, id: '3', by: 'a' });
  expect([overRituals(left, 'a'), overRituals(left, 'b')]).toEqual([[], ['2']]);
  expect(overRituals(after({ fact: removal, id: '3', by: 'a' }), 'a')).toEqual(['3']);
});
