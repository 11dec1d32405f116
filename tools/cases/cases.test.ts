import { activityById } from '@unhurried/content/activities';
import { expect, test } from 'vitest';
import type { Doubt, NamedCase } from './case.ts';
import { namedCases } from './cases/index.ts';
import { doubts } from './doubts.ts';
import { faultsOf, stillSo } from './holds.ts';
import { forAll, judged } from './judged.ts';
import { said } from './main.ts';

const all = namedCases.map(judged);
const named = all.map((each) => [each.named.title, each] as const);
const caseNamed = (id: string): NamedCase => {
  const found = namedCases.find((each) => each.id === id);
  if (!found) throw new Error(`There is no case ${id}`);
  return found;
};

test('[TC1] thirty cases or more, each named once', () => {
  expect(namedCases.length).toBeGreaterThanOrEqual(30);
  for (const name of [({ id }: NamedCase) => id, ({ title }: NamedCase) => title])
    expect(new Set(namedCases.map(name)).size).toBe(namedCases.length);
});

test.each(named)('[TC1] %s: what is looked for is of the library, and can be looked at', (_, { named: { looked } }) => {
  const ids = [...(looked.never ?? []), ...(looked.still ?? []), ...(looked.changed ?? []).map(([id]) => id)];
  for (const id of ids) expect(activityById(id), id).toBeDefined();
  expect(ids.length + (looked.closedFrom ?? 0) + (looked.waitDays ?? 0)).toBeGreaterThan(0);
  expect(looked.why).toMatch(/^\p{Lu}.{20,}\.$/u);
});

test.each(named)('[TC2] %s', (_, each) => {
  expect(faultsOf(each)).toEqual([]);
});

/** The same case, with nothing told and an everyday day. */
const untold = (one: NamedCase): NamedCase => ({ ...one, halves: [{ tellings: [] }] });

test.each(namedCases.map((one) => [one.title, one] as const))('[TC2] %s: it rests on what was told', (_, one) => {
  expect(faultsOf(judged(untold(one)))).not.toEqual([]);
});

test('[TC2] each kind of looking bites', () => {
  const icd = caseNamed('icd');
  const why = 'Planted.';
  for (const looked of [
    { why, closedFrom: 6 as const },
    { why, never: ['hold-hands'] },
    { why, still: ['no-such-thing'] },
    { why, changed: [['hold-hands', 'gloves']] as const },
    { why, waitDays: 7 },
  ])
    expect(faultsOf(judged({ ...icd, looked }))).not.toEqual([]);
});

const withoutWarning = all.filter(({ named: { halves } }) =>
  halves.every(({ warning, worried }) => warning === undefined && !worried),
);

test.each(withoutWarning.map((each) => [each.named.title, each] as const))('[TC3] %s: tiers 0 to 2', (_, each) => {
  const tiers = new Set(forAll(each).map(({ activity }) => activity.tier));
  for (const tier of [0, 1, 2] as const) expect(tiers.has(tier), `tier ${tier}`).toBe(true);
});

test('[CA6] [TC3] a worry about safety leaves nothing that takes two', () => {
  const worried = all.filter(({ named: { halves } }) => halves.some((half) => half.worried));
  expect(worried.length).toBeGreaterThan(0);
  for (const each of worried) expect(forAll(each)).toEqual([]);
});

test('[TC3] a warning sign leaves presence and words', () => {
  const signs = all.filter(({ named: { halves } }) => halves.some(({ warning }) => warning !== undefined));
  expect(signs.length).toBeGreaterThan(0);
  for (const each of signs) expect([...new Set(forAll(each).map(({ activity }) => activity.tier))]).toEqual([0, 1]);
});

test.each(doubts.map((doubt) => [doubt.says, doubt] as const))('[TC4] still so: %s', (_, doubt) => {
  expect(stillSo(doubt, all, said), 'this is not so any more: take it from the page').toBe(true);
});

test('[TC4] a doubt that is settled is noticed, of whatever kind', () => {
  const says = 'Planted.';
  const settled: readonly Doubt[] = [
    { says, of: 'home-with-two', activity: 'slow-dance-in-the-kitchen', now: 'possible' },
    { says, of: 'home-with-two', activity: 'hold-hands', now: 'left out' },
    { says, of: 'bypass-week-3', activity: 'short-hug-seated', now: { without: 'side-by-side-hug' } },
    { says, of: 'bypass-week-3', activity: 'spoon-with-pillows', now: { without: 'shorter' } },
    { says, of: 'bypass-week-3', waitDays: 56 },
    { says, flag: 'CARD', name: 'Another name' },
    { says, flag: 'CARD', source: 'nice-ng206' },
  ];
  for (const doubt of settled) expect(stillSo(doubt, all, said), JSON.stringify(doubt)).toBe(false);
});

test('[TC2] a yes never leaves out more than before it', () => {
  for (const [before, after] of [
    ['bypass-week-3', 'bypass-week-3-yes'],
    ['bypass-week-7', 'bypass-week-7-yes'],
    ['bypass-week-12', 'bypass-week-12-yes'],
    ['stoma-week-10', 'stoma-week-10-yes'],
  ] as const) {
    const left = new Set(forAll(judged(caseNamed(after))).map(({ activity }) => activity.id));
    for (const { activity } of forAll(judged(caseNamed(before)))) expect(left.has(activity.id), activity.id).toBe(true);
  }
});
