import type { Brand } from '@unhurried/kernel';
import type { Day } from './day.ts';

/** Milliseconds since 1970. It enters from a device; nothing in the domain can ask for it. */
export type Instant = Brand<number, 'Instant'>;

/** An IANA time zone, `Europe/Lisbon`. Each person has their own. */
export type Zone = Brand<string, 'Zone'>;

export const hours = (count: number): number => count * 3_600_000;

/** When the day turns, unless a person sets it otherwise: at four, an evening that runs late is still one day. */
export const usualTurn = 4;

function wallClock(now: Instant, zone: Zone): { date: string; hour: number } {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(now);
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  return { date: `${part('year')}-${part('month')}-${part('day')}`, hour: Number(part('hour')) };
}

/** The person's day at this instant: before the turn it is still yesterday. [TI1] */
export function dayAt(now: Instant, zone: Zone, turn: number = usualTurn): Day {
  const { date, hour } = wallClock(now, zone);
  return hour >= turn ? (date as Day) : (wallClock((now - hours(turn + 1)) as Instant, zone).date as Day);
}

/** The hour on the wall, 0 to 23: for "good evening", and for nothing that decides. */
export const hourAt = (now: Instant, zone: Zone): number => wallClock(now, zone).hour;
