import type { Person } from '../couple/index.ts';
import type { ActivityId, Tier } from '../library/index.ts';

/** How careful we are: 0 as we are, 1 slower, 2 pause, 3 over. The higher always wins. [P6] */
export type Caution = 0 | 1 | 2 | 3;
export const [asWeAre, slower, pause, over] = [0, 1, 2, 3] as const;

/** One opened screen of one person; on one phone that lies between two people, one for each. Random, new each time. */
export type Seat = string;

/** What we are doing, or rest: the gentlest that anybody chose since we began stands. [TG9] */
export interface Choice {
  readonly activity: ActivityId | 'rest';
  readonly tier: Tier;
}

/**
 * What one seat has said. `turn` marks its latest word of caution; it only rises, by leaps of chance, so that no count of
 * anything can be read from it. `goesOn`: for each seat, up to which word of theirs this one would go on.
 */
export interface SeatSaid {
  readonly person: Person;
  readonly turn: number;
  readonly caution: Caution;
  readonly goesOn: Readonly<Record<Seat, number>>;
  readonly choice: Choice;
}

/**
 * A time together as one phone knows it. Joining what two phones know, in any order and as often as one likes, comes to
 * the same; what is joined is never less careful than either, unless both went on. [P6] [TG6]
 */
export type Time = Readonly<Record<Seat, SeatSaid>>;

export const nobodyYet: Time = {};

const people: readonly Person[] = ['a', 'b'];

/** Whether both people have said that they would go on after this seat's latest word. Only they can. [P7] [OV4b] */
function isReleased(time: Time, seat: Seat, { turn, caution }: SeatSaid): boolean {
  if (caution === over) return false;
  const wouldGoOn = (person: Person) =>
    Object.values(time).some((each) => each.person === person && (each.goesOn[seat] ?? 0) >= turn);
  return people.every(wouldGoOn);
}

/** The words of caution that stand: neither released by both nor replaced. */
export const standingWords = (time: Time): readonly (readonly [Seat, SeatSaid])[] =>
  Object.entries(time).filter(([seat, said]) => said.caution > asWeAre && !isReleased(time, seat, said));

/** The most careful word that stands. [P6] */
export const cautionOf = (time: Time): Caution =>
  Math.max(asWeAre, ...standingWords(time).map(([, { caution }]) => caution)) as Caution;

const gentler = (a: Choice, b: Choice): Choice => {
  if (a.tier !== b.tier) return a.tier < b.tier ? a : b;
  if (a.activity === 'rest' || b.activity === 'rest') return a.activity === 'rest' ? a : b;
  return a.activity <= b.activity ? a : b;
};

/** What we are doing now: the gentlest choice of all. Nothing while nobody has sat down. [TG9] */
export const choiceOf = (time: Time): Choice | undefined => {
  const [first, ...others] = Object.values(time).map(({ choice }) => choice);
  return first && others.reduce(gentler, first);
};

/** Whether this person has said that they would go on from everything that stands. Nothing standing: no. */
export function wouldGoOn(time: Time, person: Person): boolean {
  const words = standingWords(time);
  const mine = Object.values(time).filter((each) => each.person === person);
  return words.length > 0 && words.every(([seat, { turn }]) => mine.some(({ goesOn }) => (goesOn[seat] ?? 0) >= turn));
}

/** Sits down: as we are. A seat that sits already stays as it is. */
export const sit = (time: Time, seat: Seat, person: Person, choice: Choice): Time =>
  time[seat] ? time : { ...time, [seat]: { person, turn: 0, caution: asWeAre, goesOn: {}, choice } };

const withSaid = (time: Time, seat: Seat, change: Partial<SeatSaid>): Time => {
  const said = time[seat];
  return said ? { ...time, [seat]: { ...said, ...change } } : time;
};

const hasGoneOn = (time: Time, person: Person, seat: Seat): boolean =>
  Object.values(time).some((each) => each.person === person && (each.goesOn[seat] ?? 0) >= (time[seat]?.turn ?? 0));

/**
 * Slower, pause, or over: in one step, from anywhere, and never less careful than what this seat still stands by. Said
 * again it changes nothing, unless its person had gone on meanwhile: then it holds anew. `leap`, from 1 up, is chance.
 * [TG7] [P6]
 */
export function signal(time: Time, seat: Seat, caution: Exclude<Caution, 0>, leap: number): Time {
  const said = time[seat];
  if (!said || said.caution === over) return time;
  const stands = said.caution > asWeAre && !isReleased(time, seat, said);
  if (stands && said.caution >= caution && !hasGoneOn(time, said.person, seat)) return time;
  const careful = stands ? (Math.max(said.caution, caution) as Caution) : caution;
  return withSaid(time, seat, { turn: said.turn + Math.max(1, Math.floor(leap)), caution: careful });
}

/** "I would go on", for this person alone, about every word that this phone knows of. It lowers nothing by itself. [OV4b] */
export function goOn(time: Time, seat: Seat): Time {
  const said = time[seat];
  if (!said || standingWords(time).length === 0) return time;
  const known = Object.fromEntries(standingWords(time).map(([each, { turn }]) => [each, turn]));
  return withSaid(time, seat, { goesOn: { ...said.goesOn, ...known } });
}

/** Something gentler, or rest, at once and for both. Anything that is not gentler changes nothing. [TG9] */
export function switchTo(time: Time, seat: Seat, choice: Choice): Time {
  const now = choiceOf(time);
  const said = time[seat];
  if (!said || !now || gentler(now, choice) === now) return time;
  return withSaid(time, seat, { choice });
}

const joinedTurns = (a: SeatSaid['goesOn'], b: SeatSaid['goesOn']): SeatSaid['goesOn'] =>
  Object.fromEntries(
    [...new Set([...Object.keys(a), ...Object.keys(b)])]
      .sort()
      .map((seat) => [seat, Math.max(a[seat] ?? 0, b[seat] ?? 0)]),
  );

/** Of two words of one seat the later; of two with one turn the more careful. Over is over. */
function laterWord(a: SeatSaid, b: SeatSaid): Pick<SeatSaid, 'turn' | 'caution'> {
  const turn = Math.max(a.turn, b.turn);
  if (a.caution === over || b.caution === over) return { turn, caution: over };
  if (a.turn === b.turn) return { turn, caution: Math.max(a.caution, b.caution) as Caution };
  return a.turn > b.turn ? a : b;
}

/** What a seat said, as two phones know it. Its person is whoever it was first known to be. */
const joinedSaid = (a: SeatSaid, b: SeatSaid): SeatSaid => {
  const { turn, caution } = laterWord(a, b);
  return {
    person: a.person < b.person ? a.person : b.person,
    turn,
    caution,
    goesOn: joinedTurns(a.goesOn, b.goesOn),
    choice: gentler(a.choice, b.choice),
  };
};

/** All that either knows. */
export function join(a: Time, b: Time): Time {
  const seats = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
  return Object.fromEntries(
    seats.flatMap((seat) => {
      const [one, other] = [a[seat], b[seat]];
      const said = one && other ? joinedSaid(one, other) : (one ?? other);
      return said ? [[seat, said]] : [];
    }),
  );
}
