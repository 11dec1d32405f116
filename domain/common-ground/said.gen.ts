import type { Person } from '../couple/index.ts';
import { id, today } from '../library/entry.gen.ts';
import type { Day } from '../time/index.ts';
import {
  type CommonFact,
  type CommonState,
  evolveCommon,
  noCommon,
  type Slot,
  type WelcomeFact,
  type Written,
} from './index.ts';

/** A shared fact, and who wrote it. */
export type Said = readonly [CommonFact, Written];

export const folded = (...said: readonly Said[]): CommonState =>
  said.reduce((state, [fact, from]) => evolveCommon(state, fact, from), noCommon);

interface Round {
  readonly round?: number;
  readonly shows?: Day;
  readonly until?: Day;
  readonly ended?: readonly string[];
}

/** What one person says of a round; of closer things the end goes with it. */
export const saidFound = (by: Person, names: readonly string[], more: Round = {}): Said => [
  {
    kind: 'common-found',
    round: more.round ?? 1,
    found: names.map((name) => ({ slot: name as Slot, ...(more.until ? { until: more.until } : {}) })),
    ended: (more.ended ?? []) as readonly Slot[],
    shows: more.shows ?? today,
  },
  { id: `${by}-found-${more.round ?? 1}`, by },
];

/** The same said by both: so it counts. */
export const bothFound = (names: readonly string[], more: Round = {}): readonly Said[] => [
  saidFound('a', names, more),
  saidFound('b', names, more),
];

/** My yes to a card, said on the day on which examples play. */
export const yes = (
  activity: string,
  more: Partial<Extract<WelcomeFact, { kind: 'welcome-answered' }>> = {},
): WelcomeFact => ({
  kind: 'welcome-answered',
  activity: id(activity),
  answer: 'welcome',
  day: today,
  ...more,
});
