import { expect, test } from 'vitest';
import { today } from '../library/entry.gen.ts';
import type { ActivityId, Tier } from '../library/index.ts';
import { evolveMoments, type Moments, momentsOfBoth, monthOf, noMoments, withoutMoments } from './index.ts';

const tiers: Readonly<Record<string, Tier>> = { tea: 1, dance: 4, closer: 5 };
const tierOf = (activity: ActivityId): Tier | undefined => tiers[activity];
const kept = (state: Moments, by: 'a' | 'b', activity: string, [id, month]: readonly [id: string, month?: string]) =>
  evolveMoments(
    state,
    { kind: 'moment-kept', activity: activity as ActivityId, month: month ?? '2026-11' },
    { id, by },
  );
const shown = (state: Moments) => momentsOfBoth(state, tierOf).map(({ activity, month }) => `${month} ${activity}`);

const bothKept = (activity: string, month = '2026-11') =>
  kept(kept(noMoments, 'a', activity, ['1', month]), 'b', activity, ['2', month]);

test('[JN1] [P9] a moment is an activity and a month, up to tier 4, whoever wrote that it should be kept', () => {
  expect(monthOf(today)).toBe('2026-11');
  expect(shown(bothKept('dance'))).toEqual(['2026-11 dance']);
  expect([shown(bothKept('closer')), shown(bothKept('unknown'))]).toEqual([[], []]);
  expect(momentsOfBoth(bothKept('tea'), tierOf)).toEqual([{ activity: 'tea', month: '2026-11' }]);
});

test('[JN2] [P8] it is there once, however often and in whatever order it was kept', () => {
  const again = kept(kept(bothKept('tea'), 'a', 'tea', ['0']), 'b', 'tea', ['3']);
  expect(shown(again)).toEqual(['2026-11 tea']);
  const other = kept(kept(kept(kept(noMoments, 'b', 'tea', ['3']), 'a', 'tea', ['0']), 'b', 'tea', ['2']), 'a', 'tea', [
    '1',
  ]);
  expect(other).toEqual(again);
});

test('[JN3] it shows when both kept it, the latest month first', () => {
  expect(shown(kept(noMoments, 'a', 'tea', ['1']))).toEqual([]);
  const later = kept(kept(bothKept('tea'), 'a', 'dance', ['5', '2026-12']), 'b', 'dance', ['6', '2026-12']);
  expect(shown(later)).toEqual(['2026-12 dance', '2026-11 tea']);
  expect(shown({ a: later.b, b: later.a })).toEqual(shown(later));
});

test('[JN3] either lets theirs go, all of it where it was kept twice, and then it shows no more', () => {
  const twice = kept(bothKept('tea'), 'a', 'tea', ['9']);
  expect(shown(withoutMoments(twice, new Set(['2'])))).toEqual([]);
  expect(shown(withoutMoments(twice, new Set(['1'])))).toEqual(['2026-11 tea']);
  expect(shown(withoutMoments(twice, new Set(['1', '9'])))).toEqual([]);
  expect(twice.a.map(({ id }) => id)).toEqual(['1', '9']);
});
