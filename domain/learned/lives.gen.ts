import { seeded } from '@unhurried/kernel';
import type { Reading } from '../check-in/index.ts';
import { addDays, type Day, weekdayOf } from '../time/index.ts';
import type { Life } from './index.ts';

/** Lives of which it is known what is in them: from a seed, the same for ever. */

export const today = '2026-11-22' as Day;

type Chance = (...label: readonly (string | number)[]) => number;
const chanceOf =
  (seed: string): Chance =>
  (...label) =>
    seeded(`${seed}|${label.join('|')}`);

/** Mostly within two of nothing. */
const around = (chance: Chance, ...label: readonly (string | number)[]): number =>
  (chance(...label, 1) + chance(...label, 2) + chance(...label, 3) - 1.5) * 3;

const onScale = (value: number): number => Math.min(10, Math.max(0, Math.round(value)));

/** How much a day holds on to the day before: 0 for days that know nothing of one another. */
function wandering(chance: Chance, name: string, days: number, holds: number): readonly number[] {
  const all: number[] = [];
  for (let at = 0; at < days; at++) all.push(holds * (all.at(-1) ?? 0) + around(chance, name, at));
  return all;
}

export interface Planted {
  readonly days?: number;
  readonly holds?: number;
  /** Points of energy more on the day after a quiet one. */
  readonly afterQuiet?: number;
  /** Points of energy more on Wednesdays. */
  readonly onWednesdays?: number;
  /** Of how many days something is said. */
  readonly said?: number;
}

/** Energy, pain, mood, sleep and fullness, each wandering by itself, and what is planted. */
export function lifeOf(seed: string, planted: Planted = {}): Life {
  const { days = 120, holds = 0, afterQuiet = 0, onWednesdays = 0, said = 0.85 } = planted;
  const chance = chanceOf(seed);
  const [energy, pain, mood, sleep, full] = ['energy', 'pain', 'mood', 'sleep', 'full'].map((name) =>
    wandering(chance, name, days, holds),
  ) as [readonly number[], readonly number[], readonly number[], readonly number[], readonly number[]];
  const isQuiet = (at: number) => (full[at] ?? 0) < 0;
  const moreOn = (at: number, day: Day): number =>
    (at > 0 && isQuiet(at - 1) ? afterQuiet : 0) + (weekdayOf(day) === 2 ? onWednesdays : 0);
  const readings = Array.from({ length: days }, (_, at): Reading => {
    const day = addDays(today, at + 1 - days);
    return {
      day,
      energy: onScale(4 + (energy[at] ?? 0) + moreOn(at, day)),
      energyFor: 'morning',
      pain: onScale(4 + (pain[at] ?? 0)),
      mood: onScale(5 + (mood[at] ?? 0)),
      sleep: onScale(5 + (sleep[at] ?? 0)),
      full: isQuiet(at) ? 0 : 2,
    } as Reading;
  });
  return { readings: readings.filter((_, at) => chance('said', at) < said), imported: new Set(), today };
}
