import { expect, test } from 'vitest';
import type { Person } from '../couple/index.ts';
import type { Day } from '../time/index.ts';
import {
  alongTheCoast,
  checkPlace,
  goals,
  goalsDue,
  isMonth,
  type JourneyState,
  journeyFrom,
  lookingAt,
  monthOfBoth,
  monthsWithSomething,
  mostPlaces,
  noJourney,
  notYetOfBoth,
  openWith,
  overPlaces,
  type PlaceFact,
  type PlaceFields,
  places,
  removing,
  type SaidPlace,
  toLookAt,
  weekOf,
  writing,
} from './index.ts';

const rain: PlaceFields = { what: 'hard-day', name: 'Rain on the pier', taught: '', month: '2026-10' };
const tea: PlaceFields = { what: 'easy-day', name: 'Tea outside', taught: 'Slow is fine', month: '2026-11' };

const saying = (said: readonly SaidPlace[], by: Person, ...facts: readonly PlaceFact[]): readonly SaidPlace[] => [
  ...said,
  ...facts.map((fact, at) => ({ fact, from: { id: `${said.length + at}${by}`, by } })),
];
function writes(said: readonly SaidPlace[], by: Person, words: PlaceFields, place = 'p'): readonly SaidPlace[] {
  const facts = writing(journeyFrom(said), place, words, by);
  if (!facts.ok) throw new Error(facts.refusal);
  return saying(said, by, ...facts.value);
}
const bothKeep = (words: PlaceFields, place = 'p', said: readonly SaidPlace[] = []) =>
  writes(writes(said, 'a', words, place), 'b', words, place);
const names = (all: readonly { readonly name: string }[]) => all.map(({ name }) => name);
const shown = (said: readonly SaidPlace[]) => names(places(journeyFrom(said)));

test('[JN4] a name, a month and a few words; no day, and nothing longer', () => {
  expect(checkPlace({ ...rain, name: ' Rain ' })).toEqual({ ok: true, value: { ...rain, name: 'Rain' } });
  const faults = [{ name: '  ' }, { name: 'x'.repeat(81) }, { taught: 'x'.repeat(281) }, { month: '2026-11-02' }];
  expect(faults.map((change) => checkPlace({ ...rain, ...change }))).toMatchObject(
    ['no-name', 'long-name', 'long-taught', 'no-month'].map((refusal) => ({ refusal })),
  );
  expect(checkPlace({ ...rain, name: '🌧'.repeat(80) }).ok).toBe(true);
  expect(['2026-13', '2026-1', '2026-12'].map(isMonth)).toEqual([false, false, true]);
});

test('[JN4] [JN5] a fact that leaves something out, or says a day, is no wording', () => {
  for (const set of [{ name: 'Half' }, { ...rain, month: '2026-10-04' }, { ...rain, what: 'other' as 'goal' }]) {
    const fact: PlaceFact = { kind: 'place-written', place: 'p', set, over: [] };
    expect(toLookAt(journeyFrom(saying([], 'a', fact)), 'b')).toEqual([]);
  }
});

test('[JN5] it waits for the other, and is on the coast when both keep the same words', () => {
  const one = writes([], 'a', rain);
  const state = journeyFrom(one);
  expect([shown(one), toLookAt(state, 'a')]).toEqual([[], []]);
  expect(toLookAt(state, 'b')).toEqual([{ id: 'p', stands: undefined, theirs: [rain], mine: [] }]);
  expect(notYetOfBoth(state, 'a')).toEqual([{ id: 'p', stands: undefined, theirs: [], mine: [rain] }]);
  const kept = writes(one, 'b', rain);
  expect(kept.at(-1)?.fact).toEqual({ kind: 'place-kept', place: 'p', words: ['0a'] });
  expect(shown(kept)).toEqual(['Rain on the pier']);
  expect(writes(kept, 'a', rain)).toEqual(kept);
});

test('[JN5] words that one changed wait, and those that both kept stand meanwhile', () => {
  const both = bothKeep(rain);
  const changed = writes(both, 'b', { ...rain, name: 'Storm' });
  expect(shown(changed)).toEqual(['Rain on the pier']);
  expect(openWith(journeyFrom(changed), 'a', 'p')).toMatchObject({ stands: rain, theirs: [{ name: 'Storm' }] });
  const kept = writes(changed, 'a', { ...rain, name: 'Storm' });
  expect([shown(kept), openWith(journeyFrom(kept), 'a', 'p')]).toEqual([['Storm'], undefined]);
  expect(overPlaces(journeyFrom(kept), 'a')).toEqual(['0a']);
});

test('[JN5] whoever goes back to what stands has nothing open, and the other never had to look', () => {
  const back = writes(writes(bothKeep(rain), 'b', tea), 'b', rain);
  expect([shown(back), toLookAt(journeyFrom(back), 'a'), notYetOfBoth(journeyFrom(back), 'b')]).toEqual([
    ['Rain on the pier'],
    [],
    [],
  ]);
});

test('[JN5] [P7] an old word that both once kept comes back when both keep it again, not before', () => {
  const second = writes(writes(bothKeep(rain), 'a', tea), 'b', tea);
  const again = writes(second, 'b', rain);
  expect([shown(again), names(toLookAt(journeyFrom(again), 'a')[0]?.theirs ?? [])]).toEqual([
    ['Tea outside'],
    ['Rain on the pier'],
  ]);
});

test('[JN6] two changes that crossed wait side by side, until one is chosen', () => {
  const base = bothKeep(rain);
  const mine = { ...rain, name: 'Storm' };
  const theirs = { ...rain, name: 'First snow' };
  const facts = (['a', 'b'] as const).map((by) => ({
    by,
    said: writing(journeyFrom(base), 'p', by === 'a' ? mine : theirs, by),
  }));
  const crossed = facts.reduce((said, { by, said: one }) => saying(said, by, ...(one.ok ? one.value : [])), base);
  expect(shown(crossed)).toEqual(['Rain on the pier']);
  expect(openWith(journeyFrom(crossed), 'a', 'p')).toMatchObject({ theirs: [theirs], mine: [mine] });
  const chosen = writes(crossed, 'a', theirs);
  for (const me of ['a', 'b'] as const) expect(openWith(journeyFrom(chosen), me, 'p')).toBeUndefined();
  expect(shown(chosen)).toEqual(['First snow']);
});

test('[JN6] where each chose the other’s words, both stand side by side, and either ends it', () => {
  const mine = { ...rain, name: 'Storm' };
  const apart = writes([], 'a', rain);
  const crossed = saying(saying(apart, 'b', ...factsOf(apart, 'b', tea)), 'a', ...factsOf(apart, 'a', mine));
  const swapped = saying(saying(crossed, 'a', ...factsOf(crossed, 'a', tea)), 'b', ...factsOf(crossed, 'b', mine));
  const [place] = places(journeyFrom(swapped));
  expect(names(place?.crossed ?? [])).toEqual(['Storm', 'Tea outside']);
  const ended = writes(swapped, 'b', tea);
  expect(places(journeyFrom(ended))).toMatchObject([{ name: 'Tea outside', crossed: [] }]);
});

function factsOf(said: readonly SaidPlace[], by: Person, words: PlaceFields): readonly PlaceFact[] {
  const facts = writing(journeyFrom(said), 'p', words, by);
  return facts.ok ? facts.value : [];
}

test('[JN6] either takes it out for both, and in the end nothing says that it was there', () => {
  const alone = journeyFrom(writes([], 'a', rain));
  expect(removing(alone, 'p', 'a')).toEqual({ erase: ['0a'] });
  const both = bothKeep(rain);
  const { say, erase } = removing(journeyFrom(both), 'p', 'b');
  expect([say, erase]).toEqual([{ kind: 'place-removed', place: 'p' }, ['1b']]);
  const out = saying(both, 'b', ...(say ? [say] : [])).filter(({ from }) => !erase.includes(from.id));
  expect(shown(out)).toEqual([]);
  expect(writing(journeyFrom(out), 'p', tea, 'a')).toEqual({ ok: false, refusal: 'gone' });
  expect(overPlaces(journeyFrom(out), 'b')).toEqual([]);
  const tidied = out.filter(({ from }) => !overPlaces(journeyFrom(out), 'a').includes(from.id));
  expect(overPlaces(journeyFrom(tidied), 'b')).toEqual(tidied.map(({ from }) => from.id));
});

test('[JN7] by month and then by words, whoever wrote them and under whatever id', () => {
  const pier = { ...rain, name: 'A pier', month: '2026-11' };
  const all = [tea, rain, pier].reduce<readonly SaidPlace[]>(
    (said, words, at) => bothKeep(words, `z${9 - at}`, said),
    [],
  );
  expect(shown(all)).toEqual(['Rain on the pier', 'A pier', 'Tea outside']);
  expect(alongTheCoast(rain, { ...rain })).toBe(0);
});

test('[JN8] a month holds what both kept of it, places and moments; a month without any is not listed', () => {
  const state = journeyFrom(writes(bothKeep(rain), 'a', tea, 'q'));
  const moments = [{ activity: 'tea' as never, month: '2026-09' }];
  expect(monthsWithSomething(state, moments)).toEqual(['2026-10', '2026-09']);
  expect(monthOfBoth(state, moments, '2026-10')).toMatchObject({ places: [rain], moments: [] });
  expect(monthOfBoth(state, moments, '2026-11')).toEqual({ month: '2026-11', places: [], moments: [] });
});

const goal: PlaceFields = { what: 'goal', name: 'The sea again', taught: '', month: '2026-08' };
const day = (text: string) => text as Day;
const looksAt = (said: readonly SaidPlace[], by: Person, today: Day) =>
  saying(said, by, lookingAt(journeyFrom(said), by, today));

test('[JN9] goals are due four weeks after the month of the first, then four weeks after either looked at them', () => {
  expect([goalsDue(noJourney, day('2026-11-22')), goalsDue(journeyFrom(bothKeep(rain)), day('2030-01-01'))]).toEqual([
    false,
    false,
  ]);
  const said = bothKeep(goal);
  const due = (all: readonly SaidPlace[], on: string) => goalsDue(journeyFrom(all), day(on));
  expect([due(said, '2026-09-28'), due(said, '2026-09-29')]).toEqual([false, true]);
  const looked = looksAt(said, 'b', day('2026-11-22'));
  expect(weekOf(day('2026-11-22'))).toBe('2026-11-16');
  expect([due(looked, '2026-12-13'), due(looked, '2026-12-14')]).toEqual([false, true]);
  const again = looksAt(looksAt(looked, 'a', day('2026-12-20')), 'b', day('2026-12-29'));
  expect([due(again, '2027-01-24'), due(again, '2027-01-25')]).toEqual([false, true]);
  expect(overPlaces(journeyFrom(again), 'b')).toEqual(['2b']);
});

test('[JN9] a week that has not come puts nothing off, whoever wrote it', () => {
  const ahead: PlaceFact = { kind: 'goals-looked-at', nth: 9, week: '2099-01-05' };
  const state = journeyFrom(saying(bothKeep(goal), 'b', ahead));
  expect(goalsDue(state, day('2026-11-22'))).toBe(true);
});

test('[JN9] a goal that was reached is a milestone when both keep its words; one that was let go is gone', () => {
  const said = bothKeep(goal);
  const reached = writes(said, 'a', { ...goal, what: 'milestone', name: 'We saw the sea', month: '2026-11' });
  expect(names(goals(journeyFrom(reached)))).toEqual(['The sea again']);
  const both = writes(reached, 'b', { ...goal, what: 'milestone', name: 'We saw the sea', month: '2026-11' });
  expect([goals(journeyFrom(both)), shown(both)]).toEqual([[], ['We saw the sea']]);
});

test('[JN10] whoever has written so many places is told before another is written; those that are there can be changed', () => {
  const full = Array.from({ length: mostPlaces }, (_, at): SaidPlace => {
    const fact = { kind: 'place-written', place: `p${at}`, set: rain, over: [] } as const;
    return { fact, from: { id: `a${at}`, by: 'a' } };
  });
  const state: JourneyState = journeyFrom(full);
  expect(writing(state, 'new', tea, 'a')).toEqual({ ok: false, refusal: 'too-many' });
  expect([writing(state, 'p1', tea, 'a').ok, writing(state, 'new', tea, 'b').ok]).toEqual([true, true]);
});
