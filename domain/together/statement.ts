import type { Person } from '../couple/index.ts';
import { type Seat, seatIn } from '../couple/index.ts';
import type { PossibleToday } from './question.ts';
import {
  asWeAre,
  type Caution,
  type Choice,
  isSameChoice,
  join,
  type Known,
  rest,
  standingOf,
  type Time,
  type Word,
} from './time.ts';

/** A word of caution of another seat that this one knows of: it can only make us more careful. */
export interface Held {
  readonly person: Person;
  readonly turn: number;
  readonly caution: Caution;
}

/** What one seat says of itself: its most careful word that stands, from what it would go on, and what it chose. */
export interface SeatSaid extends Held {
  readonly goesOn: Readonly<Record<Seat, number>>;
  readonly choice: Choice;
}

/**
 * What one phone tells the others: what its own seat said, and which words of caution it holds of others. Somebody who
 * opens anew, and has lost what they knew, hears from the other phone that a pause stands; and nobody hears from it
 * that anyone but its own person would go on. [P7] [TG8]
 */
export interface Statement {
  readonly said: SeatSaid;
  readonly holds: Readonly<Record<Seat, Held>>;
}

/** Of each seat the most careful word that stands here. Nothing while this seat has not sat down. */
export function statementOf(time: Time, seat: Seat): Statement | undefined {
  const known = seatIn(time, seat);
  if (!known?.choice) return undefined;
  const strongest = Object.keys(time).flatMap((each) => standingOf(time, each) ?? []);
  const asHeld = ({ person, turn, caution }: Word): Held => ({ person, turn, caution });
  const own = strongest.find((word) => word.seat === seat);
  const { person, goesOn, choice } = known;
  const said = { ...(own ? asHeld(own) : { person, turn: 0, caution: asWeAre }), goesOn, choice };
  const others = strongest.filter((word) => word.seat !== seat);
  return { said, holds: Object.fromEntries(others.map((word) => [word.seat, asHeld(word)])) };
}

/** Who is heard: the seat, and whose phone it came from, as whoever carried it knows; the statement is not asked. */
export interface From {
  readonly seat: Seat;
  readonly person: Person;
}

const asWords = ({ turn, caution }: Held): Known['words'] => (caution === asWeAre ? {} : { [caution]: turn });

/** Of a seat that is not spoken for only caution is taken; nobody's "go on" travels so. [TG8] */
function withHeld(time: Time, seat: Seat, held: Held): Time {
  if (held.caution === asWeAre) return time;
  const { person } = seatIn(time, seat) ?? held;
  return join(time, { [seat]: { person, words: asWords(held), goesOn: {} } });
}

/**
 * A tier comes from what is possible, never from a statement: what is not possible for both, or claims another tier, is
 * read as rest. What was chosen since we began may be said again. [P1] [P2] [TG9]
 */
function believed(time: Time, choice: Choice, possible: PossibleToday): Choice {
  const isPossible = possible.some(({ activity, tier }) => activity === choice.activity && tier === choice.tier);
  const isKnown = Object.values(time).some((known) => known.choice && isSameChoice(known.choice, choice));
  return isPossible || isKnown ? choice : rest;
}

/**
 * What a statement adds. A seat speaks for the person whose phone it came from, whatever it claims. A seat that I know as
 * somebody else's cannot be spoken for: of what is said in its name, and of what is held, only caution is taken. [P7]
 *
 * `possible`: what was possible for both when this time began, less what was put off limits since. Left out, nothing
 * but rest is believed in place of what we are doing.
 */
export function hear(
  time: Time,
  mine: readonly Seat[],
  { seat, person }: From,
  { said, holds }: Statement,
  possible: PossibleToday = [],
): Time {
  if (mine.includes(seat)) return time;
  const choice = believed(time, said.choice, possible);
  const isTheirs = (seatIn(time, seat)?.person ?? person) === person;
  const spoken = isTheirs
    ? join(time, { [seat]: { person, words: asWords(said), goesOn: said.goesOn, choice } })
    : withHeld(time, seat, said);
  return Object.entries(holds)
    .filter(([each]) => each !== seat && !mine.includes(each))
    .reduce((heard, [each, held]) => withHeld(heard, each, held), spoken);
}
