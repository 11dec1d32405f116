/** What stands in the header of an opened envelope, as far as order is concerned. Hashes are base64url. */
export interface Met {
  /** 32 hex digits: the later of two chains of one author is the greater text. */
  readonly chain: string;
  /** From 1 within its chain. */
  readonly seq: number;
  /** The hash of the one before, also where that may be erased; empty for the first of a chain. */
  readonly prev: string;
  readonly hash: string;
  /** Everything that a reader who has read nothing needs: the reader may begin here, or go on here after a gap. */
  readonly segment: boolean;
}

/** How far one author's mailbox has been believed. Plain JSON. */
export interface Heard {
  /** Every lesser one has ended, and never comes back. */
  readonly chain?: string;
  readonly seq: number;
  readonly hash: string;
  /** The author's chain contradicted itself here; nothing more of it is believed until a new chain begins. */
  readonly forked: boolean;
}

export const nothingHeard: Heard = { seq: 0, hash: '', forked: false };

/** `chained`: nothing may be missing. `counted`: the count rises, and what is missing was erased. */
export type Order = 'chained' | 'counted';

/**
 * `next`: believed. `known`: met before, or older: nothing happens. `gap`: something before it is missing, wait.
 * `fork`: contradicts what was believed.
 */
export type Verdict = 'next' | 'known' | 'gap' | 'fork';

/** Of another chain than the one believed: an ended one is old news, a later one begins where a reader can begin. */
function ofAnotherChain(heard: Heard, met: Met, order: Order): Verdict {
  if (heard.chain !== undefined && met.chain < heard.chain) return 'known';
  return met.segment || order === 'counted' ? 'next' : 'gap';
}

/** Whether it names the one before as it was met; where nothing is chained it may name none. */
const fits = (heard: Heard, { prev }: Met, order: Order): boolean =>
  prev === heard.hash || (order === 'counted' && prev === '');

function ofThisChain(heard: Heard, met: Met, order: Order): Verdict {
  if (heard.forked) return 'fork';
  if (met.seq < heard.seq) return 'known';
  if (met.seq === heard.seq) return met.hash === heard.hash ? 'known' : 'fork';
  if (met.seq === heard.seq + 1) return fits(heard, met, order) ? 'next' : 'fork';
  return met.segment || order === 'counted' ? 'next' : 'gap';
}

const after = (heard: Heard, met: Met, verdict: Verdict): Heard => {
  if (verdict === 'next') return { chain: met.chain, seq: met.seq, hash: met.hash, forked: false };
  return verdict === 'fork' ? { ...heard, forked: true } : heard;
};

/** Whether the next envelope of an author's mailbox is believed. [CH1] [CH2] [CH3] [CH4] [CH5] */
export function hear(heard: Heard, met: Met, order: Order): { readonly heard: Heard; readonly verdict: Verdict } {
  const judged = met.chain === heard.chain ? ofThisChain : ofAnotherChain;
  const verdict = judged(heard, met, order);
  return { heard: after(heard, met, verdict), verdict };
}
