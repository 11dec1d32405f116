import { expect, test } from 'vitest';
import { id, entry as plainEntry, today } from '../library/entry.gen.ts';
import type { Tier } from '../library/index.ts';
import type { Offering } from '../offering/index.ts';
import { addDays } from '../time/index.ts';
import { type Given, overlapOf } from './index.ts';

const entry = (name: string, tier: Tier, apart = false) => plainEntry(name, tier, { apart });
const activities = [
  entry('call', 0, true),
  entry('sing', 1, true),
  entry('hold', 2),
  entry('hug', 2),
  entry('massage', 4),
];

const offer = (tier: Tier, names: readonly string[], more: Partial<Offering> = {}): Offering => ({
  day: today,
  tier,
  word: 'gentle',
  talk: true,
  list: names.map((name) => ({ activity: id(name), adaptations: [], minutes: 10 })),
  ...more,
});
const between = (a: Given, b: Given, more: { apart?: boolean; newOnes?: readonly string[]; rests?: boolean } = {}) =>
  overlapOf({
    day: today,
    space: 's',
    given: [a, b],
    activities,
    found: new Map((more.newOnes ?? []).map((name) => [id(name), today])),
    apart: more.apart ?? false,
    rests: more.rests ?? false,
  });
const names = (list: readonly { readonly activity: string }[]) => list.map(({ activity }) => activity);

test('[OV1] the lower tier, what both hold, the changes of both, the shorter of two lengths', () => {
  const mine = offer(4, [], {
    list: [
      { activity: id('hold'), adaptations: ['own-pace'], minutes: 10 },
      { activity: id('massage'), adaptations: [], minutes: 10 },
    ],
  });
  const theirs = offer(2, [], {
    word: 'open',
    talk: false,
    list: [
      { activity: id('hold'), adaptations: ['other-side', 'own-pace'], minutes: 4 },
      { activity: id('massage'), adaptations: [], minutes: 10 },
    ],
  });
  expect(between({ offering: mine }, { offering: theirs })).toMatchObject({
    tier: 2,
    word: 'gentle',
    talk: false,
    possible: [{ activity: 'hold', tier: 2, adaptations: ['other-side', 'own-pace'], minutes: 4 }],
    reasons: [{ kind: 'both-offered' }],
  });
});

test('[OV6] while either rests the calendar, presence and words are possible, and the word is rest', () => {
  const both: Given = { offering: offer(4, ['sing', 'hug', 'massage'], { word: 'open' }) };
  expect(between(both, both).word).toBe('open');
  const rested = between(both, both, { rests: true });
  expect(rested).toMatchObject({ tier: 1, word: 'rest', talk: false });
  expect(names(rested.possible)).toEqual(['sing']);
  expect(rested.reasons).toContainEqual({ kind: 'week-rests' });
});

test('[CG15] [OV1] who may give today is who both of us let give; where that is nobody it is left out', () => {
  const rub = { ...entry('rub', 4), oneGives: true as const };
  const letting = (gives?: readonly ('a' | 'b')[]): Given => ({
    offering: offer(6, [], {
      list: [{ activity: id('rub'), adaptations: [], minutes: 10, ...(gives ? { gives } : {}) }],
    }),
  });
  const met = (one: Given, other: Given) =>
    overlapOf({ day: today, space: 's', given: [one, other], activities: [rub], found: new Map(), apart: false })
      .possible;
  expect(met(letting(['a', 'b']), letting(['b']))).toMatchObject([{ activity: 'rub', gives: ['b'] }]);
  expect(met(letting(), letting(['a']))).toMatchObject([{ activity: 'rub', gives: ['a'] }]);
  expect(met(letting(['a']), letting(['b']))).toEqual([]);
  expect(met(letting(), letting())[0]).not.toHaveProperty('gives');
});

test('[OV7] what each would leave to the other to give is possible for neither; one who gives is enough', () => {
  const asked = (...adaptations: ('clothed' | 'other-gives')[]): Given => ({
    offering: offer(6, [], { list: [{ activity: id('massage'), adaptations, minutes: 10 }] }),
  });
  expect(between(asked('other-gives'), asked('other-gives', 'clothed')).possible).toEqual([]);
  expect(between(asked('other-gives'), asked('clothed')).possible[0]?.adaptations).toEqual(['clothed', 'other-gives']);
});

test('[CG16] [OV1] the changes of both go with it, and nothing says whose they were', () => {
  const changed = (...adaptations: ('clothed' | 'other-position' | 'shorter')[]): Given => ({
    offering: offer(6, [], { list: [{ activity: id('massage'), adaptations, minutes: 10 }] }),
  });
  const one = between(changed('clothed'), changed('shorter', 'clothed')).possible;
  expect(one).toMatchObject([{ adaptations: ['clothed', 'shorter'] }]);
  expect(between(changed('shorter', 'clothed'), changed('clothed')).possible).toEqual(one);
});

test('[OV1] [P2] with one of us silent it is rest together', () => {
  for (const silent of [{}, { offering: offer(6, ['hold'], { day: addDays(today, -1) }) }]) {
    expect(between({ offering: offer(6, ['hold']) }, silent)).toMatchObject({
      tier: 0,
      word: 'rest',
      talk: false,
      possible: [],
      reasons: [{ kind: 'one-is-silent' }],
    });
  }
});

const standing = (more: Partial<NonNullable<Given['standing']>> = {}): Given => ({
  standing: { from: addDays(today, -5), until: addDays(today, 5), list: offer(6, ['hold', 'massage']).list, ...more },
});

test('[OV1] [PA13] a standing welcome stands in for tiers 0 to 2; an offering of today always wins over it', () => {
  const other = { offering: offer(6, ['hold', 'massage']) };
  expect(between(standing(), other)).toMatchObject({
    tier: 2,
    word: 'gentle',
    talk: false,
    reasons: [{ kind: 'standing-welcome' }],
  });
  expect(names(between(standing(), other).possible)).toEqual(['hold']);
  expect(between({ ...standing(), offering: offer(0, []) }, other).possible).toEqual([]);
  expect(between(standing({ from: addDays(today, -14), until: addDays(today, 30) }), other).possible).toEqual([]);
});

test('[OV2] gentle before intense, one new thing at most', () => {
  const all = names(activities.map(({ id: activity }) => ({ activity })));
  const { suggestions } = between(
    { offering: offer(6, all) },
    { offering: offer(6, all) },
    { newOnes: ['hold', 'hug', 'call'] },
  );
  expect(names(suggestions)).toEqual(['call', 'sing', 'massage']);
});

test('[OV2] apart today: what works apart, and nothing else', () => {
  const both = { offering: offer(6, ['call', 'hold', 'hug']) };
  const overlap = between(both, both, { apart: true });
  expect(names(overlap.possible)).toEqual(['call']);
  expect(overlap.reasons).toContainEqual({ kind: 'apart-today' });
});

test('[OV5] near the turn, in two zones, a day meets itself and no other', () => {
  const tomorrow = addDays(today, 1);
  const all = ['call', 'sing'];
  const [evening, morning] = [{ offering: offer(6, all) }, { offering: offer(6, all, { day: tomorrow }) }];
  const on = (day: typeof today, a: Given, b: Given) =>
    names(overlapOf({ day, space: 's', given: [a, b], activities, found: new Map(), apart: false }).possible);
  expect([on(today, evening, morning), on(tomorrow, evening, morning)]).toEqual([[], []]);
  expect([on(today, evening, evening), on(tomorrow, evening, evening)]).toEqual([all, []]);
});
