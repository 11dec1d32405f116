import fc from 'fast-check';
import { otherOf, type Person } from '../couple/index.ts';
import type { Day } from '../time/index.ts';
import {
  endStep,
  enough,
  goOn,
  hear,
  type Seat,
  type Stopping,
  sit,
  statementOf,
  stopWith,
  type Talk,
  takeUp,
  talkOf,
} from './index.ts';

export const day = '2026-11-22' as Day;
export const first: Person = 'a';

/** A phone of one person: opened anew it has another seat, and knows nothing. */
export interface Phone {
  readonly person: Person;
  readonly opened: number;
  readonly talk: Talk;
}

/** All that a phone ever said: any of it arrives at any time, in any order, any number of times, or never. */
export interface Two {
  readonly phones: Readonly<Record<Person, Phone>>;
  readonly said: readonly { readonly seat: Seat; readonly person: Person; readonly talk: Talk }[];
}

export type Deed =
  | { readonly who: Person; readonly does: 'end' | 'again' | 'go on' | 'open anew' | 'take up' }
  | { readonly who: Person; readonly does: 'stop'; readonly stop: Stopping; readonly leap: number }
  /** One of all that the other said, counted from the last. */
  | { readonly who: Person; readonly does: 'hear'; readonly back: number };

export const seatOf = ({ person, opened }: Phone): Seat => `${person}${opened}`;

const fresh = (person: Person, opened: number): Phone => {
  const phone = { person, opened, talk: talkOf(day) };
  return { ...phone, talk: sit(phone.talk, seatOf(phone), person) };
};

const telling = (two: Two, phone: Phone): Two => ({
  phones: { ...two.phones, [phone.person]: phone },
  said: [...two.said, { seat: seatOf(phone), person: phone.person, talk: phone.talk }],
});

export const opened: Two = (['a', 'b'] as const).reduce<Two>((two, person) => telling(two, fresh(person, 0)), {
  phones: { a: fresh('a', 0), b: fresh('b', 0) },
  said: [],
});

export function hears(phone: Phone, { seat, person, talk }: Two['said'][number]): Phone {
  const statement = statementOf(talk, seat);
  if (!statement) return phone;
  return { ...phone, talk: hear(phone.talk, { seats: [seatOf(phone)], day }, { seat, person }, statement) };
}

function after(phone: Phone, deed: Exclude<Deed, { does: 'hear' }>): Phone {
  const seat = seatOf(phone);
  switch (deed.does) {
    case 'end':
      return { ...phone, talk: endStep(phone.talk, seat, first) };
    case 'again':
      return { ...phone, talk: endStep(phone.talk, seat, first, true) };
    case 'go on':
      return { ...phone, talk: goOn(phone.talk, seat) };
    case 'take up':
      return { ...phone, talk: takeUp(phone.talk, seat, first) };
    case 'stop':
      return { ...phone, talk: stopWith(phone.talk, seat, deed.stop, deed.leap) };
    case 'open anew':
      return fresh(phone.person, phone.opened + 1);
  }
}

export function does(two: Two, deed: Deed): Two {
  const phone = two.phones[deed.who];
  if (deed.does !== 'hear') return telling(two, after(phone, deed));
  const others = two.said.filter(({ person }) => person === otherOf(deed.who));
  const one = others.at(-1 - (deed.back % others.length));
  return one ? telling(two, hears(phone, one)) : two;
}

/** As the line does while both are there: each hears the latest of the other's seat, until nobody says anything new. */
export function exchanged(two: Two): Two {
  const heard = (['a', 'b'] as const).reduce<Two>((known, who) => does(known, { who, does: 'hear', back: 0 }), two);
  return JSON.stringify(heard.phones) === JSON.stringify(two.phones) ? two : exchanged(heard);
}

const who = fc.constantFrom<Person>('a', 'b');
const stop = (most: Stopping) => fc.integer({ min: 1, max: most }).map((each) => each as Stopping);

export const anyDeed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ who, does: fc.constantFrom('end', 'again', 'go on', 'open anew', 'take up') }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ who, does: fc.constant('stop'), stop: stop(enough), leap: fc.integer({ min: 1, max: 9 }) }),
  },
  { weight: 6, arbitrary: fc.record({ who, does: fc.constant('hear'), back: fc.nat(12) }) },
) as fc.Arbitrary<Deed>;

export const someDeeds = fc.array(anyDeed, { maxLength: 40 });
