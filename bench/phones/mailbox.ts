import { createHash, randomBytes } from 'node:crypto';

/** A mailbox and its tokens, as a phone makes them. */
export interface Mailbox {
  readonly box: string;
  readonly write: string;
  readonly read: string;
}

const word = (): string => randomBytes(32).toString('base64url');
const hashOf = (token: string): string =>
  createHash('sha256').update(Buffer.from(token, 'base64url')).digest('base64url');

export const newMailbox = (): Mailbox => ({ box: word(), write: word(), read: word() });

export const claimOf = ({ write, read }: Mailbox): string =>
  JSON.stringify({ write: hashOf(write), read: hashOf(read), keepDays: 30 });

export const newItem = (): string => randomBytes(16).toString('hex');

/** Sealed bytes in the sizes that envelopes have: most of them 1 KiB, every fifth 4 KiB, with what stands before them. */
export const envelope = (at: number): Buffer => randomBytes(90 + (at % 5 === 4 ? 4096 : 1024));
