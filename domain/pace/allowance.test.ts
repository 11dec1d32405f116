import { expect, test } from 'vitest';
import { noCare } from '../care/index.ts';
import type { Reading } from '../check-in/index.ts';
import { dayFrom } from '../time/index.ts';
import { allowanceOf, ceilingOf, type MyDay, type Standing, wordFor } from './index.ts';

const found = dayFrom('2026-11-22');
if (!found) throw new Error('a day');
const today = found;

const baseline = { energy: { usual: 6, swing: 1.2 }, pain: { usual: 2, swing: 1.2 }, from: 'told', count: 0 } as const;
const easy: Omit<Reading, 'day'> = { energy: 6, pain: 2, welcome: 6, talk: true };

const on = (reading: Omit<Reading, 'day'> | undefined, more: Partial<MyDay> = {}): MyDay => ({
  day: today,
  standing: { state: 'steady', watch: false },
  care: noCare,
  limits: [],
  hadToday: [],
  lowIsUsual: false,
  baseline,
  profile: 'steady',
  ...(reading ? { reading: { ...reading, day: today } } : {}),
  ...more,
});

const flare: Standing = { state: 'flare', since: today, by: 'tap', askNewUsual: false, suggestCareTeam: false };
const reasonsOf = (my: MyDay) => allowanceOf(my).reasons.map(({ kind }) => kind);

test('[PA6] a low day caps what is asked and leaves the tier', () => {
  for (const reading of [
    { ...easy, energy: 3 },
    { ...easy, pain: 7 },
  ]) {
    const my = on(reading, {
      baseline: { ...baseline, energy: { usual: 3, swing: 1.2 }, pain: { usual: 7, swing: 1.2 } },
    });
    expect(allowanceOf(my)).toMatchObject({ tier: 6, word: 'rest', talk: false, ceiling: { lowDay: true } });
    expect(ceilingOf({ ...my, lowIsUsual: true }).lowDay).toBe(false);
  }
});

test('[PA6] "this is my usual" does not lift a flare, nor a blank', () => {
  expect(ceilingOf(on(easy, { lowIsUsual: true, standing: flare })).lowDay).toBe(true);
  expect(ceilingOf(on({ energy: 6, welcome: 6 }, { lowIsUsual: true })).lowDay).toBe(true);
});

test('[PA13] the word: rest up to tier 1 or on a capped day, gentle up to 4, open above', () => {
  expect(([0, 1, 2, 3, 4, 5, 6] as const).map(wordFor)).toEqual([
    'rest',
    'rest',
    'gentle',
    'gentle',
    'gentle',
    'open',
    'open',
  ]);
  expect(allowanceOf(on({ ...easy, welcome: 3 })).word).toBe('gentle');
  expect(allowanceOf(on(easy, { standing: flare })).word).toBe('rest');
});

test('[CI6] a tap of rest opens presence and words, or less where I said less', () => {
  expect(
    [undefined, 0, 1, 6].map(
      (welcome) =>
        allowanceOf(on({ ...easy, rest: true, ...(welcome === undefined ? {} : { welcome: welcome as 0 }) })).tier,
    ),
  ).toEqual([1, 0, 1, 1]);
  const { welcome: _, ...silent } = easy;
  expect(allowanceOf(on({ ...silent, rest: true })).tier).toBe(1);
});

test('[PA12] overruling sets the score aside, and neither what I welcome nor a warning sign', () => {
  const overruled = (my: MyDay) => allowanceOf(my, { pastMyEnvelope: true });
  expect(overruled(on({ ...easy, energy: 1, welcome: 4 }, { standing: flare }))).toMatchObject({
    tier: 4,
    word: 'gentle',
    talk: true,
  });
  const warned = { ...noCare, redFlag: { flag: 'chest-pain', day: today } };
  expect(overruled(on(easy, { care: warned }))).toMatchObject({ tier: 1, word: 'rest', talk: false });
});

test('[PA9] a good day: a cap in the payback profile or before I was asked, a sentence in the steady one', () => {
  const good = { ...easy, energy: 8 };
  expect(ceilingOf(on(good, { profile: 'payback', comfortable: 4 })).demand).toBe(5);
  expect(ceilingOf(on(good, { profile: 'payback' })).demand).toBe(3.75);
  const { profile: _, ...unasked } = on(good);
  expect(ceilingOf(unasked).demand).toBe(3.75);
  expect(ceilingOf(on(good)).demand).toBe(Number.POSITIVE_INFINITY);
  expect(reasonsOf(on(good))).toEqual(['good-day']);
  expect(ceilingOf(on({ ...easy, energy: 7 }, { profile: 'payback' })).demand).toBe(Number.POSITIVE_INFINITY);
});

test('[P3] a flare is held at least as tightly as the first day after it', () => {
  const back: Standing = { state: 'recovery', since: today, firstDay: true };
  for (const comfortable of [undefined, 0, 3, 9]) {
    const [during, after] = [flare, back].map((standing) =>
      ceilingOf(on(easy, { standing, ...(comfortable === undefined ? {} : { comfortable }) })),
    );
    expect(during?.demand).toBe(after?.demand);
    expect(during?.lowDay).toBe(true);
  }
});

test('[PA12] every cap tells its own person why, and says nothing twice', () => {
  expect(reasonsOf(on(undefined))).toEqual(['nothing-said']);
  expect(reasonsOf(on({ ...easy, rest: true }))).toEqual(['resting']);
  expect(reasonsOf(on(easy))).toEqual([]);
  expect(reasonsOf(on({ ...easy, energy: 4 }))).toEqual(['watch-day']);
  expect(reasonsOf(on({ ...easy, energy: 3 }, { standing: flare }))).toEqual(['low-day', 'flare']);
  expect(reasonsOf(on(easy, { care: { ...noCare, redFlag: { flag: 'x', day: today } } }))).toEqual(['red-flag']);
  expect(reasonsOf(on(easy, { standing: { state: 'unknown' } }))).toEqual(['been-away']);
});
