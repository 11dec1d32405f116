import { dayOfCycle, type Entry, isHard, type Occurrence } from '../calendar/index.ts';
import { addDays, type Day, weekdayOf } from '../time/index.ts';

/** An entry with the times it has within some days. */
export interface Timed {
  readonly entry: Entry;
  readonly times: readonly Occurrence[];
}

/** What the shared calendar says of one day. */
export interface DayShape {
  readonly day: Day;
  readonly rest: boolean;
  readonly treatment: boolean;
  /** The day after a treatment, or one that is stated to be usually hard. */
  readonly hard: boolean;
  readonly appointment: boolean;
  /** Which day of a round this is, and how many the round has. */
  readonly cycle?: { readonly day: number; readonly of: number };
}

/** The seven days from Monday on: the same week on both phones, whatever each calls its first day. */
export const weekOf = (day: Day): readonly Day[] => {
  const monday = addDays(day, -weekdayOf(day));
  return [0, 1, 2, 3, 4, 5, 6].map((count) => addDays(monday, count));
};

const isOn = (day: Day, { first, last }: Occurrence): boolean => first <= day && day <= last;

/** Where this day stands in the round of a treatment: its nearest treatment before counts. [CL7] */
function placeIn({ entry, times }: Timed, day: Day): { readonly day: number; readonly of: number } | undefined {
  const { cycle } = entry;
  const last = times.filter(({ first }) => first <= day).at(-1);
  const place = cycle && last ? dayOfCycle(cycle, last.first, day) : undefined;
  return cycle && place !== undefined ? { day: place, of: cycle.days } : undefined;
}

const isHardIn = (timed: Timed, day: Day): boolean => {
  const place = placeIn(timed, day);
  return place !== undefined && timed.entry.cycle !== undefined && isHard(timed.entry.cycle, place.day);
};

/**
 * What one day holds. `timed`: entries that stand, with their times from at least one round before on. What is private, and
 * what says "busy" alone, shapes nothing. [WK2]
 */
export function shapeOf(day: Day, timed: readonly Timed[]): DayShape {
  const has = (kind: Entry['kind'], on: Day = day) =>
    timed.some(({ entry, times }) => entry.kind === kind && entry.stands && times.some((time) => isOn(on, time)));
  const treatments = timed.filter(({ entry }) => entry.kind === 'treatment' && entry.stands);
  const cycle = treatments.flatMap((each) => placeIn(each, day) ?? []).at(0);
  const hard = has('treatment', addDays(day, -1)) || treatments.some((each) => isHardIn(each, day));
  return {
    day,
    rest: has('rest'),
    treatment: has('treatment'),
    hard,
    appointment: has('appointment'),
    ...(cycle ? { cycle } : {}),
  };
}

/** Whether anything may be meant for it. [WK2] */
export const isOpen = ({ rest, treatment, hard, appointment }: DayShape): boolean =>
  !rest && !treatment && !hard && !appointment;
