import type { OccurrenceKey } from '@unhurried/domain/calendar';
import { wallAt } from '@unhurried/domain/time';
import { ok, type Result, refuse } from '@unhurried/kernel';
import type { SkipReason } from '../reading.ts';
import type { Fields, Property } from './fields.ts';
import { lengthFrom, type Once } from './lengths.ts';
import { instantAt, type Start } from './starts.ts';

/** More further starts, or exceptions, than anybody writes. [CF2] */
const mostDates = 1000;

/** A start, said as the first one of its repetition is said: a date, or a time on the same wall. [CF8] */
export function saidAs(once: Once, start: Start): OccurrenceKey {
  if (once.kind === 'days') return start.kind === 'day' ? start.day : start.wall.slice(0, 10);
  // A date alone, where times come again: the one time of that date.
  if (start.kind === 'day') return `${start.day}${once.from.slice(10)}`;
  if (!start.zone || !once.zone || start.zone === once.zone) return start.wall;
  return wallAt(instantAt(start.wall, start.zone), once.zone);
}

export interface Dates {
  readonly keys: readonly OccurrenceKey[];
  /** In minutes, of those that say how long they last. */
  readonly lengths: Readonly<Record<OccurrenceKey, number>>;
}

/** Reads one value of a property, in the zone that the property names. */
export type ReadStart = (value: unknown, property: Property) => Result<Start, SkipReason>;

/** The start of a period, and its end or length where it says one. */
const periodFrom = (value: unknown): { readonly start: unknown; readonly end?: unknown } =>
  Array.isArray(value) ? { start: value[0], end: value[1] } : { start: value };

function lengthOf(start: Start, end: unknown, property: Property, read: ReadStart): number | undefined {
  if (end === undefined || start.kind === 'day') return undefined;
  const length = lengthFrom(end);
  if (length) return length.days * 1440 + length.minutes;
  const until = read(end, property);
  if (!until.ok || until.value.kind === 'day') return undefined;
  return Math.max(0, (instantAt(until.value.wall, until.value.zone) - instantAt(start.wall, start.zone)) / 60_000);
}

interface Dated {
  readonly key: OccurrenceKey;
  readonly length: number | undefined;
}

function dated(value: unknown, property: Property, once: Once, read: ReadStart): Result<Dated, SkipReason> {
  const { start, end } = periodFrom(value);
  const found = read(start, property);
  if (!found.ok) return found;
  const length = once.kind === 'time' ? lengthOf(found.value, end, property, read) : undefined;
  return ok({ key: saidAs(once, found.value), length });
}

/** Every date of these properties, once each and in order. */
export function datesOf(
  fields: Fields,
  name: 'RDATE' | 'EXDATE',
  once: Once,
  read: ReadStart,
): Result<Dates, SkipReason> {
  const each = (fields.get(name) ?? []).flatMap((property) => property.values.map((value) => ({ value, property })));
  if (each.length > mostDates) return refuse('too-many-dates');
  const lengths = new Map<OccurrenceKey, number | undefined>();
  for (const { value, property } of each) {
    const one = dated(value, property, once, read);
    if (!one.ok) return one;
    lengths.set(one.value.key, one.value.length);
  }
  const known = [...lengths].filter((entry): entry is [OccurrenceKey, number] => entry[1] !== undefined);
  return ok({ keys: [...lengths.keys()].sort(), lengths: Object.fromEntries(known) });
}
