import {
  type Day,
  dayFrom,
  type Instant,
  instantOf,
  type Wall,
  wallAt,
  wallFrom,
  type Zone,
} from '@unhurried/domain/time';
import { ok, type Result, refuse } from '@unhurried/kernel';
import type { SkipReason } from '../reading.ts';
import { type Property, paramOf } from './fields.ts';
import type { CalendarHead } from './parts.ts';
import type { Zones } from './zones.ts';

/**
 * A date, or a time on a wall. `utc`: written with a Z. `own`: its zone is one that nobody else knows, so it stands as the
 * instant that it is, in UTC.
 */
export type Start =
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'time'; readonly wall: Wall; readonly zone?: Zone; readonly from?: 'utc' | 'own' };

export const utc = 'UTC' as Zone;

/** Before and after these years there is nothing that anybody plans. [CF7] */
const earliest = 1900;
const latest = 2200;

const minute = 60_000;
export const later = (instant: Instant, minutes: number): Instant => (instant + minutes * minute) as Instant;

/** A wall without a zone is counted as if it were in UTC, which moves nothing. */
export const instantAt = (wall: Wall, zone: Zone | undefined): Instant => instantOf(wall, zone ?? utc);

/** So many minutes later, as the clock of the zone goes. */
export const wallLater = (wall: Wall, zone: Zone | undefined, minutes: number): Wall =>
  wallAt(later(instantAt(wall, zone), minutes), zone ?? utc);

/** The words of a date that ical.js gives: `2026-11-22`, `2026-11-22T14:30:00`, with a Z. Seconds are dropped. [CF6] */
export interface Written {
  readonly day: string;
  readonly time?: string;
  readonly utc: boolean;
}

export function writtenFrom(value: unknown): Written | undefined {
  if (typeof value !== 'string') return undefined;
  // A date without its VALUE=DATE, and a time without its seconds, come out of ical.js with empty places.
  const text = value.replace(/T::$/, '').replace(/:$/, '');
  const [, day, time, z] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::(?:[0-5]\d|60))?(Z)?)?$/.exec(text) ?? [];
  if (!day) return undefined;
  return { day, ...(time && { time }), utc: z === 'Z' };
}

function inZone(wall: Wall, id: string, head: CalendarHead, zones: Zones): Result<Start, SkipReason> {
  const found = zones.find(head, id);
  if (!found) return refuse('unknown-zone');
  if ('zone' in found) return ok({ kind: 'time', wall, zone: found.zone });
  const at = later(instantAt(wall, utc), -found.offsets(wall));
  return ok({ kind: 'time', wall: wallAt(at, utc), zone: utc, from: 'own' });
}

function timeFrom(written: Written, id: string, head: CalendarHead, zones: Zones): Result<Start, SkipReason> {
  const wall = wallFrom(`${written.day}T${written.time}`);
  if (!wall) return refuse('no-such-time');
  if (written.utc) return ok({ kind: 'time', wall, zone: utc, from: 'utc' });
  return id === '' ? ok({ kind: 'time', wall }) : inZone(wall, id, head, zones);
}

/** The start that one value of a property names, in the zone that the property names. */
export function startFrom(
  value: unknown,
  property: Property,
  head: CalendarHead,
  zones: Zones,
): Result<Start, SkipReason> {
  const written = writtenFrom(value);
  if (!written) return refuse('no-such-time');
  const year = Number(written.day.slice(0, 4));
  if (year < earliest || year > latest) return refuse('far-away');
  if (written.time) return timeFrom(written, paramOf(property, 'tzid'), head, zones);
  const day = dayFrom(written.day);
  return day ? ok({ kind: 'day', day }) : refuse('no-such-time');
}
