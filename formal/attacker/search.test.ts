import { expect, test } from 'vitest';
import { canMake } from './knowledge.ts';
import { type Model, search } from './search.ts';
import { atom, type Term } from './term.ts';

const secret = atom('secret');

/** Three switches that may be thrown in any order; the last of them says the secret. */
const switches = (said: readonly Term[], last: number): Model<readonly number[]> => ({
  start: [],
  name: (thrown) => thrown.join(),
  told: [],
  moves: (thrown) =>
    [1, 2, 3]
      .filter((each) => !thrown.includes(each))
      .map((each) => ({ says: `throws ${each}`, next: [...thrown, each], heard: each === last ? said : [] })),
  broken: (_, knowledge) => (canMake(knowledge, secret) ? 'said' : undefined),
  reached: (thrown) => (thrown.length === 3 ? [thrown.join()] : []),
});

test('[FM2] every order is followed, each situation once', () => {
  const { attack, reached, states } = search(switches([], 0));
  expect(attack).toBeUndefined();
  expect(reached.size).toBe(6);
  expect(states).toBe(1 + 3 + 6 + 6);
});

test('[FM2] the same situation on another way is not looked at again', () => {
  const model = switches([], 0);
  const unordered = search({ ...model, name: (thrown) => [...thrown].sort().join() });
  expect(unordered.states).toBe(8);
});

test('[FM2] the shortest way to an attack is the one that is told', () => {
  expect(search(switches([secret], 2)).attack).toEqual({ what: 'said', trace: ['throws 2'] });
});
