import { expect, test } from 'vitest';
import { mostEdits } from './edits.ts';
import {
  type Edit,
  type Latest,
  latest,
  mostTold,
  nextNth,
  over,
  replacing,
  standing,
  withEdit,
  withEdits,
} from './index.ts';

interface Thing {
  readonly title?: string;
  readonly place?: string;
  readonly when?: { readonly from: string; readonly minutes: number };
}

type Told = readonly Edit<Thing>[];

const edit = (id: string, set: Partial<Thing>, replaced: readonly string[] = []): Edit<Thing> => ({
  id,
  by: id.startsWith('a') ? 'a' : 'b',
  set,
  over: replaced,
});
const told = (...edits: readonly Edit<Thing>[]): Told => edits.reduce<Told>(withEdit, []);
const values = (edits: Told, name: keyof Thing) => standing(edits)[name]?.map(({ value }) => value) ?? [];

const first = edit('a1', { title: 'Walk', place: 'Park' });

test('[ED1] a value stands until an edit that names it sets the same field; the other fields stay', () => {
  const after = told(first, edit('b1', { title: 'Long walk' }, ['a1']));
  expect([values(after, 'title'), values(after, 'place')]).toEqual([['Long walk'], ['Park']]);
});

test('[ED1] an edit that names another without setting its field leaves that field standing', () => {
  const after = told(first, edit('b1', { place: 'Lake' }, ['a1']));
  expect([values(after, 'title'), values(after, 'place')]).toEqual([['Walk'], ['Lake']]);
});

test('[ED1] two edits made apart stand both, the first by id first, until somebody writes over both', () => {
  const crossed = told(first, edit('b1', { title: 'Their words' }, ['a1']), edit('a2', { title: 'My words' }, ['a1']));
  expect(standing(crossed).title).toEqual([
    { value: 'My words', ids: ['a2'], by: ['a'] },
    { value: 'Their words', ids: ['b1'], by: ['b'] },
  ]);
  const over = replacing(crossed, ['title']);
  expect(over).toEqual(['a1', 'a2', 'b1']);
  expect(values(withEdit(crossed, edit('b2', { title: 'Our words' }, over)), 'title')).toEqual(['Our words']);
});

test('[ED1] of two that crossed, writing over one leaves the other', () => {
  const crossed = told(first, edit('b1', { title: 'Theirs' }, ['a1']), edit('a2', { title: 'Mine' }, ['a1']));
  expect(values(withEdit(crossed, edit('b2', { title: 'Theirs again' }, ['a1', 'b1'])), 'title')).toEqual([
    'Mine',
    'Theirs again',
  ]);
});

test('[ED1] values that are equal stand as one, with both who wrote them', () => {
  const when = { from: '2026-11-22T10:00', minutes: 30 };
  const same = told(edit('b1', { when: { ...when } }), edit('a1', { when }));
  expect(standing(same).when).toEqual([{ value: when, ids: ['a1', 'b1'], by: ['a', 'b'] }]);
});

test('[ED1] values that are equal stand as one, in whatever order their parts were written', () => {
  const one = { from: '2026-11-22T10:00', minutes: 30 };
  const other = { minutes: 30, from: '2026-11-22T10:00' };
  expect(values(told(edit('a1', { when: one }), edit('b1', { when: other })), 'when')).toEqual([one]);
});

test('[ED2] the same edit again, late or first, gives the same', () => {
  const [one, two, three] = [first, edit('b1', { title: 'Two' }, ['a1']), edit('a2', { title: 'Three' }, ['b1', 'a1'])];
  const once = told(one, two, three);
  expect(told(three, one, two, three, one)).toEqual(once);
  expect(once.map(({ id }) => id)).toEqual(['a1', 'a2', 'b1']);
});

test('[ED2] an edit that names itself, or one that nobody knows, stands as any other', () => {
  expect(values(told(edit('a1', { title: 'Here' }, ['a1', 'nowhere'])), 'title')).toEqual(['Here']);
});

test('[ED2] a field without a value says nothing, before it has travelled as after', () => {
  const empty = { title: undefined, place: 'Lake' } as unknown as Partial<Thing>;
  const here = told(first, edit('b1', empty, ['a1']));
  const there = told(first, JSON.parse(JSON.stringify(edit('b1', empty, ['a1']))));
  expect(standing(here)).toEqual(standing(there));
  expect([values(here, 'title'), over(here, 'a')]).toEqual([['Walk'], []]);
});

test('[ED3] an edit of which one field still stands is not over; with the last field it is', () => {
  const half = told(first, edit('b1', { title: 'Two' }, ['a1']));
  expect([over(half, 'a'), over(half, 'b')]).toEqual([[], []]);
  const none = withEdit(half, edit('b2', { place: 'Lake' }, ['a1']));
  expect([over(none, 'a'), over(none, 'b')]).toEqual([['a1'], []]);
});

test('[ED3] each erases their own alone', () => {
  const after = told(first, edit('b1', { title: 'Two' }, ['a1']), edit('a2', { title: 'Three' }, ['a1', 'b1']));
  expect([over(after, 'a'), over(after, 'b')]).toEqual([[], ['b1']]);
});

test('[ED3] an old word does not stand again when the one that replaced it is erased', () => {
  const third = edit('a2', { title: 'Three' }, replacing(told(first, edit('b1', { title: 'Two' }, ['a1'])), ['title']));
  expect(values(told(first, third), 'title')).toEqual(['Three']);
});

const numbered = (by: string, many: number) =>
  Array.from({ length: many }, (_, at) => edit(`${by}${String(at).padStart(4, '0')}`, { title: `${by} ${at}` }));

test('[ED5] of each author the first so many by id are kept, and those of the other stay', () => {
  const [mine, theirs] = [numbered('a', mostEdits + 3), numbered('b', 2)];
  const kept = [...mine.slice(0, mostEdits), ...theirs];
  expect(withEdits([], [...mine, ...theirs])).toEqual(kept);
  expect(told(...theirs, ...mine.toReversed())).toEqual(kept);
  expect(withEdits(told(...mine.slice(2)), [...theirs, ...mine.slice(0, 2)])).toEqual(kept);
});

test('[ED5] however many edits and fields there are, each edit is read a few times', () => {
  let reads = 0;
  const many = Array.from({ length: 1000 }, (_, at) => {
    const set = { [`on:${at}`]: at };
    return {
      id: `a${String(at).padStart(4, '0')}`,
      by: 'a' as const,
      over: [],
      get set() {
        reads++;
        return set;
      },
    };
  });
  expect(Object.keys(standing(many))).toHaveLength(1000);
  expect(over(many, 'a')).toEqual([]);
  expect(reads).toBeLessThan(20_000);
});

test('[ED4] what was said more often counts, whatever arrives first; of two that crossed, the last by id', () => {
  const said = (id: string, nth: number): Latest<string> => ({ id, nth, value: `${id} ${nth}` });
  const all = [said('a9', 1), said('a2', 2), said('a1', 3), said('a3', 3)];
  const folded = (each: typeof all) => each.reduce<Latest<string> | undefined>(latest, undefined);
  expect(folded(all)?.value).toBe('a3 3');
  for (const shift of [0, 1, 2, 3]) {
    const turned = [...all.slice(shift), ...all.slice(0, shift)];
    expect(folded(turned)).toEqual(folded(all));
    expect(folded([...turned.toReversed(), ...turned])).toEqual(folded(all));
  }
});

test('[ED4] what is said next counts before all that was said, and never beyond what a life may hold', () => {
  const before: Latest<string> = { id: 'a9', nth: 4, value: 'before' };
  expect([nextNth(undefined), nextNth(before), nextNth({ ...before, nth: mostTold })]).toEqual([1, 5, mostTold]);
  expect(latest(before, { id: 'a1', nth: nextNth(before), value: 'next' }).value).toBe('next');
});
