import { ok, type Result, refuse } from '@unhurried/kernel';
import type { SkipReason } from '../reading.ts';
import type { Ical } from './ical.ts';
import { nameOf, valueIn } from './parts.ts';

/** One property as ical.js reads it: jCal (RFC 7265), with its parameters in small letters. */
export interface Property {
  readonly params: Readonly<Record<string, unknown>>;
  /** `date`, `date-time`, `period`, `duration`, `text`, … */
  readonly type: string;
  readonly values: readonly unknown[];
}

export type Fields = ReadonlyMap<string, readonly Property[]>;

/** Where one of these cannot be read, the entry is still what it is. */
const harmless = new Set(['SUMMARY', 'DESCRIPTION', 'LOCATION', 'SEQUENCE', 'STATUS', 'X-MICROSOFT-CDO-ALLDAYEVENT']);

function propertyOf(ical: Ical, name: string, line: string): Property | undefined {
  // A rule is read by this house alone (RR1): ical.js would leave out what it does not know.
  if (name === 'RRULE') return { params: {}, type: 'recur', values: [valueIn(line)] };
  try {
    const [, params, type, ...values] = ical.parse.property(line) as unknown as [string, object, string, ...unknown[]];
    return { params: params as Property['params'], type, values };
  } catch {
    // ical.js throws at what it cannot read.
    return undefined;
  }
}

/** The properties of an entry, by their names. A line that cannot be read costs the entry where it says when it is. */
export function fieldsOf(ical: Ical, lines: readonly string[]): Result<Fields, SkipReason> {
  const fields = new Map<string, Property[]>();
  for (const line of lines) {
    const name = nameOf(line);
    const property = propertyOf(ical, name, line);
    const same = fields.get(name);
    if (property && same) same.push(property);
    else if (property) fields.set(name, [property]);
    else if (!harmless.has(name)) return refuse('unreadable');
  }
  return ok(fields);
}

export const firstOf = (fields: Fields, name: string): Property | undefined => fields.get(name)?.[0];

export function textOf(fields: Fields, name: string): string {
  const [value] = firstOf(fields, name)?.values ?? [];
  return typeof value === 'string' ? value : '';
}

export function paramOf(property: Property, name: string): string {
  const value = property.params[name];
  return typeof value === 'string' ? value : '';
}
