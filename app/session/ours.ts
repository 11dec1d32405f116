import { type CommonState, evolveCommon, noCommon, type Written } from '@unhurried/domain/common-ground';
import type { Person } from '@unhurried/domain/couple';
import { evolveMoments, type Moments, noMoments } from '@unhurried/domain/journey';
import { evolvePassing, nothingPassing, type PassingState } from '@unhurried/domain/offering';
import type { Instant } from '@unhurried/domain/time';
import {
  type Agreed,
  type Asked,
  evolveAgreed,
  evolveQuestions,
  noQuestions,
  nothingAgreed,
  type Over,
  type QuestionFact,
  type Questions,
} from '@unhurried/domain/together';
import { type Rest, withRest } from '@unhurried/domain/week';
import { evolveSaid, nothingSaid, type RoundSaid, type Said } from '@unhurried/matching/round';
import type { FoldedPassing, FoldedShown } from './facts.ts';
import { type LaidBy, nothingLaid } from './laid.ts';
import type { KeyOf } from './state.ts';

/** What both hold: a fold over both `shown` and both `passing` journals. */
export interface OursState {
  readonly common: CommonState;
  readonly passing: Readonly<Record<Person, PassingState>>;
  readonly asked: readonly Asked[];
  readonly over: readonly (Over & { readonly by: Person })[];
  readonly questions: Questions;
  readonly agreed: Agreed;
  readonly moments: Moments;
  /** Who rests the calendar, and where that lies. */
  readonly rests: readonly Rest[];
  readonly laid: LaidBy;
  readonly said: Said;
  /** Where messages of rounds lie, and of which rounds each has said what was found. [SE12] */
  readonly messages: readonly (KeyOf & { readonly by: Person })[];
  readonly foundIn: Readonly<Record<Person, readonly number[]>>;
}

export const nothingOurs: OursState = {
  common: noCommon,
  passing: { a: nothingPassing, b: nothingPassing },
  asked: [],
  over: [],
  questions: noQuestions,
  agreed: nothingAgreed,
  moments: noMoments,
  rests: [],
  laid: nothingLaid,
  said: nothingSaid,
  messages: [],
  foundIn: { a: [], b: [] },
};

const saidIn = ({ foundIn }: OursState, fact: FoldedShown, by: Person): OursState['foundIn'] =>
  fact.kind === 'common-found' ? { ...foundIn, [by]: [...new Set([...foundIn[by], fact.round])] } : foundIn;

export function evolveShown(state: OursState, fact: FoldedShown, from: Written): OursState {
  switch (fact.kind) {
    case 'signals-told':
      return { ...state, agreed: evolveAgreed(state.agreed, fact, from.by) };
    case 'week-rests':
      return { ...state, rests: withRest(state.rests, { id: from.id, by: from.by }) };
    case 'moment-kept':
      return { ...state, moments: evolveMoments(state.moments, fact, from) };
    default:
      return { ...state, common: evolveCommon(state.common, fact, from), foundIn: saidIn(state, fact, from.by) };
  }
}

const textOf = ({ by, tier, day, at }: Asked): string => JSON.stringify([day, at, by, tier]);

/** In one order, each once: both sides hold the same list, whoever's question came first. [SE10] */
function withAsked(asked: readonly Asked[], question: Asked): readonly Asked[] {
  const others = asked.filter((each) => textOf(each) !== textOf(question));
  return [...others, question].sort((one, other) => (textOf(one) < textOf(other) ? -1 : 1));
}

const isRound = (fact: FoldedPassing): fact is RoundSaid =>
  fact.kind === 'round-opened' || fact.kind === 'round-answered' || fact.kind === 'round-closed';

/** More than two honest phones of one person ever have under way; beyond it a program is at work. [RD9] */
const mostSaid = 64;

type Ended = OursState['over'][number];
const endOf = ({ day, tier, by }: Ended): string => `${day} ${tier} ${by}`;
const inOrder = (one: Ended, other: Ended): number => (endOf(one) < endOf(other) ? -1 : 1);

const isQuestion = (fact: FoldedPassing): fact is QuestionFact =>
  fact.kind === 'invited' || fact.kind === 'glad' || fact.kind === 'time-over';

/** More than anybody can ask and answer before it lapses; beyond it a program is at work. */
const mostAsked = 24;

function withQuestionFact(
  state: OursState,
  fact: QuestionFact,
  from: { readonly id: string; readonly by: Person },
): OursState {
  if (fact.kind === 'time-over') {
    const { tier, day } = fact;
    const { by } = from;
    // Once for each author, tier and day: what a changed program says of other days pushes out nothing of mine.
    const own = state.over.filter((each) => each.by === by && (each.tier !== tier || each.day !== day));
    const others = state.over.filter((each) => each.by !== by);
    const all = [...others, ...[...own, { tier, day, by }].sort(inOrder).slice(-mostAsked)];
    return { ...state, over: all.sort(inOrder) };
  }
  const { questions, yeses } = state.questions;
  const theirs = [...questions, ...yeses].filter(({ by }) => by === from.by);
  if (theirs.length >= mostAsked) return state;
  return { ...state, questions: evolveQuestions(state.questions, fact, { id: from.id, by: from.by }) };
}

export function evolveOurs(
  state: OursState,
  fact: FoldedPassing,
  from: { readonly id: string; readonly by: Person; readonly at: Instant },
): OursState {
  if (isRound(fact)) {
    if (state.said[from.by].length >= mostSaid) return state;
    const message = { round: fact.round, id: from.id, by: from.by };
    return { ...state, said: evolveSaid(state.said, fact, from.by), messages: [...state.messages, message] };
  }
  if (isQuestion(fact)) return withQuestionFact(state, fact, from);
  if (fact.kind === 'week-rests-today') {
    return { ...state, rests: withRest(state.rests, { id: from.id, by: from.by, day: fact.day }) };
  }
  const passing = { ...state.passing, [from.by]: evolvePassing(state.passing[from.by], fact) };
  if (fact.kind !== 'asked') return { ...state, passing };
  const question = { by: from.by, tier: fact.tier, day: fact.day, at: from.at };
  return { ...state, passing, asked: withAsked(state.asked, question) };
}
