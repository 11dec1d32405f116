import type { Person } from '../../couple/index.ts';
import { nobodyYet, over, pause, rest, slower } from '../index.ts';
import type { Step, World } from './explore.contract.ts';
import { both, timeFaults } from './time-faults.contract.ts';
import {
  type At,
  gentler,
  type Pair,
  type PhoneSet,
  put,
  type TimeRules,
  type TimeState,
  twoPhones,
} from './two-phones.contract.ts';

/** What a phone's people can do. Being offline is doing any of it while nothing arrives. */
export type Deed =
  | 'slower'
  | 'pause'
  | 'over'
  | 'go on'
  | 'gentler'
  | 'rest'
  /** Closed and opened again: with what was kept, with what was kept before the last deed, or with nothing. */
  | 'open again'
  | 'open with older'
  | 'open with nothing';

/** What each phone can do, and how often in all. */
export interface Doing extends PhoneSet {
  readonly deeds: readonly Deed[];
  readonly most: number;
}

const cautions = { slower, pause, over } as const;
const choices = { gentler, rest } as const;

/** Two honest phones, everything that their people can do, and everything that a network can do to what they say. */
export function timeWorld(rules: TimeRules, doing: Pair<Doing>): World<TimeState> {
  const phones = twoPhones(rules, doing, [doing[0].most, doing[1].most]);
  const faults = timeFaults(phones);

  const after = (state: TimeState, at: At, person: Person, deed: Deed): TimeState => {
    switch (deed) {
      case 'slower':
      case 'pause':
      case 'over':
        return phones.saying(state, at, person, cautions[deed]);
      case 'go on':
        return phones.goingOn(state, at, person);
      case 'gentler':
      case 'rest':
        return phones.switching(state, at, person, choices[deed]);
      case 'open again':
        return phones.opening(state, at, [phones.timeAt(state, at), state.phones[at].reached]);
      case 'open with older':
        return phones.opening(state, at, [phones.times.at(state.phones[at].older[0]), state.phones[at].older[1]]);
      case 'open with nothing':
        return phones.opening(state, at, [nobodyYet, 0]);
    }
  };

  const done = (state: TimeState, at: At, person: Person, deed: Deed): TimeState => {
    const { time, reached, left } = state.phones[at];
    const next = after(state, at, person, deed);
    const keepsOlder = doing[at].deeds.includes('open with older');
    const older = keepsOlder ? ([time, reached] as const) : state.phones[at].older;
    return { ...next, phones: put(next.phones, at, { ...next.phones[at], left: left - 1, older }) };
  };

  const deedsAt = (state: TimeState, at: At): readonly Step<TimeState>[] => {
    const { people, deeds } = doing[at];
    if (state.phones[at].left === 0) return [];
    return people.flatMap((person) =>
      deeds.map((deed) => {
        const to = done(state, at, person, deed);
        const fault = faults.doesMore(state, to, at) ? 'back to more' : undefined;
        return { name: `${at} ${person} ${deed}`, to, fault };
      }),
    );
  };

  const hearingAt = (state: TimeState, at: At): readonly Step<TimeState>[] =>
    state.sent[at === 0 ? 1 : 0].map((letter) => {
      const to = phones.hearing(state, at, letter);
      const fault = faults.doesMore(state, to, at) ? 'back to more' : undefined;
      return { name: `${at} hears ${letter}`, to, fault };
    });

  return {
    start: phones.start,
    textOf: ({ phones: all, sent, words, went }) =>
      all.map((each) => `${each.time},${each.reached},${each.opened},${each.left},${each.older}`).join(' ') +
      `|${sent[0]}|${sent[1]}|${words[0]}|${words[1]}|${went.a},${went.b}`,
    next: (state) => both.flatMap((at) => [...hearingAt(state, at), ...deedsAt(state, at)]),
    fault: faults.inState,
  };
}
