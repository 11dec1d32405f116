import { expect, test } from 'vitest';
import { type DiaryOptions, type DiaryPreview, readDiary } from './index.ts';

const header = 'date,date formatted,weekday,time of day,category,rating/amount,detail,notes';
const quoted = (cells: readonly string[]) => cells.map((cell) => `"${cell}"`).join(',');

/** One line of the 8th of June 2021. */
const line = (time: string, category: string, rating: string, detail = '', notes = '') =>
  quoted(['8th Jun 2021', '2021-06-08', 'Tuesday', time, category, rating, detail, notes]);

function read(lines: readonly string[], options?: DiaryOptions): DiaryPreview {
  const result = readDiary([header, ...lines].join('\n'), options);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

const reading = (...lines: string[]) => read(lines).days[0]?.reading;

test('[DI16] mood of ten, sleep quality of five, symptoms of none to unbearable', () => {
  const day = reading(
    line('12:29', 'Mood', '10', 'Great'),
    line('', 'Sleep quality', '2', 'Poor'),
    line('pm', 'Symptom', '1', 'Back (lower) pain (Mild)'),
    line('am', 'Symptom', '2', 'Loss of appetite (Moderate)'),
    line('am', 'Symptom', '4', 'Shortness of breath (Unbearable)'),
  );
  expect(day).toEqual({ day: '2021-06-08', mood: 10, sleep: 2.5, pain: 2.5, appetite: 5, breath: 0, step: 2.5 });
});

test('[DI16] hours of sleep, medicines, factors and measurements are reported and left out', () => {
  const preview = read([
    line('10:00', 'Mood', '6'),
    line('', 'Sleep', '7:30', 'Asleep 03:30 - 11:00. In bed 01:30 - 11:00', '. '),
    line('9:52', 'Meds/Supplements', '25', 'Something (mg)'),
    line('all day', 'Factors', '', 'Quiet day | Home'),
    line('9:00', 'Health measurements', '5200', 'Step count'),
    line('pm', 'Symptom', '1', 'Brain fog (Mild)'),
    line('22:00', 'Gratitudes', '', 'The balcony', 'A note of my own'),
  ]);
  expect(preview.days).toEqual([{ day: '2021-06-08', reading: { day: '2021-06-08', mood: 5.6, step: 10 / 9 } }]);
  expect(preview.skipped.map(({ what, reason }) => `${what}: ${reason}`).sort()).toEqual([
    'Brain fog: not-used',
    'Factors: not-used',
    'Gratitudes: not-used',
    'Health measurements: not-used',
    'Meds/Supplements: not-used',
    'Sleep: not-used',
    'notes: note',
  ]);
});

test('[DI8] pain is the largest symptom that is named so', () => {
  expect(
    reading(line('am', 'Symptom', '1', 'Headache (Mild)'), line('pm', 'Symptom', '3', 'Neck pain (Severe)'))?.pain,
  ).toBe(7.5);
  expect(reading(line('am', 'Symptom', '2', 'Migraine (Moderate)'))?.pain).toBe(5);
  expect(reading(line('am', 'Symptom', '', 'Joint pain (Severe)'))?.pain).toBe(7.5);
  expect(
    reading(line('8:00', 'Mood', '5'), line('am', 'Symptom', '3', 'Painting too long (Severe)'))?.pain,
  ).toBeUndefined();
});

test('[DI10] several ratings of a day become its mean, a symptom its worst', () => {
  const day = reading(
    line('08:34', 'Mood', '5'),
    line('20:21', 'Mood', '8'),
    line('10:30', 'Energy', '2', 'Poor'),
    line('18:30', 'Energy', '4', 'Good'),
    line('22:30', 'Energy', '4', 'Good'),
    line('am', 'Symptom', '1', 'Neck pain (Mild)'),
    line('pm', 'Symptom', '2', 'Neck pain (Moderate)'),
  );
  expect(day).toMatchObject({ mood: 6.1, energy: 5.8, pain: 5 });
});

test('[DI10] what was written at two in the morning belongs to the evening before', () => {
  const preview = read([
    line('02:02', 'Mood', '10'),
    line('4:00', 'Mood', '1'),
    line('pre', 'Symptom', '1', 'Neck pain (Mild)'),
  ]);
  expect(preview.days.map(({ day, reading }) => [day, reading.mood, reading.pain])).toEqual([
    ['2021-06-07', 10, undefined],
    ['2021-06-08', 0, 2.5],
  ]);
});

test('[DI11] energy with the words of five is on five', () => {
  const preview = read([line('8:00', 'Energy', '3', 'OK')]);
  expect(preview.days[0]?.reading).toMatchObject({ energy: 5, step: 2.5 });
  expect(preview.read).toEqual([{ tracker: 'Energy', as: 'energy', count: 1, scale: [1, 5] }]);
});

test('[DI11] one energy above five puts those without a word on ten; the words stay on five', () => {
  const later = quoted(['9th Jun 2024', '2024-06-09', 'Sunday', '8:00', 'Energy', '7', '', '']);
  const preview = read([line('8:00', 'Energy', '3', 'OK'), later]);
  expect(preview.days.map(({ reading }) => [reading.energy, reading.step])).toEqual([
    [5, 2.5],
    [6.7, 10 / 9],
  ]);
  expect(preview.read.map(({ scale, count }) => [...scale, count])).toEqual([
    [1, 10, 1],
    [1, 5, 1],
  ]);
});

test('[DI11] the person may say which scale it was', () => {
  const lines = [line('8:00', 'Energy', '4')];
  expect(read(lines).days[0]?.reading.energy).toBe(7.5);
  expect(read(lines, { energyScale: 10 }).days[0]?.reading.energy).toBe(3.3);
  const above = readDiary([header, line('8:00', 'Energy', '7')].join('\n'), { energyScale: 5 });
  expect(above).toMatchObject({
    ok: false,
    refusal: { kind: 'no-days', skipped: [{ what: 'Energy', reason: 'out-of-range', count: 1 }] },
  });
});

test('[DI5] the step is that of energy and pain, the coarser of the two, before any other', () => {
  const fineEnergy = line('8:00', 'Energy', '7');
  expect(reading(fineEnergy, line('', 'Sleep quality', '2', 'Poor'))?.step).toBe(10 / 9);
  expect(reading(fineEnergy, line('am', 'Symptom', '1', 'Neck pain (Mild)'))?.step).toBe(2.5);
});

test('[DI4] the older export without "date formatted", columns in another order, unknown ones reported', () => {
  const text = [
    'Category,RATING / AMOUNT,detail,favourite,date,time of day',
    'Mood,6,Meh | Anxious,yes,22nd Sep 2020,13:00',
    'Energy,2,Poor,,22nd Sep 2020,13:00',
  ].join('\n');
  const result = readDiary(text);
  expect(result).toMatchObject({
    ok: true,
    value: {
      source: 'bearable',
      days: [{ day: '2020-09-22', reading: { mood: 5.6, energy: 2.5 } }],
      skipped: [{ what: 'favourite', reason: 'unknown-column', count: 1 }],
    },
  });
});
