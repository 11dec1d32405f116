import type { WelcomeAnswer } from '@unhurried/domain/common-ground';
import type { ActivityId } from '@unhurried/domain/library';
import type { Day } from '@unhurried/domain/time';
import type { MineState } from './state.ts';

/**
 * My folded state as plain data, so that opening does not read ten years again. It is sealed with my key like any
 * record; a snapshot of another version, or one that does not parse, is ignored and the facts are read instead. [SE4]
 */
const version = 2;

export function snapshotOf(state: MineState): unknown {
  const { half, welcomes, overruledOn } = state;
  return {
    version,
    half: { ...half, checkIns: { ...half.checkIns, imported: [...half.checkIns.imported] } },
    welcomes: { answers: [...welcomes.answers], heard: [...welcomes.heard], hidden: [...welcomes.hidden] },
    overruledOn,
  };
}

interface Stored {
  readonly version: number;
  readonly half: Omit<MineState['half'], 'checkIns'> & {
    readonly checkIns: Omit<MineState['half']['checkIns'], 'imported'> & { readonly imported: readonly Day[] };
  };
  readonly welcomes: {
    readonly answers: readonly (readonly [ActivityId, WelcomeAnswer])[];
    readonly heard: readonly ActivityId[];
    readonly hidden: readonly ActivityId[];
  };
  readonly overruledOn?: Day;
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
  const { half, welcomes, overruledOn } = value;
  return {
    half: { ...half, checkIns: { ...half.checkIns, imported: new Set(half.checkIns.imported) } },
    welcomes: {
      answers: new Map(welcomes.answers),
      heard: new Set(welcomes.heard),
      hidden: new Set(welcomes.hidden),
    },
    ...(overruledOn ? { overruledOn } : {}),
  };
}
