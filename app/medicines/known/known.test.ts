import type { CareState, HeldCondition, Stance } from '@unhurried/domain/care';
import { longestName, longestWords } from '@unhurried/domain/medicines';
import { addDays, type Day } from '@unhurried/domain/time';
import { expect, test } from 'vitest';
import { loadWords } from '../../words/index.ts';
import { circumstancesOf, medicineName } from './index.ts';
import { medicineFrom } from './shapes.ts';

await loadWords('en', ['medicines']);

const told = {
  kind: 'medicine-told',
  medicine: 'a'.repeat(32),
  nth: 1,
  which: { by: 'substance', substance: 'sertraline' },
};
const noticed = { kind: 'medicine-noticed', medicine: told.medicine, what: 'energy', day: '2026-05-04', words: '' };

test('[CB1] what has its shape is believed, and nothing of it is lost', () => {
  const days = { since: '2026-01-01', changed: '2026-02-01', stopped: '2026-03-01' };
  for (const body of [
    told,
    { ...told, ...days },
    { ...told, which: { by: 'class', class: 'ssri' } },
    { ...told, which: { by: 'own', name: '💊'.repeat(longestName) } },
    noticed,
    { ...noticed, words: '🌙'.repeat(longestWords) },
  ])
    expect(medicineFrom(body), JSON.stringify(body)).toEqual(body);
});

test('[CB1] what is odd is left out', () => {
  const odd = [
    { medicine: 'A'.repeat(32) },
    { medicine: '../today' },
    { nth: 0 },
    { nth: 1.5 },
    { nth: 10_000 },
    { which: { by: 'substance', substance: '' } },
    { which: { by: 'substance', substance: 'a b' } },
    { which: { by: 'class', class: 'x'.repeat(61) } },
    { which: { by: 'own', name: '  ' } },
    { which: { by: 'own', name: 'x'.repeat(longestName + 1) } },
    { which: 'sertraline' },
    { since: '2026-02-30' },
    { since: undefined, stopped: 'soon' },
    { since: '2026-03-02', stopped: '2026-03-01' },
  ];
  for (const change of odd) expect(medicineFrom({ ...told, ...change }), JSON.stringify(change)).toBeUndefined();
  for (const change of [{ what: 'mood' }, { day: '2026-13-01' }, { words: 'x'.repeat(longestWords + 1) }])
    expect(medicineFrom({ ...noticed, ...change }), JSON.stringify(change)).toBeUndefined();
});

test('[CB2] a name is the international one, the words of the class or my own; unknown says who knows', () => {
  expect(medicineName({ by: 'substance', substance: 'glyceryl-trinitrate' })).toBe('glyceryl trinitrate');
  expect(medicineName({ by: 'class', class: 'beta-blockers' })).toBe('Beta-blockers');
  expect(medicineName({ by: 'own', name: 'the white one' })).toBe('the white one');
  for (const which of [
    { by: 'substance', substance: 'constructor' },
    { by: 'class', class: 'unknown' },
    { by: 'class', class: 'stop' },
  ] as const)
    expect(medicineName(which)).toBe('Not known here: ask your pharmacist.');
});

const today = '2026-05-06' as Day;
const care = (id: string, stance: Stance, more: Partial<HeldCondition> = {}): CareState => ({
  conditions: [{ id, flags: [], stance, ...more }],
  precautions: [],
});

test('[CB5] a stroke is recent for three months after its day, and until it is said to be settled', () => {
  const stroke = (stance: Stance, more: Partial<HeldCondition> = {}) =>
    circumstancesOf(care('stroke', stance, more), today);
  const ago = (days: number) => ({ since: addDays(today, -days) });
  for (const kind of ['stable', 'cleared'] as const) {
    expect(stroke({ kind })).toEqual([]);
    expect(stroke({ kind }, ago(92))).toEqual(['recent-stroke']);
    expect(stroke({ kind }, ago(93))).toEqual([]);
  }
  expect(stroke({ kind: 'recent' }, ago(400))).toEqual(['recent-stroke']);
  expect(stroke({ kind: 'not-until', day: addDays(today, -1) })).toEqual(['recent-stroke']);
  expect(circumstancesOf(care('heart-attack', { kind: 'recent' }), today)).toEqual([]);
});

test('[CB5] an injury of the spine high up counts whatever was said of it, and so does its flag alone', () => {
  expect(circumstancesOf(care('spinal-cord-injury-high', { kind: 'cleared' }), today)).toEqual(['dysreflexia']);
  expect(circumstancesOf(care('spinal-cord-injury-low', { kind: 'recent' }), today)).toEqual([]);
  const flagged: CareState = {
    conditions: [],
    precautions: [{ id: 'p', target: { kind: 'flag', flag: 'AD' }, from: today }],
  };
  expect(circumstancesOf(flagged, today)).toEqual(['dysreflexia']);
  expect(circumstancesOf(flagged, addDays(today, -1))).toEqual([]);
});
