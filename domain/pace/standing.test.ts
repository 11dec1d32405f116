import { expect, test } from 'vitest';
import type { Reading } from '../check-in/index.ts';
import { addDays, type Day, dayFrom } from '../time/index.ts';
import { compare } from './flare.ts';
import { standingOn, type Tap } from './standing.ts';

const named = (text: string): Day => {
  const day = dayFrom(text);
  if (!day) throw new Error(text);
  return day;
};
const today = named('2026-06-01');
const coarse = 10 / 3;

/** A month of the same day, then these days, the last of them today. */
function after(usual: Omit<Reading, 'day'>, ...days: readonly (Omit<Reading, 'day'> | undefined)[]): Reading[] {
  const month = Array.from({ length: 30 }, () => usual);
  const said = [...month, ...days];
  return said.flatMap((entry, at) => (entry ? [{ ...entry, day: addDays(today, at - said.length + 1) }] : []));
}
const standing = (readings: readonly Reading[], taps: readonly Tap[] = [], profile: 'steady' | 'payback' = 'steady') =>
  standingOn({ readings, taps, profile }, today);

test('[PA3c] at a usual energy of two a reading weighs nothing, at three it does', () => {
  const two = { energy: 2, pain: 4 };
  const three = { energy: 3, pain: 4 };
  expect(standing(after(two, { energy: 0, pain: 9 }))).toEqual({ state: 'steady', watch: false });
  expect(standing(after(three, { energy: 0, pain: 4 })).state).toBe('flare');
});

test('[PA3c] a flare that was tapped at a usual of two still ends by readings', () => {
  const readings = after({ energy: 2, pain: 4 }, { energy: 1, pain: 4 }, ...new Array(3).fill({ energy: 2, pain: 4 }));
  const taps: Tap[] = [{ kind: 'worse', day: addDays(today, -3) }];
  expect(standing(readings, taps).state).toBe('recovery');
});

test('[PA3d] a watch day takes more than one step of a coarse scale', () => {
  const usual = { energy: 2 * coarse, pain: 0, step: coarse };
  expect(standing(after(usual, { ...usual, energy: coarse }))).toEqual({ state: 'steady', watch: false });
  const twoSteps = compare(
    { day: today, ...usual, energy: 0 },
    { energy: { usual: 2 * coarse, swing: coarse / 2 }, from: 'readings', count: 30 },
  );
  expect(twoSteps).toMatchObject({ watch: true, veryBad: true });
});

test('[PA3e] two points worse on one day is a watch day, and the next day knows nothing of it', () => {
  const usual = { energy: 6, pain: 2 };
  expect(standing(after(usual, { energy: 4, pain: 2 }))).toEqual({ state: 'steady', watch: true });
  expect(standing(after(usual, { energy: 4, pain: 2 }, usual))).toEqual({ state: 'steady', watch: false });
});

test('[PA4] a flare waits out its 48 hours and says since when it is back', () => {
  const usual = { energy: 6, pain: 2 };
  const stood = standing(after(usual, { energy: 1, pain: 2 }, usual, usual));
  expect(stood).toMatchObject({ state: 'flare', by: 'readings', backSince: addDays(today, -1) });
  expect(standing(after(usual, { energy: 1, pain: 2 }, usual, usual, usual)).state).toBe('recovery');
});

test('[PA4] a blank day does not end a flare; seven silent days end all knowledge', () => {
  const usual = { energy: 6, pain: 2 };
  const silent = (days: number) => standing(after(usual, { energy: 1, pain: 2 }, ...new Array(days).fill(undefined)));
  expect(silent(6).state).toBe('flare');
  expect(silent(7)).toEqual({ state: 'unknown' });
});

test('[PA4b] a clearly worse day in recovery starts its days over', () => {
  const usual = { energy: 6, pain: 2 };
  const back = [{ energy: 1, pain: 2 }, usual, usual, usual];
  expect(standing(after(usual, ...back, usual, usual)).state).toBe('steady');
  expect(standing(after(usual, ...back, { energy: 4, pain: 2 }, usual)).state).toBe('recovery');
});

test('[PA5] the card is there on one day, the question until it is answered', () => {
  const usual = { energy: 7, pain: 2 };
  const low = (days: number): Omit<Reading, 'day'>[] => Array.from({ length: days }, () => ({ energy: 3, pain: 2 }));
  expect(standing(after(usual, ...low(14)))).toMatchObject({ askNewUsual: false, suggestCareTeam: false });
  expect(standing(after(usual, ...low(15)))).toMatchObject({ askNewUsual: true, suggestCareTeam: true });
  expect(standing(after(usual, ...low(16)))).toMatchObject({ askNewUsual: true, suggestCareTeam: false });
  const no: Tap[] = [{ kind: 'not-new-usual', day: today }];
  expect(standing(after(usual, ...low(16)), no)).toMatchObject({ state: 'flare', askNewUsual: false });
});

test('[PA5] yes ends the flare, and the same days are usual from then on', () => {
  const low = Array.from({ length: 20 }, () => ({ energy: 3, pain: 2 }));
  const yes: Tap[] = [{ kind: 'new-usual', day: addDays(today, -3) }];
  expect(standing(after({ energy: 7, pain: 2 }, ...low), yes)).toEqual({ state: 'steady', watch: false });
});
