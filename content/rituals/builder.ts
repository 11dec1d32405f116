import {
  type DayPart,
  type LibraryStep,
  type LightWord,
  type MusicWord,
  minutesOf,
  type Ritual,
  type RitualId,
  type Speaker,
} from '@unhurried/domain/rituals';

/** One ritual as it is written down. Its words are in words/en/rituals.json under the same names. */
interface Row {
  readonly steps: readonly LibraryStep[];
  readonly worst: readonly LibraryStep[];
  readonly apart?: readonly LibraryStep[];
  readonly silent?: true;
  readonly light?: LightWord;
  readonly music?: MusicWord;
  readonly suits?: readonly DayPart[];
}

const kebab = /^[a-z]+(-[a-z]+)*$/;
const isRitualId = (id: string): id is RitualId => kebab.test(id) && !id.startsWith('own-');

const stepOf =
  (says: Speaker) =>
  (key: string, minutes?: number): LibraryStep => ({ says, key, ...(minutes !== undefined && { minutes }) });

/** Whose part it is, and about how many minutes; without them, a moment. */
export const one = stepOf('one');
export const other = stepOf('other');
export const both = stepOf('both');
export const either = stepOf('either');

/** It needs both in one place. */
export const here = (step: LibraryStep): LibraryStep => ({ ...step, near: true });

export function ritual(id: string, row: Row): Ritual {
  if (!isRitualId(id)) throw new Error(`Not an id of a ritual: ${id}`);
  return { id, minutes: minutesOf(row.steps), ...row };
}
