import { hasGoneOn, type Person, type Seat, seatIn } from '../couple/index.ts';
import type { Day } from '../time/index.ts';
import { joinSteps, mostSteps, type Place, placeOf, type Steps, type StepsOfBoth, withinReach } from './steps.ts';

/** What stands: nothing, a pause, a time-out until then, or enough. The higher always wins. [TN3] [TN4] [TN5] */
export type Stop = 0 | 1 | 2 | 3 | 4 | 5;
export const [goingOn, paused, inTwentyMinutes, inAnHour, tomorrow, enough] = [0, 1, 2, 3, 4, 5] as const;
/** A word that stops. */
export type Stopping = Exclude<Stop, 0>;
export const stoppings = [paused, inTwentyMinutes, inAnHour, tomorrow, enough] as const;

/** One seat as a phone knows it. Of each word the latest turn in which it was said: turns only rise, by leaps of chance. */
export interface Known {
  readonly person: Person;
  readonly steps: Steps;
  readonly words: Readonly<Partial<Record<Stopping, number>>>;
  /** For each seat, up to which turn of theirs this one would go on. */
  readonly goesOn: Readonly<Record<Seat, number>>;
}

/**
 * A talk as one phone knows it. Joining what two phones know, in any order and as often as one likes, comes to the same.
 * [TN2]
 */
export interface Talk {
  /** On which it began; of two that differ, the earlier. */
  readonly day: Day;
  readonly seats: Readonly<Record<Seat, Known>>;
  /** What others say that each has ended. It moves nothing until that person takes it up. */
  readonly claimed: StepsOfBoth;
}

export const talkOf = (day: Day): Talk => ({ day, seats: {}, claimed: { a: '', b: '' } });

const people: readonly Person[] = ['a', 'b'];

/** One word that stops: who said it, which, and when among theirs. */
export interface Word {
  readonly seat: Seat;
  readonly person: Person;
  readonly turn: number;
  readonly stop: Stopping;
}

/** Going on takes both; enough stays. [TN3] [TN5] */
const isReleased = (talk: Talk, word: Word): boolean =>
  word.stop !== enough && people.every((person) => hasGoneOn(talk.seats, person, word));

const wordsOf = ([seat, { person, words }]: readonly [Seat, Known]): readonly Word[] =>
  stoppings.flatMap((stop) => {
    const turn = words[stop];
    return turn === undefined ? [] : [{ seat, person, turn, stop }];
  });

/** The words that stand, the mildest of each seat first. */
export const standingWords = (talk: Talk): readonly Word[] =>
  Object.entries(talk.seats)
    .flatMap(wordsOf)
    .filter((word) => !isReleased(talk, word));

/** What stands now: of two the later return, of all the most careful. [TN4] */
export const stopOf = (talk: Talk): Stop => Math.max(goingOn, ...standingWords(talk).map(({ stop }) => stop)) as Stop;

/** Whether this person has said that they would go on from everything that stands. Nothing standing, or enough: no. */
export function wouldGoOn(talk: Talk, person: Person): boolean {
  const words = standingWords(talk);
  return words.length > 0 && stopOf(talk) !== enough && words.every((word) => hasGoneOn(talk.seats, person, word));
}

export const stepsOf = ({ seats }: Talk, person: Person): Steps =>
  Object.values(seats)
    .filter((each) => each.person === person)
    .reduce<Steps>((steps, each) => joinSteps(steps, each.steps), '');

export const stepsOfBoth = (talk: Talk): StepsOfBoth => ({ a: stepsOf(talk, 'a'), b: stepsOf(talk, 'b') });

/** Where the talk is. `first`: who began. */
export const placeIn = (talk: Talk, first: Person): Place => placeOf(first, stepsOfBoth(talk));

const withSeat = (talk: Talk, seat: Seat, change: Partial<Known>): Talk => {
  const known = seatIn(talk.seats, seat);
  return known ? { ...talk, seats: { ...talk.seats, [seat]: { ...known, ...change } } } : talk;
};

/** Sits down; a seat that sits already stays as it is. */
export const sit = (talk: Talk, seat: Seat, person: Person): Talk =>
  seatIn(talk.seats, seat)
    ? talk
    : { ...talk, seats: { ...talk.seats, [seat]: { person, steps: '', words: {}, goesOn: {} } } };

/** Ends the step that is under way, where it is this seat's person's and nothing stands. [TN2] */
export function endStep(talk: Talk, seat: Seat, first: Person, again = false): Talk {
  const person = seatIn(talk.seats, seat)?.person;
  const { owner, kind } = placeIn(talk, first);
  if (owner !== person || stopOf(talk) !== goingOn) return talk;
  const steps = stepsOf(talk, person);
  if (steps.length >= mostSteps) return talk;
  return withSeat(talk, seat, { steps: `${steps}${again && kind === 'was-that-it' ? 1 : 0}` });
}

/**
 * A pause, a time-out, or enough: in one step, from anywhere. Said again while it stands it changes nothing, unless its
 * person had gone on meanwhile. `leap`, from 1 up, is chance. [TN3] [TN4] [TN5]
 */
export function stopWith(talk: Talk, seat: Seat, stop: Stopping, leap: number): Talk {
  const known = seatIn(talk.seats, seat);
  if (!known) return talk;
  const { person, words } = known;
  const stands = standingWords(talk).some(
    (word) => word.seat === seat && word.stop >= stop && !hasGoneOn(talk.seats, person, word),
  );
  if (stands) return talk;
  const turn = Math.max(0, ...Object.values(words)) + Math.max(1, Math.floor(leap));
  return withSeat(talk, seat, { words: { ...words, [stop]: turn } });
}

const joinTurns = (one: Known['goesOn'], other: Known['goesOn']): Known['goesOn'] =>
  Object.fromEntries(
    [...new Set([...Object.keys(one), ...Object.keys(other)])]
      .sort()
      .map((seat) => [seat, Math.max(seatIn(one, seat) ?? 0, seatIn(other, seat) ?? 0)]),
  );

/** "I would go on", for this person alone, about every word that this phone knows of. It moves nothing by itself. [TN3] */
export function goOn(talk: Talk, seat: Seat): Talk {
  const known = seatIn(talk.seats, seat);
  const words = standingWords(talk);
  if (!known || words.length === 0 || stopOf(talk) === enough) return talk;
  const latest = words.reduce<Known['goesOn']>((turns, word) => joinTurns(turns, { [word.seat]: word.turn }), {});
  return withSeat(talk, seat, { goesOn: joinTurns(known.goesOn, latest) });
}

/** What others say that this person has ended, where it is more than this phone knows, and no more than has come up. */
export function wereAt(talk: Talk, person: Person, first: Person): Steps | undefined {
  const both = stepsOfBoth(talk);
  const claimed = withinReach(first, person, talk.claimed[person], both[person === 'a' ? 'b' : 'a']);
  return claimed.length > both[person].length ? claimed : undefined;
}

/** After a page was opened anew its person takes the talk up where the other phone says it was: by a tap, never by itself. */
export function takeUp(talk: Talk, seat: Seat, first: Person): Talk {
  const known = seatIn(talk.seats, seat);
  const steps = known && wereAt(talk, known.person, first);
  return steps === undefined ? talk : withSeat(talk, seat, { steps });
}

const joinWords = (one: Known['words'], other: Known['words']): Known['words'] =>
  Object.fromEntries(
    stoppings
      .filter((stop) => stop in one || stop in other)
      .map((stop) => [stop, Math.max(one[stop] ?? 0, other[stop] ?? 0)]),
  );

/** One seat, as two phones know it. Whose it is they agree on: `hear` never lets one person speak from another's. */
const joinKnown = (one: Known, other: Known): Known => ({
  person: one.person < other.person ? one.person : other.person,
  steps: joinSteps(one.steps, other.steps),
  words: joinWords(one.words, other.words),
  goesOn: joinTurns(one.goesOn, other.goesOn),
});

/** All that either knows. [TN2] */
export function join(one: Talk, other: Talk): Talk {
  const names = [...new Set([...Object.keys(one.seats), ...Object.keys(other.seats)])].sort();
  const seats = names.flatMap((seat) => {
    const [mine, theirs] = [seatIn(one.seats, seat), seatIn(other.seats, seat)];
    const known = mine && theirs ? joinKnown(mine, theirs) : (mine ?? theirs);
    return known ? [[seat, known] as const] : [];
  });
  const claimed = { a: joinSteps(one.claimed.a, other.claimed.a), b: joinSteps(one.claimed.b, other.claimed.b) };
  return { day: one.day < other.day ? one.day : other.day, seats: Object.fromEntries(seats), claimed };
}
