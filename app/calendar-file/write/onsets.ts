import { type Instant, instantOf, type Wall, wallAt, wallFrom, type Zone } from '@unhurried/domain/time';

const minute = 60_000;
const utc = 'UTC' as Zone;

/** One change of the clocks: when, and by how many minutes the wall was and is ahead of UTC. */
export interface Onset {
  /** On the wall as it was before. */
  readonly wall: Wall;
  readonly before: number;
  readonly after: number;
}

const wallOf = (text: string): Wall => wallFrom(text) as Wall;

/** Minutes by which the wall of a zone is ahead of UTC at an instant. */
const offsetAt = (at: number, zone: Zone): number =>
  Math.round((instantOf(wallAt(at as Instant, zone), utc) - Math.floor(at / minute) * minute) / minute);

/** The minute at which the offset changes, somewhere between two instants. */
function changeBetween(from: number, to: number, zone: Zone): number {
  const before = offsetAt(from, zone);
  let [low, high] = [from, to];
  while (high - low > minute) {
    const middle = low + Math.floor((high - low) / minute / 2) * minute;
    if (offsetAt(middle, zone) === before) low = middle;
    else high = middle;
  }
  return high;
}

const halfMonth = 14 * 24 * 60 * minute;

/** Each change of the clocks from the first of one year to the end of another. Two within a fortnight count as none. */
export function onsetsOf(zone: Zone, from: number, to: number): readonly Onset[] {
  const onsets: Onset[] = [];
  const end = instantOf(wallOf(`${to}-12-31T00:00`), utc);
  for (let at = instantOf(wallOf(`${from}-01-01T00:00`), utc) as number; at < end; at += halfMonth) {
    const [before, after] = [offsetAt(at, zone), offsetAt(at + halfMonth, zone)];
    if (before === after) continue;
    const change = changeBetween(at, at + halfMonth, zone);
    onsets.push({ wall: wallAt((change + before * minute) as Instant, utc), before, after });
  }
  return onsets;
}

/** The offset with which a zone enters a year. */
export const offsetEntering = (zone: Zone, year: number): number =>
  offsetAt(instantOf(wallOf(`${year}-01-01T00:00`), utc), zone);
