import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type DiaryPreview, readDiary } from './index.ts';

const sample = readFileSync(new URL('./samples/visible-forty-days.csv', import.meta.url), 'utf8');
const header = 'observation_date,tracker_name,tracker_category,observation_value';

function read(text: string): DiaryPreview {
  const result = readDiary(text);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

const oneDay = (...lines: string[]) => read([header, ...lines.map((line) => `2024-05-21,${line}`)].join('\n')).days[0];
const skipsOf = (preview: DiaryPreview, what: string) => preview.skipped.filter((skip) => skip.what === what);

test('[DI15] forty days of a Visible export: energy against fatigue, the worst pain, crash apart', () => {
  const preview = read(sample);
  expect(preview).toMatchObject({ source: 'visible', from: '2024-01-01', to: '2024-02-09', step: 10 / 3 });
  expect(preview.days).toHaveLength(40);
  expect(preview.crashes).toEqual({ asked: 27, marked: 11 });
});

test('[DI15] the sample, day by day, against a plain sum over its lines', () => {
  const rows = sample
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));
  const worst = (day: string, wanted: (row: string[]) => boolean): number | undefined => {
    const found = rows.filter((row) => row[0] === day && wanted(row)).map((row) => Number(row[3]));
    return found.length > 0 ? Math.max(...found) : undefined;
  };
  for (const { day, reading, crash } of read(sample).days) {
    const fatigue = worst(day, (row) => row[1] === 'Fatigue');
    const pain = worst(day, (row) => row[2] === 'Pain');
    expect(reading.energy).toBe(fatigue === undefined ? undefined : [10, 6.7, 3.3, 0][fatigue]);
    expect(reading.pain).toBe(pain === undefined ? undefined : [0, 3.3, 6.7, 10][pain]);
    expect(crash).toBe(worst(day, (row) => row[1] === 'Crash'));
  }
});

test('[DI15] every tracker that is read, in its own direction', () => {
  const day = oneDay(
    'Fatigue,General,1',
    'Depression,Brain,2',
    'Sleep,Sleep,2',
    'Lack of appetite,Gastrointestinal,0',
    'Shortness of breath,Heart and Lungs,3',
    'Joint pain,Pain,2',
    'Crash,Experience,3',
  );
  expect(day).toEqual({
    day: '2024-05-21',
    crash: 3,
    reading: {
      day: '2024-05-21',
      energy: 6.7,
      pain: 6.7,
      mood: 3.3,
      sleep: 6.7,
      appetite: 10,
      breath: 0,
      step: 10 / 3,
    },
  });
});

test('[DI15] a crash mark alone makes a day without a reading', () => {
  expect(oneDay('Crash,Experience,2')).toEqual({ day: '2024-05-21', crash: 2, reading: { day: '2024-05-21' } });
  expect(oneDay('Fatigue,General,2')?.crash).toBeUndefined();
});

test('[DI8] pain is the largest of the pain trackers; headache and muscle aches are filed elsewhere', () => {
  const pain = (...lines: string[]) => oneDay('Fatigue,General,0', ...lines)?.reading.pain;
  expect(pain('Joint pain,Pain,1', 'Migraine,Pain,2', 'Nerve pain,Pain,0')).toBe(6.7);
  expect(pain('Chest pain,Heart and Lungs,3')).toBe(10);
  expect(pain('Headache,Brain,3', 'Muscle aches,Muscles,3')).toBeUndefined();
});

test('[DI7] nothing is made up: not asked is absent, and no note, wish or time comes along', () => {
  const preview = read(
    `${header}\n2024-05-21,Fatigue,General,NA\n2024-05-21,Sleep,Sleep,\n2024-05-21,Joint pain,Pain,1\n2024-05-21,Note,Note,held hands, slept`,
  );
  expect(preview.days).toEqual([{ day: '2024-05-21', reading: { day: '2024-05-21', pain: 3.3, step: 10 / 3 } }]);
  expect(skipsOf(preview, 'Fatigue')).toEqual([{ what: 'Fatigue', reason: 'not-asked', count: 1 }]);
  expect(skipsOf(preview, 'Note')).toEqual([{ what: 'Note', reason: 'note', count: 1 }]);
});

test('[DI5] Visible tells thirds of the scale, and says so on each day', () => {
  expect(read(sample).days.every(({ reading }) => reading.step === 10 / 3)).toBe(true);
});

test('[DI9] of two values for one tracker the later line counts, and the earlier is reported', () => {
  const preview = read(
    [header, '2024-05-21,Fatigue,General,1', '2024-05-21,Fatigue,General,3', '2024-05-21,Fatigue,General,3'].join('\n'),
  );
  expect(preview.days[0]?.reading.energy).toBe(0);
  expect(skipsOf(preview, 'Fatigue')).toEqual([
    { what: 'Fatigue', reason: 'other-value', count: 1 },
    { what: 'Fatigue', reason: 'repeated', count: 1 },
  ]);
  expect(preview.read).toEqual([{ tracker: 'Fatigue', as: 'energy', count: 1, scale: [0, 3] }]);
});

test('[DI6] unreasonable values are skipped, each with its reason', () => {
  const values = ['1e309', 'NaN', 'Infinity', '-1', '4', '=1+1', '0x2', 'three', '2'];
  const preview = read(
    [header, ...values.map((value, at) => `2024-05-${10 + at},Fatigue,General,${value}`)].join('\n'),
  );
  expect(preview.days.map(({ day }) => day)).toEqual(['2024-05-18']);
  const counts = (reason: string) => skipsOf(preview, 'Fatigue').find((skip) => skip.reason === reason)?.count;
  expect([counts('not-asked'), counts('not-a-number'), counts('out-of-range')]).toEqual([undefined, 6, 2]);
});

test('[DI6] an export of 2024 as people have it: spaces at the end, newest first, other names', () => {
  const real = [
    `${header} `,
    '2024-05-22,Sleep,Sleep,2 ',
    '2024-05-22,HR Variability,Measurement,49 ',
    '2024-05-22,PacePoints,Measurement,0.0 ',
    '2024-05-21,Fatigue,General,2 ',
    '2024-05-21,Migraine,Pain,0 ',
    '2024-05-21,Period,Cycle,1 ',
    '2024-05-19,Infection,Experience,0 ',
  ].join('\r\n');
  const preview = read(real);
  expect(preview.days.map(({ day, reading }) => [day, reading.energy, reading.pain, reading.sleep])).toEqual([
    ['2024-05-21', 3.3, 0, undefined],
    ['2024-05-22', undefined, undefined, 6.7],
  ]);
  expect(preview.skipped.map(({ what, reason }) => `${what}: ${reason}`)).toEqual([
    'HR Variability: not-used',
    'Infection: not-used',
    'PacePoints: not-used',
    'Period: not-used',
  ]);
});

test('[DI6] more than two hundred kinds are counted together', () => {
  const lines = Array.from({ length: 500 }, (_, at) => `2024-05-21,Tracker ${at},General,1`);
  const preview = read([header, '2024-05-21,Fatigue,General,1', ...lines].join('\n'));
  expect(preview.skipped).toHaveLength(201);
  expect(preview.skipped[0]).toEqual({ what: '', reason: 'not-used', count: 300 });
});
