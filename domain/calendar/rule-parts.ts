import { type Day, dayFrom, type Wall, wallFrom } from '../time/index.ts';

/** A weekday, 0 for Monday; with `nth`, only that one of its month or year, counted from the end when negative. */
export interface Weekday {
  readonly day: number;
  readonly nth?: number;
}

/** The last start that may be: a date, a time on the wall, or, with `utc`, a time on the wall of UTC, which is an instant. */
export interface Until {
  readonly at: Day | Wall;
  readonly utc: boolean;
}

/** How each part of a rule is read: what it adds to the rule, or the name of the refusal. */
export type Readers<Draft, Refusal extends string> = Readonly<Record<string, (text: string) => Draft | Refusal>>;

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** `FR`, or, where an ordinal may stand, `-1FR`. */
export function weekdayFrom(text: string, mayCount: boolean): Weekday | undefined {
  const [, ordinal, name = ''] = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(text) ?? [];
  const day = weekdays.indexOf(name);
  if (day < 0) return undefined;
  if (ordinal === undefined) return { day };
  const nth = Number(ordinal);
  return mayCount && nth !== 0 && Math.abs(nth) <= 53 ? { day, nth } : undefined;
}

export const weekdayText = ({ day, nth }: Weekday): string => `${nth ?? ''}${weekdays[day]}`;

/** A list such as `1,15,-1`, in order, each once. Nothing when a member is outside its bounds. */
export function wholeNumbers(
  text: string,
  least: number,
  most: number,
  fromEnd = false,
): readonly number[] | undefined {
  const numbers = new Set<number>();
  for (const each of text.split(',')) {
    if (!(fromEnd ? /^[+-]?\d{1,3}$/ : /^\d{1,3}$/).test(each)) return undefined;
    const number = Number(each);
    if (Math.abs(number) < least || Math.abs(number) > most) return undefined;
    numbers.add(number);
  }
  return [...numbers].sort((one, other) => one - other);
}

/** `20261122`, `20261122T140000` or `20261122T140000Z`. Starts are at whole minutes, so seconds decide nothing. */
export function untilFrom(text: string): Until | undefined {
  const [, date, hour, minute, utc] = /^(\d{8})(?:T(\d\d)(\d\d)(?:[0-5]\d|60)(Z)?)?$/.exec(text) ?? [];
  if (!date) return undefined;
  const day = `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}`;
  const at = hour ? wallFrom(`${day}T${hour}:${minute}`) : dayFrom(day);
  return at && { at, utc: utc === 'Z' };
}

export const dateText = ({ at, utc }: Until): string =>
  `${at.replaceAll(/[-:]/g, '')}${at.length > 10 ? '00' : ''}${utc ? 'Z' : ''}`;
