import type { Order } from '../chain/index.ts';
import { newReader, newWriter, type Reader, type Writer } from '../exchange/index.ts';
import type { BoxKey, Transport } from '../transport/index.ts';
import type { Fact } from './letter.contract.ts';

/** What a phone has on its disk. Replaced as a whole, so a crash leaves the old one or the new one. */
export interface Disk {
  readonly mine: ReadonlyMap<string, Fact>;
  /** What was mine and is over; its ids, so that it is not taken in again. */
  readonly over: ReadonlySet<string>;
  readonly outbox: readonly string[];
  readonly writer: Writer;
  readonly theirs: ReadonlyMap<string, Fact>;
  readonly reader: Reader;
}

export const emptyDisk = (order: Order): Disk => ({
  mine: new Map(),
  over: new Set(),
  outbox: [],
  writer: newWriter(order),
  theirs: new Map(),
  reader: newReader(order),
});

/** Where a phone dies during its next step. */
export type Death = 'before keeping' | 'after keeping' | 'after one effect';

/** What a running phone stands on. */
export interface Body {
  readonly name: string;
  readonly person: string;
  readonly other: string;
  readonly ways: Transport;
  readonly own: BoxKey & { readonly read: string };
  readonly theirBox: BoxKey;
  readonly disk: { kept: Disk };
  /** So many facts fit into one letter. */
  readonly fit: number;
  /** A segment says of each field what counts, and leaves out what was written over. */
  readonly sumsUp: boolean;
  /** Whether a step that may be forgotten is kept. */
  readonly keeps: () => boolean;
  /** Days since 1970, as this phone thinks. */
  readonly day: () => number;
  /** 32 hex digits, never twice. */
  readonly word: () => string;
  /** Called with what goes wrong; a law ends with it. */
  readonly fault: (what: string) => void;
  readonly life: { alive: boolean; death?: Death };
  readonly said: string[];
}

/** Whether the phone is dead now; it dies here if that was its hour. */
export function diesAt({ life }: Body, where: Death): boolean {
  if (life.death === where) life.alive = false;
  return !life.alive;
}
