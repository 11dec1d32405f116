import type { Result } from '@unhurried/kernel';
import type { BoxClaim, Page, WireRefusal } from '../wire/index.ts';

/** A mailbox as its holder knows it: where it is, and what opens it. */
export interface BoxKey {
  /** 32 bytes, base64url. */
  readonly box: string;
  /** The write token, or the read token of somebody else's mailbox; 32 bytes, base64url. */
  readonly token: string;
}

/** `away`: no network, no relay, or no answer in time. Whether the relay did what it was asked is then not known. */
export type TransportRefusal = WireRefusal | 'away';

export interface NewItem {
  /** Chosen once and kept for every further try: a second append of it answers with the first one's cursor. */
  readonly id: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Appended only while the head is exactly here. Left out: after whatever is there. */
  readonly after?: number;
}

/** Whoever hears the fleeting frames of a mailbox. */
export interface Ears {
  /** What somebody said who holds the write token, or what a relay made up. */
  frame(frame: string): void;
  /** Whether frames come and go at all: told once at the beginning, and whenever it has changed. */
  line(isUp: boolean): void;
}

/** The way to a relay. Nothing that crosses it is believed: what comes back is opened and checked by whoever asked. */
export interface Transport {
  claim(box: string, claim: BoxClaim): Promise<Result<void, TransportRefusal>>;
  append(key: BoxKey, item: NewItem): Promise<Result<{ readonly cursor: number }, TransportRefusal>>;
  /** What lies after a cursor. There may be more: ask again after the last one. */
  read(key: BoxKey, since: number): Promise<Result<Page, TransportRefusal>>;
  /** Erases items of one's own mailbox. What is not there is no trouble. */
  erase(key: BoxKey, cursors: readonly number[]): Promise<Result<void, TransportRefusal>>;
  /** Erases the mailbox with everything in it. A reader meets it from then on as one in which nothing happens. */
  eraseBox(key: BoxKey): Promise<Result<void, TransportRefusal>>;
  /** Calls back whenever a mailbox may have something after `since`; also too often. Answers with the way to stop. */
  watch(keys: readonly (BoxKey & { readonly since: number })[], onNews: (box: string) => void): () => void;
  /**
   * Hears the fleeting frames of a mailbox from now on; they are kept nowhere, and what was said before is gone. Where no
   * line can be held open nothing is heard. Answers with the way to stop.
   */
  hear(key: BoxKey, ears: Ears): () => void;
  /** Says a frame to whoever hears that mailbox now, with its write token. Nobody learns whether it arrived. */
  live(key: BoxKey, frame: string): void;
}
