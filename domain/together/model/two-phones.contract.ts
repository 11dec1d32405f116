import type { Person } from '../../couple/index.ts';
import type { ActivityId } from '../../library/index.ts';
import * as together from '../index.ts';
import { numbered, remembered } from './explore.contract.ts';

/** What a time together is made of, so that a fault can be put in the place of any of it. */
export type TimeRules = Pick<
  typeof together,
  'cautionOf' | 'choiceOf' | 'goOn' | 'hear' | 'signal' | 'sit' | 'statementOf' | 'switchTo' | 'wouldGoOn'
>;

/** Which of the two phones. */
export type At = 0 | 1;
export type Pair<Value> = readonly [Value, Value];
export const put = <Value>(pair: Pair<Value>, at: At, value: Value): Pair<Value> =>
  at === 0 ? [value, pair[1]] : [pair[0], value];

/** Whose seats are on each phone, and what it opens with. */
export interface PhoneSet {
  readonly people: readonly Person[];
  readonly choice: together.Choice;
}

/**
 * A phone: the number of the time that it knows, how often it was opened, and what it still does. `reached`: the words
 * of caution that ever came to it. Those, and who went on from which, are kept beside the rules, to judge them by.
 */
export interface Phone {
  readonly time: number;
  readonly reached: number;
  readonly opened: number;
  readonly left: number;
  readonly older: Pair<number>;
}

export interface Letter {
  readonly from: together.From;
  readonly statement: together.Statement;
  readonly reached: number;
}

export interface TimeState {
  readonly phones: Pair<Phone>;
  /** What each phone ever sent. Any of it arrives at any time, in any order, any number of times, or never. */
  readonly sent: Pair<readonly number[]>;
  /** The words of caution that were said on each phone, and from which of them each person went on. */
  readonly words: Pair<readonly together.Careful[]>;
  readonly went: Readonly<Record<Person, number>>;
}

export const closer: together.Choice = { activity: 'closer' as ActivityId, tier: 5 };
export const gentler: together.Choice = { activity: 'gentler' as ActivityId, tier: 4 };
export const possible = [closer, gentler].map(({ tier, activity }) => ({ tier, activity: activity as ActivityId }));

/** No phone says more words of caution than this in any of the worlds. */
const mostWords = 8;
export const bitOf = (at: At, nth: number): number => 1 << (at * mostWords + nth);

export type Phones = ReturnType<typeof twoPhones>;

/** The moves of two phones by the given rules. Each gives the state after it, with what was sent because of it. */
export function twoPhones(rules: TimeRules, sets: Pair<PhoneSet>, most: Pair<number>, before = together.nobodyYet) {
  const times = numbered<together.Time>();
  const letters = numbered<Letter>();
  const [heard, told] = [remembered<number>(), remembered<readonly number[]>()];
  const seatOf = (at: At, { opened }: Phone, person: Person): together.Seat =>
    `${at === 0 ? 'p' : 'q'}${opened}${person}`;
  const seatsOf = (at: At, phone: Phone) => sets[at].people.map((person) => seatOf(at, phone, person));

  const sat = (at: At, phone: Phone, time: together.Time): Phone => {
    const { people, choice } = sets[at];
    return {
      ...phone,
      time: times.of(
        people.reduce((known, person) => rules.sit(known, seatOf(at, phone, person), person, choice), time),
      ),
    };
  };

  const tellings = (at: At, phone: Phone): readonly number[] =>
    told(`${at} ${phone.time} ${phone.opened} ${phone.reached}`, () =>
      sets[at].people.flatMap((person) => {
        const seat = seatOf(at, phone, person);
        const statement = rules.statementOf(times.at(phone.time), seat);
        return statement ? [letters.of({ from: { seat, person }, statement, reached: phone.reached })] : [];
      }),
    );

  /** As the app does: whatever changed here is told. */
  const changed = (state: TimeState, at: At, phone: Phone): TimeState => {
    const sent = new Set([...state.sent[at], ...tellings(at, phone)]);
    return {
      ...state,
      phones: put(state.phones, at, phone),
      sent: put(
        state.sent,
        at,
        [...sent].sort((one, two) => one - two),
      ),
    };
  };

  const hearing = (state: TimeState, at: At, letter: number): TimeState => {
    const phone = state.phones[at];
    const time = heard(`${at} ${phone.time} ${phone.opened} ${letter}`, () => {
      const { from, statement } = letters.at(letter);
      return times.of(rules.hear(times.at(phone.time), seatsOf(at, phone), from, statement, possible));
    });
    const reached = phone.reached | letters.at(letter).reached;
    return time === phone.time && reached === phone.reached ? state : changed(state, at, { ...phone, time, reached });
  };

  const saying = (state: TimeState, at: At, person: Person, caution: together.Careful): TimeState => {
    const phone = state.phones[at];
    const time = times.of(rules.signal(times.at(phone.time), seatOf(at, phone, person), caution, 1));
    if (time === phone.time) return state;
    const words = put(state.words, at, [...state.words[at], caution]);
    const reached = phone.reached | bitOf(at, state.words[at].length);
    return changed({ ...state, words }, at, { ...phone, time, reached });
  };

  const goingOn = (state: TimeState, at: At, person: Person): TimeState => {
    const phone = state.phones[at];
    const time = times.of(rules.goOn(times.at(phone.time), seatOf(at, phone, person)));
    const went = { ...state.went, [person]: state.went[person] | phone.reached };
    return changed({ ...state, went }, at, { ...phone, time });
  };

  const switching = (state: TimeState, at: At, person: Person, choice: together.Choice): TimeState => {
    const phone = state.phones[at];
    const time = times.of(rules.switchTo(times.at(phone.time), seatOf(at, phone, person), choice));
    return changed(state, at, { ...phone, time });
  };

  /** Opened anew, each seat a new one, with what it knew then. */
  const opening = (state: TimeState, at: At, [time, reached]: readonly [together.Time, number]): TimeState => {
    const phone = { ...state.phones[at], opened: state.phones[at].opened + 1, reached };
    return changed(state, at, sat(at, phone, time));
  };

  const asOpened = (at: At): Phone => {
    const nothing = { time: 0, reached: 0, opened: 0, left: most[at], older: [0, 0] as const };
    const phone = sat(at, nothing, before);
    return { ...phone, older: [phone.time, 0] };
  };
  const phones = [asOpened(0), asOpened(1)] as const;
  const start: TimeState = {
    phones,
    sent: [tellings(0, phones[0]), tellings(1, phones[1])],
    words: [[], []],
    went: { a: 0, b: 0 },
  };
  const timeAt = ({ phones: all }: TimeState, at: At): together.Time => times.at(all[at].time);
  return { start, hearing, saying, goingOn, switching, opening, seatOf, timeAt, times, letters, sets, rules };
}
