import { type Knowledge, learned, nothing } from './knowledge.ts';
import type { Term } from './term.ts';

/** One thing that can happen next: where it leads, and what the attacker hears by it. */
export interface Move<State> {
  readonly says: string;
  readonly next: State;
  readonly heard: readonly Term[];
}

/**
 * A protocol with a bounded number of honest people in it. The attacker is the network: nothing arrives but what the
 * attacker can make, so a move that takes a message asks `knowledge` for exactly that message.
 */
export interface Model<State> {
  readonly start: State;
  /** The same for the same state, and for no other. */
  readonly name: (state: State) => string;
  /** What the attacker knows or hears before anything is answered. */
  readonly told: readonly Term[];
  readonly moves: (state: State, knowledge: Knowledge) => readonly Move<State>[];
  /** The name of what must never be so, and is. */
  readonly broken: (state: State, knowledge: Knowledge) => string | undefined;
  /** Names of good ends that this state has come to: a search that reaches none proves nothing. */
  readonly reached: (state: State) => readonly string[];
}

export interface Found {
  readonly what: string;
  /** Everything that happened, in order. */
  readonly trace: readonly string[];
}

export interface Searched {
  readonly attack: Found | undefined;
  readonly reached: ReadonlySet<string>;
  /** How many different situations were looked at. */
  readonly states: number;
}

interface Situation<State> {
  readonly state: State;
  readonly knowledge: Knowledge;
  readonly trace: readonly string[];
}

const after =
  <State>({ knowledge, trace }: Situation<State>) =>
  ({ says, next, heard }: Move<State>): Situation<State> => ({
    state: next,
    knowledge: learned(knowledge, heard),
    trace: [...trace, says],
  });

/**
 * Every order in which the moves of a model can happen, each situation once, the shortest first. It stops at the first
 * attack. Models are finite, so the search ends; of what lies beyond their bound it says nothing.
 */
export function search<State>(model: Model<State>): Searched {
  const seen = new Set<string>();
  const reached = new Set<string>();
  const waiting: Situation<State>[] = [{ state: model.start, knowledge: learned(nothing, model.told), trace: [] }];
  // The list grows while it is read: what follows from a situation comes after everything as short as that.
  for (const here of waiting) {
    const { state, knowledge, trace } = here;
    const name = `${model.name(state)} | ${knowledge.name}`;
    if (seen.has(name)) continue;
    seen.add(name);
    for (const end of model.reached(state)) reached.add(end);
    const what = model.broken(state, knowledge);
    if (what) return { attack: { what, trace }, reached, states: seen.size };
    waiting.push(...model.moves(state, knowledge).map(after(here)));
  }
  return { attack: undefined, reached, states: seen.size };
}
