import { expect, test } from 'vitest';
import { dayFrom } from '../time/index.ts';
import {
  type CheckInIntent,
  type CheckInState,
  clockSeemsWrong,
  decideCheckIn,
  evolveCheckIn,
  lastDaysWords,
  noCheckIns,
  type Reading,
  readingOn,
} from './index.ts';

const day = (text: string) => {
  const found = dayFrom(text);
  if (!found) throw new Error(text);
  return found;
};
const today = day('2026-11-22');
const yesterday = day('2026-11-21');

const after = (...readings: Reading[]): CheckInState =>
  readings.reduce((state, reading) => evolveCheckIn(state, { kind: 'checked-in', reading }), noCheckIns);
const decide = (intent: CheckInIntent, state = noCheckIns, wasFlare = false) =>
  decideCheckIn(state, intent, { today, wasFlare });

test('[CI1] a tap becomes one private fact', () => {
  const reading = { day: today, energy: 4, pain: 6, welcome: 2 as const };
  expect(decide({ kind: 'check-in', reading })).toEqual({ ok: true, value: { kind: 'checked-in', reading } });
});

test('[CI2] everything may be blank', () => {
  expect(decide({ kind: 'check-in', reading: { day: today } }).ok).toBe(true);
});

test('[CI1] a score off the scale, or not a number, is refused by its name', () => {
  for (const [field, score] of [
    ['energy', 11],
    ['pain', -1],
    ['mood', Number.NaN],
    ['breath', Number.POSITIVE_INFINITY],
  ] as const) {
    expect(decide({ kind: 'check-in', reading: { day: today, [field]: score } })).toEqual({
      ok: false,
      refusal: { kind: 'score-out-of-range', field },
    });
  }
  expect(decide({ kind: 'tell-usual', usual: { energy: 12, pain: 3 } })).toEqual({
    ok: false,
    refusal: { kind: 'score-out-of-range', field: 'energy' },
  });
  expect(decide({ kind: 'tell-usual', usual: { energy: 4, pain: 3 } })).toEqual({
    ok: true,
    value: { kind: 'usual-told', usual: { energy: 4, pain: 3 } },
  });
});

test('[CI1] a past day can be filled in; a day that is not here yet cannot', () => {
  expect(decide({ kind: 'check-in', reading: { day: day('2025-02-28'), energy: 3 } }).ok).toBe(true);
  expect(decide({ kind: 'check-in', reading: { day: day('2026-11-23'), energy: 3 } })).toEqual({
    ok: false,
    refusal: { kind: 'day-not-here-yet' },
  });
});

test('[CI6] one tap of rest keeps what I had already said today', () => {
  const state = after({ day: today, pain: 5, offLimits: [{ kind: 'touch', region: 'back' }] });
  expect(decide({ kind: 'rest-today' }, state)).toEqual({
    ok: true,
    value: {
      kind: 'checked-in',
      reading: { day: today, pain: 5, offLimits: [{ kind: 'touch', region: 'back' }], rest: true },
    },
  });
  expect(decide({ kind: 'rest-today' })).toEqual({
    ok: true,
    value: { kind: 'checked-in', reading: { day: today, rest: true } },
  });
});

test('[CI3] "like yesterday" says yesterday again, under today’s date', () => {
  const state = after({ day: yesterday, energy: 5, pain: 3, welcome: 3 });
  expect(decide({ kind: 'like-yesterday' }, state)).toEqual({
    ok: true,
    value: { kind: 'checked-in', reading: { day: today, energy: 5, pain: 3, welcome: 3 } },
  });
});

test('[CI3] "like yesterday" keeps what I put off limits today', () => {
  const back = { kind: 'touch', region: 'back' } as const;
  const face = { kind: 'touch', region: 'face' } as const;
  const state = after({ day: yesterday, energy: 5, offLimits: [face] }, { day: today, offLimits: [back] });
  expect(decide({ kind: 'like-yesterday' }, state)).toMatchObject({
    ok: true,
    value: { reading: { day: today, energy: 5, offLimits: [face, back] } },
  });
});

test('[CI9] how these last days were is kept as it is said, and only one of the three is an answer', () => {
  for (const lastDays of lastDaysWords) {
    const reading = { day: today, lastDays };
    expect(decide({ kind: 'check-in', reading })).toEqual({ ok: true, value: { kind: 'checked-in', reading } });
  }
  expect(decide({ kind: 'check-in', reading: { day: today, lastDays: 'terrible' as 'heavier' } })).toEqual({
    ok: false,
    refusal: { kind: 'score-out-of-range', field: 'lastDays' },
  });
});

test('[CI9] [CI3] "like yesterday" does not say again how the last days were', () => {
  const state = after({ day: yesterday, energy: 5, lastDays: 'heavier' });
  expect(decide({ kind: 'like-yesterday' }, state)).toEqual({
    ok: true,
    value: { kind: 'checked-in', reading: { day: today, energy: 5 } },
  });
});

test('[CI3] "like yesterday" is not there after a flare day, nor when yesterday was left blank', () => {
  const state = after({ day: yesterday, energy: 5 });
  expect(decide({ kind: 'like-yesterday' }, state, true)).toEqual({ ok: false, refusal: { kind: 'flare-yesterday' } });
  expect(decide({ kind: 'like-yesterday' }, after({ day: yesterday, energy: 5, worse: true }))).toEqual({
    ok: false,
    refusal: { kind: 'flare-yesterday' },
  });
  expect(decide({ kind: 'like-yesterday' }, after({ day: day('2026-11-20'), energy: 5 }))).toEqual({
    ok: false,
    refusal: { kind: 'nothing-yesterday' },
  });
});

test('[CI4] saying it again replaces the whole day, and the day only', () => {
  const state = after({ day: today, energy: 2, pain: 8 }, { day: yesterday, energy: 6 }, { day: today, energy: 3 });
  expect(readingOn(state, today)).toEqual({ day: today, energy: 3 });
  expect(state.readings.map((reading) => reading.day)).toEqual([yesterday, today]);
});

test('[CI7] what a diary says of the future, or off the scale, is not read', () => {
  const readings: Reading[] = [
    { day: yesterday, energy: 4 },
    { day: day('2062-11-21'), energy: 4 },
    { day: today, energy: 40 },
  ];
  const intent = { kind: 'import-diary' as const, source: 'bearable', fingerprint: 'f', readings };
  expect(decide(intent)).toMatchObject({ ok: true, value: { readings: [{ day: yesterday, energy: 4 }] } });
  expect(decide({ ...intent, readings: readings.slice(1) })).toEqual({
    ok: false,
    refusal: { kind: 'nothing-new-to-import' },
  });
});

test('[CI8] a clock in 1970, or behind what was already written, is noticed; a day across the date line is not', () => {
  const at = (text: string) =>
    evolveCheckIn(noCheckIns, { kind: 'checked-in', reading: { day: day(text), energy: 5 } });
  expect(clockSeemsWrong(noCheckIns, day('1970-01-02'))).toBe(true);
  expect(clockSeemsWrong(noCheckIns, day('2026-11-22'))).toBe(false);
  expect(clockSeemsWrong(at('2027-03-10'), day('2027-03-01'))).toBe(true);
  expect(clockSeemsWrong(at('2027-03-02'), day('2027-03-01'))).toBe(false);
});
