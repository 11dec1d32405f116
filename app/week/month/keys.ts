import { addDays, type Day } from '@unhurried/domain/time';
import { monthsOn, startOfWeek, type Weekday } from './grid.ts';

export interface Pressed {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

export interface Ground {
  readonly weekStart: Weekday;
  readonly rightToLeft: boolean;
}

type Move = (day: Day, ground: Ground, shift: boolean) => Day;

const along = (days: number): Move => {
  return (day, { rightToLeft }) => addDays(day, rightToLeft ? -days : days);
};

const moves: Readonly<Record<string, Move>> = {
  ArrowRight: along(1),
  ArrowLeft: along(-1),
  ArrowDown: (day) => addDays(day, 7),
  ArrowUp: (day) => addDays(day, -7),
  Home: (day, { weekStart }) => startOfWeek(day, weekStart),
  End: (day, { weekStart }) => addDays(startOfWeek(day, weekStart), 6),
  PageDown: (day, _, shift) => monthsOn(day, shift ? 12 : 1),
  PageUp: (day, _, shift) => monthsOn(day, shift ? -12 : -1),
};

/** Before and after these nothing is shown, so that no key leads out of what a date can name. */
const [earliest, latest] = ['1900-02-01' as Day, '9998-12-01' as Day];

/**
 * Where a key leads from a day, as the date grid of the ARIA practices has it; nothing for any other key, and for those that
 * belong to the browser. [WE21]
 */
export function movedBy(
  { key, shiftKey, altKey, ctrlKey, metaKey }: Pressed,
  day: Day,
  ground: Ground,
): Day | undefined {
  if (altKey || ctrlKey || metaKey || !Object.hasOwn(moves, key)) return undefined;
  const to = moves[key]?.(day, ground, shiftKey);
  return to !== undefined && to >= earliest && to <= latest ? to : day;
}
