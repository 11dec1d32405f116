import type { Met } from '../chain/index.ts';
import type { Stamp } from '../clock/index.ts';

/** One value that somebody gave a field. */
interface Written<Value> {
  /** Of the fact that says it. */
  readonly id: string;
  readonly stamp: Stamp;
  readonly value: Value;
}

const isLater = (one: Written<unknown>, other: Written<unknown>): boolean =>
  one.stamp === other.stamp ? one.id > other.id : one.stamp > other.stamp;

/** Of two values of one field the one that counts, whichever is met first: the later stamp, then the greater id. */
const lastWritten = <Value>(one: Written<Value> | undefined, other: Written<Value>): Written<Value> =>
  one !== undefined && isLater(one, other) ? one : other;

import type { Item } from '../wire/index.ts';

/** One thing that somebody wrote: a value of a field. */
export interface Fact extends Written<number> {
  readonly field: string;
}

/** For every field the fact that counts. */
export function counting(facts: Iterable<Fact>): ReadonlyMap<string, Fact> {
  const fields = new Map<string, Fact>();
  for (const fact of facts) {
    const { id } = lastWritten(fields.get(fact.field), fact);
    if (id === fact.id) fields.set(fact.field, fact);
  }
  return fields;
}

/** An envelope as far as exchange is concerned. Nobody here can forge one, as nobody can forge a seal. */
export interface Letter extends Met {
  readonly by: string;
  readonly facts: readonly Fact[];
}

export const sealedLetter = (letter: Letter): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(JSON.stringify(letter));

function letterIn(bytes: Uint8Array): Letter | undefined {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

/** Bytes are looked at again and again while a law watches; nobody changes them. */
const read = new WeakMap<Uint8Array, Letter | undefined>();

/** Nothing when it is not an envelope of this author: another's, or what a relay made up. */
export function openedLetter(by: string, { bytes }: Pick<Item, 'bytes'>): Letter | undefined {
  if (!read.has(bytes)) read.set(bytes, letterIn(bytes));
  const letter = read.get(bytes);
  return letter?.by === by ? letter : undefined;
}
