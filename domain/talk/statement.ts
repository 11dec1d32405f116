import { otherOf, type Person, type Seat, seatIn } from '../couple/index.ts';
import { type Day, daysBetween } from '../time/index.ts';
import type { Steps } from './steps.ts';
import { goingOn, join, type Known, type Stop, standingWords, stepsOf, type Talk, talkOf, type Word } from './talk.ts';

/** A word of another seat that this one knows of: it can only stop. */
export interface Held {
  readonly person: Person;
  readonly turn: number;
  readonly stop: Stop;
}

/**
 * What one seat says: the steps that its person ended and those that it knows of the other, its most careful word that
 * stands, from what it would go on, and which words of others it holds. [TN2]
 */
export interface Statement extends Held {
  readonly day: Day;
  readonly steps: Steps;
  readonly others: Steps;
  readonly goesOn: Readonly<Record<Seat, number>>;
  readonly holds: Readonly<Record<Seat, Held>>;
}

const asHeld = ({ person, turn, stop }: Word): Held => ({ person, turn, stop });

/** Nothing while this seat has not sat down. */
export function statementOf(talk: Talk, seat: Seat): Statement | undefined {
  const known = seatIn(talk.seats, seat);
  if (!known) return undefined;
  const { person, goesOn } = known;
  // The mildest come first, so that of each seat the most careful word stays.
  const words = new Map(standingWords(talk).map((word) => [word.seat, asHeld(word)]));
  const own = words.get(seat) ?? { person, turn: 0, stop: goingOn };
  words.delete(seat);
  return {
    ...own,
    day: talk.day,
    steps: stepsOf(talk, person),
    others: stepsOf(talk, otherOf(person)),
    goesOn,
    holds: Object.fromEntries(words),
  };
}

/** Who is heard: the seat, and whose phone it came from, as whoever carried it knows; the statement is not asked. */
export interface From {
  readonly seat: Seat;
  readonly person: Person;
}

const asWords = ({ turn, stop }: Held): Known['words'] => (stop === goingOn ? {} : { [stop]: turn });

const withKnown = (talk: Talk, seat: Seat, known: Known): Talk =>
  join(talk, { ...talkOf(talk.day), seats: { [seat]: known } });

/** Of a seat that is not spoken for, only what stops is taken; nobody's "go on" and nobody's step travels so. */
function withHeld(talk: Talk, seat: Seat, held: Held): Talk {
  if (held.stop === goingOn) return talk;
  const { person } = seatIn(talk.seats, seat) ?? held;
  return withKnown(talk, seat, { person, steps: '', words: asWords(held), goesOn: {} });
}

/** Who hears: the seats of this phone, and the day on which it sat down. */
export interface Here {
  readonly seats: readonly Seat[];
  readonly day: Day;
}

/** Two phones may be a day apart by their zones. What names any other day is said of another talk. */
const isOfThis = (here: Here, { day }: Statement): boolean => Math.abs(daysBetween(here.day, day)) <= 1;

/**
 * What a statement adds. A seat speaks for the person whose phone it came from, whatever it claims, and ends that
 * person's steps alone. Of what it says of others, only what stops is taken, and what it says that they have ended waits
 * until they take it up. [TN2] [P7]
 */
export function hear(talk: Talk, here: Here, { seat, person }: From, said: Statement): Talk {
  if (here.seats.includes(seat) || !isOfThis(here, said)) return talk;
  const isTheirs = (seatIn(talk.seats, seat)?.person ?? person) === person;
  const known: Known = { person, steps: said.steps, words: asWords(said), goesOn: said.goesOn };
  const spoken = isTheirs ? withKnown(talk, seat, known) : withHeld(talk, seat, said);
  const claimed = { ...talkOf(said.day).claimed, [otherOf(person)]: said.others };
  return Object.entries(said.holds)
    .filter(([each]) => each !== seat && !here.seats.includes(each))
    .reduce((heard, [each, held]) => withHeld(heard, each, held), join(spoken, { ...talkOf(said.day), claimed }));
}
