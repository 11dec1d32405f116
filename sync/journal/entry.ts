import type { Stamp } from '../clock/index.ts';

/** One thing that was written, opened. What the body says is not this workspace's to know. */
export interface Entry {
  /** Random, given once by its writer; the same entry met twice has the same id. */
  readonly id: string;
  readonly stamp: Stamp;
  readonly journal: string;
  readonly body: unknown;
}

function compared(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** By stamp, then by id: the same order on every device, whatever order things arrived in. [SY4] */
const byStamp = (one: Entry, other: Entry): number => compared(one.stamp, other.stamp) || compared(one.id, other.id);

/** All of them in canonical order, each id once. Of two with one id the first in that order stays. [SY5] */
export function inOrder<Kind extends Entry>(...lists: readonly (readonly Kind[])[]): readonly Kind[] {
  const met = new Set<string>();
  return lists
    .flat()
    .sort(byStamp)
    .filter(({ id }) => !met.has(id) && met.add(id));
}
