/** What stands in the header of an opened envelope, as far as order is concerned. Hashes are base64url. */
export interface Met {
  /** 32 hex digits. */
  readonly chain: string;
  /** From 1 within its chain. */
  readonly seq: number;
  /** The hash of the one before; empty for the first of a chain, and where nothing is chained. */
  readonly prev: string;
  readonly hash: string;
  /** Everything that a reader who has read nothing needs: the reader may begin here, or go on here after a gap. */
  readonly segment: boolean;
}

/** How far one author's mailbox has been believed. Plain JSON. */
export interface Heard {
  readonly chain?: string;
  readonly seq: number;
  readonly hash: string;
  /** Chains that were left for a later one, and never come back. */
  readonly ended: readonly string[];
  /** The author's chain contradicted itself here; nothing more of it is believed until a new chain begins. */
  readonly forked: boolean;
}

export const nothingHeard: Heard = { seq: 0, hash: '', ended: [], forked: false };

/** `chained`: each envelope names the one before. `counted`: the count rises, and what is missing was erased. */
export type Order = 'chained' | 'counted';

/**
 * `next`: believed. `known`: met before, or older: nothing happens. `gap`: something before it is missing, wait.
 * `fork`: contradicts what was believed.
 */
export type Verdict = 'next' | 'known' | 'gap' | 'fork';
