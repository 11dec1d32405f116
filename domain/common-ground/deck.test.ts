import { expect, test } from 'vitest';
import { noCare } from '../care/index.ts';
import { id, entry as plainEntry, today } from '../library/entry.gen.ts';
import type { Activity, Tier } from '../library/index.ts';
import { addDays, dayFrom } from '../time/index.ts';
import {
  type Answering,
  answersTo,
  evolveWelcome,
  firstDayOf,
  firstDeck,
  noWelcomes,
  type Slot,
  type WelcomeFact,
  weeklyDeck,
  weekOf,
} from './index.ts';
import { bothFound, folded, saidFound } from './said.gen.ts';

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
const week = 9 * 300;

const yes = (
  activity: string,
  more: Partial<Extract<WelcomeFact, { kind: 'welcome-answered' }>> = {},
): WelcomeFact => ({
  kind: 'welcome-answered',
  activity: id(activity),
  answer: 'welcome',
  day: today,
  ...more,
});
const all = ['hold', 'rest', 'rub', 'dance', 'close'].map((name) => yes(name));
const given = (names: readonly string[], on: number, yeses: readonly boolean[] = []): WelcomeFact => ({
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

test('[CG20] the first deck holds the gentlest, the others all that has not met its other this season', () => {
  expect(ids(firstDeck(asking([])))).toEqual(['hold', 'rest']);
  expect(ids(weeklyDeck(asking([])))).toEqual(['close', 'dance', 'hold', 'rest', 'rub']);
  const asked = [given(['hold', 'dance', 'rub/a'], week)];
  expect(ids(weeklyDeck(asking(asked, { week: week + 2 })))).toEqual(['close', 'rest', 'rub']);
  expect(ids(weeklyDeck(asking(asked, { week: week + 3 })))).toEqual(['close', 'hold', 'rest', 'rub']);
  expect(ids(weeklyDeck(asking(asked, { week: week + 9 })))).toEqual(['close', 'dance', 'hold', 'rest', 'rub']);
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
  const before = [...all.slice(1), given(['hold', 'rest'], week, [false, true])];
  const since = [...before, yes('hold'), yes('rest', { answer: 'not-now' })];
  const on = (later: number) => yeses(asking(since, { week: week + later })).filter((slot) => slot !== 'close');
  expect(on(0).slice(0, 2)).toEqual(['rest', 'rub/a']);
  expect(on(2).slice(0, 2)).toEqual(['rest', 'rub/a']);
  expect(on(3).slice(0, 2)).toEqual(['hold', 'rub/a']);
  expect(yeses(asking(since, { space: 'another' })).slice(0, 2)).toEqual(['hold', 'rub/a']);
});

test('[CG20] up to tier 3 no thinning and no end; above, one in five by a coin, 26 weeks, care, and asked again', () => {
  const gentle = ['hold', 'rest'];
  expect(yeses(asking(all, { coin: () => 0.19 }))).toEqual(gentle);
  expect(yeses(asking(all, { coin: () => 0.2 }))).toEqual(slots);
  expect(yeses(asking(all, { today: addDays(today, 181) }))).toEqual(slots);
  expect(yeses(asking(all, { today: addDays(today, 182) }))).toEqual(gentle);
  const recent = { id: 'c', flags: ['CARD'], stance: { kind: 'recent' } } as const;
  const careful = { care: { ...noCare, conditions: [recent] } };
  expect(yeses(asking(all, careful))).toEqual(slots.filter((slot) => slot !== 'dance'));
  const spent = [...all, given(['dance', 'hold'], week - 20)];
  expect(yeses(asking(spent))).toEqual(slots.filter((slot) => slot !== 'dance'));
  expect(yeses(asking([...spent, yes('dance')]))).toEqual(slots);
});

test('[CG20] a coin is asked by space, season and slot, and for nothing gentle', () => {
  const labels = (on: number) => {
    const asked: string[] = [];
    const coin = (label: string) => {
      asked.push(label);
      return 0.5;
    };
    yeses(asking(all, { coin, week: on }));
    return [...new Set(asked)];
  };
  expect(labels(week)).toEqual(['rub/a', 'rub/b', 'dance', 'close'].map((slot) => `deck|s|300|${slot}`));
  expect([labels(week + 8), labels(week + 9)[0]]).toEqual([labels(week), 'deck|s|301|rub/a']);
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
