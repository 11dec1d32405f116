import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { type Instant, instantOf, type Wall, wallAt, wallFrom, type Zone, zoneFrom } from './index.ts';

const runs = process.env.DEEP ? 20_000 : 500;
const at = (text: string): Instant => Date.parse(text) as Instant;
const zone = (name: string): Zone => zoneFrom(name) ?? fail(name);
const wall = (text: string): Wall => wallFrom(text) ?? fail(text);
const said = (text: string, name: string): string => new Date(instantOf(wall(text), zone(name))).toISOString();
function fail(text: string): never {
  throw new Error(text);
}

const names = [
  'Europe/Lisbon',
  'America/New_York',
  'America/Sao_Paulo',
  'Asia/Kathmandu',
  'Africa/Casablanca',
  'Africa/Cairo',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Auckland',
  'Pacific/Chatham',
  'Antarctica/Troll',
  'Etc/GMT+12',
  'UTC',
];

const hostZone = process.env.TZ;
afterEach(() => {
  if (hostZone === undefined) delete process.env.TZ;
  else process.env.TZ = hostZone;
});

test('[TI4] a text is a time on the wall when the calendar and the clock have it, to the minute', () => {
  for (const text of ['2026-11-22T00:00', '2024-02-29T23:59', '1900-01-01T12:00']) expect(wallFrom(text)).toBe(text);
  const none = ['', '2026-11-22', '2026-11-22T24:00', '2026-11-22T10:60', '2026-02-29T10:00', '2026-11-22T10:00:00'];
  for (const text of [...none, '2026-11-22T10:00Z', '2026-11-22 10:00', '2026-11-22T1:00', ' 2026-11-22T10:00']) {
    expect(wallFrom(text)).toBeUndefined();
  }
});

test('[TI4] a zone is one that the device knows by name', () => {
  for (const name of [...names, 'Asia/Calcutta', 'America/Argentina/Buenos_Aires']) expect(zoneFrom(name)).toBe(name);
  for (const name of ['', 'Mars/Olympus', '+05:30', 'Europe/Lisbon ', 'Z'.repeat(500)]) {
    expect(zoneFrom(name)).toBeUndefined();
  }
});

test('[TI4] many names that no device knows push out none that it knows', () => {
  for (let number = 0; number < 300; number++) expect(zoneFrom(`Mars/Crater_${number}`)).toBeUndefined();
  expect(zoneFrom('Mars/Crater_0')).toBeUndefined();
  expect(zoneFrom('Europe/Lisbon')).toBe('Europe/Lisbon');
});

test('[TI4] the wall at an instant is the one of the zone, and seconds are left out', () => {
  expect(wallAt(at('2026-11-22T22:15:59.999Z'), zone('Asia/Kathmandu'))).toBe('2026-11-23T04:00');
  expect(wallAt(at('2026-07-01T12:00:00Z'), zone('Europe/Lisbon'))).toBe('2026-07-01T13:00');
  expect(wallAt(at('1969-12-31T23:59:59Z'), zone('UTC'))).toBe('1969-12-31T23:59');
  expect(wallAt(at('1970-01-01T00:44:00Z'), zone('Africa/Monrovia'))).toBe('1969-12-31T23:59');
  expect(wallAt(at('2026-04-04T14:59:00Z'), zone('Australia/Lord_Howe'))).toBe('2026-04-05T01:59');
  expect(wallAt(at('2026-04-04T15:00:00Z'), zone('Australia/Lord_Howe'))).toBe('2026-04-05T01:30');
});

test('[TI4] at either end of the calendar the wall stands still, and nothing hangs', () => {
  for (const name of names) {
    expect(wallAt(8.64e15 as Instant, zone(name)).slice(0, 10)).toBe('9999-12-31');
    expect(wallAt(-8.64e15 as Instant, zone(name)).slice(0, 10)).toBe('0001-01-01');
    expect(wallAt(instantOf(wall('9999-12-31T23:59'), zone(name)), zone(name))).toBe('9999-12-31T23:59');
  }
});

test('[TI5] a time that the clock leaps over is counted with the offset before the leap', () => {
  expect(said('2026-03-29T02:30', 'Europe/Berlin')).toBe('2026-03-29T01:30:00.000Z');
  expect(wallAt(instantOf(wall('2026-03-29T02:30'), zone('Europe/Berlin')), zone('Europe/Berlin'))).toBe(
    '2026-03-29T03:30',
  );
  // The example of RFC 5545, 3.3.5.
  expect(said('2007-03-11T02:30', 'America/New_York')).toBe('2007-03-11T07:30:00.000Z');
  expect(said('2026-10-04T02:15', 'Australia/Lord_Howe')).toBe('2026-10-03T15:45:00.000Z');
  // Midnight itself is leapt over.
  expect(said('2018-11-04T00:00', 'America/Sao_Paulo')).toBe('2018-11-04T03:00:00.000Z');
});

test('[TI5] of a time that comes twice the first is meant', () => {
  expect(said('2007-11-04T01:30', 'America/New_York')).toBe('2007-11-04T05:30:00.000Z');
  expect(said('2026-10-25T02:00', 'Europe/Berlin')).toBe('2026-10-25T00:00:00.000Z');
  expect(said('2026-10-25T02:59', 'Europe/Berlin')).toBe('2026-10-25T00:59:00.000Z');
  expect(said('2026-10-25T03:00', 'Europe/Berlin')).toBe('2026-10-25T02:00:00.000Z');
  expect(said('2026-04-05T01:45', 'Australia/Lord_Howe')).toBe('2026-04-04T14:45:00.000Z');
});

test('[TI5] a date that a country skipped becomes the next one, at the same time', () => {
  const apia = zone('Pacific/Apia');
  expect(said('2011-12-30T10:00', 'Pacific/Apia')).toBe('2011-12-30T20:00:00.000Z');
  expect(wallAt(instantOf(wall('2011-12-30T10:00'), apia), apia)).toBe('2011-12-31T10:00');
  expect(said('2011-12-29T10:00', 'Pacific/Apia')).toBe('2011-12-29T20:00:00.000Z');
  expect(said('2011-12-31T10:00', 'Pacific/Apia')).toBe('2011-12-30T20:00:00.000Z');
});

const anyInstant = fc.integer({ min: -30_000_000, max: 36_000_000 }).map((minutes) => (minutes * 60_000) as Instant);
const anyZone = fc.constantFrom(...names).map(zone);

test('[TI4] the wall is the one that the device itself would write, at any instant', () => {
  const swedish = new Map(
    names.map((name) => [
      name,
      new Intl.DateTimeFormat('sv-SE', { timeZone: name, dateStyle: 'short', timeStyle: 'short' }),
    ]),
  );
  fc.assert(
    fc.property(anyInstant, anyZone, (now, where) => {
      expect(wallAt(now, where)).toBe(swedish.get(where)?.format(now).replace(' ', 'T'));
    }),
    { numRuns: runs },
  );
});

test('[TI5] there and back: the same instant, or the first of two that look the same', () => {
  fc.assert(
    fc.property(anyInstant, anyZone, (now, where) => {
      const shown = wallAt(now, where);
      const again = instantOf(shown, where);
      expect(wallAt(again, where)).toBe(shown);
      expect(again).toBeLessThanOrEqual(now);
      expect(now - again).toBeLessThanOrEqual(3 * 3_600_000);
    }),
    { numRuns: runs },
  );
});

test('[TI5] a leap moves a time forward by the length of the leap, and nothing else moves', () => {
  fc.assert(
    fc.property(anyInstant, anyZone, (now, where) => {
      const written = wallAt(now, zone('UTC'));
      const shown = wallAt(instantOf(written, where), where);
      expect(shown >= written).toBe(true);
      const moved = instantOf(shown, zone('UTC')) - now;
      expect([0, 20, 30, 40, 60, 90, 120, 180, 1440].map((minutes) => minutes * 60_000)).toContain(moved);
    }),
    { numRuns: runs },
  );
});

test('[TI4] where the device itself stands changes nothing', async () => {
  const seenFrom = async (host: string) => {
    process.env.TZ = host;
    vi.resetModules();
    const time = await import('./index.ts');
    return names.flatMap((name) => {
      const where = time.zoneFrom(name) ?? fail(name);
      return Array.from({ length: 400 }, (_, step) => {
        const now = (at('2011-12-01T00:10:00Z') + step * 7 * 3_600_000) as Instant;
        return [time.wallAt(now, where), time.instantOf(time.wallAt(now, zone('UTC')), where)];
      });
    });
  };
  const inLosAngeles = await seenFrom('America/Los_Angeles');
  expect(new Date(2026, 6, 1).getTimezoneOffset()).toBe(420);
  expect(await seenFrom('UTC')).toEqual(inLosAngeles);
});
