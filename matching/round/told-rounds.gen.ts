import {
  evolveRounds,
  evolveSaid,
  firstRound,
  type Looking,
  nextStep,
  noRounds,
  nothingSaid,
  type Role,
  type RoundFact,
  type RoundSaid,
  type Rounds,
  type Said,
  type Sealed,
} from './index.ts';

export const today = 7 * 2900 + 3;
export const week = 2900;

export const calendar = {
  today,
  week,
  dayOfWeek: 3,
  sealsOn: () => 2,
  seenSince: () => 0,
  // So lately that the week before could not be answered in time.
  firstBy: today - 5,
  firstReady: true,
};
export const after = (days: number) => ({
  ...calendar,
  today: today + days,
  week: Math.floor((today + days) / 7),
  dayOfWeek: (today + days) % 7,
});

export const sealed = (name: string, more: Partial<Sealed> = {}): Sealed => ({
  kind: 'round-sealed',
  space: 's',
  round: week,
  attempt: 0,
  part: 'opens',
  slots: ['x', 'y'],
  answers: [1, 0],
  key: `key of ${name}`,
  name,
  day: today,
  ...more,
});
export const over = (round: number, closed = true): RoundFact => ({ kind: 'round-over', space: 's', round, closed });
export const folded = (...facts: readonly RoundFact[]): Rounds => facts.reduce(evolveRounds, noRounds);
/** The first round is behind us. */
export const later = (...facts: readonly RoundFact[]): Rounds => folded(over(firstRound), ...facts);
export const said = (by: Role, ...facts: readonly RoundSaid[]): Said =>
  facts.reduce((state, fact) => evolveSaid(state, fact, by), nothingSaid);

export const opened = (name: string, round = week, attempt = 0): RoundSaid => ({
  kind: 'round-opened',
  round,
  attempt,
  name,
  slots: ['x', 'y'],
  first: `first of ${name}`,
});
export const answered = (name: string, to: string, round = week): RoundSaid => ({
  kind: 'round-answered',
  round,
  to,
  name,
  first: `first of ${name}`,
  second: `second of ${name}`,
});
export const closed = (to: string, round = week, second = 'second'): RoundSaid => ({
  kind: 'round-closed',
  round,
  to,
  second,
});

export const next = (more: Partial<Looking>) =>
  nextStep({ rounds: later(), said: nothingSaid, me: 'a', calendar, ...more });
