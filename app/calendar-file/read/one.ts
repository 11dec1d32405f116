import type { DateChange, OccurrenceKey, When } from '@unhurried/domain/calendar';
import { wallAt, type Zone } from '@unhurried/domain/time';
import { ok, type Result, refuse } from '@unhurried/kernel';
import type { SkipReason } from '../reading.ts';
import { type Fields, firstOf, paramOf, textOf } from './fields.ts';
import { kindOf } from './kind.ts';
import { type Once, onceFrom } from './lengths.ts';
import type { CalendarHead, Part } from './parts.ts';
import { comesAgain, repeatsOf } from './repeats.ts';
import { instantAt, type Start, startFrom, utc } from './starts.ts';
import { noteFrom, titleFrom } from './texts.ts';
import type { Zones } from './zones.ts';

/** One VEVENT, read by itself. */
export interface One {
  readonly uid: string;
  readonly sequence: number;
  readonly title: string;
  readonly note: string;
  readonly kind: 'plan' | 'appointment';
  readonly cancelled: boolean;
  readonly once: Once;
  readonly when: When;
  readonly changes: Readonly<Record<OccurrenceKey, DateChange>>;
  /** RECURRENCE-ID: it is one time of a repetition. */
  readonly of?: Start;
}

const mostSequence = 2_147_483_647;

function sequenceOf(fields: Fields): number {
  const value = Number(firstOf(fields, 'SEQUENCE')?.values[0]);
  return Number.isInteger(value) && value > 0 && value <= mostSequence ? value : 0;
}

function endOf(fields: Fields, head: CalendarHead, zones: Zones): Result<Start | undefined, SkipReason> {
  const end = firstOf(fields, 'DTEND');
  return end ? startFrom(end.values[0], end, head, zones) : ok(undefined);
}

const shiftsBy = /BY(DAY|MONTHDAY|YEARDAY|WEEKNO|MONTH|HOUR|MINUTE)=/i;

/**
 * A repetition written in UTC means the clock of its owner, where the file says whose; but not where its rule names hours or
 * weekdays, which are then those of UTC. [CF5]
 */
function zoneOfOwner(fields: Fields, start: Start & { kind: 'time' }, hinted: Zone | undefined): Start {
  if (!hinted || shiftsBy.test(textOf(fields, 'RRULE'))) return start;
  return { kind: 'time', wall: wallAt(instantAt(start.wall, utc), hinted), zone: hinted };
}

function startOf(fields: Fields, head: CalendarHead, zones: Zones): Result<Start, SkipReason> {
  const property = firstOf(fields, 'DTSTART');
  if (!property) return refuse('no-start');
  const start = startFrom(property.values[0], property, head, zones);
  if (!start.ok || start.value.kind === 'day' || !comesAgain(fields)) return start;
  if (start.value.from === 'own') return refuse('own-zone-repeats');
  return start.value.from === 'utc' ? ok(zoneOfOwner(fields, start.value, zones.hinted(head))) : start;
}

function whichOf(fields: Fields, head: CalendarHead, zones: Zones): Result<Start | undefined, SkipReason> {
  const property = firstOf(fields, 'RECURRENCE-ID');
  if (!property) return ok(undefined);
  if (paramOf(property, 'range') !== '') return refuse('from-then-on');
  return startFrom(property.values[0], property, head, zones);
}

function whenOf(fields: Fields, head: CalendarHead, zones: Zones) {
  const start = startOf(fields, head, zones);
  if (!start.ok) return start;
  const end = endOf(fields, head, zones);
  if (!end.ok) return end;
  const once = onceFrom(fields, start.value, end.value, zones.viewer);
  if (!once.ok) return once;
  const repeated = repeatsOf(fields, once.value, head, zones);
  if (!repeated.ok) return repeated;
  const { repeat, changes } = repeated.value;
  const when: When = repeat ? { ...once.value, repeat } : once.value;
  return ok({ once: once.value, when, changes });
}

/** What one entry of a file says, or why it stays out. */
export function oneFrom(fields: Fields, { head, torn }: Part, zones: Zones): Result<One, SkipReason> {
  if (torn) return refuse('torn');
  const of = whichOf(fields, head, zones);
  if (!of.ok) return of;
  const when = whenOf(fields, head, zones);
  if (!when.ok) return when;
  const title = titleFrom(textOf(fields, 'SUMMARY'));
  const note = noteFrom(textOf(fields, 'LOCATION'), textOf(fields, 'DESCRIPTION'));
  return ok({
    uid: textOf(fields, 'UID').trim(),
    sequence: sequenceOf(fields),
    title,
    note,
    kind: kindOf(title, note, when.value.when.kind === 'days'),
    cancelled: head.method === 'CANCEL' || /^\s*cancelled\s*$/i.test(textOf(fields, 'STATUS')),
    ...when.value,
    ...(of.value && { of: of.value }),
  });
}
