import { expect, test } from 'vitest';
import type { OffLimit } from '../check-in/index.ts';
import type { Region } from '../library/index.ts';
import { hours, type Instant } from '../time/index.ts';
import { evolveLimits, type LimitFact, limitsAt, noLimits } from './index.ts';

const back: OffLimit = { kind: 'touch', region: 'back' };
const face: OffLimit = { kind: 'touch', region: 'face' };
const start = 1_795_000_000_000;
const at = (count: number): Instant => (start + hours(count)) as Instant;

const after = (...facts: readonly (readonly [LimitFact['kind'], OffLimit, number])[]) =>
  facts.reduce((state, [kind, limit, when]) => evolveLimits(state, { kind, limit }, at(when)), noLimits);

test('[LI1] a limit holds from the moment it is set', () => {
  expect(limitsAt(after(['limit-set', back, 0]), at(0))).toEqual([back]);
});

test('[LI2] lifting it takes 24 hours', () => {
  const state = after(['limit-set', back, 0], ['limit-lifted', back, 10]);
  expect(limitsAt(state, at(10))).toEqual([back]);
  expect(limitsAt(state, (at(34) - 1) as Instant)).toEqual([back]);
  expect(limitsAt(state, at(34))).toEqual([]);
});

test('[LI2] setting it again within the 24 hours keeps it, and lifting twice shortens nothing', () => {
  expect(limitsAt(after(['limit-set', back, 0], ['limit-lifted', back, 1], ['limit-set', back, 2]), at(400))).toEqual([
    back,
  ]);
  const twice = after(['limit-set', back, 0], ['limit-lifted', back, 10], ['limit-lifted', back, 20]);
  expect(limitsAt(twice, (at(34) - 1) as Instant)).toEqual([back]);
  expect(limitsAt(twice, at(34))).toEqual([]);
});

test('[LI1] lifting one leaves the others, and lifting what was never set does nothing', () => {
  expect(limitsAt(after(['limit-set', back, 0], ['limit-set', face, 0], ['limit-lifted', back, 0]), at(48))).toEqual([
    face,
  ]);
  expect(after(['limit-lifted', back, 0])).toEqual([]);
});

test('[LI1] the same limit is the same, in whatever order its words were stored', () => {
  const reordered = { region: 'back' as Region, kind: 'touch' as const };
  expect(
    limitsAt(after(['limit-set', back, 0], ['limit-set', reordered, 1], ['limit-lifted', back, 2]), at(48)),
  ).toEqual([]);
});

test('[LI1] a limit has no room for a reason', () => {
  const [standing] = after(['limit-set', back, 0]);
  expect(Object.keys(standing ?? {})).toEqual(['limit']);
});
