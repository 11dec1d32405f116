import type { AskingDeed } from './asking-deeds.contract.ts';
import { type AskingState, askingMoves, otherAt, phoneText } from './asking-world.contract.ts';
import { remembered, type Step, type World } from './explore.contract.ts';
import { type AskingRules, viewOf } from './question-phones.contract.ts';
import { both } from './time-faults.contract.ts';
import type { At } from './two-phones.contract.ts';

/** What may become of a question: five lives that differ in nothing else. */
export const fates = ['never arrived', 'unopened', 'opened', 'put aside', 'yes, and taken back'] as const;
export type Fate = (typeof fates)[number];

interface Lives {
  readonly each: readonly AskingState[];
  readonly sealed: boolean;
}

const [asker, asked] = [0, 1] as const;

/**
 * The same couple five times over, side by side: whatever both do, and whenever the clocks go on, what the asker's phone
 * shows and holds is one and the same, from the moment of asking until everything has lapsed. [OV4] [P8]
 */
export function oneState(
  rules: AskingRules,
  deeds: { readonly asker: readonly AskingDeed[]; readonly asked: readonly AskingDeed[] },
  most: readonly [number, number],
): World<Lives> {
  const moves = askingMoves(rules, { most: [most[0], most[1] + 2], clock: ['right', 'right'] });
  const allGet = (state: AskingState, at: At): AskingState =>
    state.written[otherAt(at)].reduce((now, placed) => moves.received(now, at, placed), state);

  const doneOr = (state: AskingState, deed: AskingDeed): AskingState => moves.done(state, asked, deed) ?? state;

  const sealedBy = (state: AskingState, fate: Fate): AskingState => {
    if (fate === 'never arrived') return state;
    const arrived = allGet(state, asked);
    if (fate === 'opened') return allGet(doneOr(arrived, 'open'), asker);
    if (fate === 'put aside') return allGet(doneOr(arrived, 'put aside'), asker);
    if (fate === 'unopened') return arrived;
    const taken = doneOr(allGet(doneOr(arrived, 'glad'), asker), 'take back');
    return taken.back[asked].reduce((now, id) => moves.forgotten(now, asker, id), taken);
  };

  /** Everybody has the same left to do, whatever the fate took. */
  const evened = (state: AskingState): AskingState => ({
    ...state,
    phones: [state.phones[asker], { ...state.phones[asked], left: most[1] }],
  });

  const inAll = (name: string, { each, sealed }: Lives, step: (state: AskingState) => AskingState | undefined) => {
    const next = each.map(step);
    const isSame = next.every((state) => (state === undefined) === (next[0] === undefined));
    const to = { each: next.map((state, life) => state ?? each[life] ?? moves.start), sealed };
    return next.every((state) => state === undefined)
      ? []
      : [{ name, to, fault: isSame ? undefined : `one can, another cannot: ${name}` }];
  };

  const start = {
    ...moves.start,
    phones: [moves.start.phones[0], { ...moves.start.phones[1], left: most[1] + 2 }],
  } as const;

  const sealing = ({ each, sealed }: Lives): readonly Step<Lives>[] => {
    const [one] = each;
    if (sealed || !one || one.written[asker].length === 0) return [];
    const to = { each: fates.map((fate, life) => evened(sealedBy(each[life] ?? one, fate))), sealed: true };
    return [{ name: 'fate', to }];
  };

  const next = (lives: Lives): readonly Step<Lives>[] => [
    ...sealing(lives),
    ...deeds.asker.flatMap((deed) => inAll(`asker: ${deed}`, lives, (state) => moves.done(state, asker, deed))),
    ...(lives.sealed
      ? deeds.asked.flatMap((deed) => inAll(`asked: ${deed}`, lives, (state) => moves.done(state, asked, deed)))
      : []),
    ...inAll('all that was written arrives at the asker', lives, (state) => allGet(state, asker)),
    ...both.flatMap((at) =>
      inAll(`${at} later`, lives, (state) => (state.phones[at].clock < 4 ? moves.passed(state, at) : undefined)),
    ),
  ];

  const withoutIds = (value: unknown): string =>
    JSON.stringify(value, (key, each) => (key === 'id' ? undefined : each));
  const views = remembered<string>();
  const shown = (state: AskingState): string =>
    views(phoneText(state.phones[asker]), () =>
      withoutIds(viewOf(rules, state.phones[asker], moves.clockAt(state, asker))),
    );

  const fault = ({ each }: Lives): string | undefined => {
    if (new Set(each.map(shown)).size > 1) return 'the asker sees what became of it';
    const silent = each.filter((_, life) => fates[life] !== 'yes, and taken back');
    return new Set(silent.map(({ phones }) => phoneText(phones[asker]))).size > 1
      ? 'the asker’s phone holds what became of it'
      : undefined;
  };

  return {
    start: { each: fates.map(() => start), sealed: false },
    textOf: ({ each, sealed }) =>
      `${sealed}${each.map(({ phones, written }) => `${phones.map(phoneText)}${written.map((all) => all.length)}`)}`,
    next,
    fault,
  };
}
