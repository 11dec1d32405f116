import type { Person } from './audience.ts';

/** One opened screen of one person; on one phone that lies between two people, one for each. Random, new each time. */
export type Seat = string;

/** A seat is a name that another program chose: one that every object answers to is no seat that is known. */
export const seatIn = <Value>(all: Readonly<Record<Seat, Value>>, seat: Seat): Value | undefined =>
  Object.hasOwn(all, seat) ? all[seat] : undefined;

/** What a phone knows of one seat where somebody can go on: up to which turn of each seat this one would. */
interface GoingOn {
  readonly person: Person;
  readonly goesOn: Readonly<Record<Seat, number>>;
}

/** A word that one seat said, by its turn: turns rise, from 1 up. */
interface Said {
  readonly seat: Seat;
  readonly turn: number;
}

/** Whether this person has said, at any seat of theirs, that they would go on from this word. [P7] */
export const hasGoneOn = (all: Readonly<Record<Seat, GoingOn>>, person: Person, { seat, turn }: Said): boolean =>
  Object.values(all).some((each) => {
    const upTo = seatIn(each.goesOn, seat);
    return each.person === person && upTo !== undefined && upTo >= turn;
  });
