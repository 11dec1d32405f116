import { withoutQuestions } from '@unhurried/domain/together';
import type { Kept, LoadedJournals } from '../device/index.ts';
import type { FoldedFact } from './facts.ts';
import { withLaid, withoutLaid } from './laid.ts';
import { evolveOurs, evolveShown, nothingOurs, type OursState } from './ours.ts';
import { passingFactFrom, passingKinds, shownFactFrom, shownKinds } from './shared-facts.ts';
import { stateFromSnapshot } from './snapshot.ts';
import { evolveMine, type MineState, nothingMine } from './state.ts';

/** A session's whole knowledge: mine, and ours. */
export interface Known {
  readonly mine: MineState;
  readonly ours: OursState;
  /** The largest `seq` of `mine` that is folded in. */
  readonly seq: number;
  /** Facts of `mine` since the last snapshot. */
  readonly sinceSnapshot: number;
}

const mineKinds: ReadonlySet<string> = new Set<FoldedFact['kind']>([
  'checked-in',
  'usual-told',
  'diary-imported',
  'limit-set',
  'limit-lifted',
  'condition-told',
  'condition-ended',
  'precaution-set',
  'precaution-ended',
  'red-flag-raised',
  'red-flag-looked-at',
  'profile-chosen',
  'standing-tapped',
  'low-is-usual',
  'time-had',
  'little-more',
  'times-settled',
  'welcome-answered',
  'own-activity-hidden',
  'own-activities-unhidden',
  'overruled',
  'slots-given',
  'decks-began',
  'first-deck-done',
  'week-seen',
  'round-sealed',
  'round-over',
  'question-put-aside',
  'question-drifts',
  'senses-noted',
]);

/** What is in `mine` was written by this app for this side and bears its author tag, so a known kind has its shape. [SE2] */
const isMine = (body: Kept['body']): body is FoldedFact => mineKinds.has(body.kind);

const folded: Readonly<Record<Kept['audience'], ReadonlySet<string>>> = {
  mine: mineKinds,
  shown: shownKinds,
  passing: passingKinds,
};

const isLaid = ({ audience, body }: Kept): boolean => !folded[audience].has(body.kind);

/** Laid by as they came, many at once. [SE14] */
function layBy(known: Known, kept: readonly Kept[]): Known {
  const own = kept.filter(({ audience }) => audience === 'mine');
  const shared = kept.filter(({ audience }) => audience !== 'mine');
  return {
    mine: { ...known.mine, laid: withLaid(known.mine.laid, own) },
    ours: { ...known.ours, laid: withLaid(known.ours.laid, shared) },
    seq: own.reduce((most, { seq }) => Math.max(most, seq), known.seq),
    sinceSnapshot: known.sinceSnapshot + own.length,
  };
}

export function foldOne(known: Known, kept: Kept): Known {
  if (isLaid(kept)) return layBy(known, [kept]);
  if (kept.audience === 'mine') {
    const mine = isMine(kept.body) ? evolveMine(known.mine, kept.body, kept) : known.mine;
    return { ...known, mine, seq: Math.max(known.seq, kept.seq), sinceSnapshot: known.sinceSnapshot + 1 };
  }
  if (kept.audience === 'shown') {
    const fact = shownFactFrom(kept.body);
    return fact ? { ...known, ours: evolveShown(known.ours, fact, kept) } : known;
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
  const all = [...loaded.mine, ...loaded.shown, ...loaded.passing];
  return all.filter((kept) => !isLaid(kept)).reduce(foldOne, layBy(start, all.filter(isLaid)));
}

/** What was known of where things lie, without what was erased. */
export function withoutRecords(known: Known, gone: ReadonlySet<string>): Known {
  const stays = ({ id }: { readonly id: string }) => !gone.has(id);
  const { mine: my, ours } = known;
  return {
    ...known,
    mine: {
      ...my,
      keysOf: my.keysOf.filter(stays),
      asides: my.asides.filter(stays),
      laid: withoutLaid(my.laid, gone),
    },
    ours: {
      ...ours,
      messages: ours.messages.filter(stays),
      rests: ours.rests.filter(stays),
      questions: withoutQuestions(ours.questions, gone),
      laid: withoutLaid(ours.laid, gone),
    },
  };
}
