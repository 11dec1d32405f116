import type { Fullness } from '@unhurried/domain/check-in';
import { type Chance, chanceFrom, everySpell, type Spell, worsening } from '../cohort/index.ts';
import type { Partner } from './partner.ts';

/**
 * All chance of one person's life, drawn once before anything is decided: every policy meets the same bad days, the
 * same moods and the same luck, so that policies differ by what they do alone (common random numbers).
 */
export interface Weather {
  /** What energy would be that day if no time together had cost anything; and how much of it spells have taken. */
  readonly energy: readonly number[];
  readonly worse: readonly number[];
  readonly pain: readonly number[];
  /** How full the day really is. */
  readonly full: readonly Fullness[];
  /** Standard normal: how capacity lies that day; how the answers and the wish are off. */
  readonly capacity: readonly number[];
  readonly said: readonly number[];
  readonly wish: readonly number[];
  /** In [0, 1): the day's luck by its use. */
  readonly luck: Readonly<Record<Luck, readonly number[]>>;
}

const uses = [
  'blank',
  'tells-full',
  'last-days',
  'talk',
  'notes',
  'taps-worse',
  'taps-back',
  'payback',
  'depth',
  'delay',
  'length',
] as const;
export type Luck = (typeof uses)[number];

/** The hard days after each dose: worst on the second and third. */
function doses(partner: Partner, chance: Chance, days: number): Spell[] {
  if (!partner.cycle) return [];
  const { first, every } = partner.cycle;
  const found: Spell[] = [];
  for (let at = first; at < days; at += every) {
    found.push({ from: at + 1, length: chance.whole(3, 5), depth: chance.between(2, 3.5) });
  }
  return found;
}

const column = <Thing>(days: number, draw: (at: number) => Thing): readonly Thing[] =>
  Array.from({ length: days }, (_, at) => draw(at));

/** Yesterday's swing, some of it kept, and some that is new. */
function swings(chance: Chance, carry: number, days: number): readonly number[] {
  let before = chance.normal();
  return column(days, () => {
    before = carry * before + Math.sqrt(1 - carry ** 2) * chance.normal();
    return before;
  });
}

/** How far usual energy falls in a sudden relapse. */
const relapseCosts = 2.5;

/** The energy that is left for what lasts: from the middle day on a relapse takes its part. */
const lasting = (partner: Partner, at: number, days: number, relapse: boolean): number =>
  relapse && partner.role === 'unwell' && at >= days / 2
    ? Math.max(1.5, partner.person.energy - relapseCosts)
    : partner.person.energy;

const fullness = (chance: Chance, weekend: boolean): Fullness => {
  const drawn = chance.even() + (weekend ? -0.2 : 0);
  return drawn < 0.15 ? 0 : drawn < 0.6 ? 1 : drawn < 0.88 ? 2 : 3;
};

export function weatherOf(partner: Partner, days: number, relapse: boolean): Weather {
  const { person, seed } = partner;
  const chance = chanceFrom(`${seed}|weather`);
  const spells = [...everySpell(person, chance, days), ...doses(partner, chance, days)];
  const worse = worsening(spells, days);
  const tired = swings(chance, person.carry, days);
  const sore = swings(chance, person.carry, days);
  const bad = column(days, () => (chance.happens(person.badDays) ? chance.between(1.5, 3) : 0));
  const drift = (at: number) => (person.trend * at) / 365 + (person.weekday[at % 7] ?? 0);
  const low = (at: number) => (worse[at] ?? 0) + (bad[at] ?? 0);
  const energy = column(
    days,
    (at) => lasting(partner, at, days, relapse) + drift(at) - person.swing * (tired[at] ?? 0) - low(at),
  );
  const pain = column(days, (at) => person.pain + person.swing * 0.8 * (sore[at] ?? 0) + person.painInCrash * low(at));
  const drawn = (use: Luck) => column(days, (at) => chanceFrom(`${seed}|${use}|${at}`).even());
  return {
    energy,
    worse,
    pain,
    full: column(days, (at) => fullness(chance, at % 7 >= 5)),
    capacity: column(days, () => chance.normal()),
    said: column(days, () => chance.normal()),
    wish: column(days, () => chance.normal()),
    luck: Object.fromEntries(uses.map((use) => [use, drawn(use)])) as Record<Luck, readonly number[]>,
  };
}

/** The day's luck for one use; beyond the last day nothing happens. */
export const luckOn = ({ luck }: Weather, use: Luck, at: number): number => luck[use][at] ?? 1;
