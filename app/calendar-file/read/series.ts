import type { DateChange, OccurrenceKey, When } from '@unhurried/domain/calendar';
import { type Day, wallAt, type Zone } from '@unhurried/domain/time';
import type { OneOf, ReadEntry } from '../reading.ts';
import { saidAs } from './dates.ts';
import type { One } from './one.ts';
import { instantAt, type Start } from './starts.ts';

const lengthOf = (when: When): number => (when.kind === 'days' ? when.days : when.minutes);

/** When one time is, on the wall of its repetition; nothing when it cannot be said there. */
function movedTo(series: One, time: One): { readonly from: string; readonly length: number } | undefined {
  const [ruled, now] = [series.when, time.when];
  if (ruled.kind === 'days' || now.kind === 'days')
    return ruled.kind === now.kind ? { from: now.from, length: lengthOf(now) } : undefined;
  const sameWall = !ruled.zone || !now.zone || ruled.zone === now.zone;
  const from = sameWall ? now.from : wallAt(instantAt(now.from, now.zone), ruled.zone as Zone);
  return { from, length: now.minutes };
}

const hasWordsOfItsOwn = (series: One, time: One): boolean => time.title !== '' && time.title !== series.title;

interface Folded {
  readonly changes: Record<OccurrenceKey, DateChange>;
  /** Times that say something else than the rest, or are of another kind: each stands by itself. */
  readonly apart: readonly (readonly [OccurrenceKey, One])[];
}

/** What became of single times. The later one of two about the same time holds, by its SEQUENCE, then by its place. [CF8] */
function folded(series: One, times: readonly One[]): Folded {
  const changes: Record<OccurrenceKey, DateChange> = { ...series.changes };
  const apart = new Map<OccurrenceKey, One>();
  for (const time of [...times].sort((one, other) => one.sequence - other.sequence)) {
    const key = saidAs(series.once, time.of as Start);
    const moved = movedTo(series, time);
    apart.delete(key);
    delete changes[key];
    if (time.cancelled) changes[key] = { off: true };
    else if (!moved || hasWordsOfItsOwn(series, time)) {
      changes[key] = { off: true };
      apart.set(key, time);
    } else if (moved.from !== key || moved.length !== lengthOf(series.when))
      changes[key] = { from: moved.from as Day, length: moved.length };
  }
  return { changes, apart: [...apart] };
}

const entryFrom = (one: One, uid: string): ReadEntry => ({
  uid,
  sequence: one.sequence,
  kind: one.kind,
  title: one.title,
  note: one.note,
  when: one.when,
  changes: one.changes,
  cancelled: one.cancelled,
});

const apartFrom = (uid: string, key: OccurrenceKey, one: One): ReadEntry => entryFrom(one, `${uid}#${key}`);

function keyAlone(start: Start): Omit<OneOf, 'uid'> {
  if (start.kind === 'day') return { key: start.day };
  return { key: start.wall, ...(start.zone && { zone: start.zone }) };
}

/** A time whose repetition is not in this file. Whether that is here already is seen later. [CF9] */
function alone(uid: string, one: One): ReadEntry {
  const of = keyAlone(one.of as Start);
  return { ...apartFrom(uid, of.key, one), oneOf: { uid, ...of } };
}

/** The entries that one UID gives: a repetition with what became of its times, or times without it. */
export function entriesOf(uid: string, series: One | undefined, times: readonly One[]): readonly ReadEntry[] {
  if (!series) return times.map((time) => alone(uid, time));
  if (!series.when.repeat) return [entryFrom(series, uid), ...times.map((time) => alone(uid, time))];
  const { changes, apart } = folded(series, times);
  const whole = { ...entryFrom(series, uid), changes };
  // Where all of it was called off, so was each of its times.
  return series.cancelled ? [whole] : [whole, ...apart.map(([key, one]) => apartFrom(uid, key, one))];
}
