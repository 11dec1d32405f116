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
} from '@unhurried/domain/common-ground';
import type { Person } from '@unhurried/domain/couple';
import { evolveLimits, noLimits } from '@unhurried/domain/limits';
import { evolvePassing, nothingPassing, type PassingFact, type PassingState } from '@unhurried/domain/offering';
import type { Asked } from '@unhurried/domain/overlap';
import { evolvePace, type MyHalf, noPace } from '@unhurried/domain/pace';
import type { Day, Instant } from '@unhurried/domain/time';
import { exhaustive } from '@unhurried/kernel';
import type { MineFact, ShownFact } from './facts.ts';

/** What only I hold: a fold over `mine`. */
export interface MineState {
  readonly half: MyHalf;
  readonly welcomes: WelcomeState;
  readonly overruledOn?: Day;
}

/** What both hold: a fold over both `shown` and both `passing` journals. */
export interface OursState {
  readonly common: CommonState;
  readonly passing: Readonly<Record<Person, PassingState>>;
  readonly asked: readonly Asked[];
}

export const nothingMine: MineState = {
  half: { checkIns: noCheckIns, limits: noLimits, care: noCare, pace: noPace },
  welcomes: noWelcomes,
};

export const nothingOurs: OursState = {
  common: noCommon,
  passing: { a: nothingPassing, b: nothingPassing },
  asked: [],
};

const withHalf = (state: MineState, change: Partial<MyHalf>): MineState => ({
  ...state,
  half: { ...state.half, ...change },
});

/** One more private fact. */
export function evolveMine(state: MineState, fact: MineFact, at: Instant): MineState {
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
      return { ...state, welcomes: evolveWelcome(state.welcomes, fact) };
    case 'overruled': {
      const { overruledOn, ...rest } = state;
      return fact.on ? { ...rest, overruledOn: fact.day } : rest;
    }
    default:
      return exhaustive(fact);
  }
}

export const evolveShown = (state: OursState, fact: ShownFact, from: Written): OursState => ({
  ...state,
  common: evolveCommon(state.common, fact, from),
});

const textOf = ({ by, tier, day, at }: Asked): string => JSON.stringify([day, at, by, tier]);

/** In one order, each once: both sides hold the same list, whoever's question came first. [SE10] */
function withQuestion(asked: readonly Asked[], question: Asked): readonly Asked[] {
  const others = asked.filter((each) => textOf(each) !== textOf(question));
  return [...others, question].sort((one, other) => (textOf(one) < textOf(other) ? -1 : 1));
}

export function evolveOurs(
  state: OursState,
  fact: PassingFact,
  from: { readonly by: Person; readonly at: Instant },
): OursState {
  const passing = { ...state.passing, [from.by]: evolvePassing(state.passing[from.by], fact) };
  if (fact.kind !== 'asked') return { ...state, passing };
  const question = { by: from.by, tier: fact.tier, day: fact.day, at: from.at };
  return { ...state, passing, asked: withQuestion(state.asked, question) };
}
