import type { Kept, LoadedJournals } from '../device/index.ts';
import type { MineFact } from './facts.ts';
import { passingFactFrom, shownFactFrom } from './shared-facts.ts';
import { stateFromSnapshot } from './snapshot.ts';
import {
  evolveMine,
  evolveOurs,
  evolveShown,
  type MineState,
  nothingMine,
  nothingOurs,
  type OursState,
} from './state.ts';

/** A session's whole knowledge: mine, and ours. */
export interface Known {
  readonly mine: MineState;
  readonly ours: OursState;
  /** The largest `seq` of `mine` that is folded in. */
  readonly seq: number;
  /** Facts of `mine` since the last snapshot. */
  readonly sinceSnapshot: number;
}

/** What is in `mine` was written by this app for this side and bears its author tag; its body is taken as it is. [SE2] */
const mineBody = (kept: Kept): MineFact => kept.body as MineFact;

export function foldOne(known: Known, kept: Kept): Known {
  if (kept.audience === 'mine') {
    const mine = evolveMine(known.mine, mineBody(kept), kept.at);
    return { ...known, mine, seq: Math.max(known.seq, kept.seq), sinceSnapshot: known.sinceSnapshot + 1 };
  }
  if (kept.audience === 'shown') {
    const fact = shownFactFrom(kept.body);
    return fact ? { ...known, ours: evolveShown(known.ours, fact) } : known;
  }
  const fact = passingFactFrom(kept.body);
  return fact ? { ...known, ours: evolveOurs(known.ours, fact, kept) } : known;
}

/** What a side knows when it opens: its snapshot, then the facts after it. [SE1] [SE4] */
export function foldAll(loaded: LoadedJournals): Known {
  const mine = loaded.snapshot ? stateFromSnapshot(loaded.snapshot.state) : undefined;
  const start: Known = {
    mine: mine ?? nothingMine,
    ours: nothingOurs,
    seq: mine ? (loaded.snapshot?.coveredSeq ?? 0) : 0,
    sinceSnapshot: 0,
  };
  return [...loaded.mine, ...loaded.shown, ...loaded.passing].reduce(foldOne, start);
}
