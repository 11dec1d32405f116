import { sourceById } from '@unhurried/content/sources';
import { expect, test } from 'vitest';
import type { DayCase, Expectation, Told } from './case.ts';
import { twentyDays } from './cases/index.ts';
import { checkedIn, faultsOf } from './holds.ts';
import { lived } from './lived.ts';

const all = twentyDays.map(lived);
const named = all.map((each) => [each.day.title, each] as const);
const dayNamed = (id: string) => {
  const day = all.find((each) => each.day.id === id);
  if (!day) throw new Error(`There is no day ${id}`);
  return day;
};

test('[TD1] twenty days, each named once, of forty people', () => {
  expect(twentyDays).toHaveLength(20);
  for (const name of [({ id }: DayCase) => id, ({ title }: DayCase) => title])
    expect(new Set(twentyDays.map(name)).size).toBe(20);
  expect(new Set(twentyDays.flatMap(({ first, second }) => [first.name, second.name])).size).toBe(40);
});

test.each(named)('[TD1] %s: what is expected can be looked at, and rests on something', (_, { day }) => {
  expect(day.expects.length).toBeGreaterThanOrEqual(3);
  for (const each of day.expects) {
    expect(checkedIn(each), each.why).not.toEqual([]);
    expect(each.why).toMatch(/^\p{Lu}.{10,}\.$/u);
    if (each.source !== 'design') expect(sourceById(each.source)?.certainty, each.source).toMatch(/^(found|recalled)$/);
  }
});

for (const found of all) {
  const { title, expects } = found.day;
  const [holding, open] = [expects.filter(({ notYet }) => !notYet), expects.filter(({ notYet }) => notYet)];
  test.each(holding.map((each) => [each.why, each] as const))(`[TD2] ${title}: %s`, (_, expectation) => {
    expect(faultsOf(expectation, found)).toEqual([]);
  });
  for (const expectation of open)
    test(`[TD2] ${title}: not yet, and said so: ${expectation.why}`, () => {
      expect(faultsOf(expectation, found), 'this holds now: take its notYet away').not.toEqual([]);
    });
}

/** The same person, as if nothing had been told of their health. */
const wellAgain = ({ conditions: _, precautions: __, warning: ___, ...told }: Told): Told => told;

const because = { why: 'Planted.', source: 'design' };
const planted: readonly (readonly [string, Omit<Expectation, 'why' | 'source'>])[] = [
  ['both-well', { tierAtMost: 5 }],
  ['both-well', { word: 'gentle' }],
  ['both-well', { talk: false }],
  ['both-well', { never: ['hold-hands'] }],
  ['both-well', { neverFromTier: 6 }],
  ['both-well', { neverTouches: 'hand' }],
  ['both-well', { asksAtMost: [6, 6] }],
  ['both-well', { asksAtMost: [7, 5] }],
  ['both-well', { demandAtMost: 9 }],
  ['both-well', { apartOnly: true }],
  ['both-well', { nothingBut: ['hold-hands'] }],
  ['chemotherapy-week', { someOf: ['full-closeness-as-you-define-it', 'warm-bath-one-sits-near'] }],
  ['chemotherapy-week', { allOf: ['hold-hands', 'warm-bath-one-sits-near'] }],
  ['chemotherapy-week', { asItIs: ['hold-hands'] }],
  ['chemotherapy-week', { asItIs: ['warm-bath-one-sits-near'] }],
  ['chemotherapy-week', { changed: { of: ['hold-hands'], with: ['other-side', 'quiet'] } }],
  ['chemotherapy-week', { changed: { of: ['warm-bath-one-sits-near'], with: [] } }],
  ['chemotherapy-week', { ifThere: { of: ['hold-hands'], with: ['quiet'] } }],
  ['chemotherapy-week', { whose: 'first', state: 'flare' }],
  ['chemotherapy-week', { state: 'steady' }],
  ['apart-in-hospital', { reasons: ['both-offered'] }],
  ['both-well', { suggestsNothing: true }],
];

test.each(planted)('[TD2] on the day %s a wrong expectation is red: %j', (id, wrong) => {
  expect(faultsOf({ ...wrong, ...because }, dayNamed(id))).not.toEqual([]);
});

test('[TD2] low counts leave out touch of private areas and firm massage, even told as long stable', () => {
  const { day } = dayNamed('low-platelets');
  const stable = { ...day.first, conditions: [{ id: 'low-blood-counts', stance: 'stable', daysAgo: 90 }] } as const;
  const never = ['oil-massage-of-arms-or-back', 'whole-body-touch-both-asking', 'sexual-touch-as-you-define-it'];
  const alone: Expectation = { whose: 'first', never: [...never, 'full-closeness-as-you-define-it'], ...because };
  expect(faultsOf(alone, lived({ ...day, first: stable }))).toEqual([]);
  expect(faultsOf(alone, lived({ ...day, first: wellAgain(stable) }))).not.toEqual([]);
});

test('[TD2] each kind of expectation was planted wrong, and a name outside the library is no expectation', () => {
  const used = new Set(twentyDays.flatMap(({ expects }) => expects.flatMap(checkedIn)));
  const shown = new Set(planted.flatMap(([, wrong]) => checkedIn({ ...wrong, ...because })));
  expect([...used].filter((kind) => !shown.has(kind))).toEqual([]);
  for (const wrong of [{ never: ['holding-hands'] }, { ifThere: { of: ['holding-hands'], with: [] } }])
    expect(() => faultsOf({ ...wrong, ...because }, dayNamed('both-well'))).toThrow('no holding-hands');
});

test.each(named)('[TD3] %s: something gentle is left, and nothing goes past a wish', (_, { first, second, ...day }) => {
  const shared = [first, second].every(({ given }) => given.offering ?? given.standing);
  const gentle = day.whole.possible.filter(({ tier }) => tier <= 1);
  expect(gentle.length).toBeGreaterThanOrEqual(shared ? 3 : 0);
  for (const { my, given } of [first, second]) {
    const wish = my.reading?.rest ? 1 : (my.reading?.welcome ?? (given.standing ? 2 : 0));
    expect(day.whole.possible.filter(({ tier }) => tier > wish)).toEqual([]);
  }
  expect(day.overlap.suggestions.length).toBeLessThanOrEqual(3);
  for (const each of [...day.overlap.possible, ...day.overlap.suggestions])
    expect(day.whole.possible).toContainEqual(each);
});

const isAboutHealth = ({ first, second }: DayCase) =>
  [first, second].some(({ conditions, precautions, warning }) => conditions ?? precautions ?? warning);

test.each(twentyDays.filter(isAboutHealth).map((day) => [day.title, day] as const))(
  '[TD4] %s: without what was told of health, an expectation is red',
  (_, day) => {
    const without = lived({ ...day, first: wellAgain(day.first), second: wellAgain(day.second) });
    expect(day.expects.filter(({ notYet }) => !notYet).flatMap((each) => faultsOf(each, without))).not.toEqual([]);
  },
);

test('[TD4] most days are about health, and the wait for a team comes with its condition', () => {
  expect(twentyDays.filter(isAboutHealth).length).toBeGreaterThanOrEqual(15);
  const { precautions } = dayNamed('bypass-two-weeks').first.my.care;
  expect(precautions).toEqual([
    { id: 'wait-heart-surgery', target: { kind: 'tier', tier: 5 }, from: '2026-06-05', until: '2026-07-31' },
  ]);
  expect(dayNamed('bypass-eight-weeks').first.my.care.precautions).toEqual([]);
});
