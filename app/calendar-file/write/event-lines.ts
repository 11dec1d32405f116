import type { DateChange, OccurrenceKey, When } from '@unhurried/domain/calendar';
import { addDays, type Day, type Wall, type Zone } from '@unhurried/domain/time';
import { escaped } from './fold.ts';

/** What is written of one entry. Words are the choice of whoever writes the file. [CF10] */
export interface ExportEntry {
  readonly uid: string;
  readonly sequence: number;
  readonly title: string;
  /** Left out unless its person chose otherwise. */
  readonly note?: string;
  readonly when: When;
  readonly changes: Readonly<Record<OccurrenceKey, DateChange>>;
}

const digits = (text: string): string => text.replace(/[-:]/g, '');
const utc = 'UTC';

/** A property whose values are dates, times of UTC, of a zone, or of no zone. */
function dated(name: string, when: When, values: readonly string[]): string {
  if (when.kind === 'days') return `${name};VALUE=DATE:${values.map(digits).join()}`;
  const times = values.map((value) => `${digits(value)}00${when.zone === utc ? 'Z' : ''}`).join();
  return when.zone && when.zone !== utc ? `${name};TZID=${when.zone}:${times}` : `${name}:${times}`;
}

/** A length says more than an end: it is the same where the clocks change between. */
const lengthLines = (when: When, from: string, length: number): readonly string[] =>
  when.kind === 'days'
    ? [dated('DTEND', when, [addDays(from as Day, length)])]
    : length > 0
      ? [`DURATION:PT${length}M`]
      : [];

function repeatLines(when: When, off: readonly string[]): readonly string[] {
  const { rule, also = [] } = when.repeat ?? {};
  // With the first start among them: some readers know no start but those of a rule or a list, where there is a list. And
  // without those that are left out: some readers leave out one of two that are equal.
  const starts = (also.length > 0 ? [when.from, ...also] : []).filter((start) => !off.includes(start));
  return [
    ...(rule === undefined ? [] : [`RRULE:${rule}`]),
    ...(starts.length > 0 ? [dated('RDATE', when, starts)] : []),
    ...(off.length > 0 ? [dated('EXDATE', when, off)] : []),
  ];
}

/** What is the same for an entry and for each of its times. */
const commonLines = (entry: ExportEntry, stamp: string): readonly string[] => [
  `UID:${escaped(entry.uid)}`,
  `DTSTAMP:${stamp}`,
  `SEQUENCE:${entry.sequence}`,
  `SUMMARY:${escaped(entry.title)}`,
  ...(entry.note ? [`DESCRIPTION:${escaped(entry.note)}`] : []),
  'CLASS:PRIVATE',
];

const event = (lines: readonly string[]): readonly string[] => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];

/** The lines of an entry, and of each of its times that was moved. [CF11] */
export function eventLines(entry: ExportEntry, stamp: string): readonly string[] {
  const { when } = entry;
  const changes = when.repeat ? Object.entries(entry.changes).sort(([one], [other]) => (one < other ? -1 : 1)) : [];
  const off = changes.flatMap(([key, change]) => (change.off ? [key] : []));
  const leftOut = [...new Set([...(when.repeat?.not ?? []), ...off])].sort();
  const common = commonLines(entry, stamp);
  const moved = changes.flatMap(([key, change]) =>
    change.off
      ? []
      : event([
          ...common,
          dated('RECURRENCE-ID', when, [key]),
          dated('DTSTART', when, [change.from]),
          ...lengthLines(when, change.from, change.length),
        ]),
  );
  const length = when.kind === 'days' ? when.days : when.minutes;
  const times = [dated('DTSTART', when, [when.from]), ...lengthLines(when, when.from, length)];
  return [...event([...common, ...times, ...repeatLines(when, leftOut)]), ...moved];
}

/** The zones that an entry names, and the walls on which it stands in them. */
export const zonedWalls = ({
  when,
  changes,
}: ExportEntry): { zone?: Zone; walls: readonly Wall[]; endless: boolean } => {
  if (when.kind === 'days' || !when.zone || when.zone === utc) return { walls: [], endless: false };
  const moves = Object.values(changes).flatMap((change) => (change.off ? [] : [change.from as Wall]));
  const { also = [], rule } = when.repeat ?? {};
  return { zone: when.zone, walls: [when.from, ...(also as readonly Wall[]), ...moves], endless: rule !== undefined };
};
