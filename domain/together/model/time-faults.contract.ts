import type { Person } from '../../couple/index.ts';
import { asWeAre, type Careful, type Caution, over, pause, slower } from '../index.ts';
import { remembered } from './explore.contract.ts';
import { type At, bitOf, closer, type Phones, type TimeState } from './two-phones.contract.ts';

export const both: readonly At[] = [0, 1];
const people: readonly Person[] = ['a', 'b'];
const levels: readonly Careful[] = [slower, pause, over];

interface Said {
  readonly bit: number;
  readonly caution: Careful;
}

const allSaid = ({ words }: TimeState): readonly Said[] =>
  both.flatMap((at) => words[at].map((caution, nth) => ({ bit: bitOf(at, nth), caution })));

/** What came to this phone and still has to hold there: over for ever, the rest until both people went on from it. */
const mustHold = (state: TimeState, at: At): readonly Said[] =>
  allSaid(state).filter(
    ({ bit, caution }) =>
      (state.phones[at].reached & bit) !== 0 &&
      (caution === over || people.some((person) => (state.went[person] & bit) === 0)),
  );

/** What must never be so in any state of two honest phones, by a name that says which. */
export function timeFaults(phones: Phones) {
  const { rules, timeAt, seatOf, sets } = phones;
  const [shown, lifted] = [remembered<Caution>(), remembered<boolean>()];
  const cautionAt = (state: TimeState, at: At): Caution =>
    shown(`${state.phones[at].time}`, () => rules.cautionOf(timeAt(state, at)));

  /** P6, TG6, TG8, OV4b: what came to a phone holds there until both have gone on. */
  const forgets = (state: TimeState, at: At): boolean =>
    Math.max(asWeAre, ...mustHold(state, at).map(({ caution }) => caution)) > cautionAt(state, at);

  /** P7: nobody appears to go on who has not, from everything that came here and holds. */
  const speaksForAnother = (state: TimeState, at: At): boolean =>
    people.some(
      (person) =>
        rules.wouldGoOn(timeAt(state, at), person) &&
        mustHold(state, at).some(({ bit }) => (state.went[person] & bit) === 0),
    );

  /** TG7: slower, pause and over in one action, from here, and then it holds. */
  const cannotPause = (state: TimeState, at: At): boolean => {
    const phone = state.phones[at];
    return lifted(`${at} ${phone.time} ${phone.opened}`, () =>
      sets[at].people.some((person) =>
        levels.some((caution) => {
          const after = rules.signal(timeAt(state, at), seatOf(at, phone, person), caution, 1);
          return rules.cautionOf(after) < Math.max(caution, cautionAt(state, at)) || rules.wouldGoOn(after, person);
        }),
      ),
    );
  };

  /** TG9: we never do more than what anybody chose, and nobody goes back to more. */
  const doesMore = (from: TimeState, to: TimeState, at: At): boolean => {
    const tierAt = (state: TimeState) => rules.choiceOf(timeAt(state, at))?.tier ?? closer.tier;
    return from.phones[at].opened === to.phones[at].opened && tierAt(to) > tierAt(from);
  };

  const exchanged = (state: TimeState): TimeState => {
    const heard = (now: TimeState, at: At) =>
      now.sent[at === 0 ? 1 : 0].reduce((each, letter) => phones.hearing(each, at, letter), now);
    return heard(heard(heard(heard(state, 0), 1), 0), 1);
  };

  const allGoOn = (state: TimeState): TimeState =>
    both.reduce((now, at) => sets[at].people.reduce((each, person) => phones.goingOn(each, at, person), now), state);

  /** No dead end: when all arrives and both go on, both are as they were; or over, both. The two show the same. */
  const isStuck = (state: TimeState): string | undefined => {
    const told = exchanged(state);
    const ended = both.some((at) => cautionAt(told, at) === over);
    const settled = ended ? told : exchanged(allGoOn(told));
    if (both.some((at) => cautionAt(settled, at) !== (ended ? over : asWeAre))) return 'never as we are again';
    const [one, other] = both.map((at) => JSON.stringify(rules.choiceOf(timeAt(settled, at))));
    return one === other ? undefined : 'two screens with two things on them';
  };

  const inState = (state: TimeState): string | undefined => {
    if (both.some((at) => forgets(state, at))) return 'less careful than what it heard';
    if (both.some((at) => speaksForAnother(state, at))) return 'goes on for another';
    if (both.some((at) => cannotPause(state, at))) return 'no pause in one action';
    return isStuck(state);
  };
  return { inState, doesMore, forgets, cannotPause, cautionAt };
}
