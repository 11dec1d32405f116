import type { Person, Shared } from '../couple/index.ts';
import { type Latest, latest, nextNth } from '../edits/index.ts';
import type { Tier } from '../library/index.ts';
import type { Day } from '../time/index.ts';
import { turnOf } from './turn.ts';

/** In `shown`: that I wish it, or no longer. `nth`: how often I said so before, and one. [TU1] */
export interface TurnFact {
  readonly kind: 'turn-wished';
  readonly nth: number;
  readonly on: boolean;
}

export type TurnWishes = Shared<Readonly<Partial<Record<Person, Latest<boolean>>>>>;

export const noWishes: TurnWishes = {};

/** The latest word of each, whatever arrives first; each speaks for themselves alone. [TU1] [ED4] [P7] */
export function evolveTurn(
  state: TurnWishes,
  { nth, on }: TurnFact,
  { id, by }: { readonly id: string; readonly by: Person },
): TurnWishes {
  return { ...state, [by]: latest(state[by], { value: on, nth, id }) };
}

/** The fact that says whether I wish it now. [TU1] */
export const wishingTurn = (state: TurnWishes, me: Person, on: boolean): TurnFact => ({
  kind: 'turn-wished',
  nth: nextNth(state[me]),
  on,
});

/** On while both wish it. [TU1] */
export const isTurnOn = ({ a, b }: TurnWishes): boolean => a?.value === true && b?.value === true;

export interface TurnInput {
  readonly me: Person;
  readonly day: Day;
  readonly space: string;
  readonly wishes: TurnWishes;
  /** Either offers rest, the calendar rests, or it is a rest day, a day of treatment or a hard one. */
  readonly rests: boolean;
  /** Of the overlap; left out where one of us has shared nothing. */
  readonly tier?: Tier | undefined;
}

/** Whether my screen may say that something small, of tier 2 at most, could start with me today. [TU4] [TU5] */
export const mayShowTurn = ({ me, day, space, wishes, rests, tier }: TurnInput): boolean =>
  tier !== undefined && !rests && isTurnOn(wishes) && turnOf(space, day) === me;
