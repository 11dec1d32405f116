import { expect, test } from 'vitest';
import { otherOf, type Person } from '../couple/index.ts';
import { today } from '../library/entry.gen.ts';
import type { ActivityId, Tier } from '../library/index.ts';
import { addDays } from '../time/index.ts';
import {
  type Aside,
  conversations,
  evolveQuestions,
  mayAsk,
  noQuestions,
  overOf,
  type Questions,
  type Seen,
  seenBy,
  withoutQuestions,
} from './index.ts';

const possible = [
  { activity: 'x4' as ActivityId, tier: 4 as Tier },
  { activity: 'x5' as ActivityId, tier: 5 as Tier },
  { activity: 'x6' as ActivityId, tier: 6 as Tier },
];

type Change = (state: Questions) => Questions;
const asks =
  (by: Person, tier: Tier, { id = `${by}${tier}`, activity = `x${tier}`, day = today } = {}): Change =>
  (state) =>
    evolveQuestions(state, { kind: 'invited', activity: activity as ActivityId, tier, when: 'now', day }, { id, by });
/** A yes within a's question of this tier, unless it says whose. */
const glad =
  (by: Person, tier: Tier, activity: string, { id = `${by}yes${activity}`, asker = 'a' as Person } = {}): Change =>
  (state) =>
    evolveQuestions(state, { kind: 'glad', asker, tier, day: today, activity: activity as ActivityId }, { id, by });
const after = (...changes: readonly Change[]): Questions =>
  changes.reduce((state, change) => change(state), noQuestions);

const asideOf = (tier: Tier): Aside => ({ kind: 'question-put-aside', tier, day: today, id: `aside${tier}` });
const driftAt = (tier: Tier, at: number): Aside => ({ kind: 'question-drifts', tier, day: today, at, id: 'drift' });
const textOf = (seen: Seen): string => {
  const about = 'activity' in seen ? seen.activity : seen.conversation.question.activity;
  return seen.kind === 'i-asked' && seen.drifted ? `gone by ${about}` : `${seen.kind} ${about}`;
};
const seen = (state: Questions, me: Person, { asides = [] as readonly Aside[], now = 0, list = possible } = {}) =>
  seenBy(conversations(state, list, today), { me, asides, now }).map(textOf);

test('[TG1] a question and its answer are yeses, the same in whatever order they came, and how often', () => {
  const facts = [asks('a', 5), glad('b', 5, 'x4'), asks('b', 6), glad('a', 5, 'x4')];
  expect(after(...facts.toReversed(), ...facts)).toEqual(after(...facts));
});

test('[TG1] [P8] a no is nothing: put aside, unopened and silent leave the asker with one and the same', () => {
  const asked = after(asks('a', 5));
  expect(seen(asked, 'a', { asides: [asideOf(5)] })).toEqual(seen(asked, 'a'));
  expect(seen(asked, 'a')).toEqual(['i-asked x5']);
});

test('[TG1] [P7] an id that the other used too takes nobody’s place', () => {
  const mine = after(asks('a', 5, { id: 'one' }), asks('b', 6, { id: 'one' }));
  expect([seen(mine, 'a'), seen(mine, 'b')]).toEqual([
    ['i-asked x5', 'asked-of-me x6'],
    ['asked-of-me x5', 'i-asked x6'],
  ]);
  expect(after(asks('b', 6, { id: 'one' }), asks('a', 5, { id: 'one' }))).toEqual(mine);
});

test('[TG2] [P1] a question counts today, in its own tier, from tier 4 on, where it is possible', () => {
  const none = [
    asks('a', 5, { day: addDays(today, -1) }),
    asks('a', 5, { day: addDays(today, 1) }),
    asks('a', 5, { activity: 'x4' }),
    asks('a', 3, { activity: 'x3' }),
    asks('a', 5, { activity: 'unknown' }),
  ];
  for (const each of none) expect([seen(after(each), 'a'), seen(after(each), 'b')]).toEqual([[], []]);
});

test('[TG2] [P1] when what was asked is possible no more the question and every yes within it end', () => {
  const agreed = after(asks('a', 5), glad('b', 5, 'x5'), glad('b', 5, 'x4'), glad('a', 5, 'x4'));
  expect(seen(agreed, 'a')).toEqual(['agreed x4']);
  expect(seen(agreed, 'a', { list: possible.filter(({ tier }) => tier !== 4) })).toEqual(['agreed x5']);
  expect(seen(agreed, 'a', { list: possible.filter(({ tier }) => tier !== 5) })).toEqual([]);
});

test('[TG3] a question is gone by from its own moment on, and a yes that comes later is still a yes', () => {
  const asides = [driftAt(5, 100)];
  expect(seen(after(asks('a', 5)), 'a', { asides, now: 99 })).toEqual(['i-asked x5']);
  expect(seen(after(asks('a', 5)), 'a', { asides, now: 100 })).toEqual(['gone by x5']);
  expect(seen(after(asks('a', 5)), 'b', { now: 100 })).toEqual(['asked-of-me x5']);
  expect(seen(after(asks('a', 5), glad('b', 5, 'x5')), 'a', { asides, now: 100 })).toEqual(['agreed x5']);
});

test('[TG4] what is put aside is seen no more by whoever was asked; of another day it hides nothing', () => {
  const asked = after(asks('a', 5));
  expect(seen(asked, 'b', { asides: [asideOf(5)] })).toEqual([]);
  expect(seen(asked, 'b', { asides: [{ ...asideOf(5), day: addDays(today, -1) }] })).toEqual(['asked-of-me x5']);
  expect(Object.keys(asideOf(5)).sort()).toEqual(['day', 'id', 'kind', 'tier']);
});

test('[TG5] of the other’s questions the gentlest is shown, and no second one', () => {
  const two = after(asks('a', 6), asks('a', 4));
  expect(seen(two, 'b')).toEqual(['asked-of-me x4']);
  expect(seen(two, 'b', { asides: [asideOf(4)] })).toEqual([]);
  expect(seen(after(asks('a', 6), asks('a', 4), glad('b', 4, 'x4')), 'b')).toEqual(['agreed x4']);
  expect(seen(two, 'b', { asides: [asideOf(6)] })).toEqual(['asked-of-me x4']);
});

test('[TG5] of one person and tier the first stands, and asking anew in other words asks nobody again', () => {
  const list = [...possible, { activity: 'y5' as ActivityId, tier: 5 as Tier }];
  const two = after(asks('a', 5, { id: '2' }), asks('a', 5, { id: '1', activity: 'y5' }));
  expect(seen(two, 'b', { list })).toEqual(['asked-of-me y5']);
  const anew = withoutQuestions(two, new Set(['1']));
  expect(seen(anew, 'b', { list, asides: [asideOf(5)] })).toEqual([]);
});

test('[TG10] [P7] agreed is what both said yes to within one question, of several the gentlest', () => {
  expect(seen(after(asks('a', 5), glad('b', 5, 'x5')), 'b')).toEqual(['agreed x5']);
  const wished = after(asks('a', 5), glad('b', 5, 'x4'));
  expect([seen(wished, 'a'), seen(wished, 'b')]).toEqual([['something-gentler x4'], []]);
  expect(seen(glad('a', 5, 'x4')(wished), 'b')).toEqual(['agreed x4']);
  expect(seen(after(asks('a', 5), glad('a', 5, 'x4'), glad('a', 5, 'x5')), 'a')).toEqual(['i-asked x5']);
});

test('[TG10] [P7] a yes to more than was asked, within another question, or to another’s, is no yes', () => {
  const others = [glad('b', 5, 'x6'), glad('b', 6, 'x5'), glad('b', 5, 'x5', { asker: 'b' }), glad('b', 5, 'unknown')];
  for (const each of others) expect(seen(after(asks('a', 5), each), 'a')).toEqual(['i-asked x5']);
});

test('[TG10] either takes back their yes, and it is as if it had never been said', () => {
  const agreed = after(asks('a', 5), glad('b', 5, 'x5'));
  expect(withoutQuestions(agreed, new Set(['byesx5']))).toEqual(after(asks('a', 5)));
  expect(seen(withoutQuestions(agreed, new Set(['a5'])), 'b')).toEqual([]);
  expect(withoutQuestions(agreed, new Set(['byesx5', 'a5']))).toEqual(noQuestions);
});

test('[TG12] [OV4b] a time that is over ends the questions of its tier and above, and the agreement it came from', () => {
  const all = after(asks('a', 4), asks('a', 5), asks('b', 6), glad('b', 5, 'x5'));
  const open = (day = today) =>
    conversations(all, possible, today, [{ tier: 5, day }]).map((each) => each.question.tier);
  expect([open(), open(addDays(today, -1))]).toEqual([[4], [4, 5, 6]]);
});

test('[TG12] [P9] of a time nothing can be left but that its tier is closed today, the same after every end', () => {
  expect(([0, 3, 4, 6] as const).map((tier) => overOf(tier, today))).toEqual([
    undefined,
    undefined,
    { tier: 4, day: today },
    { tier: 6, day: today },
  ]);
  const over = [overOf(5, today)].flatMap((each) => each ?? []);
  const may = (person: Person, day = today) =>
    ([4, 5, 6] as const).map((tier) => mayAsk({ asked: [], over }, { person, tier }, day, 0 as never));
  expect([may('a'), may(otherOf('a')), may('a', addDays(today, 1))]).toEqual([
    [true, false, false],
    [true, false, false],
    [true, true, true],
  ]);
});
