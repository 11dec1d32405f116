import { expect, test } from 'vitest';
import { judgeCare } from '../care/index.ts';
import { id, entry as plainEntry, today } from '../library/entry.gen.ts';
import type { Activity, Tier } from '../library/index.ts';
import { isOffLimits } from '../limits/index.ts';
import {
  type CommonFact,
  type CommonState,
  cardsFor,
  commonGround,
  evolveCommon,
  evolveWelcome,
  noCommon,
  notMyYes,
  noWelcomes,
  ownAsActivity,
  ownNameOf,
  takenBack,
  type WelcomeAnswer,
} from './index.ts';
import { bothFound, folded, saidFound } from './said.gen.ts';

const entry = (name: string, tier: Tier, more: Partial<Activity> = {}) =>
  plainEntry(name, tier, { demand: { physical: 1, mind: 1 }, ...more });

const library = [
  entry('sit', 0),
  entry('talk', 1),
  entry('hold', 2, { touches: ['hand'], strains: [{ strain: 'heat', avoidedBy: 'no-heat' }] }),
  entry('hug', 2, {
    touches: ['back'],
    uses: ['arm'],
    strains: [{ strain: 'chest-pressure', avoidedBy: 'other-side' }, { strain: 'heat' }],
  }),
  entry('dance', 4, { care: [{ flag: 'CARD', settled: 'keep', unsettled: 'hide' }] }),
  entry('massage', 4, {
    care: [{ flag: 'CARD', settled: { adapt: ['own-pace'] }, unsettled: { adapt: ['shorter'] } }],
  }),
];

const own = (tier: Tier) => ({ id: id('own-1'), name: 'ours', what: 'what we do', tier, minutes: 15 });
const after = (before: CommonState, fact: CommonFact) => evolveCommon(before, fact, { id: 'f', by: 'a' });
const knowing = (...names: string[]): CommonState => folded(...bothFound(names));
const mine = { person: 'a', welcomes: noWelcomes, limits: [], today } as const;
const ids = (activities: readonly Activity[]) => activities.map((each) => each.id);

test('[CG1] presence and words are there from the start; the rest enters when both have said so', () => {
  expect(ids(commonGround(library, noCommon, today))).toEqual(['sit', 'talk']);
  expect(ids(commonGround(library, knowing('hold'), today))).toEqual(['sit', 'talk', 'hold']);
  expect(ids(commonGround(library, folded(saidFound('a', ['hold'])), today))).toEqual(['sit', 'talk']);
});

test('[CG1] an own activity enters by both yeses too, however gentle', () => {
  const written = { kind: 'own-activity-written', own: own(1) } as const;
  expect(ids(commonGround(library, after(noCommon, written), today))).toEqual(['sit', 'talk']);
  const found = after(knowing('own-1'), written);
  expect(ids(commonGround(library, found, today))).toEqual(['sit', 'talk', 'own-1']);
});

test('[CG3] at most five cards, the gentlest first, none that I have answered', () => {
  const many = Array.from({ length: 9 }, (_, at) => entry(`card-${at}`, (6 - (at % 5)) as Tier));
  const first = cardsFor(many, noCommon, mine);
  expect(first.length).toBe(5);
  expect(first.map(({ tier }) => tier)).toEqual([2, 3, 3, 4, 4]);
  const answered = first.reduce(
    (state, card) => evolveWelcome(state, { kind: 'welcome-answered', activity: card.id, answer: 'not-now' }),
    noWelcomes,
  );
  const next = ids(cardsFor(many, noCommon, { ...mine, welcomes: answered }));
  expect(next.filter((each) => answered.answers.has(each))).toEqual([]);
  expect(next.length).toBe(4);
  expect(cardsFor(library, noCommon, mine).every(({ tier }) => tier >= 2)).toBe(true);
});

const named = (name: string, nth?: number): CommonFact => ({
  kind: 'activity-named',
  activity: id('talk'),
  name,
  ...(nth === undefined ? {} : { nth }),
});

test('[CG4] a name is the last one written', () => {
  expect(ownNameOf([named('our song'), named('ours')].reduce(after, noCommon), id('talk'))).toBe('ours');
  const inAnyOrder = [
    [named('first', 1), named('second', 2)],
    [named('second', 2), named('first', 1)],
  ];
  for (const facts of inAnyOrder) expect(ownNameOf(facts.reduce(after, noCommon), id('talk'))).toBe('second');
  const crossed = [
    [named('b', 3), named('a', 3)],
    [named('a', 3), named('b', 3)],
  ];
  for (const facts of crossed) expect(ownNameOf(facts.reduce(after, noCommon), id('talk'))).toBe('a');
});

test('[CG5] an own activity takes the most careful rule of its tier for every flag', () => {
  expect(ownAsActivity(own(4), library).care).toEqual([
    { flag: 'CARD', settled: { adapt: ['own-pace'] }, unsettled: 'hide' },
  ]);
});

test('[CG5] a limit or a precaution about a place or a strain reaches an own activity', () => {
  const ours = ownAsActivity(own(2), library);
  expect(isOffLimits(ours, [{ kind: 'touch', region: 'back' }])).toBe(true);
  const careful = (target: Parameters<typeof judgeCare>[1]['precautions'][number]['target']) =>
    judgeCare(ours, { conditions: [], precautions: [{ id: 'p', target, from: today }] }, today);
  expect(careful({ kind: 'region', region: 'arm' }).allowed).toBe(false);
  expect(careful({ kind: 'strain', strain: 'heat' }).allowed).toBe(false);
  expect(careful({ kind: 'strain', strain: 'chest-pressure' })).toMatchObject({
    allowed: true,
    adaptations: ['other-side'],
  });
});

test('[CG6] a welcome that was taken back leaves as a limit of mine, and what both read is untouched', () => {
  const said = (answer: WelcomeAnswer) => ({ kind: 'welcome-answered' as const, activity: id('sit'), answer });
  const asked = evolveWelcome(evolveWelcome(noWelcomes, said('welcome')), said('not-now'));
  expect(takenBack(noCommon, asked)).toEqual([{ kind: 'activity', activity: id('sit') }]);
  expect(takenBack(noCommon, evolveWelcome(asked, said('welcome')))).toEqual([]);
});

test('[CG7] [P7] what is called common without a yes of mine is a limit of mine', () => {
  const welcomes = evolveWelcome(noWelcomes, { kind: 'welcome-answered', activity: id('hold'), answer: 'welcome' });
  const limits = notMyYes(knowing('hold', 'massage'), welcomes, 'a', today);
  expect(library.filter((each) => isOffLimits(each, limits)).map((each) => each.id)).toEqual(['massage']);
});
