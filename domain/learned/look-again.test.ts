import { expect, test } from 'vitest';
import { noCare, type Precaution } from '../care/index.ts';
import type { Standing } from '../pace/index.ts';
import { addDays } from '../time/index.ts';
import { type Health, lookAgain, standsToday } from './index.ts';
import { today } from './lives.gen.ts';

const steady: Standing = { state: 'steady', watch: false };
const flareSince = (ago: number): Standing => ({
  state: 'flare',
  since: addDays(today, -ago),
  by: 'tap',
  askNewUsual: false,
  suggestCareTeam: false,
});
const health = (change: Partial<Health> = {}): Health =>
  ({ care: noCare, standing: steady, treatments: [], today, ...change }) as Health;
const condition = { id: 'c1', flags: [], stance: { kind: 'stable' } } as const;
const precaution = (from = today): Precaution => ({ id: 'p1', target: { kind: 'tier', tier: 4 }, from });
const lookedOn = (ago: number, before: Health = health()) => ({
  day: addDays(today, -ago),
  seen: new Set(standsToday(before)),
});
const says = (now: Health, looked = lookedOn(30)) => lookAgain(standsToday(now), looked, today);

test('[LE7] a new condition, a new precaution, a treatment that begins, two weeks of a flare', () => {
  expect(says(health())).toBe('nothing');
  expect(says(health({ care: { ...noCare, conditions: [condition] } as Health['care'] }))).toBe('again');
  expect(says(health({ care: { ...noCare, precautions: [precaution()] } as Health['care'] }))).toBe('again');
  expect(says(health({ treatments: [{ id: 't1', first: today }] }))).toBe('again');
  expect(says(health({ standing: flareSince(14) }))).toBe('again');
});

test('[LE7] not before it holds: a precaution of next week, a treatment of tomorrow, thirteen days', () => {
  expect(says(health({ care: { ...noCare, precautions: [precaution(addDays(today, 7))] } as Health['care'] }))).toBe(
    'nothing',
  );
  expect(says(health({ treatments: [{ id: 't1', first: addDays(today, 1) }] }))).toBe('nothing');
  expect(says(health({ standing: flareSince(13) }))).toBe('nothing');
});

test('[LE7] looked at, it is gone until something changes anew', () => {
  const flare = health({ standing: flareSince(14) });
  expect(says(flare, lookedOn(2, flare))).toBe('nothing');
  const both = health({ standing: flareSince(14), treatments: [{ id: 't1', first: today }] });
  expect(says(both, lookedOn(2, flare))).toBe('again');
});

test('[LE7] a flare whose first day moves a little is the same flare, and one that has lasted long is nothing new', () => {
  const seen = lookedOn(2, health({ standing: flareSince(16) }));
  expect(says(health({ standing: flareSince(14) }), seen)).toBe('nothing');
  expect(says(health({ standing: flareSince(40) }), seen)).toBe('again');
  expect(says(health({ standing: flareSince(60) }))).toBe('nothing');
});

test('[LE7] what stands before it was ever looked at is to be taken in; what changes on a day on which I looked shows on the next', () => {
  const now = health({ treatments: [{ id: 't1', first: today }] });
  expect(lookAgain(standsToday(now), undefined, today)).toBe('take-in');
  expect(says(now, lookedOn(0))).toBe('nothing');
  expect(says(now, lookedOn(1))).toBe('again');
});

test('[LE7] what ends asks for nothing', () => {
  const before = health({ care: { ...noCare, conditions: [condition] } as Health['care'] });
  expect(says(health(), lookedOn(3, before))).toBe('nothing');
});
