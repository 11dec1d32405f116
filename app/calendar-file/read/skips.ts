import type { Skipped, SkipReason } from '../reading.ts';
import { cut } from './texts.ts';

/** Longer lists are gathered by their reason: a strange file can hold a hundred thousand names. [CF2] */
const mostNamed = 200;
const longest = 60;

/** Gathers what stays out, the same things once, with how often. */
export function skips() {
  const found = new Map<string, Skipped>();
  const count = (what: string, why: SkipReason, times: number): void => {
    const key = `${why} ${what}`;
    const before = found.get(key)?.count ?? 0;
    found.set(key, { what, why, count: before + times });
  };
  return {
    add(title: string, why: SkipReason, times = 1): void {
      const what = cut(title, longest);
      const isNew = !found.has(`${why} ${what}`);
      count(isNew && found.size >= mostNamed ? '' : what, why, times);
    },
    all: (): readonly Skipped[] => [...found.values()],
  };
}

export type Skips = ReturnType<typeof skips>;
