import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Reading } from '../check-in/index.ts';
import { addDays, type Day, dayFrom } from '../time/index.ts';
import { type DiaryPreview, importedReadings, importFingerprint, readDiary } from './index.ts';

const runs = process.env.DEEP ? 5000 : 100;
const first = dayFrom('2023-12-20') ?? fail();
function fail(): never {
  throw new Error('a day that exists');
}

const visibleHeader = 'observation_date,tracker_name,tracker_category,observation_value';
const bearableHeader = 'date formatted,time of day,category,rating/amount,detail';
const days = fc.integer({ min: 0, max: 40 }).map((at) => addDays(first, at));
const trackers = fc.constantFrom(
  'Fatigue,General',
  'Joint pain,Pain',
  'Nerve pain,Pain',
  'Sleep,Sleep',
  'Crash,Experience',
  'HRV,Measurement',
  'Note,Note',
);
const values = fc.constantFrom('0', '1', '2', '3', 'NA', '', '7', 'x', '1.5');
const visibleLine = fc.tuple(days, trackers, values).map((cells) => cells.join(','));
const ratings = fc.constantFrom('0', '1', '2', '3', '4', '5', '7', '10', '3.3', '');
const rated = fc.constantFrom('Mood', 'Energy', 'Sleep quality', 'Symptom', 'Factors');
const details = fc.constantFrom('OK', 'Good', '', 'Neck pain (Mild)', 'Loss of appetite (Severe)');
const bearableLine = fc
  .tuple(days, fc.constantFrom('08:00', 'pm', '1:30', ''), rated, ratings, details)
  .map((cells) => cells.join(','));
const bearableText = fc
  .array(bearableLine, { maxLength: 60, size: 'medium' })
  .map((lines) => [bearableHeader, ...lines].join('\n'));
const visibleText = fc
  .array(visibleLine, { maxLength: 80, size: 'medium' })
  .map((lines) => [visibleHeader, ...lines].join('\n'));
const anyDiary = fc.oneof(visibleText, bearableText);

/** Days and trackers said once, so that no line replaces another. */
const calmVisible = fc
  .uniqueArray(fc.tuple(days, trackers, values), {
    maxLength: 80,
    size: 'medium',
    selector: ([day, tracker]) => `${day}${tracker}`,
  })
  .map((lines) => lines.map((cells) => cells.join(',')));

const previewOf = (text: string | Uint8Array): DiaryPreview | undefined => {
  const result = readDiary(text);
  return result.ok ? result.value : undefined;
};

test('[DI12] no text and no bytes make it throw', () => {
  const noise = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.uint8Array({ maxLength: 300 }),
    fc
      .array(
        fc.constantFrom(
          '"',
          ',',
          ';',
          '\t',
          '\n',
          '\r',
          '\u0000',
          '\ufeff',
          'date',
          '2024-05-01',
          '1e309',
          '=',
          '\ud800',
        ),
      )
      .map((parts) => parts.join('')),
  );
  const afterHeader = fc
    .tuple(fc.constantFrom(visibleHeader, bearableHeader), fc.string({ unit: 'binary' }))
    .map(([header, rest]) => `${header}\n${rest}`);
  fc.assert(
    fc.property(fc.oneof(noise, afterHeader), (file) => {
      expect(typeof readDiary(file).ok).toBe('boolean');
    }),
    { numRuns: runs * 10 },
  );
});

test('[DI9] without two values for one thing, the order of the lines changes nothing', () => {
  const shuffled = calmVisible.chain((lines) =>
    fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length })),
  );
  fc.assert(
    fc.property(shuffled, ([lines, other]) => {
      expect(readDiary([visibleHeader, ...other].join('\n'))).toEqual(readDiary([visibleHeader, ...lines].join('\n')));
    }),
    { numRuns: runs },
  );
});

test("[DI10] the order of Bearable's lines changes nothing", () => {
  const lines = fc.array(bearableLine, { maxLength: 60, size: 'medium' });
  const shuffled = lines.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
  );
  fc.assert(
    fc.property(shuffled, ([list, other]) => {
      expect(readDiary([bearableHeader, ...other].join('\n'))).toEqual(readDiary([bearableHeader, ...list].join('\n')));
    }),
    { numRuns: runs },
  );
});

test('[DI2] spaces around cells, quotes, line ends and separators change nothing', () => {
  const manner = fc.record({
    end: fc.constantFrom('\n', '\r\n', '\r'),
    separator: fc.constantFrom(',', ';', '\t'),
    spaces: fc.constantFrom('', ' ', '  '),
    quotes: fc.boolean(),
  });
  fc.assert(
    fc.property(anyDiary, manner, (text, { end, separator, spaces, quotes }) => {
      const cell = (plain: string) => (quotes ? `"${plain}"${spaces}` : `${plain}${spaces}`);
      const other =
        text
          .split('\n')
          .map((line) => line.split(',').map(cell).join(separator))
          .join(end) + end;
      expect(readDiary(other)).toEqual(readDiary(`${text}\n`));
    }),
    { numRuns: runs },
  );
});

test('[DI1] bytes and text give one preview', () => {
  fc.assert(
    fc.property(anyDiary, (text) => {
      expect(readDiary(new TextEncoder().encode(text))).toEqual(readDiary(text));
    }),
    { numRuns: runs },
  );
});

test('[DI6] each line is counted once, as read or as skipped', () => {
  fc.assert(
    fc.property(anyDiary, (text) => {
      const result = readDiary(text);
      const found = result.ok
        ? result.value
        : result.refusal.kind === 'no-days'
          ? { read: [], skipped: result.refusal.skipped }
          : undefined;
      const counted = [...(found?.read ?? []), ...(found?.skipped ?? [])].reduce((sum, { count }) => sum + count, 0);
      expect(counted).toBe(text.split('\n').length - 1);
    }),
    { numRuns: runs },
  );
});

test('[DI7] a reading holds scores of 0 to 10 in tenths, its day and its step, and nothing else', () => {
  const allowed = ['day', 'energy', 'pain', 'mood', 'sleep', 'appetite', 'breath', 'step'];
  fc.assert(
    fc.property(anyDiary, (text) => {
      for (const { day, reading } of previewOf(text)?.days ?? []) {
        const { day: _, step, ...scores } = reading;
        expect(Object.keys(reading).every((key) => allowed.includes(key))).toBe(true);
        expect(reading.day).toBe(day);
        expect(
          Object.values(scores).every(
            (score) => typeof score === 'number' && score >= 0 && score <= 10 && Math.round(score * 10) / 10 === score,
          ),
        ).toBe(true);
        expect(step === undefined).toBe(Object.keys(scores).length === 0);
      }
    }),
    { numRuns: runs },
  );
});

test('[DI13] importing again, or a file that overlaps, adds nothing twice and loses nothing', () => {
  fc.assert(
    fc.property(anyDiary, anyDiary, fc.uniqueArray(days, { maxLength: 10 }), (one, other, own) => {
      const history = new Map<Day, Reading>(own.map((day) => [day, { day, energy: 5 }]));
      const bring = (text: string) => {
        const preview = previewOf(text);
        if (!preview) return [];
        const { toAdd, kept } = importedReadings(preview, history);
        for (const reading of toAdd) {
          expect(history.has(reading.day)).toBe(false);
          history.set(reading.day, reading);
        }
        expect(kept.every((day) => history.has(day))).toBe(true);
        return toAdd;
      };
      bring(one);
      bring(other);
      expect([...bring(one), ...bring(other)]).toEqual([]);
      expect(own.every((day) => history.get(day)?.energy === 5)).toBe(true);
    }),
    { numRuns: runs },
  );
});

test('[DI14] the fingerprint is that of what was read', () => {
  fc.assert(
    fc.property(anyDiary, anyDiary, (one, other) => {
      const [a, b] = [previewOf(one), previewOf(other)];
      if (!a || !b) return;
      const same = a.source === b.source && JSON.stringify(a.days) === JSON.stringify(b.days);
      expect(importFingerprint(a) === importFingerprint(b)).toBe(same);
    }),
    { numRuns: runs },
  );
});
