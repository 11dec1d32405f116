import { expect, test } from 'vitest';
import type { Person } from '../couple/index.ts';
import type { Day } from '../time/index.ts';
import {
  type CalendarState,
  type EntryFact,
  type EntryFields,
  type EntryId,
  entriesFrom,
  entryOf,
  keyOf,
  overBy,
  removing,
  type Told,
  writing,
} from './index.ts';

const walk = 'walk' as EntryId;
const on = (date: string): EntryFields['when'] & object => ({ kind: 'days', from: date as Day, days: 1 });
const plan: EntryFields = { kind: 'plan', title: 'Walk', when: on('2026-12-01') };

type Said = readonly [id: string, fact: EntryFact];
const written = (id: string, set: EntryFields, over: readonly string[] = [], own = false): Said => [
  id,
  { kind: 'entry-written', entry: walk, own, set, over },
];
const kept = (id: string, ...when: readonly string[]): Said => [id, { kind: 'entry-kept', entry: walk, when }];
const removed = (id: string): Said => [id, { kind: 'entry-removed', entry: walk }];

const byOf = (id: string): Person => (id.startsWith('a') ? 'a' : 'b');
const folded = (...said: readonly Said[]): CalendarState =>
  entriesFrom(said.map(([id, fact]) => ({ fact, from: { id, by: byOf(id) } })));
const toldOf = (state: CalendarState, of: Person | 'both' = 'both'): Told => {
  const told = state.get(keyOf(walk, of));
  if (!told) throw new Error('nothing was told of it');
  return told;
};
const shownOf = (state: CalendarState, of: Person | 'both' = 'both') => entryOf(toldOf(state, of));

test('[CL1] an own entry lies under its author: the other neither changes it nor takes it out', () => {
  const state = folded(
    written('a1', plan, [], true),
    written('b1', { title: 'Theirs' }, ['a1'], true),
    written('b2', { title: 'Ours' }, ['a1']),
    removed('b3'),
    kept('b4', 'a1'),
  );
  expect(shownOf(state, 'a')).toMatchObject({ title: 'Walk', of: 'a', key: 'a:walk', stands: true });
  expect([shownOf(state, 'b'), shownOf(state)]).toEqual([undefined, undefined]);
});

test('[CL1] what is for both, either changes', () => {
  const state = folded(written('a1', plan), written('b1', { title: 'Long walk' }, ['a1']));
  expect(shownOf(state)).toMatchObject({ title: 'Long walk', of: 'both' });
});

test('[CL1] a change names all that ever set its fields, and nothing else', () => {
  const state = folded(written('a1', plan), written('b1', { title: 'Two' }, ['a1']), written('a2', { note: 'Coat' }));
  expect(writing(toldOf(state), { title: 'Three' })).toEqual({
    kind: 'entry-written',
    entry: walk,
    own: false,
    set: { title: 'Three' },
    over: ['a1', 'b1'],
  });
  expect(writing(toldOf(folded(written('a1', plan, [], true)), 'a'), { note: 'Coat' })).toMatchObject({
    own: true,
    over: [],
  });
});

test('[CL2] taking out what I alone wrote erases it, and nothing has to be said', () => {
  const state = folded(written('a1', plan), written('a2', { title: 'Tea' }, ['a1']));
  expect(removing(toldOf(state), 'a')).toEqual({ erase: ['a1', 'a2'] });
});

test('[CL2] taking out what both wrote of is said, and erases my part', () => {
  const say: EntryFact = { kind: 'entry-removed', entry: walk };
  const state = folded(written('a1', plan), kept('b1', 'a1'));
  expect(removing(toldOf(state), 'a')).toEqual({ erase: ['a1'], say });
  expect(removing(toldOf(state), 'b')).toEqual({ erase: ['b1'], say });
  const proposed = folded(written('a1', plan));
  expect(removing(toldOf(proposed), 'b')).toEqual({ erase: [], say });
});

test('[CL2] what one takes out is gone at once, whatever is written after', () => {
  const state = folded(written('a1', plan), removed('b1'), written('a2', { title: 'Tea' }, ['a1']), kept('a3', 'a1'));
  expect(shownOf(state)).toBeUndefined();
});

test('[CL8] [P8] each erases their part of what was taken out; the word that says so goes with the last part of the other', () => {
  const all = folded(written('a1', plan), kept('b1', 'a1'), removed('b2'));
  expect([overBy(all, 'a'), overBy(all, 'b')]).toEqual([['a1'], ['b1']]);
  const theirsLeft = folded(written('a1', plan), removed('b2'));
  expect([overBy(theirsLeft, 'a'), overBy(theirsLeft, 'b')]).toEqual([['a1'], []]);
  const wordLeft = folded(removed('b2'));
  expect([overBy(wordLeft, 'a'), overBy(wordLeft, 'b')]).toEqual([[], ['b2']]);
  const mineLeft = folded(kept('b1', 'a1'), removed('b2'));
  expect(overBy(mineLeft, 'b')).toEqual(['b1', 'b2']);
});

test('[CL8] both took it out: both words go', () => {
  const twice = folded(removed('a1'), removed('b1'));
  expect([overBy(twice, 'a'), overBy(twice, 'b')]).toEqual([['a1'], ['b1']]);
});

test('[CL8] what I wrote of an entry that the other took out meanwhile goes too', () => {
  const orphan = folded(written('b1', { title: 'Tea' }, ['a1']), kept('b2', 'a1'));
  expect([overBy(orphan, 'a'), overBy(orphan, 'b')]).toEqual([[], ['b1', 'b2']]);
  const own = folded(written('a2', { title: 'Tea' }, ['a1'], true));
  expect(overBy(own, 'a')).toEqual(['a2']);
});

test('[CL8] words that were replaced are erased by whoever wrote them', () => {
  const state = folded(written('a1', plan), written('b1', { ...plan, title: 'Tea' }, ['a1']));
  expect([overBy(state, 'a'), overBy(state, 'b')]).toEqual([['a1'], []]);
  const crossed = folded(written('a1', plan), written('b1', plan), written('a2', { title: 'Tea' }, ['a1']));
  expect([overBy(crossed, 'a'), overBy(crossed, 'b')]).toEqual([[], []]);
});

test('[CL8] a keeping goes when the time that it kept is gone, and not before', () => {
  const later: EntryFields = { ...plan, when: on('2026-12-02') };
  const still = folded(written('a1', plan), kept('b1', 'a1'));
  expect(overBy(still, 'b')).toEqual([]);
  const moved = folded(written('a1', plan), kept('b1', 'a1'), written('a2', later, ['a1']));
  expect([overBy(moved, 'a'), overBy(moved, 'b')]).toEqual([['a1'], []]);
  const gone = folded(kept('b1', 'a1'), written('a2', later, ['a1']));
  expect(overBy(gone, 'b')).toEqual(['b1']);
  const own = folded(written('b1', plan), written('b2', later, ['b1']), kept('b3', 'b1'));
  expect(overBy(own, 'b')).toEqual(['b1', 'b3']);
});

test('[ED2] [ED5] many facts about one entry are folded at once, in one order, and of edits the first 400 of each', () => {
  const many = 8000;
  const id = (at: number) => `a${String((at * 7) % many).padStart(4, '0')}`;
  const facts = (said: (id: string) => Said) => Array.from({ length: many }, (_, at) => said(id(at)));
  const since = performance.now();
  const told = toldOf(
    folded(...facts((each) => written(each, plan)), ...facts((each) => kept(each, 'a0')), ...facts(removed)),
  );
  // Generous, on any machine: one after the other it was far longer.
  expect(performance.now() - since).toBeLessThan(3000);
  expect([told.edits.length, told.edits[399]?.id]).toEqual([400, 'a0399']);
  for (const all of [told.kept, told.removed])
    expect([all.length, all[0]?.id, all[1]?.id]).toEqual([many, 'a0000', 'a0001']);
});
