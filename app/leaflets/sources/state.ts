import { type Source, sourceById } from '@unhurried/content/sources';

interface Resting {
  readonly sources: readonly string[];
}

/** What all these rest on, each source once, in the order in which it is first named. */
export const sourcesOf = (parts: readonly Resting[]): readonly Source[] =>
  [...new Set(parts.flatMap(({ sources }) => sources))].flatMap((id) => sourceById(id) ?? []);

/** Whether a clinician has checked all of it. [LF4] */
export const isChecked = (sources: readonly Source[]): boolean => sources.every(({ reviewed }) => reviewed !== null);
