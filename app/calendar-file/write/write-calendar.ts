import { type Instant, wallAt, type Zone } from '@unhurried/domain/time';
import { type ExportEntry, eventLines, zonedWalls } from './event-lines.ts';
import { foldedLine } from './fold.ts';
import { zoneLines } from './zone-text.ts';

export type { ExportEntry } from './event-lines.ts';

export interface WriteOptions {
  /** When the file is written: DTSTAMP. */
  readonly now: Instant;
}

/** How many years a repetition without a last time is written for, where somebody knows its zone by this file alone. */
const yearsAhead = 10;
/** More years than this of a zone's clocks say nothing new. */
const mostYears = 60;

/** The years for which each zone has to be said. */
function spansOf(entries: readonly ExportEntry[]): ReadonlyMap<Zone, { from: number; to: number }> {
  const spans = new Map<Zone, { from: number; to: number }>();
  for (const entry of entries) {
    const { zone, walls, endless } = zonedWalls(entry);
    if (!zone) continue;
    const years = walls.map((wall) => Number(wall.slice(0, 4)));
    const before = spans.get(zone);
    const from = Math.min(...years.map((year) => year - 1), before?.from ?? 9999);
    const to = Math.max(...years.map((year) => year + (endless ? yearsAhead : 1)), before?.to ?? 0);
    spans.set(zone, { from, to: Math.min(to, from + mostYears) });
  }
  return spans;
}

/**
 * A calendar file of these entries. It names no program, no person and no address, and marks every entry as private; its words
 * are those of the entries that it is given. [CF10] [CF11]
 */
export function writeCalendar(entries: readonly ExportEntry[], { now }: WriteOptions): string {
  const stamp = `${wallAt(now, 'UTC' as Zone).replace(/[-:]/g, '')}00Z`;
  const zones = [...spansOf(entries)].sort(([one], [other]) => (one < other ? -1 : 1));
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Calendar//EN',
    'CALSCALE:GREGORIAN',
    ...zones.flatMap(([zone, { from, to }]) => zoneLines(zone, from, to)),
    ...entries.flatMap((entry) => eventLines(entry, stamp)),
    'END:VCALENDAR',
  ]
    .map(foldedLine)
    .join('');
}
