import { mostTimes, type TimeOfDay, timeOfDayFrom } from '@unhurried/domain/reminders';

const two = (number: number): string => String(number).padStart(2, '0');

/** The nearest quarter of an hour, for what a field gives; nothing where it gives no time. [WR1] [RN1] */
export function quarterOf(text: string): TimeOfDay | undefined {
  const [, hour, minute] = /^(\d{2}):(\d{2})/.exec(text) ?? [];
  if (hour === undefined || minute === undefined) return undefined;
  const quarters = Math.round((Number(hour) * 60 + Number(minute)) / 15) % 96;
  return timeOfDayFrom(`${two(Math.floor(quarters / 4))}:${two((quarters % 4) * 15)}`);
}

/** With one time more; the same list where it has that time or is full. [WR1] */
export const withTime = (times: readonly TimeOfDay[], time: TimeOfDay): readonly TimeOfDay[] =>
  times.includes(time) || times.length >= mostTimes ? times : [...times, time].sort();
