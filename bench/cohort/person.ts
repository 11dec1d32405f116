import type { Profile } from '@unhurried/domain/pace';
import { type Chance, chanceFrom } from './chance.ts';

/**
 * Somebody who never lived. Every number here is ours [design], taken wide on purpose, and out of the engine's
 * reach: nothing in domain/ may import this folder.
 */
export interface SimulatedPerson {
  readonly seed: string;
  readonly profile: Profile;
  readonly energy: number;
  readonly pain: number;
  /** Standard deviation of a day's energy by itself, and how much of it stays until tomorrow. */
  readonly swing: number;
  readonly carry: number;
  /** How much of a day's swing energy and pain have in common. */
  readonly together: number;
  readonly weekday: readonly number[];
  /** Points a year: better or worse, slowly. */
  readonly trend: number;
  readonly badDays: number;
  readonly daysBetweenCrashes: number;
  readonly crashDepth: readonly [number, number];
  readonly painInCrash: number;
  readonly treatment: boolean;
  readonly infectionsAYear: number;
  readonly blanks: number;
}

/** What kind of people: `likely` as we think they are, `rough` with wider swings, shallower flares and more blanks. */
export type Kind = 'likely' | 'rough';

interface Ranges {
  readonly swing: readonly [number, number];
  readonly depth: readonly [number, number];
  readonly blanks: readonly [number, number];
}

export const rangesOf: Readonly<Record<Kind, Ranges>> = {
  likely: { swing: [0.8, 1.8], depth: [2, 4.5], blanks: [0.1, 0.4] },
  rough: { swing: [0.6, 2.3], depth: [1.8, 3.5], blanks: [0.3, 0.6] },
};

const usualEnergy = (chance: Chance): number => (chance.happens(0.12) ? 3 : chance.between(3.2, 7.5));

export function personFrom(seed: string, kind: Kind = 'likely'): SimulatedPerson {
  const chance = chanceFrom(`${seed}|person`);
  const ranges = rangesOf[kind];
  const profile = chance.happens(0.5) ? 'payback' : 'steady';
  return {
    seed,
    profile,
    energy: usualEnergy(chance),
    pain: chance.happens(0.3) ? chance.between(0, 1.5) : chance.between(1.5, 6.5),
    swing: chance.between(...ranges.swing),
    carry: chance.between(0.15, 0.6),
    together: chance.between(0.2, 0.7),
    weekday: Array.from({ length: 7 }, () => chance.between(-0.4, 0.4)),
    trend: chance.between(-1.5, 1.5),
    badDays: chance.between(0.02, 0.06),
    daysBetweenCrashes: profile === 'payback' ? chance.between(14, 40) : chance.between(30, 90),
    crashDepth: ranges.depth,
    painInCrash: chance.between(0, 0.9),
    treatment: chance.happens(0.2),
    infectionsAYear: chance.between(1, 4),
    blanks: chance.between(...ranges.blanks),
  };
}
