import { expect, test } from 'vitest';
import { id, entry as plainEntry, today } from '../library/entry.gen.ts';
import type { Tier } from '../library/index.ts';
import { isOffLimits } from '../limits/index.ts';
import { addDays } from '../time/index.ts';
import {
  commonGround,
  commonOn,
  evolveWelcome,
  findingOf,
  isSlot,
  notMyYes,
  noWelcomes,
  type Slot,
  slotsOf,
  termsOf,
  type WelcomeFact,
} from './index.ts';
import { bothFound, folded, type Said, saidFound, yes } from './said.gen.ts';

const entry = (name: string, tier: Tier, oneGives = false) => plainEntry(name, tier, oneGives ? { oneGives } : {});
const library = [entry('sit', 0), entry('hold', 2), entry('rub', 4, true), entry('dance', 4)];
const on = (days: number, ...said: readonly Said[]) => commonOn(folded(...said), addDays(today, days));
const welcomed = (...facts: readonly WelcomeFact[]) => facts.reduce(evolveWelcome, noWelcomes);

test('[CG17] it counts when both have said it, from the later day on, until the earlier end', () => {
  const mine = saidFound('a', ['dance'], { until: addDays(today, 30) });
  const theirs = saidFound('b', ['dance'], { shows: addDays(today, 3), until: addDays(today, 20) });
  expect(on(9, mine).size + on(9, theirs).size + on(2, mine, theirs).size + on(20, mine, theirs).size).toBe(0);
  const found = { since: addDays(today, 3) };
  expect([3, 19].map((days) => on(days, theirs, mine).get(id('dance')))).toEqual([found, found]);
});

test('[CG17] one of us alone ends it, and nobody’s older word stands against a later one', () => {
  const ended = saidFound('b', [], { round: 2, shows: addDays(today, 7), ended: ['dance'] });
  const before = bothFound(['dance']);
  expect([6, 7].map((days) => on(days, ended, ...before).has(id('dance')))).toEqual([true, false]);
  const again = bothFound(['dance'], { round: 3, shows: addDays(today, 14) });
  expect(on(14, ...again, ended, ...before).get(id('dance'))).toEqual({ since: addDays(today, 14) });
});

test('[CG4] what is found again while it stands keeps its first day; what ran out begins anew', () => {
  const first = bothFound(['dance'], { until: addDays(today, 20) });
  const soon = bothFound(['dance'], { round: 2, shows: addDays(today, 14) });
  const late = bothFound(['dance'], { round: 2, shows: addDays(today, 20) });
  expect(on(25, ...first, ...soon).get(id('dance'))).toEqual({ since: today });
  expect(on(25, ...first, ...late).get(id('dance'))).toEqual({ since: addDays(today, 20) });
});

test('[CG15] two sides are two slots, found apart; a slot has one form', () => {
  const [rub, dance] = [entry('rub', 4, true), entry('dance', 4)];
  expect([slotsOf(rub), slotsOf(dance)]).toEqual([['rub/a', 'rub/b'], ['dance']]);
  expect(on(0, ...bothFound(['rub/b'])).get(id('rub'))).toEqual({ since: today, gives: ['b'] });
  expect(on(0, ...bothFound(['rub/b', 'rub/a'])).get(id('rub'))).toEqual({ since: today, gives: ['a', 'b'] });
  expect(on(0, saidFound('a', ['rub/a']), saidFound('b', ['rub/b'])).size).toBe(0);
  const texts = ['rub/a', 'dance', 'own-9-z', 'rub/c', 'rub/a/b', '', 'Rub', 'r b', 'rub/', `${'x'.repeat(65)}`];
  expect(texts.map(isSlot)).toEqual([true, true, true, ...Array.from({ length: 7 }, () => false)]);
});

test('[CG15] [CG16] my terms: who may give as far as I welcome it, and my changes; a wish to give alone never receives', () => {
  const giving = welcomed(yes('rub', { sides: ['giving'], changes: ['shorter'] }));
  const both = { since: today, gives: ['a', 'b'] as const };
  expect(termsOf(giving, 'a', id('rub'), both)).toEqual({ changes: ['shorter'], gives: ['a'] });
  expect(termsOf(giving, 'b', id('rub'), both)).toEqual({ changes: ['shorter'], gives: ['b'] });
  expect(termsOf(giving, 'a', id('rub'), { since: today, gives: ['b'] })).toBeUndefined();
  expect(termsOf(giving, 'a', id('rub'), { since: today })).toEqual({ changes: ['shorter'], gives: ['a'] });
  expect(termsOf(welcomed(yes('rub')), 'a', id('rub'), { since: today })).toEqual({ changes: [] });
});

test('[CG7] [CG15] what is common on a side that I do not welcome stays out, as a limit would', () => {
  const common = folded(...bothFound(['rub/b', 'dance', 'hold']));
  const giving = welcomed(yes('rub', { sides: ['giving'] }), yes('dance'));
  const out = (me: 'a' | 'b') =>
    commonGround(library, common, today)
      .filter((each) => isOffLimits(each, notMyYes(common, giving, me, today)))
      .map((each) => each.id);
  expect([out('a'), out('b')]).toEqual([['hold', 'rub'], ['hold']]);
});

const outcome = (slots: readonly string[], common: readonly boolean[]) => ({
  round: 5,
  slots: slots as readonly Slot[],
  common,
  shows: today,
});

test('[CG18] [CG20] of a round I say what both welcomed and I still do; closer things with an end, after 26 weeks', () => {
  const dealing = { library, common: folded(), space: 's', week: 9, me: 'a' } as const;
  const slots = ['hold', 'dance', 'rub/a', 'rub/b'];
  const say = (...facts: readonly WelcomeFact[]) =>
    findingOf(outcome(slots, [true, true, true, true]), { ...dealing, welcomes: welcomed(...facts) }).found;
  const until = addDays(today, 182);
  const all = [yes('hold'), yes('dance'), yes('rub')];
  expect(say(...all)).toEqual([
    { slot: 'hold' },
    { slot: 'dance', until },
    { slot: 'rub/a', until },
    { slot: 'rub/b', until },
  ]);
  expect(say(...all, yes('hold', { answer: 'not-now' }), yes('rub', { sides: ['receiving'] }))).toEqual([
    { slot: 'dance', until },
    { slot: 'rub/b', until },
  ]);
});

test('[CG20] what ends is closer, and was common by my own word; of gentle things nothing ends', () => {
  const common = folded(...bothFound(['hold', 'dance']), saidFound('b', ['rub/a'], { round: 2 }));
  const dealing = { library, common, space: 's', week: 9, me: 'a', welcomes: welcomed() } as const;
  const finding = findingOf(outcome(['hold', 'dance', 'rub/a'], [false, false, false]), dealing);
  const { pad, ...said } = finding;
  expect(said).toEqual({ kind: 'common-found', round: 5, found: [], ended: ['dance'], shows: today });
  expect(pad).toMatch(/^\.+$/);
});

test('[CG19] [P5] all found, nothing found and something ended are of one size', () => {
  const common = folded(...bothFound(['dance']));
  const mine = { library, common, me: 'a', welcomes: welcomed(yes('hold'), yes('dance'), yes('rub')) } as const;
  const sizeOf = (...met: readonly boolean[]) =>
    JSON.stringify(findingOf(outcome(['hold', 'dance', 'rub/a'], met), mine)).length;
  const sizes = [
    sizeOf(true, true, true),
    sizeOf(false, false, false),
    sizeOf(true, false, true),
    sizeOf(false, true, false),
  ];
  expect(new Set(sizes).size).toBe(1);
  expect(findingOf(outcome(['hold', 'dance', 'rub/a'], [true, true, true]), mine).pad).toBe('');
});

test('[CG14] [CG17] of two words about one round the careful one counts, whichever came first', () => {
  const other = saidFound('b', ['dance']);
  const [long, short, late, not] = [
    saidFound('a', ['dance'], { until: addDays(today, 30) }),
    saidFound('a', ['dance'], { until: addDays(today, 20) }),
    saidFound('a', ['dance'], { shows: addDays(today, 5) }),
    saidFound('a', [], { ended: ['dance'] }),
  ];
  const standsOn = (...said: readonly Said[]) =>
    [0, 5, 19, 20, 30].filter((days) => on(days, other, ...said).has(id('dance')));
  for (const turn of [(said: readonly Said[]) => said, (said: readonly Said[]) => said.toReversed()]) {
    expect(standsOn(...turn([long, short]))).toEqual([0, 5, 19]);
    expect(standsOn(...turn([long, late]))).toEqual([5, 19, 20, 30]);
    expect(standsOn(...turn([late, not]))).toEqual([]);
  }
});

test('[CG14] [CG17] the last sixteen rounds of a slot are remembered, and no more', () => {
  const rounds = Array.from({ length: 40 }, (_, round) => saidFound('b', ['dance'], { round }));
  const kept = (said: readonly Said[]) =>
    folded(...said)
      .findings.b.get('dance' as Slot)
      ?.map(({ round }) => round);
  const latest = Array.from({ length: 16 }, (_, at) => 24 + at);
  expect([kept(rounds), kept(rounds.toReversed()), kept([...rounds, ...rounds])]).toEqual([latest, latest, latest]);
});
