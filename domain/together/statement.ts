import type { Person } from '../couple/index.ts';
import {
  asWeAre,
  type Caution,
  type Choice,
  choiceOf,
  join,
  type Seat,
  type SeatSaid,
  standingWords,
  type Time,
} from './time.ts';

/** A word of caution of another seat that this one knows of: it can only make us more careful. */
export interface Held {
  readonly person: Person;
  readonly turn: number;
  readonly caution: Caution;
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

export function statementOf(time: Time, seat: Seat): Statement | undefined {
  const said = time[seat];
  if (!said) return undefined;
  const others = standingWords(time).filter(([each]) => each !== seat);
  const holds = Object.fromEntries(
    others.map(([each, { person, turn, caution }]) => [each, { person, turn, caution }]),
  );
  return { said, holds };
}

/** Who is heard: the seat, and whose phone it came from, as whoever carried it knows; the statement is not asked. */
export interface From {
  readonly seat: Seat;
  readonly person: Person;
}

/** A held word counts where it makes us no less careful than we are; nobody's "go on" travels so. [TG8] */
function withHeld(time: Time, seat: Seat, held: Held, choice: Choice): Time {
  const known = time[seat];
  const stands = standingWords(time).some(([each]) => each === seat);
  if (held.caution === asWeAre || (stands && held.caution < (known?.caution ?? asWeAre))) return time;
  const { turn, caution } = held;
  const person = known?.person ?? held.person;
  return join(time, { [seat]: { person, turn, caution, goesOn: {}, choice: known?.choice ?? choice } });
}

/**
 * What a statement adds. A seat speaks for the person whose phone it came from, whatever it claims. A seat that I know as
 * somebody else's cannot be spoken for: of what is said in its name, and of what is held, only caution is taken. [P7]
 */
export function hear(time: Time, mine: readonly Seat[], { seat, person }: From, { said, holds }: Statement): Time {
  if (mine.includes(seat)) return time;
  const choice = choiceOf(time) ?? said.choice;
  const isTheirs = (time[seat]?.person ?? person) === person;
  const spoken = isTheirs ? join(time, { [seat]: { ...said, person } }) : withHeld(time, seat, said, choice);
  return Object.entries(holds)
    .filter(([each]) => each !== seat && !mine.includes(each))
    .reduce((heard, [each, held]) => withHeld(heard, each, held, choice), spoken);
}
