import { evolveCare, noCare } from '@unhurried/domain/care';
import { evolveCheckIn, noCheckIns } from '@unhurried/domain/check-in';
import {
  type CommonState,
  evolveCommon,
  evolveWelcome,
  noCommon,
  noWelcomes,
  type WelcomeState,
  type Written,
  withSomebodyElse,
} from '@unhurried/domain/common-ground';
import type { Person } from '@unhurried/domain/couple';
import { evolveLimits, noLimits } from '@unhurried/domain/limits';
import { evolvePassing, nothingPassing, type PassingState } from '@unhurried/domain/offering';
import type { Asked } from '@unhurried/domain/overlap';
import { evolvePace, type MyHalf, noPace } from '@unhurried/domain/pace';
import type { Day, Instant } from '@unhurried/domain/time';
import { exhaustive } from '@unhurried/kernel';
import {
  evolveRounds,
  evolveSaid,
  noRounds,
  nothingSaid,
  type RoundFact,
  type RoundSaid,
  type Rounds,
  type Said,
} from '@unhurried/matching/round';
import type { DeckFact, MineFact, PassingFact, ShownFact } from './facts.ts';

/** What only I hold: a fold over `mine`. */
export interface MineState {
  readonly half: MyHalf;
  readonly welcomes: WelcomeState;
  readonly overruledOn?: Day;
  readonly decks: Decks;
  readonly rounds: Rounds;
  /** Where the keys of rounds lie, so that they can be erased. [SE12] */
  readonly keysOf: readonly KeyOf[];
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

/** What both hold: a fold over both `shown` and both `passing` journals. */
export interface OursState {
  readonly common: CommonState;
  readonly passing: Readonly<Record<Person, PassingState>>;
  readonly asked: readonly Asked[];
  readonly said: Said;
  /** Where messages of rounds lie, and of which rounds each has said what was found. [SE12] */
  readonly messages: readonly (KeyOf & { readonly by: Person })[];
  readonly foundIn: Readonly<Record<Person, readonly number[]>>;
}

export const nothingMine: MineState = {
  half: { checkIns: noCheckIns, limits: noLimits, care: noCare, pace: noPace },
  welcomes: noWelcomes,
  decks: { space: '', firstDone: false, seen: [] },
  rounds: noRounds,
  keysOf: [],
};

export const nothingOurs: OursState = {
  common: noCommon,
  passing: { a: nothingPassing, b: nothingPassing },
  asked: [],
  said: nothingSaid,
  messages: [],
  foundIn: { a: [], b: [] },
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

const isMatching = (fact: MineFact): fact is DeckFact | RoundFact =>
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

/** One more private fact. `from`: the id under which the journal holds it, and when it was written. */
export function evolveMine(state: MineState, fact: MineFact, from: { id: string; at: Instant }): MineState {
  return isMatching(fact) ? evolveMatching(state, fact, from.id) : evolveRest(state, fact, from.at);
}

function evolveRest(state: MineState, fact: Exclude<MineFact, DeckFact | RoundFact>, at: Instant): MineState {
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
    case 'times-settled':
      return withHalf(state, { pace: evolvePace(half.pace, fact) });
    case 'welcome-answered':
    case 'own-activity-hidden':
    case 'own-activities-unhidden':
    case 'slots-given':
      return { ...state, welcomes: evolveWelcome(state.welcomes, fact) };
    case 'overruled': {
      const { overruledOn, ...rest } = state;
      return fact.on ? { ...rest, overruledOn: fact.day } : rest;
    }
    default:
      return exhaustive(fact);
  }
}

const saidIn = ({ foundIn }: OursState, fact: ShownFact, by: Person): OursState['foundIn'] =>
  fact.kind === 'common-found' ? { ...foundIn, [by]: [...new Set([...foundIn[by], fact.round])] } : foundIn;

export const evolveShown = (state: OursState, fact: ShownFact, from: Written): OursState => ({
  ...state,
  common: evolveCommon(state.common, fact, from),
  foundIn: saidIn(state, fact, from.by),
});

const textOf = ({ by, tier, day, at }: Asked): string => JSON.stringify([day, at, by, tier]);

/** In one order, each once: both sides hold the same list, whoever's question came first. [SE10] */
function withQuestion(asked: readonly Asked[], question: Asked): readonly Asked[] {
  const others = asked.filter((each) => textOf(each) !== textOf(question));
  return [...others, question].sort((one, other) => (textOf(one) < textOf(other) ? -1 : 1));
}

const isRound = (fact: PassingFact): fact is RoundSaid =>
  fact.kind === 'round-opened' || fact.kind === 'round-answered' || fact.kind === 'round-closed';

/** More than two honest phones of one person ever have under way; beyond it a program is at work. [RD9] */
const mostSaid = 64;

export function evolveOurs(
  state: OursState,
  fact: PassingFact,
  from: { readonly id: string; readonly by: Person; readonly at: Instant },
): OursState {
  if (isRound(fact)) {
    if (state.said[from.by].length >= mostSaid) return state;
    const message = { round: fact.round, id: from.id, by: from.by };
    return { ...state, said: evolveSaid(state.said, fact, from.by), messages: [...state.messages, message] };
  }
  const passing = { ...state.passing, [from.by]: evolvePassing(state.passing[from.by], fact) };
  if (fact.kind !== 'asked') return { ...state, passing };
  const question = { by: from.by, tier: fact.tier, day: fact.day, at: from.at };
  return { ...state, passing, asked: withQuestion(state.asked, question) };
}
