import type { Answered, Slot, WelcomeState } from '@unhurried/domain/common-ground';
import type { ActivityId } from '@unhurried/domain/library';
import type { Day } from '@unhurried/domain/time';
import type { Laid } from './laid.ts';
import type { MineState } from './state.ts';

/**
 * My folded state as plain data, so that opening does not read ten years again. It is sealed with my key like any
 * record; a snapshot of another version, or one that does not parse, is ignored and the facts are read instead. [SE4]
 */
const version = 8;

export function snapshotOf(state: MineState): unknown {
  const { half, welcomes, overruledOn, decks, rounds, keysOf, asides, senses, laid } = state;
  return {
    version,
    half: { ...half, checkIns: { ...half.checkIns, imported: [...half.checkIns.imported] } },
    welcomes: {
      answers: [...welcomes.answers],
      heard: [...welcomes.heard],
      hidden: [...welcomes.hidden],
      given: { space: welcomes.given.space, slots: [...welcomes.given.slots] },
    },
    overruledOn,
    decks,
    rounds,
    keysOf,
    asides,
    senses,
    laid: [...laid.values()],
  };
}

type GivenOnce = WelcomeState['given']['slots'] extends ReadonlyMap<Slot, infer Given> ? Given : never;

interface Stored {
  readonly version: number;
  readonly half: Omit<MineState['half'], 'checkIns'> & {
    readonly checkIns: Omit<MineState['half']['checkIns'], 'imported'> & { readonly imported: readonly Day[] };
  };
  readonly welcomes: {
    readonly answers: readonly (readonly [ActivityId, Answered])[];
    readonly heard: readonly ActivityId[];
    readonly hidden: readonly ActivityId[];
    readonly given: { readonly space: string; readonly slots: readonly (readonly [Slot, GivenOnce])[] };
  };
  readonly overruledOn?: Day;
  readonly decks: MineState['decks'];
  readonly rounds: MineState['rounds'];
  readonly keysOf: MineState['keysOf'];
  readonly asides: MineState['asides'];
  readonly senses: MineState['senses'];
  readonly laid: readonly Laid[];
}

/** The snapshot was authenticated with my own key before it comes here, so only its version is in doubt. */
const isStored = (value: unknown): value is Stored =>
  typeof value === 'object' &&
  value !== null &&
  'version' in value &&
  value.version === version &&
  'half' in value &&
  'welcomes' in value;

export function stateFromSnapshot(value: unknown): MineState | undefined {
  if (!isStored(value)) return undefined;
  const { half, welcomes, overruledOn, decks, rounds, keysOf, asides, senses, laid } = value;
  return {
    half: { ...half, checkIns: { ...half.checkIns, imported: new Set(half.checkIns.imported) } },
    welcomes: {
      answers: new Map(welcomes.answers),
      heard: new Set(welcomes.heard),
      hidden: new Set(welcomes.hidden),
      given: { space: welcomes.given.space, slots: new Map(welcomes.given.slots) },
    },
    decks,
    rounds,
    keysOf,
    asides,
    senses,
    laid: new Map(laid.map((each) => [each.id, each])),
    ...(overruledOn ? { overruledOn } : {}),
  };
}
