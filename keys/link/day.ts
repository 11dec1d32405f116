const form = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days since 0000-03-01 of the calendar that everyone uses; nothing when the text is no day of it. */
function numbered(day: string): number | undefined {
  const [, year = 0, month = 0, date = 0] = (form.exec(day) ?? []).map(Number);
  const lengths = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  if (date < 1 || date > (lengths[month - 1] ?? 0)) return undefined;
  const years = month > 2 ? year : year - 1;
  const months = (month + 9) % 12;
  const leaps = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return years * 365 + leaps + Math.floor((months * 153 + 2) / 5) + date - 1;
}

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Whether a text is a day, `YYYY-MM-DD`. */
export const isDay = (text: unknown): text is string => typeof text === 'string' && numbered(text) !== undefined;

/** How many days the second comes after the first; negative when it comes before, as when a clock was put right. */
export const daysBetween = (from: string, to: string): number => (numbered(to) ?? 0) - (numbered(from) ?? 0);
