import { firstRound, type Role, type RoundFact, type RoundSaid, type Sealed } from './facts.ts';

/** What I keep of rounds with one person. */
export interface Rounds {
  readonly space: string;
  /** Under way, oldest first. */
  readonly sealed: readonly Sealed[];
  /** Numbers of rounds that are over for me: nothing of them is begun again. */
  readonly over: readonly number[];
  /** Rounds that I answered and that were never closed. [RD5] */
  readonly owed: readonly number[];
}

export const noRounds: Rounds = { space: '', sealed: [], over: [], owed: [] };

const overKept = 16;

/** The first round is never forgotten: it has no week, so it would be begun again. [RD1] */
const kept = (over: readonly number[]): readonly number[] =>
  over.filter((round, at) => round === firstRound || at >= over.length - overKept);

type Over = Extract<RoundFact, { kind: 'round-over' }>;

/** Where one device of mine heard the closing and another gave the round up, nothing is owed, whichever was first. */
function owedAfter({ owed, over }: Rounds, { round, closed }: Over): readonly number[] {
  if (closed) return owed.filter((each) => each !== round);
  return over.includes(round) ? owed : [...owed, round];
}

const ended = (rounds: Rounds, fact: Over): Rounds => ({
  ...rounds,
  sealed: rounds.sealed.filter(({ round }) => round !== fact.round),
  over: rounds.over.includes(fact.round) ? rounds.over : kept([...rounds.over, fact.round]),
  owed: owedAfter(rounds, fact),
});

/** On every device the same, whichever fact came first. [RD6] */
const oldestFirst = (one: Sealed, other: Sealed): number =>
  one.day - other.day || one.attempt - other.attempt || (one.name < other.name ? -1 : 1);

/** With somebody else everything begins anew. */
export function evolveRounds(before: Rounds, fact: RoundFact): Rounds {
  const rounds = before.space === fact.space ? before : { ...noRounds, space: fact.space };
  if (fact.kind === 'round-over') return ended(rounds, fact);
  const isKnown = rounds.sealed.some(({ name }) => name === fact.name) || rounds.over.includes(fact.round);
  return isKnown ? rounds : { ...rounds, sealed: [...rounds.sealed, fact].sort(oldestFirst) };
}

/** What each has said of rounds that have not lapsed. */
export type Said = Readonly<Record<Role, readonly RoundSaid[]>>;

export const nothingSaid: Said = { a: [], b: [] };

export const evolveSaid = (said: Said, fact: RoundSaid, by: Role): Said => ({
  ...said,
  [by]: said[by].some((each) => JSON.stringify(each) === JSON.stringify(fact)) ? said[by] : [...said[by], fact],
});
