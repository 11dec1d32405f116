import type { TimeOfDay } from '@unhurried/domain/reminders';
import { type Day, instantOf, type Wall, type Zone } from '@unhurried/domain/time';

const minute = 60_000;
const minutesOfDay = 1440;

/** The chosen times of day as minutes of a UTC day, as they are there on this day. [WU3] [PU2] */
export const inUtc = (times: readonly TimeOfDay[], day: Day, zone: Zone): readonly number[] =>
  times.map((time) => (instantOf(`${day}T${time}` as Wall, zone) / minute) % minutesOfDay);
