import { shown } from './cells.ts';
import type { Read, ReadField, Skipped, SkipReason } from './preview.ts';

/** More kinds than this are counted together under an empty name: a hostile file cannot fill the screen. */
const mostKinds = 200;

/** Counts what was read and what was skipped. Every value of the file ends in one of the two. [DI6] */
export interface Tally {
  read(tracker: string, as: ReadField, scale: readonly [number, number], times?: number): void;
  skip(what: string, reason: SkipReason): void;
  readList(): Read[];
  skippedList(): Skipped[];
}

interface Counted<What> {
  readonly what: What;
  count: number;
}

function count<What>(kinds: Map<string, Counted<What>>, key: string, what: () => What, times = 1): void {
  const kind = kinds.get(key);
  if (kind) kind.count += times;
  else kinds.set(key, { what: what(), count: times });
}

const byCount =
  <Kind extends { readonly count: number }>(name: (kind: Kind) => string) =>
  (a: Kind, b: Kind) =>
    b.count - a.count || (name(a) < name(b) ? -1 : 1);

export function newTally(): Tally {
  const reads = new Map<string, Counted<Omit<Read, 'count'>>>();
  const skips = new Map<SkipReason, Map<string, Counted<string>>>();
  return {
    read(tracker, as, scale, times = 1) {
      const known = reads.size < mostKinds ? tracker : '';
      const key = reads.has(`${as}|${scale}|${tracker}`) ? `${as}|${scale}|${tracker}` : `${as}|${scale}|${known}`;
      count(reads, key, () => ({ tracker: shown(known), as, scale }), times);
    },
    skip(what, reason) {
      const kinds = skips.get(reason) ?? new Map<string, Counted<string>>();
      skips.set(reason, kinds);
      const known = kinds.has(what) || kinds.size < mostKinds ? what : '';
      count(kinds, known, () => shown(known));
    },
    readList: () =>
      [...reads.values()]
        .map(({ what, count }) => ({ ...what, count }))
        .sort(byCount((kind) => `${kind.as}|${kind.tracker}`)),
    skippedList: () =>
      [...skips]
        .flatMap(([reason, kinds]) => [...kinds.values()].map(({ what, count }) => ({ what, reason, count })))
        .sort(byCount((kind) => `${kind.reason}|${kind.what}`)),
  };
}
