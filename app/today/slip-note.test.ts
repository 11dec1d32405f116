import type { Day } from '@unhurried/domain/time';
import { expect, test } from 'vitest';
import { noteIn, readingWith } from './slip-note.ts';

const day = '2026-05-04' as Day;
const kept = (slip: unknown) => {
  const note = noteIn(slip);
  return note && readingWith(note, undefined, day);
};

test('[P7] a note from the lock screen does what its words say, whoever wrote it, and nothing besides', () => {
  expect(kept({ rest: true, energy: 10, pain: 0, welcome: 6 })).toEqual({ day, rest: true });
  expect(kept({ energy: 2, worse: true, offLimits: [], welcome: 6 })).toEqual({ day, energy: 2, energyFor: 'now' });
  expect(kept({ pain: 99 })).toBeUndefined();
});

test('[P7] what was said before stays', () => {
  expect(readingWith({ pain: 4 }, { day, welcome: 1, pain: 2 }, day)).toEqual({ day, welcome: 1, pain: 4 });
});
