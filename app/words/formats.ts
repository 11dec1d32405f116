import { formatLanguage } from './language.ts';

/**
 * Numbers, days and lists in the reader's own way. A day is `2026-11-22` and belongs to a calendar, not to a clock: it
 * is formatted in UTC so that no time zone moves it.
 */
export const formatNumber = (value: number, options: Intl.NumberFormatOptions = {}): string =>
  numbers(formatLanguage.value, options).format(value);

export type DayStyle = 'weekday' | 'short' | 'long' | 'month';

const dayStyles: Record<DayStyle, Intl.DateTimeFormatOptions> = {
  weekday: { weekday: 'long' },
  short: { day: 'numeric', month: 'short' },
  long: { weekday: 'long', day: 'numeric', month: 'long' },
  month: { month: 'long', year: 'numeric' },
};

export const formatDay = (day: string, style: DayStyle = 'long'): string =>
  dates(formatLanguage.value, { ...dayStyles[style], timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

export const formatTime = (instant: number | Date, timeZone?: string): string =>
  dates(formatLanguage.value, {
    hour: 'numeric',
    minute: '2-digit',
    ...(timeZone && { timeZone }),
  }).format(instant);

export const formatList = (parts: readonly string[], type: 'conjunction' | 'disjunction' = 'conjunction'): string =>
  lists(formatLanguage.value, { type, style: 'long' }).format(parts);

function kept<Options extends object, Format>(
  make: (language: string, options: Options) => Format,
): (language: string, options: Options) => Format {
  const made = new Map<string, Format>();
  return (language, options) => {
    const name = `${language}${JSON.stringify(options)}`;
    const format = made.get(name) ?? make(language, options);
    made.set(name, format);
    return format;
  };
}

const numbers = kept((language: string, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(language, options));
const dates = kept(
  (language: string, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language, options),
);
const lists = kept((language: string, options: Intl.ListFormatOptions) => new Intl.ListFormat(language, options));
