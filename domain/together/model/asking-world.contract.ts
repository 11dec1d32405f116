import { type AskingDeed, askingDeeds, type Outcome } from './asking-deeds.contract.ts';
import { askingFault } from './asking-faults.contract.ts';
import { remembered, type Step, type World } from './explore.contract.ts';
import {
  type AskingPhone,
  type AskingRules,
  type Clock,
  clocks,
  nothingFolded,
  type Placed,
  type Skew,
} from './question-phones.contract.ts';
import { both } from './time-faults.contract.ts';
import { type At, type Pair, put } from './two-phones.contract.ts';

/** What each of the two can do and how often, how far the clocks go, and by what clock each phone lives. */
export interface Asking {
  readonly deeds: Pair<readonly AskingDeed[]>;
  readonly most: Pair<number>;
  readonly clock: Pair<Skew>;
  readonly until: number;
}

export interface AskingState {
  readonly phones: Pair<AskingPhone>;
  /** What each ever wrote to both, and what each took back. Any of it arrives at any time, again, or never. */
  readonly written: Pair<readonly Placed[]>;
  readonly back: Pair<readonly string[]>;
}

export const otherAt = (at: At): At => (at === 0 ? 1 : 0);

export function askingMoves(rules: AskingRules, { most, clock }: Pick<Asking, 'most' | 'clock'>) {
  const deeds = askingDeeds(rules);
  const phoneOf = (at: At): AskingPhone => ({
    person: at === 0 ? 'a' : 'b',
    clock: 0,
    known: [],
    gone: [],
    asides: [],
    folded: nothingFolded,
    left: most[at],
  });
  const start: AskingState = { phones: [phoneOf(0), phoneOf(1)], written: [[], []], back: [[], []] };
  const clockAt = ({ phones }: AskingState, at: At): Clock => {
    const found = clocks[clock[at]][phones[at].clock];
    if (!found) throw new Error('no such hour');
    return found;
  };
  const withPhone = (state: AskingState, at: At, phone: AskingPhone): AskingState => ({
    ...state,
    phones: put(state.phones, at, phone),
  });
  const withOutcome = (state: AskingState, at: At, { phone, written, back }: Outcome): AskingState => ({
    phones: put(state.phones, at, phone),
    written: put(state.written, at, [...state.written[at], ...written]),
    back: put(state.back, at, [...state.back[at], ...back]),
  });

  const done = (state: AskingState, at: At, deed: AskingDeed): AskingState | undefined => {
    const phone = state.phones[at];
    const outcome =
      phone.left > 0 ? deeds.done({ ...phone, left: phone.left - 1 }, clockAt(state, at), deed) : undefined;
    return outcome && withOutcome(state, at, outcome);
  };
  const received = (state: AskingState, at: At, placed: Placed): AskingState =>
    withPhone(state, at, deeds.received(state.phones[at], clockAt(state, at), placed));
  const forgotten = (state: AskingState, at: At, id: string): AskingState =>
    withPhone(state, at, deeds.without(state.phones[at], [id]));
  const passed = (state: AskingState, at: At): AskingState => {
    const later = withPhone(state, at, { ...state.phones[at], clock: state.phones[at].clock + 1 });
    return withPhone(later, at, deeds.lapsed(later.phones[at], clockAt(later, at)));
  };
  return { start, clockAt, done, received, forgotten, passed };
}

const texts = new WeakMap<AskingPhone, string>();

/** The whole of a phone. Worked out once for each: a phone to which nothing happens stays the same one. */
export function phoneText(phone: AskingPhone): string {
  const { clock, known, gone, asides, folded, left } = phone;
  const text =
    texts.get(phone) ??
    `${clock} ${left} ${known.map(({ id }) => id)} ${gone} ${asides.map(({ id }) => id)} ${JSON.stringify(folded)}`;
  texts.set(phone, text);
  return text;
}

/** Two phones that ask and answer, each by its own clock, with everything that a network can do to what they wrote. */
export function askingWorld(rules: AskingRules, asking: Asking): World<AskingState> {
  const moves = askingMoves(rules, asking);
  const judged = remembered<string | undefined>();
  const stepsAt = (state: AskingState, at: At): readonly Step<AskingState>[] => {
    const from = otherAt(at);
    const deeds = asking.deeds[at].flatMap((deed) => {
      const to = moves.done(state, at, deed);
      return to ? [{ name: `${at} ${deed}`, to }] : [];
    });
    return [
      ...deeds,
      ...state.written[from].map((placed) => ({
        name: `${at} gets ${placed.id}`,
        to: moves.received(state, at, placed),
      })),
      ...state.back[from].map((id) => ({ name: `${at} lets go ${id}`, to: moves.forgotten(state, at, id) })),
      ...(state.phones[at].clock < asking.until ? [{ name: `${at} later`, to: moves.passed(state, at) }] : []),
    ];
  };
  return {
    start: moves.start,
    textOf: ({ phones, written, back }) =>
      `${phones.map(phoneText).join('|')}|${written.map((all) => JSON.stringify(all)).join('|')}|${back.join('|')}`,
    next: (state) => both.flatMap((at) => stepsAt(state, at)),
    fault: (state) =>
      both
        .map((at) =>
          judged(`${at} ${phoneText(state.phones[at])}`, () =>
            askingFault(rules, state.phones[at], moves.clockAt(state, at)),
          ),
        )
        .find(Boolean),
  };
}
