import type { Brand } from '@unhurried/kernel';

/** `closing-the-care`. A couple's own ritual is `own-` and a random id. */
export type RitualId = Brand<string, 'RitualId'>;

/**
 * Whose part a step is. `one` is whoever begins this time: a letter, not a rank, and never the same person by rule. [RI4]
 */
export type Speaker = 'one' | 'other' | 'both' | 'either';

export interface Step {
  readonly says: Speaker;
  /** About how long, in minutes; without it, a moment. A quiet line shows it, and nothing sounds at its end. */
  readonly minutes?: number;
  /** It needs, or may need, both in one place. [RI3] */
  readonly near?: true;
}

/** A step of the library: `rituals.RITUAL.KEY` in the catalogue says it. */
export interface LibraryStep extends Step {
  readonly key: string;
}

export interface Versions<Each extends Step = Step> {
  readonly steps: readonly Each[];
  /** Words alone, or lying still. */
  readonly worst: readonly Each[];
  readonly apart?: readonly Each[];
}

/** Said as words, switched by nobody but the two. */
export const lightWords = ['as-it-is', 'low', 'daylight'] as const;
export type LightWord = (typeof lightWords)[number];
export const musicWords = ['none', 'soft', 'your-song'] as const;
export type MusicWord = (typeof musicWords)[number];

/** A part of the day in which a ritual is at home. It can be done at any other. */
export const dayParts = ['morning', 'day', 'evening', 'night'] as const;
export type DayPart = (typeof dayParts)[number];

export interface Ritual extends Versions<LibraryStep> {
  readonly id: RitualId;
  /** About how long its own steps take, in minutes. */
  readonly minutes: number;
  /** Nothing in it has to be said aloud. */
  readonly silent?: true;
  readonly light?: LightWord;
  readonly music?: MusicWord;
  /** Absent: its day is chosen by the two, as a weekly date is, or says so itself, as a hospital day does. */
  readonly suits?: readonly DayPart[];
}

/** What a step without minutes counts as. */
const moment = 1;

export const minutesOf = (steps: readonly Step[]): number =>
  steps.reduce((sum, { minutes }) => sum + (minutes ?? moment), 0);

export interface Asked {
  readonly worst: boolean;
  readonly apart: boolean;
}

export interface Version<Each extends Step> {
  readonly steps: readonly Each[];
  readonly minutes: number;
}

const asVersion = <Each extends Step>(steps: readonly Each[]): Version<Each> => ({ steps, minutes: minutesOf(steps) });

const asksNoMore = (one: readonly Step[], other: readonly Step[]): boolean =>
  one.length <= other.length && minutesOf(one) <= minutesOf(other);

const worksApart = (steps: readonly Step[]): boolean => steps.every(({ near }) => !near);

/** The steps for today; `undefined` where there are none for being apart. [RI2] [RI3] */
export function versionFor<Each extends Step>(of: Versions<Each>, { worst, apart }: Asked): Version<Each> | undefined {
  const usual = apart ? (of.apart ?? []) : of.steps;
  if (usual.length === 0) return undefined;
  const least = of.worst;
  const stands = least.length > 0 && asksNoMore(least, usual) && (!apart || worksApart(least));
  return asVersion(worst && stands ? least : usual);
}

/** Whether anything was written for being apart. [RI3] */
export const canBeApart = ({ apart }: Versions): boolean => (apart ?? []).length > 0;
