import {
  type DateChange,
  type OccurrenceKey,
  type Repeat,
  type Rule,
  type RuleRefusal,
  ruleFrom,
  ruleText,
} from '@unhurried/domain/calendar';
import { type Day, dayFrom, type Wall, wallAt, wallFrom } from '@unhurried/domain/time';
import { ok, type Result, refuse } from '@unhurried/kernel';
import type { SkipReason } from '../reading.ts';
import { type Dates, datesOf, type ReadStart } from './dates.ts';
import { type Fields, textOf } from './fields.ts';
import type { Once } from './lengths.ts';
import type { CalendarHead } from './parts.ts';
import { instantAt, startFrom, utc } from './starts.ts';
import type { Zones } from './zones.ts';

/** More starts on one day than anything that people do. [CF2] */
const mostInDay = 24;
const farthest = '2200';

/** The end of a rule, in the form that its first start asks for (RFC 5545, 3.3.10); nothing when it lies beyond all time. */
function untilFor(once: Once, text: string): string | undefined {
  const parts = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})\d{0,2}(Z)?)?$/.exec(text);
  if (!parts) return text;
  const [, year = '', month, date, hour, minute, z] = parts;
  if (year > farthest) return undefined;
  const day = dayFrom(`${year}-${month}-${date}`);
  if (!day) return text;
  if (once.kind === 'days') return digits(day);
  // A date alone: also what starts late on it.
  const wall = wallFrom(`${day}T${hour ? `${hour}:${minute}` : '23:59'}`);
  return wall ? untilOn(once, wall, z !== undefined) : text;
}

function untilOn({ zone }: Once & { kind: 'time' }, wall: Wall, isUtc: boolean): string {
  if (zone) return `${digits(isUtc ? wall : wallAt(instantAt(wall, zone), utc))}00Z`;
  return `${digits(wall)}00`;
}

const digits = (text: Day | Wall): string => text.replace(/[-:]/g, '');

function withUntil(once: Once, rule: string): string {
  return rule
    .toUpperCase()
    .split(';')
    .flatMap((part) => {
      if (!part.startsWith('UNTIL=')) return [part];
      const until = untilFor(once, part.slice(6).trim());
      return until === undefined ? [] : [`UNTIL=${until}`];
    })
    .join(';');
}

const refusedAs = (refusal: RuleRefusal): SkipReason => (refusal === 'by-the-second' ? 'too-often' : 'rule');

/** The most starts that a rule can give on one day. */
function mostOnDay({ every, interval, hours, minutes, count = Number.POSITIVE_INFINITY }: Rule): number {
  const inHour = every === 'minute' ? 60 / interval : Math.max(1, minutes.length);
  const each = every === 'minute' ? 24 : every === 'hour' ? 24 / interval : 1;
  return Math.min(count, inHour * (hours.length || each));
}

/** A rule that this calendar can follow, in its one spelling. What comes more than 24 times a day is refused. [CF8] [RR1] */
function ruleOf(fields: Fields, once: Once): Result<string | undefined, SkipReason> {
  const rules = new Set((fields.get('RRULE') ?? []).map(({ values }) => String(values[0])));
  if (rules.size > 1) return refuse('several-rules');
  const [text] = rules;
  if (text === undefined) return ok(undefined);
  const read = ruleFrom(withUntil(once, text));
  if (!read.ok) return refuse(refusedAs(read.refusal));
  return mostOnDay(read.value) > mostInDay ? refuse('too-often') : ok(ruleText(read.value));
}

export interface Repeated {
  readonly repeat?: Repeat;
  readonly changes: Readonly<Record<OccurrenceKey, DateChange>>;
}

/** A period that lasts otherwise than the rest is one time that was changed. [CF8] */
function changesFor(once: Once, lengths: Dates['lengths']): Repeated['changes'] {
  if (once.kind === 'days') return {};
  const others = Object.entries(lengths).filter(([, length]) => length !== once.minutes);
  return Object.fromEntries(others.map(([key, length]) => [key, { from: key as Wall, length }]));
}

/** How often it comes: one rule, further starts, and starts that are left out. */
export function repeatsOf(fields: Fields, once: Once, head: CalendarHead, zones: Zones): Result<Repeated, SkipReason> {
  if (fields.has('EXRULE')) return refuse('rule-of-exceptions');
  const rule = ruleOf(fields, once);
  if (!rule.ok) return rule;
  const read: ReadStart = (value, property) => startFrom(value, property, head, zones);
  const also = datesOf(fields, 'RDATE', once, read);
  if (!also.ok) return also;
  const not = datesOf(fields, 'EXDATE', once, read);
  if (!not.ok) return not;
  const further = also.value.keys.filter((key) => key !== once.from);
  if (rule.value === undefined && further.length === 0) return ok({ changes: {} });
  const repeat: Repeat = {
    ...(rule.value !== undefined && { rule: rule.value }),
    ...(further.length > 0 && { also: further }),
    ...(not.value.keys.length > 0 && { not: not.value.keys }),
  };
  return ok({ repeat, changes: changesFor(once, also.value.lengths) });
}

/** Whether an entry says that it comes again, before it is known when. */
export const comesAgain = (fields: Fields): boolean => textOf(fields, 'RRULE') !== '' || fields.has('RDATE');
