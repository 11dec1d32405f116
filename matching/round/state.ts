import type { Role, RoundFact, RoundSaid, Sealed } from './facts.ts';

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

const without = (numbers: readonly number[], round: number) => numbers.filter((each) => each !== round);

function ended(rounds: Rounds, { round, closed }: Extract<RoundFact, { kind: 'round-over' }>): Rounds {
  const answered = rounds.sealed.some((each) => each.round === round && each.part === 'answers');
  const stillOwed = !closed && (answered || rounds.owed.includes(round));
  return {
    ...rounds,
    sealed: rounds.sealed.filter((each) => each.round !== round),
    over: [...without(rounds.over, round), round].slice(-overKept),
    owed: [...without(rounds.owed, round), ...(stillOwed ? [round] : [])],
  };
}

/** With somebody else everything begins anew. */
export function evolveRounds(before: Rounds, fact: RoundFact): Rounds {
  const rounds = before.space === fact.space ? before : { ...noRounds, space: fact.space };
  if (fact.kind === 'round-over') return ended(rounds, fact);
  const isKnown = rounds.sealed.some(({ name }) => name === fact.name) || rounds.over.includes(fact.round);
  return isKnown ? rounds : { ...rounds, sealed: [...rounds.sealed, fact] };
}

/** What each has said of rounds that have not lapsed. */
export type Said = Readonly<Record<Role, readonly RoundSaid[]>>;

export const nothingSaid: Said = { a: [], b: [] };

export const evolveSaid = (said: Said, fact: RoundSaid, by: Role): Said => ({
  ...said,
  [by]: said[by].some((each) => JSON.stringify(each) === JSON.stringify(fact)) ? said[by] : [...said[by], fact],
});
