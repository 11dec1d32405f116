import type { Zone } from '@unhurried/domain/time';
import { type Read, type ReadEntry, readCalendar } from './index.ts';

/** One entry in one line, so that a table of many can be read by a person. */
export function lineOf(entry: ReadEntry): string {
  const { when, changes, oneOf } = entry;
  const length = when.kind === 'days' ? `${when.days}d` : `${when.minutes}m ${when.zone ?? 'floating'}`;
  const { rule, also = [], not = [] } = when.repeat ?? {};
  const changed = Object.entries(changes).map(([key, change]) =>
    change.off ? `~${key} off` : `~${key} at ${change.from} ${change.length}`,
  );
  return [
    `${when.from} ${length}`,
    ...(rule === undefined ? [] : [rule]),
    ...also.map((key) => `+${key}`),
    ...not.map((key) => `-${key}`),
    ...changed,
    ...(entry.sequence > 0 ? [`#${entry.sequence}`] : []),
    ...(entry.cancelled ? ['cancelled'] : []),
    ...(oneOf ? [`one of ${oneOf.uid} ${oneOf.key} ${oneOf.zone ?? ''}`.trim()] : []),
    ...(entry.kind === 'plan' ? ['plan'] : []),
    JSON.stringify(entry.title) + (entry.note === '' ? '' : ` ${JSON.stringify(entry.note)}`),
  ].join(' ');
}

/** A whole reading in lines: what would come in, what stays out, or why nothing could be read. */
export function linesOf(read: Read): readonly string[] {
  if (!read.ok) return [`refused: ${read.refusal.kind}`];
  const { entries, skipped } = read.value;
  const out = skipped.map(
    ({ what, why, count }) => `out: ${why} ${JSON.stringify(what)}${count > 1 ? ` ${count}` : ''}`,
  );
  return [...entries.map(lineOf), ...out];
}

/** Reads as somebody in Lisbon. */
export const reader = 'Europe/Lisbon' as Zone;

export const readText = (text: string, viewer: Zone = reader): Promise<Read> =>
  readCalendar(new TextEncoder().encode(text), viewer);
