import type { Reading } from '@unhurried/domain/check-in';
import { addDays, type Day, daysBetween } from '@unhurried/domain/time';

export type Span = 'six-weeks' | 'half-year' | 'everything';
export type Grain = 'day' | 'week' | 'month';

export interface Window {
  readonly from: Day;
  readonly to: Day;
  readonly grain: Grain;
}

/** One point of the picture: a day, a week or a month of mine. */
export interface Spot {
  readonly from: Day;
  readonly to: Day;
  readonly energy: number | null;
  readonly pain: number | null;
  readonly flare: boolean;
  readonly rest: boolean;
}

export interface Stretch {
  readonly from: Day;
  readonly to: Day;
}

const daysIn = { 'six-weeks': 42, 'half-year': 182, everything: Number.POSITIVE_INFINITY } as const;
/** A window shorter than this would draw two days as a cliff. */
const shortest = 14;

const grainFor = (days: number): Grain => (days <= 91 ? 'day' : days <= 3 * 365 ? 'week' : 'month');

/** The days to look at: never many before my first word. [HI5] */
export function windowFor(span: Span, first: Day, today: Day): Window {
  const since = daysBetween(first, today) + 1;
  const days = Math.max(shortest, Math.min(daysIn[span], since));
  return { from: addDays(today, 1 - days), to: today, grain: grainFor(days) };
}

/** The shortest span that holds a word of mine: after months away the page does not open on nothing. [HI5] */
export function openingSpan(last: Day, today: Day): Span {
  const ago = daysBetween(last, today);
  if (ago < daysIn['six-weeks']) return 'six-weeks';
  return ago < daysIn['half-year'] ? 'half-year' : 'everything';
}

export const daysOf = ({ from, to }: Stretch): readonly Day[] =>
  Array.from({ length: daysBetween(from, to) + 1 }, (_, at) => addDays(from, at));

/** Between the two middle ones where they are even in number. [HI3] */
function middleOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : Math.round((low + high) * 5) / 10;
}

const numberOf = { day: (at: number) => at, week: (at: number) => Math.floor(at / 7) } as const;

/** Which point a day belongs to. Weeks are counted from the first day of the window, months are the calendar's. */
const placeOf = (window: Window, day: Day, at: number): string =>
  window.grain === 'month' ? day.slice(0, 7) : String(numberOf[window.grain](at));

export function spotsOver(readings: readonly Reading[], flares: ReadonlySet<Day>, window: Window): readonly Spot[] {
  const byDay = new Map(readings.map((reading) => [reading.day, reading]));
  const groups = new Map<string, Day[]>();
  daysOf(window).forEach((day, at) => {
    const place = placeOf(window, day, at);
    groups.set(place, [...(groups.get(place) ?? []), day]);
  });
  return [...groups.values()].map((days) => spotOf(days, byDay, flares));
}

function spotOf(days: readonly Day[], byDay: ReadonlyMap<Day, Reading>, flares: ReadonlySet<Day>): Spot {
  const said = days.flatMap((day) => byDay.get(day) ?? []);
  const [from, to] = [days[0], days.at(-1)];
  if (from === undefined || to === undefined) throw new Error('A point stands for at least one day.');
  return {
    from,
    to,
    energy: middleOf(said.flatMap(({ energy }) => energy ?? [])),
    pain: middleOf(said.flatMap(({ pain }) => pain ?? [])),
    // Shaded where most of it was harder: one hard day must not colour a month. The sentence still names the days.
    flare: days.filter((day) => flares.has(day)).length * 2 > days.length,
    rest: days.length <= 7 && said.some(({ rest }) => rest === true),
  };
}

/** Days of flare in a row, oldest first. [HI4] */
export function stretchesOf(flares: ReadonlySet<Day>): readonly Stretch[] {
  const found: { from: Day; to: Day }[] = [];
  for (const day of [...flares].sort()) {
    const last = found.at(-1);
    if (last && addDays(last.to, 1) === day) last.to = day;
    else found.push({ from: day, to: day });
  }
  return found;
}
