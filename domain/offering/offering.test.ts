import { expect, test } from 'vitest';
import { noCare } from '../care/index.ts';
import { entry, id, today } from '../library/entry.gen.ts';
import type { Tier } from '../library/index.ts';
import type { MyDay } from '../pace/index.ts';
import { addDays } from '../time/index.ts';
import {
  asItIs,
  asText,
  daysEight,
  evolvePassing,
  narrowed,
  nothingPassing,
  type Offering,
  offeringOn,
  type PassingFact,
  type PassingState,
  prepareOffering,
  type Shaping,
  type StandingWelcome,
  standingLeft,
  standingOnDay,
} from './index.ts';

const ground = [entry('sit', 0), entry('sing', 1), entry('hold', 2, { touches: ['hand'] }), entry('rest-close', 5)];

const easyDay: MyDay = {
  day: today,
  standing: { state: 'steady', watch: false },
  care: noCare,
  limits: [],
  hadToday: [],
  lowIsUsual: false,
  profile: 'steady',
  baseline: { energy: { usual: 8, swing: 1 }, pain: { usual: 1, swing: 1 }, from: 'told', count: 0 },
  reading: { day: today, energy: 8, energyFor: 'now', pain: 1, welcome: 6, talk: true },
};

const prepare = (shaping: Partial<Shaping> = {}, my: MyDay = easyDay, coin = () => 0.5) =>
  prepareOffering({ my, commonGround: ground, space: 's', coin, shaping: { ...asItIs, ...shaping } });
const sent = (shaping: Partial<Shaping> = {}, my: MyDay = easyDay) =>
  prepare(shaping, my)
    .offering.list.map(({ activity }) => activity)
    .sort();

test('[PA12] I see each of the day’s things, whether it goes, and why not', () => {
  const { considered } = prepare(
    { leaveOut: [id('sing')], tier: 4 },
    { ...easyDay, limits: [{ kind: 'touch', region: 'hand' }] },
  );
  const why = Object.fromEntries(considered.map((each) => [each.activity.id, each.goes ? 'goes' : each.because]));
  expect(why).toEqual({
    sit: 'goes',
    sing: 'mine-to-leave-out',
    hold: { allowed: false, because: { kind: 'limit' } },
    'rest-close': 'mine-to-leave-out',
  });
});

test('[PA12] I lower without a reason, and raise no further than I welcome', () => {
  expect(prepare({ tier: 2, talk: false, word: 'rest' }).offering).toMatchObject({
    tier: 2,
    talk: false,
    word: 'rest',
  });
  expect(
    prepare(
      { tier: 6, word: 'open', pastMyEnvelope: true },
      { ...easyDay, reading: { day: today, energy: 1, pain: 9, welcome: 3 } },
    ).offering,
  ).toMatchObject({ tier: 3, word: 'gentle' });
  expect(sent({ tier: 1 })).toEqual(['sing', 'sit']);
});

test('[PA13] the coin leaves out below three in ten, and what it leaves out looks like any other absence', () => {
  expect(prepare({}, easyDay, () => 0.29).offering.list).toEqual([]);
  expect(prepare({}, easyDay, () => 0.3).offering.list.length).toBe(4);
  const { offering } = prepare({}, easyDay, () => 0.29);
  expect(Object.keys(offering)).toEqual(Object.keys(prepare().offering));
});

test('[PA13] the day’s eight hold gentle things first, and change with the day', () => {
  const many = Array.from({ length: 42 }, (_, at) => entry(`e${String(at).padStart(2, '0')}`, (at % 7) as Tier));
  const eight = daysEight(many, 's', today);
  const count = (from: number, to: number) => eight.filter(({ tier }) => tier >= from && tier <= to).length;
  expect([eight.length, count(0, 1), count(2, 3), count(4, 6)]).toEqual([8, 4, 2, 2]);
  expect(daysEight([...many].reverse(), 's', today)).toEqual(eight);
  expect(daysEight(many, 's', addDays(today, 1))).not.toEqual(eight);
  expect(daysEight(many, 'another couple', today)).not.toEqual(eight);
});

const offer = (more: Partial<Offering> = {}): Offering => ({
  day: today,
  tier: 4,
  word: 'gentle',
  talk: true,
  list: [{ activity: id('hold'), adaptations: ['own-pace'], minutes: 10 }],
  ...more,
});

test('[PA13] [P5] narrowing takes the less of each, and is nothing when nothing is less', () => {
  const now = offer({
    tier: 2,
    word: 'open',
    list: [
      { activity: id('hold'), adaptations: ['seated'], minutes: 5 },
      { activity: id('sit'), adaptations: [], minutes: 9 },
    ],
  });
  expect(narrowed(offer(), now)).toEqual(
    offer({ tier: 2, list: [{ activity: id('hold'), adaptations: ['own-pace', 'seated'], minutes: 5 }] }),
  );
  expect(narrowed(offer(), offer({ tier: 6, word: 'open' }))).toBeUndefined();
  expect(narrowed(offer({ day: addDays(today, -1) }), now)).toBeUndefined();
});

test('[P4] an offering is one text, in whatever order its fields and adaptations were stored', () => {
  const [one] = [offer({ list: [{ activity: id('hold'), adaptations: ['own-pace', 'seated'], minutes: 10 }] })];
  const other = {
    list: [{ minutes: 10, adaptations: ['seated', 'own-pace'], activity: id('hold') }],
    talk: true,
    word: 'gentle',
    tier: 4,
    day: today,
  } as unknown as Offering;
  expect(asText(other)).toBe(asText(one));
});

const passing = (...facts: PassingFact[]): PassingState => facts.reduce(evolvePassing, nothingPassing);
const welcome: StandingWelcome = {
  from: today,
  until: addDays(today, 60),
  list: [{ activity: id('hold'), adaptations: [], minutes: 10 }],
};

test('[PA13] [P2] an offering lapses at the day’s turn, and when I take it back', () => {
  const state = passing({ kind: 'offered', offering: offer() });
  expect(offeringOn(state, today)).toEqual(offer());
  expect([addDays(today, 1), addDays(today, -1)].map((day) => offeringOn(state, day))).toEqual([undefined, undefined]);
  expect(offeringOn(evolvePassing(state, { kind: 'offering-withdrawn', day: today }), today)).toBeUndefined();
});

test('[PA13] a standing welcome stands for fourteen days at most, and ends by itself or by me', () => {
  const state = passing({ kind: 'standing-welcome-left', welcome });
  const stands = (days: number) => standingOnDay(state, addDays(today, days)) !== undefined;
  expect([-1, 0, 13, 14, 40].map(stands)).toEqual([false, true, true, false, false]);
  expect(standingOnDay(evolvePassing(state, { kind: 'standing-welcome-ended' }), today)).toBeUndefined();
});

test('[PA13] [P1] a standing welcome ends with rest, a flare or a warning sign, and yields to a limit or a precaution', () => {
  const left = (more: Partial<MyDay>) => standingLeft(welcome, { ...easyDay, ...more }, ground);
  expect(left({})).toEqual(welcome);
  expect(left({ reading: { day: today, rest: true } })).toBeUndefined();
  expect(
    left({ standing: { state: 'flare', since: today, by: 'tap', askNewUsual: false, suggestCareTeam: false } }),
  ).toBeUndefined();
  expect(left({ care: { ...noCare, redFlag: { flag: 'x', day: today } } })).toBeUndefined();
  expect(left({ limits: [{ kind: 'touch', region: 'hand' }] })).toBeUndefined();
  const sparing = {
    ...noCare,
    precautions: [{ id: 'p', target: { kind: 'region', region: 'hand', side: 'left' } as const, from: today }],
  };
  expect(left({ care: sparing })?.list).toEqual([{ activity: id('hold'), adaptations: ['other-side'], minutes: 10 }]);
  const tooFar: StandingWelcome = { ...welcome, list: [{ activity: id('rest-close'), adaptations: [], minutes: 5 }] };
  expect(standingLeft(tooFar, easyDay, ground)).toBeUndefined();
});

test('[PA13] [P1] a standing welcome already leaves out what a precaution forbids before it ends', () => {
  const from = (days: number) =>
    standingLeft(
      { ...welcome, until: addDays(today, 13) },
      {
        ...easyDay,
        care: {
          ...noCare,
          precautions: [{ id: 'p', target: { kind: 'tier', tier: 2 }, from: addDays(today, days) }],
        },
      },
      ground,
    );
  expect([3, 13].map(from)).toEqual([undefined, undefined]);
  expect(from(14)?.list).toEqual(welcome.list);
});

test('[P9] an offering, a sentence and a standing welcome are passing things: each replaces the one before, none is counted', () => {
  const state = passing(
    { kind: 'sentence-sent', sentence: 'sit-near', day: today },
    { kind: 'sentence-sent', sentence: 'read-to-me', day: today },
    { kind: 'apart-said', apart: true, day: today },
    { kind: 'offered', offering: offer() },
    { kind: 'offered', offering: offer({ tier: 1 }) },
    { kind: 'asked', tier: 5, day: today },
  );
  expect(state).toEqual({
    sentence: { sentence: 'read-to-me', day: today },
    apart: { apart: true, day: today },
    offering: offer({ tier: 1 }),
  });
});

const rub = entry('rub', 4, { oneGives: true, minutes: { typical: 20, least: 7 } });

test('[CG15] [CG16] what I offer goes on my terms: who may give, my changes, and shorter as short as is worth doing', () => {
  const terms = () => ({ changes: ['shorter', 'clothed'] as const, gives: ['a'] as const });
  const { offering } = prepareOffering({
    my: easyDay,
    commonGround: [rub],
    space: 's',
    coin: () => 0.5,
    shaping: asItIs,
    terms,
  });
  expect(offering.list).toEqual([
    { activity: id('rub'), adaptations: ['clothed', 'shorter'], minutes: 7, gives: ['a'] },
  ]);
});

const giving = (gives?: readonly ('a' | 'b')[]): Offering =>
  offer({ list: [{ activity: id('rub'), adaptations: [], minutes: 10, ...(gives ? { gives } : {}) }] });

test('[CG15] [PA13] narrowing takes a giver away and never adds one; with nobody left to give it is gone', () => {
  expect(narrowed(giving(['a', 'b']), giving(['a']))).toEqual(giving(['a']));
  expect(narrowed(giving(), giving(['b']))).toEqual(giving(['b']));
  expect(narrowed(giving(['a']), giving(['a', 'b']))).toBeUndefined();
  expect(narrowed(giving(['a']), giving())).toBeUndefined();
  expect(narrowed(giving(['a']), giving(['b']))).toEqual(offer({ list: [] }));
  const left = standingLeft({ ...welcome, list: giving(['a']).list }, easyDay, [{ ...rub, tier: 2 }], () => ({
    changes: ['clothed', 'shorter'],
    gives: ['a', 'b'],
  }));
  expect(left?.list).toEqual([{ activity: id('rub'), adaptations: ['clothed', 'shorter'], minutes: 7, gives: ['a'] }]);
  const nobody = standingLeft({ ...welcome, list: giving(['a']).list }, easyDay, [{ ...rub, tier: 2 }], () => ({
    changes: [],
    gives: ['b'],
  }));
  expect(nobody).toBeUndefined();
});

test('[P4] [CG15] an offering is another text when somebody else may give, in whatever order they are named', () => {
  const texts = [giving(), giving(['a']), giving(['b']), giving(['a', 'b'])].map(asText);
  expect(new Set(texts).size).toBe(4);
  expect(asText(giving(['b', 'a']))).toBe(asText(giving(['a', 'b'])));
});
