import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Reading } from '../check-in/index.ts';
import type { Day } from '../time/index.ts';
import { type DiaryPreview, importedReadings, importFingerprint, readDiary } from './index.ts';

const sample = readFileSync(new URL('./samples/visible-forty-days.csv', import.meta.url), 'utf8');

function read(text: string): DiaryPreview {
  const result = readDiary(text);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

const byDay = (readings: readonly Reading[]): Map<Day, Reading> =>
  new Map(readings.map((reading) => [reading.day, reading]));

test('[DI13] my own check-in of a day stays, and the others are added', () => {
  const preview = read(sample);
  const mine = preview.days[3]?.day;
  if (!mine) throw new Error('the sample has four days');
  const { toAdd, kept } = importedReadings(preview, byDay([{ day: mine, energy: 9 }]));
  expect(kept).toEqual([mine]);
  expect(toAdd).toHaveLength(39);
  expect(toAdd.some(({ day }) => day === mine)).toBe(false);
});

test('[DI13] a day on which only a crash was marked brings no reading', () => {
  const preview = read(
    'observation_date,tracker_name,tracker_category,observation_value\n2024-05-01,Crash,Experience,2\n',
  );
  expect(importedReadings(preview, new Map())).toEqual({ toAdd: [], kept: [] });
});

test('[DI14] one fingerprint for one diary, however it is written; another for another', () => {
  const lines = sample.trimEnd().split('\n');
  const one = importFingerprint(read(sample));
  expect(importFingerprint(read([lines[0], ...lines.slice(1).reverse()].join('\r\n')))).toBe(one);
  expect(importFingerprint(read(sample.replaceAll(',', '\t')))).toBe(one);
  expect(importFingerprint(read(lines.slice(0, -40).join('\n')))).not.toBe(one);
  expect(one).toMatch(/^[0-9a-z]{14}$/);
});
