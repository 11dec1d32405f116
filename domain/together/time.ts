import { hasGoneOn, type Person, type Seat, seatIn } from '../couple/index.ts';
import type { ActivityId, Tier } from '../library/index.ts';

/** How careful we are: 0 as we are, 1 slower, 2 pause, 3 over. The higher always wins. [P6] */
export type Caution = 0 | 1 | 2 | 3;
export const [asWeAre, slower, pause, over] = [0, 1, 2, 3] as const;

/** What we are doing, or rest: the gentlest that anybody chose since we began stands. [TG9] */
export interface Choice {
  readonly activity: ActivityId | 'rest';
  readonly tier: Tier;
}

/** A word that makes us more careful. */
export type Careful = Exclude<Caution, 0>;

/**
 * One seat as a phone knows it. `words`: of each word of caution the latest turn in which it was said; turns only rise, by
 * leaps of chance, so that no count of anything can be read from them. No word takes another's place, so nobody can
 * hide one behind a later, milder one. `goesOn`: for each seat, up to which turn of theirs this one would go on.
 */
export interface Known {
  readonly person: Person;
  readonly words: Readonly<Partial<Record<Careful, number>>>;
  readonly goesOn: Readonly<Record<Seat, number>>;
  /** Of a seat that only others speak of, nothing. */
  readonly choice?: Choice;
}

/**
 * A time together as one phone knows it. Joining what two phones know, in any order and as often as one likes, comes to
 * the same; what is joined is never less careful than either, unless both went on. [P6] [TG6]
 */
export type Time = Readonly<Record<Seat, Known>>;

export const nobodyYet: Time = {};

const people: readonly Person[] = ['a', 'b'];
const levels = [slower, pause, over] as const;

/** One word of caution: who said it, which, and when among theirs. */
export interface Word {
  readonly seat: Seat;
  readonly person: Person;
  readonly turn: number;
  readonly caution: Careful;
}

/** Whether both people have said that they would go on after this word. Only they can; over stays over. [P7] [OV4b] */
const isReleased = (time: Time, word: Word): boolean =>
  word.caution !== over && people.every((person) => hasGoneOn(time, person, word));

const wordsOf = ([seat, { person, words }]: readonly [Seat, Known]): readonly Word[] =>
  levels.flatMap((caution) => {
    const turn = words[caution];
    return turn === undefined ? [] : [{ seat, person, turn, caution }];
  });

/** The words of caution that stand: those from which not both have gone on. */
export const standingWords = (time: Time): readonly Word[] =>
  Object.entries(time)
    .flatMap(wordsOf)
    .filter((word) => !isReleased(time, word));

/** The most careful word of one seat that stands. */
export const standingOf = (time: Time, seat: Seat): Word | undefined =>
  standingWords(time)
    .filter((word) => word.seat === seat)
    .at(-1);

/** The most careful word that stands. [P6] */
export const cautionOf = (time: Time): Caution =>
  Math.max(asWeAre, ...standingWords(time).map(({ caution }) => caution)) as Caution;

/** The gentlest of all: always possible, and never asked for. */
export const rest: Choice = { activity: 'rest', tier: 0 };

export const isSameChoice = (a: Choice, b: Choice): boolean => a.activity === b.activity && a.tier === b.tier;

const gentler = (a: Choice, b: Choice): Choice => {
  if (a.tier !== b.tier) return a.tier < b.tier ? a : b;
  if (a.activity === 'rest' || b.activity === 'rest') return a.activity === 'rest' ? a : b;
  return a.activity <= b.activity ? a : b;
};

/** What we are doing now: the gentlest choice of all. Nothing while nobody has sat down. [TG9] */
export const choiceOf = (time: Time): Choice | undefined => {
  const [first, ...others] = Object.values(time).flatMap(({ choice }) => choice ?? []);
  return first && others.reduce(gentler, first);
};

/** Whether this person has said that they would go on from everything that stands. Nothing standing, or over: no. */
export function wouldGoOn(time: Time, person: Person): boolean {
  const words = standingWords(time);
  return words.length > 0 && cautionOf(time) !== over && words.every((word) => hasGoneOn(time, person, word));
}

/** Sits down: as we are. A seat that sits already stays as it is. */
export const sit = (time: Time, seat: Seat, person: Person, choice: Choice): Time =>
  seatIn(time, seat) ? time : { ...time, [seat]: { person, words: {}, goesOn: {}, choice } };

const withSaid = (time: Time, seat: Seat, change: Partial<Known>): Time => {
  const said = seatIn(time, seat);
  return said ? { ...time, [seat]: { ...said, ...change } } : time;
};

/**
 * Slower, pause, or over: in one step, from anywhere, and never less careful than what this seat still stands by. Said
 * again it changes nothing, unless its person had gone on meanwhile: then it holds anew. `leap`, from 1 up, is chance.
 * [TG7] [P6]
 */
export function signal(time: Time, seat: Seat, caution: Careful, leap: number): Time {
  const said = seatIn(time, seat);
  if (!said) return time;
  const stands = standingOf(time, seat);
  if (stands && stands.caution >= caution && !hasGoneOn(time, said.person, stands)) return time;
  const careful = Math.max(stands?.caution ?? asWeAre, caution) as Careful;
  const turn = Math.max(0, ...Object.values(said.words)) + Math.max(1, Math.floor(leap));
  return withSaid(time, seat, { words: { ...said.words, [careful]: turn } });
}

const latestOf = (words: readonly Word[]): Known['goesOn'] =>
  words.reduce<Known['goesOn']>((turns, { seat, turn }) => joinedTurns(turns, { [seat]: turn }), {});

/** "I would go on", for this person alone, about every word that this phone knows of. It lowers nothing by itself. [OV4b] */
export function goOn(time: Time, seat: Seat): Time {
  const said = seatIn(time, seat);
  const words = standingWords(time);
  if (!said || words.length === 0 || cautionOf(time) === over) return time;
  return withSaid(time, seat, { goesOn: joinedTurns(said.goesOn, latestOf(words)) });
}

/** Something gentler, or rest, at once and for both. Anything that is not gentler changes nothing. [TG9] */
export function switchTo(time: Time, seat: Seat, choice: Choice): Time {
  const now = choiceOf(time);
  const said = seatIn(time, seat);
  if (!said || !now || gentler(now, choice) === now) return time;
  return withSaid(time, seat, { choice });
}

/** Every key that either has, in one order. */
const keysOf = (a: object, b: object): readonly string[] => [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();

const joinedTurns = (a: Known['goesOn'], b: Known['goesOn']): Known['goesOn'] =>
  Object.fromEntries(keysOf(a, b).map((seat) => [seat, Math.max(seatIn(a, seat) ?? 0, seatIn(b, seat) ?? 0)]));

const joinedWords = (a: Known['words'], b: Known['words']): Known['words'] =>
  Object.fromEntries(
    levels.filter((word) => word in a || word in b).map((word) => [word, Math.max(a[word] ?? 0, b[word] ?? 0)]),
  );

const joinedChoice = ({ choice: one }: Known, { choice: other }: Known): Pick<Known, 'choice'> => {
  const choice = one && other ? gentler(one, other) : (one ?? other);
  return choice ? { choice } : {};
};

/** One seat, as two phones know it. Whose it is they agree on: `hear` never lets one person speak from another's. */
const joinedKnown = (a: Known, b: Known): Known => ({
  person: a.person < b.person ? a.person : b.person,
  words: joinedWords(a.words, b.words),
  goesOn: joinedTurns(a.goesOn, b.goesOn),
  ...joinedChoice(a, b),
});

/** All that either knows. [TG6] */
export const join = (a: Time, b: Time): Time =>
  Object.fromEntries(
    keysOf(a, b).flatMap((seat) => {
      const [one, other] = [seatIn(a, seat), seatIn(b, seat)];
      const known = one && other ? joinedKnown(one, other) : (one ?? other);
      return known ? [[seat, known]] : [];
    }),
  );
