import { expect, test } from 'vitest';
import { id, entry as plainEntry, today } from '../library/entry.gen.ts';
import { isOffLimits } from '../limits/index.ts';
import {
  allActivities,
  type CommonFact,
  type CommonState,
  cardsFor,
  commonGround,
  evolveCommon,
  evolveWelcome,
  naming,
  noCommon,
  noWelcomes,
  type OwnActivity,
  ownNameOf,
  rewriting,
  takenBack,
  type WelcomeFact,
} from './index.ts';
import { bothFound } from './said.gen.ts';

const library = [plainEntry('hug', 2)];
const own = (name: string, more: Partial<OwnActivity> = {}): OwnActivity => ({
  id: id(`own-${name}`),
  name: 'ours',
  what: `what ${name} says`,
  tier: 2,
  minutes: 15,
  ...more,
});
const written = (name: string, more: Partial<OwnActivity> = {}): CommonFact => ({
  kind: 'own-activity-written',
  own: own(name, more),
});
const rewritten = (name: string, ...after: string[]): CommonFact => ({
  kind: 'own-activity-rewritten',
  own: own(name),
  after: after.map((each) => id(`own-${each}`)),
});
const folded = (...facts: CommonFact[]): CommonState =>
  facts.reduce((state, fact, at) => evolveCommon(state, fact, { id: String(at), by: 'a' }), noCommon);
const welcomed = (...facts: WelcomeFact[]) => facts.reduce(evolveWelcome, noWelcomes);
const ids = (each: { readonly id: string }) => each.id;

test('[CG8] words keep their id and their tier; a second text under that id leaves neither', () => {
  expect([...folded(written('1'), written('1')).own.values()]).toEqual([own('1')]);
  for (const other of [{ tier: 0 as const }, { what: 'something else' }, { minutes: 60 }]) {
    const twice = [written('1'), written('1', other)];
    expect([...folded(...twice).own]).toEqual([]);
    expect(folded(...twice, written('1'))).toEqual(folded(...twice.toReversed()));
  }
});

test('[CG8] other words are another card: a yes, a finding and a telling stay with the words they were given to', () => {
  const told = { kind: 'welcome-told', activity: id('own-1'), day: today } as const;
  const found = (common: CommonState) =>
    [
      ...bothFound(['own-1']),
      [told, { id: 'one', by: 'a' as const }] as const,
      [told, { id: 'other', by: 'b' as const }] as const,
    ].reduce((state, [fact, from]) => evolveCommon(state, fact, from), common);
  expect(commonGround(library, found(folded(written('1'))), today).map(ids)).toEqual(['own-1']);
  const common = found(folded(written('1'), rewritten('2', '1')));
  expect(allActivities(library, common).map(ids)).toEqual(['hug', 'own-2']);
  expect(commonGround(library, common, today)).toEqual([]);
  const said = welcomed({ kind: 'welcome-answered', activity: id('own-1'), answer: 'welcome' });
  expect(cardsFor([], common, { person: 'a', welcomes: said, limits: [], today }).map(ids)).toEqual(['own-2']);
});

test('[CG8] rewording asks nobody again who said "not for now"', () => {
  const no = welcomed({ kind: 'welcome-answered', activity: id('own-1'), answer: 'not-now' });
  const common = folded(written('1'), rewritten('2', '1'), rewritten('3', '2'));
  expect(cardsFor([], common, { person: 'a', welcomes: no, limits: [], today })).toEqual([]);
});

test('[CG12] what its writer had read is replaced; whoever writes keeps the name that both see', () => {
  const common = folded(written('1'), naming(folded(written('1')), id('own-1'), 'our song'));
  const fact = rewriting(common, own('1'), { id: id('own-2'), what: 'in other words' });
  expect(fact).toEqual({
    kind: 'own-activity-rewritten',
    own: { ...own('2'), name: 'our song', what: 'in other words' },
    after: ['own-1'],
  });
  const next = folded(written('1'), fact);
  expect([...next.own.keys()]).toEqual(['own-2']);
  expect(ownNameOf(next, id('own-2'))).toBe('our song');
  expect(next.beside.size).toBe(0);
});

test('[CG12] of two changes that crossed one stands and the other is kept beside it, until both were read', () => {
  const crossed = folded(written('1'), rewritten('2', '1'), rewritten('3', '1'));
  expect([...crossed.own.keys()]).toEqual(['own-2']);
  expect(crossed.beside.get(id('own-2'))).toEqual([own('3')]);
  const anew = rewriting(crossed, own('2'), { id: id('own-4'), what: 'both' });
  expect(anew.after).toEqual(['own-2', 'own-3']);
  const settled = folded(written('1'), rewritten('2', '1'), rewritten('3', '1'), anew);
  expect([[...settled.own.keys()], settled.beside.size]).toEqual([['own-4'], 0]);
});

test('[CG12] a change may arrive before what it changes', () => {
  expect(folded(rewritten('2', '1'), written('1'))).toEqual(folded(written('1'), rewritten('2', '1')));
});

test('[CG13] hidden words leave cards and offerings, and stay hidden in other words', () => {
  const hidden = welcomed({ kind: 'own-activity-hidden', activity: id('own-1') });
  for (const common of [folded(written('1')), folded(written('1'), rewritten('2', '1'), rewritten('3', '2'))]) {
    const limits = takenBack(common, hidden);
    expect(
      allActivities(library, common)
        .filter((each) => !isOffLimits(each, limits))
        .map(ids),
    ).toEqual(['hug']);
    expect(cardsFor(library, common, { person: 'a', welcomes: hidden, limits: [], today }).map(ids)).toEqual(['hug']);
  }
  const again = evolveWelcome(hidden, { kind: 'own-activities-unhidden' });
  expect(takenBack(folded(written('1')), again)).toEqual([]);
});
