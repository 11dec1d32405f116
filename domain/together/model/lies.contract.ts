import type { Person } from '../../couple/index.ts';
import type { ActivityId } from '../../library/index.ts';
import {
  type Caution,
  type Choice,
  nobodyYet,
  pause,
  rest,
  type Seat,
  type SeatSaid,
  type Statement,
  signal,
  sit,
} from '../index.ts';
import type { Step, World } from './explore.contract.ts';
import { timeFaults } from './time-faults.contract.ts';
import {
  bitOf,
  closer,
  type Letter,
  possible,
  put,
  type TimeRules,
  type TimeState,
  twoPhones,
} from './two-phones.contract.ts';

/** My seat, an older one of mine that I no longer sit on, and the other's. */
const [mine, older, theirs]: readonly Seat[] = ['p0a', 'older', 'theirs'];
const seats = [mine, older, theirs].map((seat) => seat ?? '');
const people: readonly Person[] = ['a', 'b'];
const turns = [0, 1, 2, 3];
const cautions: readonly Caution[] = [0, 1, 2, 3];
/** What is possible; the same with another tier; and what nobody knows. */
const choices: readonly Choice[] = [closer, { ...closer, tier: 0 }, { activity: 'unknown' as ActivityId, tier: 1 }];

const calm: SeatSaid = { person: 'b', turn: 0, caution: 0, goesOn: {}, choice: closer };
const goings: readonly SeatSaid['goesOn'][] = [{}, ...seats.map((seat) => ({ [seat]: 3 }))];

const statements: readonly Statement[] = [
  ...people.flatMap((person) =>
    turns.flatMap((turn) =>
      cautions.flatMap((caution) =>
        goings.map((goesOn) => ({ said: { ...calm, person, turn, caution, goesOn }, holds: {} })),
      ),
    ),
  ),
  ...choices.map((choice) => ({ said: { ...calm, choice }, holds: {} })),
  ...seats.flatMap((seat) =>
    people.flatMap((person) =>
      turns.flatMap((turn) =>
        cautions.map((caution) => ({ said: calm, holds: { [seat]: { person, turn, caution } } })),
      ),
    ),
  ),
];

/** Everything that a changed program can send: in its own name, in that of my seat, in that of my older one. */
export const allLies: readonly Letter[] = seats.flatMap((seat) =>
  statements.map((statement) => ({ from: { seat, person: 'b' }, statement, reached: 0 })),
);

/**
 * My honest phone, opened again in the midst of a pause of mine, and beside it a program that says any of the lies at
 * any time, at most `most` different ones after each other. What I do: `deeds` times any word, going on, rest.
 */
export function liarWorld(rules: TimeRules, deeds: number, most: number): World<TimeState> {
  const paused = signal(sit(nobodyYet, older ?? '', 'a', closer), older ?? '', pause, 2);
  const sets = [
    { people: ['a'], choice: closer },
    { people: [], choice: closer },
  ] as const;
  const phones = twoPhones(rules, sets, [deeds, most], paused);
  const faults = timeFaults(phones);
  const lies = allLies.map((lie) => phones.letters.of(lie));
  const [me, liar] = phones.start.phones;
  const start: TimeState = {
    ...phones.start,
    phones: [{ ...me, reached: bitOf(0, 0) }, liar],
    sent: [[], []],
    words: [[pause], []],
  };

  /** What I do is not sent here: nobody honest is there to hear it. */
  const spent = (state: TimeState, at: 0 | 1): TimeState => {
    const phone = state.phones[at];
    return { ...state, sent: [[], []], phones: put(state.phones, at, { ...phone, left: phone.left - 1 }) };
  };

  const mineDone = (state: TimeState): readonly Step<TimeState>[] => [
    ...([1, 2, 3] as const).map((caution) => ({
      name: `I say ${caution}`,
      to: spent(phones.saying(state, 0, 'a', caution), 0),
    })),
    { name: 'I go on', to: spent(phones.goingOn(state, 0, 'a'), 0) },
    { name: 'I rest', to: spent(phones.switching(state, 0, 'a', rest), 0) },
  ];

  /** Whoever else goes on: what I said holds until I do, and while I have not, nothing gets less careful at all. */
  const wronged = (from: TimeState, to: TimeState): string | undefined => {
    const appears = (state: TimeState) => rules.wouldGoOn(phones.timeAt(state, 0), 'a');
    if (!appears(from) && appears(to)) return 'I appear to go on';
    if (from.went.a === 0 && faults.cautionAt(to, 0) < faults.cautionAt(from, 0)) return 'goes on without me';
    return faults.doesMore(from, to, 0) ? 'back to more' : undefined;
  };

  const heard = (state: TimeState): readonly Step<TimeState>[] =>
    lies.map((lie) => {
      const to = spent(phones.hearing(state, 0, lie), 1);
      return { name: JSON.stringify(phones.letters.at(lie)), to, fault: wronged(state, to) };
    });

  const isPossible = (state: TimeState): boolean => {
    const choice = rules.choiceOf(phones.timeAt(state, 0)) ?? rest;
    return [...possible, rest].some(({ activity, tier }) => activity === choice.activity && tier === choice.tier);
  };

  return {
    start,
    textOf: ({ phones: [one, two], words, went }) =>
      `${one.time} ${one.left} ${one.reached} ${two.left} ${words[0]} ${went.a}`,
    next: (state) => [
      ...(state.phones[0].left > 0 ? mineDone(state) : []),
      ...(state.phones[1].left > 0 ? heard(state) : []),
    ],
    fault: (state) => {
      // The other's program may say anything about the other: only my own going on counts here.
      if (faults.forgets({ ...state, went: { ...state.went, b: -1 } }, 0)) return 'less careful than what I said';
      if (faults.cannotPause(state, 0)) return 'no pause in one action';
      return isPossible(state) ? undefined : 'more than is possible';
    },
  };
}
