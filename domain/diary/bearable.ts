import type { Day } from '../time/index.ts';
import { foldRatings, type RatedDay } from './bearable-day.ts';
import { cellAt, named, numberInCell } from './cells.ts';
import { hasMore, type Layout } from './columns.ts';
import type { DiaryOptions, ReadField } from './preview.ts';
import type { RowReader } from './row-reader.ts';
import type { Tally } from './tally.ts';

const severities = ['none', 'mild', 'moderate', 'severe', 'unbearable'] as const;

/** Bearable's two sets of words for its scale of five, lowest first. */
const fiveWords = [
  ['awful', 'poor', 'ok', 'good', 'great'],
  ['v. low', 'low', 'ok', 'high', 'v. high'],
] as const;

const isFiveWord = (word: string, value: number): boolean => fiveWords.some((words) => words[value - 1] === word);

/** Without a category for pain, its name tells: pain, aches, migraine, cramps. [DI8] */
function symptomField(name: string): Exclude<ReadField, 'energy' | 'crash'> | undefined {
  if (/\bpains?\b|aches?\b|\bmigraines?\b|\bcramps?\b/.test(name)) return 'pain';
  if (/\b(?:lack|loss) of appetite\b|\bappetite loss\b/.test(name)) return 'appetite';
  return /\bshortness of breath\b|\bbreathless/.test(name) ? 'breath' : undefined;
}

/** `Back (lower) pain (Mild)`: the last brackets hold the severity, where they hold one. */
function symptomIn(detail: string): { name: string; severity: number } {
  const opens = detail.endsWith(')') ? detail.lastIndexOf('(') : -1;
  const severity = opens < 0 ? -1 : severities.findIndex((word) => word === named(detail.slice(opens + 1, -1)));
  return { name: severity < 0 ? detail : detail.slice(0, opens).trim(), severity };
}

/** Reads Bearable's long export: one line for each rating, several a day. */
export function bearableReader(layout: Layout, tally: Tally, options: DiaryOptions): RowReader {
  const [categoryAt, ratingAt, detailAt] = [layout.at('category'), layout.at('rating/amount'), layout.at('detail')];
  const days = new Map<Day, RatedDay>();
  const onDay = (day: Day): RatedDay => {
    const known = days.get(day) ?? { ratings: [] };
    days.set(day, known);
    return known;
  };
  const highestEnergy = options.energyScale ?? 10;

  const rating = (cell: string, what: string, lowest: number, highest: number): number | undefined => {
    if (cell === '') return void tally.skip(what, 'not-asked');
    const value = numberInCell(cell);
    if (value === undefined) return void tally.skip(what, 'not-a-number');
    if (value < lowest || value > highest) return void tally.skip(what, 'out-of-range');
    return value;
  };

  const symptom = (day: Day, cell: string, detail: string) => {
    const { name, severity } = symptomIn(detail);
    const field = symptomField(named(name));
    if (!field) return tally.skip(name === '' ? 'Symptom' : name, 'not-used');
    const value = rating(cell === '' && severity >= 0 ? String(severity) : cell, name, 0, 4);
    if (value === undefined) return;
    tally.read(name, field, [0, 4]);
    onDay(day).ratings.push({ field, value });
  };

  const rated = (day: Day, what: string, cell: string, field: 'mood' | 'sleep', highest: 5 | 10) => {
    const value = rating(cell, what, 1, highest);
    if (value === undefined) return;
    tally.read(what, field, [1, highest]);
    onDay(day).ratings.push({ field, value });
  };

  const energy = (day: Day, what: string, cell: string, detail: string) => {
    const value = rating(cell, what, 1, highestEnergy);
    if (value === undefined) return;
    onDay(day).ratings.push({ field: isFiveWord(named(detail), value) ? 'energy-in-words' : 'energy', value });
  };

  return {
    dateColumns: ['date formatted', 'date'],
    take(day, cells) {
      const what = cellAt(cells, categoryAt);
      const cell = cellAt(cells, ratingAt);
      const detail = cellAt(cells, detailAt);
      if (hasMore(cells, layout)) return tally.skip(what, 'long-line');
      switch (named(what)) {
        case 'mood':
          return rated(day, what, cell, 'mood', 10);
        case 'energy':
          return energy(day, what, cell, detail);
        case 'sleep quality':
          return rated(day, what, cell, 'sleep', 5);
        case 'symptom':
        case 'symptoms':
          return symptom(day, cell, detail);
        default:
          return tally.skip(what, 'not-used');
      }
    },
    days: () => foldRatings(days, tally, options),
  };
}
