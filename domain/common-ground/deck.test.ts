import { expect, test } from 'vitest';
import { noCare } from '../care/index.ts';
import { id, entry as plainEntry, today } from '../library/entry.gen.ts';
import type { Activity, Tier } from '../library/index.ts';
import { addDays, dayFrom } from '../time/index.ts';
import {
  type Answering,
  answersTo,
  cardsFor,
  evolveWelcome,
  firstDayOf,
  firstDeck,
  noWelcomes,
  type Slot,
  type WelcomeFact,
  weeklyDeck,
  weekOf,
  withSomebodyElse,
} from './index.ts';
import { bothFound, folded, saidFound, yes } from './said.gen.ts';

const entry = (name: string, tier: Tier, more: Partial<Activity> = {}) => plainEntry(name, tier, more);
const library = [
  entry('sit', 0),
  entry('hold', 2),
  entry('rest', 3),
  entry('rub', 4, { oneGives: true }),
  entry('dance', 4, { care: [{ flag: 'CARD', settled: 'keep', unsettled: 'hide' }] }),
  entry('close', 6),
];
const slots = ['hold', 'rest', 'rub/a', 'rub/b', 'dance', 'close'] as readonly string[] as readonly Slot[];
/** The first week of the season in which examples play. */
const week = 9 * Math.floor(weekOf(today, 's').week / 9);
const lastSeason = addDays(firstDayOf(week, 's'), -1);

const all = ['hold', 'rest', 'rub', 'dance', 'close'].map((name) => yes(name));
const given = (names: readonly string[], on: number, yeses: readonly (0 | 1 | 2)[] = []): WelcomeFact => ({
  kind: 'slots-given',
  space: 's',
  week: on,
  slots: names as readonly Slot[],
  yes: yeses,
});
const asking = (facts: readonly WelcomeFact[], more: Partial<Answering> = {}): Answering => ({
  library,
  common: folded(),
  space: 's',
  week,
  me: 'a',
  welcomes: facts.reduce(evolveWelcome, noWelcomes),
  limits: [],
  care: noCare,
  today,
  coin: () => 0.5,
  ...more,
});
const yeses = (answering: Answering) => slots.filter((_, at) => answersTo(slots, answering)[at]);
const ids = (deck: readonly Activity[]) => deck.map((each) => each.id).sort();

test('[CG20] the first deck holds the gentlest; a weekly one the same whatever went in and whatever I answered', () => {
  expect(ids(firstDeck(asking([])))).toEqual(['hold', 'rest']);
  const asked = [...all, yes('rest', { answer: 'not-now' }), given(['hold', 'dance', 'rub/a'], week, [1, 0, 1])];
  for (const later of [0, 1, 2, 3, 9])
    for (const facts of [[], asked])
      expect(ids(weeklyDeck(asking(facts, { week: week + later })))).toEqual(['close', 'dance', 'hold', 'rest', 'rub']);
});

test('[CG20] 24 at a time, the gentlest first, each deck for an even week and an odd one, and then from the beginning', () => {
  const names = (count: number, tier: Tier) => Array.from({ length: count }, (_, at) => entry(`t${tier}-${at}`, tier));
  const many = asking([], { library: [...names(9, 6), ...names(20, 2), entry('sit', 1), ...names(30, 4)] });
  const on = (later: number) => weeklyDeck({ ...many, week: 6000 + later });
  const tiersOn = (later: number) => [...new Set(on(later).map(({ tier }) => tier))];
  expect([on(0), on(2), on(4)].map((deck) => deck.length)).toEqual([24, 24, 11]);
  expect([tiersOn(0), tiersOn(2), tiersOn(4)]).toEqual([[2, 4], [4], [4, 6]]);
  expect([on(1), on(3), on(5), on(6)]).toEqual([on(0), on(2), on(4), on(0)]);
  expect(new Set([...on(0), ...on(2), ...on(4)]).size).toBe(59);
  expect(firstDeck(many)).toEqual(on(0).slice(0, 20));
  expect(firstDeck({ ...many, library: names(30, 3) }).length).toBe(24);
  expect(weeklyDeck({ ...many, library: [] })).toEqual([]);
});

test('[CG20] what is gentle and said by both is in no deck; said by one of us it is, on both phones', () => {
  const both = folded(...bothFound(['hold', 'dance']));
  const one = folded(saidFound('a', ['hold']));
  for (const me of ['a', 'b'] as const) {
    expect(ids(weeklyDeck(asking([], { common: both, me })))).toEqual(['close', 'dance', 'rest', 'rub']);
    expect(ids(weeklyDeck(asking([], { common: one, me })))).toContain('hold');
  }
});

test('[CG19] a yes goes in as a yes, on the sides that I welcome; everything else is nothing', () => {
  expect(yeses(asking(all))).toEqual(slots);
  expect(yeses(asking([yes('rub', { sides: ['giving'] })]))).toEqual(['rub/a']);
  expect(yeses(asking([yes('rub', { sides: ['giving'] })], { me: 'b' }))).toEqual(['rub/b']);
  const no = [...all, yes('hold', { answer: 'not-now' })];
  const limited = { limits: [{ kind: 'activity', activity: id('hold') }] as const };
  for (const each of [asking(no), asking(all, limited), asking(all.slice(1))])
    expect(yeses(each)).toEqual(slots.slice(1));
  expect(answersTo(['rub', 'dance/a', 'gone'] as readonly string[] as readonly Slot[], asking(all))).toEqual([
    false,
    false,
    false,
  ]);
});

test('[CG16] [CG19] a yes with changes is a yes', () => {
  expect(yeses(asking([yes('hold', { changes: ['shorter', 'clothed', 'other-position'] })]))).toEqual(['hold']);
});

test('[CG19] [RD8] what went in once goes in again this season, and what I say since counts in the next', () => {
  const before = [...all.slice(1), given(['hold', 'rest'], week, [0, 1])];
  const since = [...before, yes('hold'), yes('rest', { answer: 'not-now' })];
  const on = (later: number) => yeses(asking(since, { week: week + later })).filter((slot) => slot !== 'close');
  expect(on(0).slice(0, 2)).toEqual(['rest', 'rub/a']);
  expect(on(2).slice(0, 2)).toEqual(['rest', 'rub/a']);
  expect(on(3).slice(0, 2)).toEqual(['hold', 'rub/a']);
  expect(yeses(asking(since, { space: 'another' })).slice(0, 2)).toEqual(['hold', 'rub/a']);
});

test('[CG19] what stands as two in a round was not given: it changes nothing, and the next round is free', () => {
  const before = [...all.slice(1), given(['hold', 'rest', 'dance'], week, [0, 1, 1])];
  const after = [...before, given(['hold', 'rest', 'dance', 'close'], week, [2, 2, 2, 2])];
  expect(after.reduce(evolveWelcome, noWelcomes)).toEqual(before.reduce(evolveWelcome, noWelcomes));
  expect(yeses(asking([...after, yes('close', { answer: 'not-now' })]))).not.toContain('close');
  expect(yeses(asking([...after, yes('close')]))).toContain('close');
});

test('[CG20] up to tier 3 no thinning and no end; above, one in five by a coin, care, and a yes for one season', () => {
  const gentle = ['hold', 'rest'];
  const old = all.map((fact) => ({ ...fact, day: lastSeason }));
  expect(yeses(asking(all, { coin: () => 0.19 }))).toEqual(gentle);
  expect(yeses(asking(all, { coin: () => 0.2 }))).toEqual(slots);
  expect(yeses(asking(old))).toEqual(gentle);
  expect(yeses(asking(old.map((fact) => ({ ...fact, day: addDays(lastSeason, 1) }))))).toEqual(slots);
  expect([8, 9].map((later) => yeses(asking(all, { week: week + later })))).toEqual([slots, gentle]);
  expect(yeses(asking([...old, yes('dance')]))).toEqual(['hold', 'rest', 'dance']);
  const recent = { id: 'c', flags: ['CARD'], stance: { kind: 'recent' } } as const;
  const careful = { care: { ...noCare, conditions: [recent] } };
  expect(yeses(asking(all, careful))).toEqual(slots.filter((slot) => slot !== 'dance'));
});

test('[CG20] a yes to something closer is asked again in another season, something gentle is not', () => {
  const { welcomes } = asking(all);
  const asked = (on: number) =>
    ids(cardsFor(library, folded(), { person: 'a', welcomes, limits: [], today, season: { space: 's', week: on } }));
  expect([asked(week), asked(week + 8), asked(week + 9)]).toEqual([[], [], ['close', 'dance', 'rub']]);
  expect(cardsFor(library, folded(), { person: 'a', welcomes, limits: [], today })).toEqual([]);
});

test('[CG21] with somebody else no yes counts, every card is asked anew, and a "not for now" stays', () => {
  const said = [...all, yes('rest', { answer: 'not-now' }), yes('dance', { heard: true })];
  const before = [...said, given(['hold', 'close'], week, [1, 1])].reduce(evolveWelcome, noWelcomes);
  const welcomes = withSomebodyElse({ ...before, hidden: new Set([id('own-1')]) });
  expect(yeses(asking([], { welcomes: before, space: 's' }))).toContain('hold');
  for (const space of ['s', 'another']) expect(yeses(asking([], { welcomes, space }))).toEqual([]);
  const cards = cardsFor(library, folded(), { person: 'a', welcomes, limits: [], today });
  expect(ids(cards)).toEqual(['close', 'dance', 'hold', 'rub']);
  expect([[...welcomes.answers.keys()], [...welcomes.hidden], welcomes.heard.size]).toEqual([['rest'], ['own-1'], 0]);
});

test('[CG20] a coin is asked by space, season and slot, and for nothing gentle', () => {
  const undated = ['rub', 'dance', 'close', 'hold'].map(
    (name): WelcomeFact => ({ kind: 'welcome-answered', activity: id(name), answer: 'welcome' }),
  );
  const labels = (on: number) => {
    const asked: string[] = [];
    const coin = (label: string) => {
      asked.push(label);
      return 0.5;
    };
    yeses(asking(undated, { coin, week: on }));
    return [...new Set(asked)];
  };
  const named = (season: number) => ['rub/a', 'rub/b', 'dance', 'close'].map((slot) => `deck|s|${season}|${slot}`);
  expect([labels(week), labels(week + 8)]).toEqual([named(week / 9), named(week / 9)]);
  expect(labels(week + 9)).toEqual(named(week / 9 + 1));
});

test('[CG20] a week of decks has seven days, and begins on a day that two people have for themselves', () => {
  const day = dayFrom('2026-11-22') ?? today;
  const first = firstDayOf(weekOf(day, 's').week, 's');
  const days = Array.from({ length: 8 }, (_, at) => weekOf(addDays(first, at), 's'));
  expect(days.map((each) => each.day)).toEqual([0, 1, 2, 3, 4, 5, 6, 0]);
  expect(days.map((each) => each.week - (days[0]?.week ?? 0))).toEqual([0, 0, 0, 0, 0, 0, 0, 1]);
  const begins = Array.from({ length: 60 }, (_, at) => weekOf(day, `space ${at}`).day);
  expect(new Set(begins).size).toBe(7);
});
