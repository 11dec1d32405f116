import { evolveCare, noCare } from '@unhurried/domain/care';
import { evolveCheckIn, noCheckIns } from '@unhurried/domain/check-in';
import { evolveWelcome, noWelcomes, type WelcomeState, withSomebodyElse } from '@unhurried/domain/common-ground';
import { evolveLimits, noLimits } from '@unhurried/domain/limits';
import { evolvePace, type MyHalf, noPace } from '@unhurried/domain/pace';
import type { Day, Instant } from '@unhurried/domain/time';
import { type Aside, type AsideFact, evolveSenses, nothingNoted, type Senses } from '@unhurried/domain/together';
import { exhaustive } from '@unhurried/kernel';
import { evolveRounds, noRounds, type RoundFact, type Rounds } from '@unhurried/matching/round';
import type { DeckFact, FoldedFact } from './facts.ts';
import { type LaidBy, nothingLaid } from './laid.ts';

/** What only I hold: a fold over `mine`. */
export interface MineState {
  readonly half: MyHalf;
  readonly welcomes: WelcomeState;
  readonly overruledOn?: Day;
  readonly decks: Decks;
  readonly rounds: Rounds;
  /** Where the keys of rounds lie, so that they can be erased. [SE12] */
  readonly keysOf: readonly KeyOf[];
  /** What I put aside, and when my questions drift, with where it lies, so that it can be erased. [SE13] */
  readonly asides: readonly Aside[];
  readonly senses: Senses;
  readonly laid: LaidBy;
}

/** With whom decks began, when, and whether I am through with the first. */
export interface Decks {
  readonly space: string;
  readonly began?: Day;
  readonly firstDone: boolean;
  /** Of the last weeks, on which day each was first seen. */
  readonly seen: readonly { readonly week: number; readonly day: Day }[];
}

const seenKept = 6;

export interface KeyOf {
  readonly round: number;
  readonly id: string;
}

export const nothingMine: MineState = {
  half: { checkIns: noCheckIns, limits: noLimits, care: noCare, pace: noPace },
  welcomes: noWelcomes,
  decks: { space: '', firstDone: false, seen: [] },
  rounds: noRounds,
  keysOf: [],
  asides: [],
  senses: nothingNoted,
  laid: nothingLaid,
};

const withHalf = (state: MineState, change: Partial<MyHalf>): MineState => ({
  ...state,
  half: { ...state.half, ...change },
});

/** Said again by a phone that words brought back before it knew: what was begun stays begun. */
function begunOn(decks: Decks, { space, day }: Extract<DeckFact, { kind: 'decks-began' }>): Decks {
  if (decks.space !== space) return { space, began: day, firstDone: false, seen: [] };
  return decks.began !== undefined && decks.began <= day ? decks : { ...decks, began: day };
}

const isMatching = (fact: FoldedFact): fact is DeckFact | RoundFact =>
  fact.kind === 'decks-began' ||
  fact.kind === 'first-deck-done' ||
  fact.kind === 'week-seen' ||
  fact.kind === 'round-sealed' ||
  fact.kind === 'round-over';

/** Where rounds stand, and where their keys lie until they are over. [SE12] */
function evolveMatching(state: MineState, fact: DeckFact | RoundFact, id: string): MineState {
  const { space } = fact;
  switch (fact.kind) {
    case 'decks-began': {
      const { decks, welcomes } = state;
      const isOther = decks.space !== '' && decks.space !== space;
      return { ...state, decks: begunOn(decks, fact), welcomes: isOther ? withSomebodyElse(welcomes) : welcomes };
    }
    case 'first-deck-done':
      return state.decks.space === space ? { ...state, decks: { ...state.decks, firstDone: true } } : state;
    case 'week-seen': {
      if (state.decks.space !== space || state.decks.seen.some(({ week }) => week === fact.week)) return state;
      const seen = [...state.decks.seen, { week: fact.week, day: fact.day }].slice(-seenKept);
      return { ...state, decks: { ...state.decks, seen } };
    }
    case 'round-sealed':
      return {
        ...state,
        rounds: evolveRounds(state.rounds, fact),
        keysOf: [...state.keysOf, { round: fact.round, id }],
      };
    case 'round-over':
      return { ...state, rounds: evolveRounds(state.rounds, fact) };
  }
}

const isAside = (fact: FoldedFact): fact is AsideFact =>
  fact.kind === 'question-put-aside' || fact.kind === 'question-drifts';

/** One more private fact. `from`: the id under which the journal holds it, and when it was written. */
export function evolveMine(state: MineState, fact: FoldedFact, from: { id: string; at: Instant }): MineState {
  if (isAside(fact)) return { ...state, asides: [...state.asides, { ...fact, id: from.id }] };
  return isMatching(fact) ? evolveMatching(state, fact, from.id) : evolveRest(state, fact, from.at);
}

function evolveRest(
  state: MineState,
  fact: Exclude<FoldedFact, DeckFact | RoundFact | AsideFact>,
  at: Instant,
): MineState {
  const { half } = state;
  switch (fact.kind) {
    case 'checked-in':
    case 'usual-told':
    case 'diary-imported':
      return withHalf(state, { checkIns: evolveCheckIn(half.checkIns, fact) });
    case 'limit-set':
    case 'limit-lifted':
      return withHalf(state, { limits: evolveLimits(half.limits, fact, at) });
    case 'condition-told':
    case 'condition-ended':
    case 'precaution-set':
    case 'precaution-ended':
    case 'red-flag-raised':
    case 'red-flag-looked-at':
      return withHalf(state, { care: evolveCare(half.care, fact) });
    case 'profile-chosen':
    case 'standing-tapped':
    case 'low-is-usual':
    case 'time-had':
    case 'little-more':
    case 'times-settled':
      return withHalf(state, { pace: evolvePace(half.pace, fact) });
    case 'welcome-answered':
    case 'own-activity-hidden':
    case 'own-activities-unhidden':
    case 'slots-given':
      return { ...state, welcomes: evolveWelcome(state.welcomes, fact) };
    case 'senses-noted':
      return { ...state, senses: evolveSenses(state.senses, fact) };
    case 'overruled': {
      const { overruledOn, ...rest } = state;
      return fact.on ? { ...rest, overruledOn: fact.day } : rest;
    }
    default:
      return exhaustive(fact);
  }
}
