import { expect, test } from 'vitest';
import type { OffLimit } from '../check-in/index.ts';
import type { Person } from '../couple/index.ts';
import { id, entry as plainEntry, today } from '../library/entry.gen.ts';
import type { Tier } from '../library/index.ts';
import { isOffLimits } from '../limits/index.ts';
import { addDays, type Day } from '../time/index.ts';
import {
  type CommonState,
  cardsFor,
  commonGround,
  commonOn,
  evolveCommon,
  evolveWelcome,
  noWelcomes,
  takenBack,
  toldBy,
  untelling,
  type WelcomeFact,
  type WelcomeState,
} from './index.ts';
import { bothFound, folded, type Said } from './said.gen.ts';

const entry = (name: string, tier: Tier) => plainEntry(name, tier);
const library = [entry('sit', 0), entry('hold', 2), entry('massage', 4)];
const ids = (each: { readonly id: string }) => each.id;

const told = (by: Person, activity: string, more: { fact?: string; day?: Day } = {}): Said => [
  { kind: 'welcome-told', activity: id(activity), day: more.day ?? today },
  { id: more.fact ?? `${by}-${activity}`, by },
];
const untold = (by: Person, ...facts: string[]): Said => [
  { kind: 'welcome-untold', told: facts },
  { id: `un-${facts.join('-')}`, by },
];
const answered = (...facts: WelcomeFact[]): WelcomeState => facts.reduce(evolveWelcome, noWelcomes);
const yes = (activity: string, heard = false): WelcomeFact => ({
  kind: 'welcome-answered',
  activity: id(activity),
  answer: 'welcome',
  ...(heard ? { heard } : {}),
});

test('[CG9] [CG1] what both have told is common ground since the later day, and what one has told is not', () => {
  const one = told('a', 'hold', { day: addDays(today, -3) });
  expect(commonGround(library, folded(one), today).map(ids)).toEqual(['sit']);
  const both = folded(one, told('b', 'hold'));
  expect(commonGround(library, both, today).map(ids)).toEqual(['sit', 'hold']);
  expect(commonOn(both, today).get(id('hold'))).toEqual({ since: today });
});

test('[CG9] what was found before keeps its day beside what was told', () => {
  const found = bothFound(['hold'], { shows: addDays(today, -9) });
  const common = folded(told('a', 'hold'), ...found, told('b', 'hold'), told('b', 'massage'));
  expect([...commonOn(common, today)]).toEqual([['hold', { since: addDays(today, -9) }]]);
});

test('[CG10] taken back by either, it is gone for both, whatever arrives first', () => {
  const facts = [told('a', 'hold'), told('b', 'hold')];
  for (const by of ['a', 'b'] as const) {
    const back = untold(by, `${by}-hold`);
    for (const order of [
      [...facts, back],
      [back, ...facts],
    ]) {
      const common = folded(...order);
      expect(commonOn(common, today).size).toBe(0);
      expect([toldBy(common, by).size, toldBy(common, by === 'a' ? 'b' : 'a').size]).toEqual([0, 1]);
    }
  }
});

test('[CG10] it names every telling of mine and no activity; told again later, it stands again', () => {
  const common = folded(told('a', 'hold', { fact: 'one' }), told('a', 'hold', { fact: 'two' }), told('b', 'hold'));
  const back = untelling(common, 'a', id('hold'));
  expect(back).toEqual({ kind: 'welcome-untold', told: ['one', 'two'] });
  expect(JSON.stringify(back)).not.toContain('hold');
  const gone = evolveCommon(common, back ?? { kind: 'welcome-untold', told: [] }, { id: 'x', by: 'a' });
  expect(untelling(gone, 'a', id('hold'))).toBeUndefined();
  const [again, from] = told('a', 'hold', { fact: 'three' });
  expect(commonGround(library, evolveCommon(gone, again, from), today).map(ids)).toEqual(['sit', 'hold']);
});

test('[CG10] [P7] nobody takes back, or tells, for the other', () => {
  const common = folded(told('a', 'hold', { fact: 'same' }), told('b', 'hold', { fact: 'same' }), untold('b', 'same'));
  expect([...toldBy(common, 'a')]).toEqual(['hold']);
  expect([...toldBy(common, 'b')]).toEqual([]);
  const twice = folded(told('b', 'hold'), told('b', 'hold', { fact: 'again' }));
  expect(commonOn(twice, today).size).toBe(0);
});

test('[CG11] a private "not for now" leaves the telling as it is, and works as a limit', () => {
  const common = folded(told('a', 'hold'), told('b', 'hold'));
  const no = answered(yes('hold'), { kind: 'welcome-answered', activity: id('hold'), answer: 'not-now' });
  expect(library.filter((each) => isOffLimits(each, takenBack(common, no))).map(ids)).toEqual(['hold']);
  expect(commonGround(library, common, today).map(ids)).toEqual(['sit', 'hold']);
});

const many = Array.from({ length: 9 }, (_, at) => entry(`card-${at}`, 2));
const cards = [...many, entry('far', 6), entry('farther', 6)];
const asked = (common: CommonState, welcomes: WelcomeState, limits: readonly OffLimit[] = []) =>
  cardsFor(cards, common, { person: 'a', welcomes, limits, today }).map(ids);

test('[CG9] [CG3] one card at a sitting is there because the other told it; it looks like any other', () => {
  const common = folded(told('b', 'far'), told('b', 'farther'), told('a', 'card-8'));
  expect(asked(common, noWelcomes)).toEqual(['card-0', 'card-1', 'card-2', 'card-3', 'far']);
  expect(asked(common, noWelcomes, [{ kind: 'tier', tier: 6 }])).toEqual(many.slice(0, 5).map(ids));
});

test('[CG9] to a private yes of mine it comes up once more, and never to a "not for now"', () => {
  const common = folded(told('b', 'far'));
  expect(asked(common, answered(yes('far')))).toContain('far');
  expect(asked(common, answered(yes('far'), yes('far', true)))).not.toContain('far');
  const no: WelcomeFact = { kind: 'welcome-answered', activity: id('far'), answer: 'not-now' };
  expect(asked(common, answered(no))).not.toContain('far');
  expect(asked(folded(told('b', 'far'), told('a', 'far')), answered(yes('far')))).not.toContain('far');
});
