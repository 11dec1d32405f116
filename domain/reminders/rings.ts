import type { EntryKind, Occurrence } from '../calendar/index.ts';
import { addDays, type Day, type Instant, instantOf, usualTurn, type Wall, wallAt, type Zone } from '../time/index.ts';
import { type ReminderKind, type ReminderSettings, settingsOf, type TimeOfDay } from './settings.ts';

/** A time of an entry, on the calendar of whoever is reminded. */
export interface Due {
  readonly kind: EntryKind;
  readonly time: Occurrence;
}

export interface RingInput {
  readonly settings: ReminderSettings;
  /** Of entries that stand, from today on. */
  readonly due: readonly Due[];
  /** Of both. */
  readonly isRestDay: (day: Day) => boolean;
  /** The calendar rests, whoever said so. */
  readonly rested: boolean;
  /** I called today a day of rest, or it is a flare. */
  readonly restToday: boolean;
  /** The latest day that has a check-in of mine. */
  readonly checkedInOn?: Day | undefined;
  readonly now: Instant;
  readonly zone: Zone;
  /** How many dates ahead, today's being the first. */
  readonly days: number;
}

/** A set time of one date. */
interface Place {
  readonly date: Day;
  readonly wall: Wall;
  readonly at: Instant;
  /** The person's day then, which turns at four. */
  readonly day: Day;
}

/** The person's day, from the wall of the instant, which is at hand where `dayAt` would ask the platform anew. [TI1] */
function dayOf(now: Instant, zone: Zone): Day {
  const wall = wallAt(now, zone);
  const date = wall.slice(0, 10) as Day;
  return Number(wall.slice(11, 13)) >= usualTurn ? date : addDays(date, -1);
}

function placesOf(date: Day, times: readonly TimeOfDay[], zone: Zone): readonly Place[] {
  return times.map((time) => {
    const wall = `${date}T${time}` as Wall;
    const at = instantOf(wall, zone);
    return { date, wall, at, day: dayOf(at, zone) };
  });
}

const isOn = (date: Day, { first, last }: Occurrence): boolean => first <= date && date <= last;

/** What begins now is not over, also where it takes no time. [RN2] */
const isOver = (wall: Wall, { from, until }: Occurrence): boolean =>
  from !== undefined && from < wall && (until ?? from) <= wall;

/** Medicine with a time has one ring, at the last set time that is not after it. [RN3] */
function isItsTime({ wall }: Place, { kind, time: { from } }: Due, ofDate: readonly Place[]): boolean {
  if (kind !== 'medicine' || from === undefined) return true;
  return ofDate.findLast((each) => each.wall <= from)?.wall === wall;
}

const isChosen = (kinds: readonly ReminderKind[], kind: EntryKind): boolean => kinds.some((each) => each === kind);

function hasSomething(place: Place, ofDate: readonly Place[], { settings, due, checkedInOn }: RingInput): boolean {
  if (settings.kinds.includes('check-in') && place.day !== checkedInOn) return true;
  return due.some(
    (each) =>
      isChosen(settings.kinds, each.kind) &&
      isOn(place.date, each.time) &&
      !isOver(place.wall, each.time) &&
      isItsTime(place, each, ofDate),
  );
}

/** A time in the night belongs to two days, and rests where either does. [RN4] */
const isSilent = ({ date, day }: Place, { isRestDay, restToday, now, zone }: RingInput): boolean =>
  isRestDay(date) || isRestDay(day) || (restToday && day === dayOf(now, zone));

/** When my phone may ring, the next first. One for each time, whatever there is to say. [RN2] [RN4] [RN5] [RN6] */
export function ringsFor(input: RingInput): readonly Instant[] {
  if (input.rested) return [];
  const known: RingInput = { ...input, settings: settingsOf(input.settings) };
  const { now, zone } = input;
  const today = wallAt(now, zone).slice(0, 10) as Day;
  const dates = Array.from({ length: input.days }, (_, at) => addDays(today, at));
  const rings = dates.flatMap((date) => {
    const places = placesOf(date, known.settings.times, zone);
    return places.filter((place) => place.at > now && !isSilent(place, known) && hasSomething(place, places, known));
  });
  return [...new Set(rings.map(({ at }) => at))].sort((one, other) => one - other);
}
