import type { ActivityId, Tier } from '@unhurried/domain/library';
import type { Possible } from '@unhurried/domain/overlap';
import { expect, test } from 'vitest';
import { suiting } from './suiting.ts';

const one = (activity: string, tier: Tier, isNew = false): Possible => ({
  activity: activity as ActivityId,
  tier,
  adaptations: [],
  minutes: 5,
  isNew,
});

test('[OV2] a filter looks further, to three at most, the gentler first, and one at most that is new', () => {
  const [sit, hum, hold, sway, bath] = [
    one('sit', 0),
    one('hum', 1),
    one('hold', 2, true),
    one('sway', 2, true),
    one('bath', 3),
  ];
  const overlap = { suggestions: [hum, hold], possible: [bath, hold, hum, sit, sway] };
  expect(suiting(overlap, (each) => each !== hum)).toEqual([hold, sit, bath]);
  expect(suiting(overlap, () => true)).toEqual([hum, hold, sit]);
});
