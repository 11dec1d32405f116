import { type Day, dayFrom } from '../time/index.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** In `03/04/2026`, which comes first. `unclear` when no line of the file tells. */
export type DateOrder = 'day-first' | 'month-first' | 'unclear';

const two = (digits: string | number): string => String(digits).padStart(2, '0');
const dayOf = (year: string, month: string | number, date: string): Day | undefined =>
  dayFrom(`${year}-${two(month)}-${two(date)}`);

const isoDate = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/;
const wordDate = /^(\d{1,2})(?:st|nd|rd|th)?[ -]([A-Za-z]{3})[a-z]*\.?,?[ -](\d{4})$/;
const dottedDate = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
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
  const iso = isoDate.exec(cell);
  if (iso) return dayOf(iso[1] ?? '', iso[2] ?? '', iso[3] ?? '');
  const word = wordDate.exec(cell);
  if (word) return dayOf(word[3] ?? '', months.indexOf((word[2] ?? '').toLowerCase()) + 1, word[1] ?? '');
  const dotted = dottedDate.exec(cell);
  if (dotted) return dayOf(dotted[3] ?? '', dotted[2] ?? '', dotted[1] ?? '');
  const slash = slashDate.exec(cell);
  if (!slash) return undefined;
  const [year, one, other] = [slash[3] ?? '', slash[1] ?? '', slash[2] ?? ''];
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
