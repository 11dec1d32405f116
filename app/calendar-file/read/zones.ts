import type { Zone } from '@unhurried/domain/time';
import type { Ical } from './ical.ts';
import { agrees, type Offsets, offsetsOf, type Span, zoneLike } from './own-zone.ts';
import { type CalendarHead, nameOf, type Part, valueIn } from './parts.ts';
import { zoneNamed } from './zone-names.ts';

/** A zone of ours; or the offsets of one that nobody else knows; or nothing at all. */
export type FoundZone = { readonly zone: Zone } | { readonly offsets: Offsets };

export interface Zones {
  /** What a TZID means in this calendar. [CF5] */
  find(head: CalendarHead, id: string): FoundZone | undefined;
  /** The zone that a calendar's owner has in mind, where it says so. */
  hinted(head: CalendarHead): Zone | undefined;
  readonly viewer: Zone;
}

/** The last years that a file speaks of, and two more: rules of clocks from long ago need not agree. */
export function spanOf(parts: readonly Part[]): Span {
  let last = 2000;
  for (const { lines } of parts) {
    const start = lines.find((line) => nameOf(line) === 'DTSTART');
    const year = Number(/:(\d{4})\d{4}/.exec(start ?? '')?.[1] ?? 0);
    if (year > last && year <= 2031) last = year;
  }
  return { from: last - 2, to: last + 2 };
}

const valuesIn = (lines: readonly string[], name: string): string[] =>
  lines.filter((line) => nameOf(line) === name).map((line) => valueIn(line));

/** More zones of their own than any calendar has are not looked into. [CF2] */
const mostOwn = 12;

export function zonesOf(ical: Ical, viewer: Zone, span: Span): Zones {
  const known = new Map<CalendarHead, Map<string, FoundZone | undefined>>();
  let own = 0;

  const byClocks = (head: CalendarHead, lines: readonly string[], named: Zone | undefined): FoundZone | undefined => {
    own += 1;
    const offsets = own > mostOwn ? undefined : offsetsOf(ical, lines);
    if (!offsets) return named && { zone: named };
    if (named && agrees(offsets, named, span)) return { zone: named };
    const hints = [...valuesIn(lines, 'X-LIC-LOCATION'), head.zone].flatMap((name) => zoneNamed(name)?.zone ?? []);
    const zone = zoneLike(offsets, [...hints, viewer], span);
    return zone ? { zone } : { offsets };
  };

  const look = (head: CalendarHead, id: string): FoundZone | undefined => {
    const named = zoneNamed(id);
    const lines = head.zones.get(id) ?? head.zones.get(`"${id}"`);
    if (!lines || named?.isSure) return named && { zone: named.zone };
    return byClocks(head, lines, named?.zone);
  };

  return {
    viewer,
    hinted: (head) => (head.zone === '' ? undefined : zoneNamed(head.zone)?.zone),
    find(head, id) {
      const ofHead = known.get(head) ?? new Map<string, FoundZone | undefined>();
      known.set(head, ofHead);
      if (!ofHead.has(id)) ofHead.set(id, look(head, id));
      return ofHead.get(id);
    },
  };
}
