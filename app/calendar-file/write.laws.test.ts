import { occurrencesOf } from '@unhurried/domain/calendar';
import type { Day, Instant, Wall, Zone } from '@unhurried/domain/time';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { exportEntries } from './entries.gen.ts';
import { type ExportEntry, type ReadEntry, writeCalendar } from './index.ts';
import { readText } from './said.contract.ts';

const numRuns = process.env.DEEP ? 10_000 : 300;
const now = Date.parse('2026-11-22T12:00:30Z') as Instant;
const utc = 'UTC' as Zone;

async function readBack(entries: readonly ExportEntry[]): Promise<readonly ReadEntry[]> {
  const read = await readText(writeCalendar(entries, { now }));
  if (!read.ok) throw new Error(read.refusal.kind);
  expect(read.value.skipped).toEqual([]);
  return read.value.entries;
}

const plain = ({ uid, sequence, title, note = '', when, changes }: ExportEntry) => ({
  uid,
  sequence,
  title,
  note,
  when,
  changes,
});

test('[CF11] what was written is read back as the same entries', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(exportEntries, { maxLength: 4, selector: ({ uid }) => uid }), async (entries) => {
      expect((await readBack(entries)).map(plain)).toEqual(entries.map(plain));
    }),
    { numRuns },
  );
});

const octets = (line: string) => new TextEncoder().encode(line).length;

test('[CF11] no line is longer than 75 octets, every line ends in CR LF, and no letter is broken', () => {
  fc.assert(
    fc.property(exportEntries, (entry) => {
      const text = writeCalendar([entry], { now });
      expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      for (const line of text.split('\r\n')) {
        expect(octets(line)).toBeLessThanOrEqual(75);
        expect(line).not.toMatch(/^ ?[\udc00-\udfff]|[\ud800-\udbff]$/);
      }
    }),
    { numRuns },
  );
});

/** The entry of a file as ical.js holds it, with the clocks of the file alone. */
function seriesIn(text: string): ICAL.Event {
  const calendar = new ICAL.Component(ICAL.parse(text) as never);
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone as never);
  const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
  const series = events.find((event) => !event.isRecurrenceException());
  if (!series) throw new Error('An entry was written.');
  for (const other of events) if (other !== series) series.relateException(other as never);
  return series;
}

const said = (start: ICAL.Time): string =>
  start.isDate ? start.toString() : new Date(instantFor(start)).toISOString().slice(0, 16);

const within = (starts: readonly string[], from: number, to: number): readonly string[] => {
  const [first = '', last = ''] = [from, to].map((at) => new Date(at).toISOString());
  return starts.filter((start) => start >= first && start <= last).sort();
};

/** Starts in a window as ical.js sees them. */
function byOthers(text: string, from: number, to: number): readonly string[] {
  const series = seriesIn(text);
  if (!series.isRecurring()) return within([said(series.startDate)], from, to);
  const starts = new Set<string>();
  const iterator = series.iterator();
  for (let next = iterator.next(); next && instantFor(next) < to + 9e9; next = iterator.next())
    starts.add(said(series.getOccurrenceDetails(next as never).startDate));
  return within([...starts], from, to);
}

/** A floating time is counted as if it were in UTC. */
function instantFor(time: ICAL.Time): number {
  const wall = Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute);
  return wall - time.utcOffset() * 1000;
}

function byUs({ when, changes }: ExportEntry, from: number, to: number): readonly string[] {
  const [first, last] = [from - 2e8, to + 2e8].map((at) => new Date(at).toISOString().slice(0, 10) as Day);
  const window = { first, last } as Parameters<typeof occurrencesOf>[2];
  const starts = occurrencesOf(when, changes, window, utc).map((each) => (each.from ?? each.first) as string);
  return within([...new Set(starts)], from, to);
}

/**
 * Not held against each other: changes of times that no rule gives, times at which clocks change, and further dates before the
 * first, of which RFC 5545 does not say what they mean.
 */
function isPlain({ when, changes }: ExportEntry): boolean {
  if (Object.keys(changes).length > 0 || when.repeat?.also?.some((key) => key < when.from)) return false;
  const hour = Number(when.from.slice(11, 13));
  return when.kind === 'days' || (hour >= 4 && hour < 23);
}

/**
 * The same, leaving out times that its rule gives. ical.js passes over an exception that follows, without a time between them,
 * upon one that was none.
 */
function leavingOutRealOnes(entry: ExportEntry, window: Parameters<typeof occurrencesOf>[2]): ExportEntry {
  const { repeat } = entry.when;
  if (!repeat?.not) return entry;
  const { not, ...ruled } = repeat;
  const keys = occurrencesOf({ ...entry.when, repeat: ruled }, {}, window, utc).map(({ key }) => key);
  const left = keys.filter((_, at) => at % 5 === not.length).slice(0, 6);
  return { ...entry, when: { ...entry.when, repeat: { ...ruled, not: left } } };
}

test('[CF11] another reader finds the same occurrences in the file, by the clocks that the file says', () => {
  // No window gives more than 2,000 times (RR6), so it is four years.
  const from = Date.parse('2026-01-01');
  const to = Date.parse('2030-01-01');
  let held = 0;
  fc.assert(
    fc.property(exportEntries.filter(isPlain), (each) => {
      const entry = leavingOutRealOnes(each, { first: '2026-01-01' as Day, last: '2029-12-31' as Day });
      const ours = byUs(entry, from, to);
      held += ours.length;
      expect(byOthers(writeCalendar([entry], { now }), from, to)).toEqual(ours);
    }),
    { numRuns: process.env.DEEP ? 2000 : 100 },
  );
  expect(held).toBeGreaterThan(300);
});

test.each([
  'Europe/Berlin',
  'America/New_York',
  'Africa/Casablanca',
  'Australia/Lord_Howe',
  'America/Santiago',
  'Asia/Tehran',
])('[CF11] every day of four years in %s is where the clocks of the file put it', (zone) => {
  const from = Date.parse('2026-01-01');
  const to = Date.parse('2030-01-01');
  const when = { kind: 'time', from: '2026-01-01T09:00' as Wall, minutes: 5, zone: zone as Zone } as const;
  const daily: ExportEntry = { ...weekly, changes: {}, when: { ...when, repeat: { rule: 'FREQ=DAILY' } } };
  const ours = byUs(daily, from, to);
  expect(ours.length).toBeGreaterThan(1459);
  expect(byOthers(writeCalendar([daily], { now }), from, to)).toEqual(ours);
});

test('[CF11] the first start of a list of dates is one of them for another reader', () => {
  const when = {
    kind: 'days',
    from: '2027-01-29' as Day,
    days: 1,
    repeat: { also: ['2027-01-30', '2027-03-02'] },
  } as const;
  const starts = byOthers(writeCalendar([{ ...weekly, changes: {}, when }], { now }), now, Date.parse('2028-01-01'));
  expect(starts).toEqual(['2027-01-29', '2027-01-30', '2027-03-02']);
});

test('[CF11] what is left out is left out for another reader, also where a rule and a list both give it', () => {
  const also = ['2026-09-14T12:00', '2026-09-16T12:00'];
  const when = { ...weekly.when, repeat: { rule: 'FREQ=WEEKLY;COUNT=4', also, not: ['2026-09-14T12:00'] } };
  const starts = byOthers(writeCalendar([{ ...weekly, changes: {}, when }], { now }), Date.parse('2026-01-01'), now);
  expect(starts).toEqual(['2026-09-07T10:00', '2026-09-16T10:00', '2026-09-21T10:00', '2026-09-28T10:00']);
});

test('[CF11] clocks change in the file at the hour at which they do', () => {
  const lines = writeCalendar([{ ...weekly, changes: {} }], { now }).split('\r\n');
  expect(lines.filter((line) => /^DTSTART:/.test(line))).toEqual([
    'DTSTART:20250101T000000',
    'DTSTART:20250330T020000',
    'DTSTART:20251026T030000',
  ]);
});

const weekly: ExportEntry = {
  uid: 'u',
  sequence: 0,
  title: 'Appointment',
  when: {
    kind: 'time',
    from: '2026-09-07T12:00' as Wall,
    minutes: 30,
    zone: 'Europe/Madrid' as Zone,
    repeat: { rule: 'FREQ=WEEKLY;COUNT=4' },
  },
  changes: { '2026-09-14T12:00': { off: true }, '2026-09-21T12:00': { from: '2026-09-22T09:30' as Wall, length: 45 } },
};

test('[CF11] single times that were moved or left out are so for another reader', async () => {
  const text = writeCalendar([weekly], { now });
  const starts = byOthers(text, Date.parse('2026-01-01'), Date.parse('2027-01-01'));
  expect(starts).toEqual(['2026-09-07T10:00', '2026-09-22T07:30', '2026-09-28T10:00']);
  const [back] = await readBack([weekly]);
  expect(back?.when.repeat?.not).toEqual(['2026-09-14T12:00']);
  expect(back?.changes).toEqual({ '2026-09-21T12:00': { from: '2026-09-22T09:30', length: 45 } });
});

test('[CF11] a zone whose clocks keep a rule is written as that rule, and one that keeps none change by change', () => {
  const inZone = (zone: string) =>
    writeCalendar([{ ...weekly, changes: {}, when: { ...weekly.when, zone: zone as Zone } as never }], { now });
  expect(inZone('America/New_York')).toContain('RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU\r\n');
  expect(inZone('Africa/Casablanca')).not.toContain('FREQ=YEARLY');
  expect(inZone('Africa/Casablanca').match(/BEGIN:(STANDARD|DAYLIGHT)/g)?.length).toBeGreaterThan(20);
  expect(inZone('Asia/Kathmandu').match(/TZOFFSETTO:\+0545/g)).toHaveLength(1);
  expect(inZone('UTC')).not.toContain('VTIMEZONE');
});

test('[CF10] a file names no program, person, address or link, and every entry is private', () => {
  fc.assert(
    fc.property(exportEntries, (entry) => {
      const text = writeCalendar([entry], { now });
      const names = text
        .replaceAll('\r\n ', '')
        .split('\r\n')
        .map((line) => /^[A-Z-]*/.exec(line)?.[0]);
      expect(names).not.toContain('URL');
      expect(
        names.filter((name) => /^(ATTENDEE|ORGANIZER|CONTACT|ATTACH|LOCATION|GEO|X-.*)$/.test(name ?? '')),
      ).toEqual([]);
      expect(names.filter((name) => name === 'CLASS').length).toBe(text.match(/BEGIN:VEVENT/g)?.length);
      expect(text).toContain('PRODID:-//Calendar//EN\r\n');
    }),
    { numRuns: 50 },
  );
});

test('[CF11] dates of a file are dates for another reader, whose end is not a part of them', () => {
  const entry = { ...weekly, when: { kind: 'days', from: '2026-12-30' as Day, days: 3 }, changes: {} } as const;
  const text = writeCalendar([entry], { now });
  expect(text).toContain('DTSTART;VALUE=DATE:20261230\r\nDTEND;VALUE=DATE:20270102\r\n');
});
