import type { Brand } from '@unhurried/kernel';

/** A date in a person's life, `2026-11-22`: from 04:00 to 04:00 of their own zone, so that an evening is one day. */
export type Day = Brand<string, 'Day'>;

const daysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const lengthOfMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : ([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0);

/** The day that a text names, or nothing when it names none (a 30 February, a typing error, an empty cell). */
export function dayFrom(text: string): Day | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return undefined;
  const [year, month, date] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (year < 1900 || month < 1 || month > 12 || date < 1 || date > lengthOfMonth(year, month)) return undefined;
  return text as Day;
}

/** Days since 0000-03-01 or so: only differences have a meaning. */
function ordinal(day: Day): number {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  const leapDays = Math.floor((year - 1) / 4) - Math.floor((year - 1) / 100) + Math.floor((year - 1) / 400);
  const inYear = (daysBeforeMonth[month - 1] ?? 0) + (month > 2 && isLeap(year) ? 1 : 0) + Number(day.slice(8, 10));
  return (year - 1) * 365 + leapDays + inYear;
}

const two = (number: number): string => String(number).padStart(2, '0');

/** No text names a year after it. */
const lastYear = 9999;

function fromOrdinal(days: number): Day {
  let year = Math.min(lastYear, Math.floor(days / 365.2425) + 1);
  const firstOf = (y: number) => ordinal(`${String(y).padStart(4, '0')}-01-01` as Day);
  while (firstOf(year) > days) year--;
  while (year < lastYear && firstOf(year + 1) <= days) year++;
  let rest = days - firstOf(year);
  let month = 1;
  while (rest >= lengthOfMonth(year, month)) rest -= lengthOfMonth(year, month++);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(rest + 1)}` as Day;
}

/** The first and the last day that a text can name. Pure, so that the builder may put this file beside any other. */
const firstDay = /* @__PURE__ */ ordinal('1900-01-01' as Day);
const lastDay = /* @__PURE__ */ ordinal('9999-12-31' as Day);

/** The day `count` days later; earlier when negative. Never past the first or the last day that a text can name. [TI3] */
export const addDays = (day: Day, count: number): Day =>
  fromOrdinal(Math.min(lastDay, Math.max(firstDay, ordinal(day) + count)));

/** How many days lie from the first to the second; negative when the second is earlier. */
export const daysBetween = (from: Day, to: Day): number => ordinal(to) - ordinal(from);

/** 0 is Monday. For "usual for that weekday" (PA1). */
export const weekdayOf = (day: Day): number => (ordinal(day) + 6) % 7;
