import type { Stamp } from '../clock/index.ts';

/** One value that somebody gave a field. */
export interface Written<Value> {
  /** Of the fact that says it. */
  readonly id: string;
  readonly stamp: Stamp;
  readonly value: Value;
}

const isLater = (one: Written<unknown>, other: Written<unknown>): boolean =>
  one.stamp === other.stamp ? one.id > other.id : one.stamp > other.stamp;

/** Of two values of one field the one that counts, whichever is met first: the later stamp, then the greater id. [MG1] */
export const lastWritten = <Value>(one: Written<Value> | undefined, other: Written<Value>): Written<Value> =>
  one !== undefined && isLater(one, other) ? one : other;

/** A version of a long text, and the versions that its writer had before their eyes. */
export interface Version extends Written<string> {
  readonly read: readonly string[];
}

/** A long text. Plain JSON. */
export interface LongText {
  /** The latest first: what counts, and beside it what nobody has written over having read it. */
  readonly versions: readonly Version[];
  /** Ids of what was written over. They stay, so that an old version that arrives late does not come back. */
  readonly settled: readonly string[];
}

export const noText: LongText = { versions: [], settled: [] };

/** The text with one more version of it; the same whatever order versions are met in, and however often. [MG2] */
export function withVersion(text: LongText, version: Version): LongText {
  const settled = [...new Set([...text.settled, ...version.read])].sort();
  const others = text.versions.filter(({ id }) => id !== version.id);
  const versions = [...others, version]
    .filter(({ id }) => !settled.includes(id))
    .sort((one, other) => (isLater(one, other) ? -1 : 1));
  return { versions, settled };
}
