import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dayAt, daysBetween, hourAt, hours, type Instant, type Zone } from './index.ts';

const at = (text: string): Instant => Date.parse(text) as Instant;
const zone = (name: string): Zone => name as Zone;
const runs = process.env.DEEP ? 5000 : 300;

test('[TI1] an evening is one day: the day turns at four', () => {
  const lisbon = zone('Europe/Lisbon');
  expect(dayAt(at('2026-11-22T23:59:00Z'), lisbon)).toBe('2026-11-22');
  expect(dayAt(at('2026-11-23T03:59:59.999Z'), lisbon)).toBe('2026-11-22');
  expect(dayAt(at('2026-11-23T04:00:00Z'), lisbon)).toBe('2026-11-23');
});

test('[TI1] each person has a day of their own zone', () => {
  const now = at('2026-11-22T22:00:00Z');
  expect(dayAt(now, zone('America/Los_Angeles'))).toBe('2026-11-22');
  expect(dayAt(now, zone('Asia/Kathmandu'))).toBe('2026-11-22');
  expect(dayAt(at('2026-11-22T22:15:00Z'), zone('Asia/Kathmandu'))).toBe('2026-11-23');
  expect(dayAt(now, zone('Pacific/Apia'))).toBe('2026-11-23');
  expect(hourAt(now, zone('Asia/Kathmandu'))).toBe(3);
});

test('[TI1] the turn is theirs to change', () => {
  const now = at('2026-11-22T01:30:00Z');
  expect(dayAt(now, zone('UTC'), 0)).toBe('2026-11-22');
  expect(dayAt(now, zone('UTC'), 1)).toBe('2026-11-22');
  expect(dayAt(now, zone('UTC'), 2)).toBe('2026-11-21');
  expect(dayAt(at('2026-11-22T11:59:00Z'), zone('UTC'), 12)).toBe('2026-11-21');
});

test('[TI1] clocks that change at night move no day', () => {
  const berlin = zone('Europe/Berlin');
  // Spring: 02:00 becomes 03:00. Autumn: 03:00 becomes 02:00, and 02:30 is lived twice.
  expect(dayAt(at('2026-03-29T01:59:00Z'), berlin)).toBe('2026-03-28');
  expect(dayAt(at('2026-03-29T02:00:00Z'), berlin)).toBe('2026-03-29');
  expect(dayAt(at('2026-10-25T00:30:00Z'), berlin)).toBe('2026-10-24');
  expect(dayAt(at('2026-10-25T01:30:00Z'), berlin)).toBe('2026-10-24');
  expect(dayAt(at('2026-10-25T02:59:59Z'), berlin)).toBe('2026-10-24');
  expect(dayAt(at('2026-10-25T03:00:00Z'), berlin)).toBe('2026-10-25');
  expect(dayAt(at('2026-04-04T15:00:00Z'), zone('Australia/Lord_Howe'))).toBe('2026-04-04');
});

test('[TI1] a day that a country skipped is not invented', () => {
  // Samoa went from the 29th to the 31st of December 2011.
  expect(dayAt(at('2011-12-30T09:00:00Z'), zone('Pacific/Apia'))).toBe('2011-12-29');
  expect(dayAt(at('2011-12-30T12:00:00Z'), zone('Pacific/Apia'))).toBe('2011-12-29');
  expect(dayAt(at('2011-12-30T14:00:00Z'), zone('Pacific/Apia'))).toBe('2011-12-31');
});

test('[TI1] a clock that fell back to 1970 still gives a day', () => {
  expect(dayAt(0 as Instant, zone('UTC'))).toBe('1969-12-31');
  expect(dayAt(hours(5) as Instant, zone('UTC'))).toBe('1970-01-01');
  expect(dayAt(0 as Instant, zone('America/New_York'))).toBe('1969-12-31');
});

test('[TI1] time goes on: a later instant is never an earlier day, and after 25 hours it is a later one', () => {
  const zones = [
    'Europe/Lisbon',
    'Asia/Kathmandu',
    'America/New_York',
    'Australia/Lord_Howe',
    'Africa/Casablanca',
    'America/Sao_Paulo',
  ].map(zone);
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 2_000_000_000 }),
      fc.integer({ min: 0, max: 100_000 }),
      fc.constantFrom(...zones),
      fc.integer({ min: 0, max: 12 }),
      (start, later, where, turn) => {
        const [from, to] = [start * 1000, (start + later) * 1000].map((instant) =>
          dayAt(instant as Instant, where, turn),
        );
        if (!from || !to) throw new Error('two instants give two days');
        expect(from <= to).toBe(true);
        expect(daysBetween(from, to)).toBeLessThanOrEqual(2);
        if (later > 25 * 3600) expect(to >= addDays(from, 1)).toBe(true);
      },
    ),
    { numRuns: runs },
  );
});
