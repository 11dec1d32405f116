import { type Day, dayFrom } from '../time/index.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** In `03/04/2026`, which comes first. `unclear` when no line of the file tells. */
export type DateOrder = 'day-first' | 'month-first' | 'unclear';

const two = (digits: string | number): string => String(digits).padStart(2, '0');
const dayOf = (year: string, month: string | number, date: string): Day | undefined =>
  dayFrom(`${year}-${two(month)}-${two(date)}`);

/** The ways of writing a day that can be read in one way only. */
const clearDates: readonly {
  readonly form: RegExp;
  readonly day: (one: string, two: string, three: string) => Day | undefined;
}[] = [
  { form: /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/, day: dayOf },
  {
    form: /^(\d{1,2})(?:st|nd|rd|th)?[ -]([A-Za-z]{3})[a-z]*\.?,?[ -](\d{4})$/,
    day: (date, month, year) => dayOf(year, months.indexOf(month.toLowerCase()) + 1, date),
  },
  { form: /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, day: (date, month, year) => dayOf(year, month, date) },
];
const slashDate = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/;

/** The two leading numbers of a date that spreadsheets write in either order; nothing for any other date. */
export function slashed(cell: string): readonly [number, number] | undefined {
  const parts = slashDate.exec(cell);
  return parts ? [Number(parts[1]), Number(parts[2])] : undefined;
}

/**
 * The day that a cell names: `2026-11-22`, with or without a time, `22nd Nov 2026`, `22.11.2026`, and `22/11/2026`
 * where the file shows which number is the month. A guess between two days is refused, never made. [DI3]
 */
export function dayInCell(cell: string, order: DateOrder): Day | 'unclear' | undefined {
  for (const { form, day } of clearDates) {
    const [whole, one = '', other = '', third = ''] = form.exec(cell) ?? [];
    if (whole !== undefined) return day(one, other, third);
  }
  const [whole, one = '', other = '', year = ''] = slashDate.exec(cell) ?? [];
  if (whole === undefined) return undefined;
  if (order === 'unclear' && one !== other) return 'unclear';
  return order === 'month-first' ? dayOf(year, one, other) : dayOf(year, other, one);
}

/** The number in a cell, with a point or a comma; nothing for `NaN`, `1e309`, `0x2`, a formula or a word. */
export function numberInCell(cell: string): number | undefined {
  if (!/^[+-]?\d{1,9}(?:[.,]\d{1,9})?$/.test(cell)) return undefined;
  return Number(cell.replace(',', '.'));
}

/** The hour of `23:20`; nothing for `pm` or `all day`. */
export function hourInCell(cell: string): number | undefined {
  const parts = /^(\d{1,2}):\d{2}(?::\d{2})?$/.exec(cell);
  const hour = parts ? Number(parts[1]) : 24;
  return hour < 24 ? hour : undefined;
}

/** One cell of a line without the spaces around it; a cell that is not there is empty. */
export const cellAt = (cells: readonly string[], at: number): string => (cells[at] ?? '').trim();

/** How a tracker's name is compared: case and doubled spaces are not a difference. */
export const named = (cell: string): string => cell.trim().toLowerCase().replace(/\s+/g, ' ');

/**
 * A text from the file, fit to be shown: one line, 80 characters at most, without the invisible characters that
 * turn a screen's reading direction. It is text and stays text. Copied, so that it does not hold the file in memory.
 */
export function shown(cell: string): string {
  const plain = cell.slice(0, 400).replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]+/gu, ' ');
  const short = Array.from(plain.replace(/\s+/g, ' ').trim());
  return short.length > 80 ? `${short.slice(0, 79).join('')}…` : short.join('');
}
