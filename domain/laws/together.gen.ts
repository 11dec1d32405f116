import fc from 'fast-check';
import type { Person } from '../couple/index.ts';
import type { ActivityId, Tier } from '../library/index.ts';
import {
  type Careful,
  type Caution,
  type Choice,
  goOn,
  hear,
  join,
  nobodyYet,
  type Seat,
  type SeatSaid,
  type Statement,
  signal,
  sit,
  statementOf,
  switchTo,
  type Time,
} from '../together/index.ts';

/** Whose seat each is, wherever it is heard of. */
export const whose: Readonly<Record<Seat, Person>> = { a1: 'a', a2: 'a', b1: 'b', b2: 'b' };
export const seatNames = Object.keys(whose);

export const anyTier = fc.constantFrom<Tier>(0, 1, 2, 3, 4, 5, 6);
export const anyChoice: fc.Arbitrary<Choice> = fc.oneof(
  fc.constant<Choice>({ activity: 'rest', tier: 0 }),
  fc.record({ activity: fc.constantFrom('x', 'y', 'z').map((id) => id as ActivityId), tier: anyTier }),
);
export const anyCareful = fc.constantFrom<Careful>(1, 2, 3);
export const anyCaution = fc.constantFrom<Caution>(0, 1, 2, 3);
const anySeat = fc.constantFrom(...seatNames);
export const anyPerson = fc.constantFrom<Person>('a', 'b');

type Act = (times: Readonly<Record<Seat, Time>>) => Readonly<Record<Seat, Time>>;
const at = (times: Readonly<Record<Seat, Time>>, seat: Seat): Time => times[seat] ?? nobodyYet;

const own = (change: (time: Time, seat: Seat) => Time): fc.Arbitrary<Act> =>
  anySeat.map((seat) => (times) => ({ ...times, [seat]: change(at(times, seat), seat) }));

const anyAct: fc.Arbitrary<Act> = fc.oneof(
  fc
    .tuple(anyCareful, fc.integer({ min: 1, max: 9 }))
    .chain(([caution, leap]) => own((time, seat) => signal(time, seat, caution, leap))),
  own(goOn),
  anyChoice.chain((choice) => own((time, seat) => switchTo(time, seat, choice))),
  fc.tuple(anySeat, anySeat).map(
    ([from, to]): Act =>
      (times) => {
        const said = statementOf(at(times, from), from);
        const person = whose[from] ?? 'a';
        return said ? { ...times, [to]: hear(at(times, to), [to], { seat: from, person }, said) } : times;
      },
  ),
);

const first: Choice = { activity: 'x' as ActivityId, tier: 5 };
const opened = Object.fromEntries(seatNames.map((seat) => [seat, sit(nobodyYet, seat, whose[seat] ?? 'a', first)]));

/** What four phones, two of each person, know of one time after any course of it. */
export const anyTimes: fc.Arbitrary<Readonly<Record<Seat, Time>>> = fc
  .array(anyAct, { maxLength: 24 })
  .map((acts) => acts.reduce((times, act) => act(times), opened as Readonly<Record<Seat, Time>>));

/** What one of them knows, or any two together. */
export const anyTime: fc.Arbitrary<Time> = fc
  .tuple(anyTimes, anySeat, anySeat)
  .map(([times, one, other]) => join(at(times, one), at(times, other)));

const anyTurn = fc.oneof(fc.integer({ min: 0, max: 30 }), fc.constantFrom(Number.MAX_SAFE_INTEGER, 1e308, -1));
/** Names of seats that anybody can make up, with those that every object answers to. */
export const anyClaimedSeat = fc.oneof(
  anySeat,
  fc.constantFrom('mine', 'x', 'constructor', '__proto__', 'toString', '1'),
);

const anyGoing: fc.Arbitrary<SeatSaid['goesOn']> = fc
  .array(fc.tuple(anyClaimedSeat, anyTurn), { maxLength: 5 })
  .map((all) => Object.fromEntries(all));

/** Anything of the shape of a statement, true or not. */
export const anyForged: fc.Arbitrary<Statement> = fc.record({
  said: fc.record({
    person: anyPerson,
    turn: anyTurn,
    caution: anyCaution,
    goesOn: anyGoing,
    choice: anyChoice,
  }),
  holds: fc
    .array(fc.tuple(anyClaimedSeat, fc.record({ person: anyPerson, turn: anyTurn, caution: anyCaution })), {
      maxLength: 5,
    })
    .map((all) => Object.fromEntries(all)),
});
