import type { ActivityId } from '@unhurried/domain/library';
import type { Day } from '@unhurried/domain/time';
import type { MineState } from './state.ts';

/**
 * My folded state as plain data, so that opening does not read ten years again. It is sealed with my key like any
 * record; a snapshot of another version, or one that does not parse, is ignored and the facts are read instead. [SE4]
 */
const version = 1;

export function snapshotOf(state: MineState): unknown {
  const { half, welcomes, overruledOn } = state;
  return {
    version,
    half: { ...half, checkIns: { ...half.checkIns, imported: [...half.checkIns.imported] } },
    welcomes: [...welcomes],
    overruledOn,
  };
}

interface Stored {
  readonly version: number;
  readonly half: Omit<MineState['half'], 'checkIns'> & {
    readonly checkIns: Omit<MineState['half']['checkIns'], 'imported'> & { readonly imported: readonly Day[] };
  };
  readonly welcomes: readonly (readonly [ActivityId, 'welcome' | 'not-now'])[];
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
    welcomes: new Map(welcomes),
    ...(overruledOn ? { overruledOn } : {}),
  };
}
