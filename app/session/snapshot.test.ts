import { learnDay, nothingLearned } from '@unhurried/domain/pace';
import type { Day, Instant } from '@unhurried/domain/time';
import { expect, test } from 'vitest';
import type { Kept } from '../device/index.ts';
import { mine } from './known.ts';
import { snapshotOf, stateFromSnapshot } from './snapshot.ts';
import { evolveMine, nothingMine } from './state.ts';

const day = '2026-05-04' as Day;
const learned = learnDay(nothingLearned, { day, was: 'worse', tolls: [0, 0.4, 1.2] });
const kept = { id: '0', seq: 1, by: 'a', audience: 'mine', at: 0 as Instant } as const;

function lived() {
  const settled = mine({ kind: 'times-settled', through: day, comfortable: [{ day, demand: 4 }], learned }).body;
  const more = mine({ kind: 'little-more', day }).body;
  return [settled, more].reduce<typeof nothingMine>(
    (state, body) => evolveMine(state, body as Parameters<typeof evolveMine>[1], { ...kept, body } as Kept),
    nothingMine,
  );
}

test('[SE4] what was learned comes back from a snapshot as it went in', () => {
  const state = lived();
  expect(state.half.pace).toMatchObject({ learned, littleMore: day });
  expect(stateFromSnapshot(JSON.parse(JSON.stringify(snapshotOf(state))))).toEqual(state);
});

test('[SE4] a snapshot from before learning is ignored, and the facts are read instead', () => {
  const before = { ...(snapshotOf(lived()) as object), version: 4 };
  expect(stateFromSnapshot(JSON.parse(JSON.stringify(before)))).toBeUndefined();
});
