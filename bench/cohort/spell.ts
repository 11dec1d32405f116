import type { Chance } from './chance.ts';
import type { SimulatedPerson } from './person.ts';

interface Shape {
  readonly length: number;
  /** Points worse than without it. */
  readonly depth: number;
}

/** A stretch of worse days: a crash after doing too much, an infection, the days after a dose. */
export interface Spell extends Shape {
  readonly from: number;
}

function spells(days: number, gap: () => number, shape: () => Shape): Spell[] {
  const found: Spell[] = [];
  for (let at = Math.round(gap()); at < days; at += Math.max(1, Math.round(gap()))) {
    const spell = { from: at, ...shape() };
    found.push(spell);
    at += spell.length;
  }
  return found;
}

/** Days until the next of something that comes by chance, never at once. */
const waiting = (chance: Chance, mean: number) => 3 - (mean - 3) * Math.log(1 - chance.even());

const crash = (person: SimulatedPerson, chance: Chance): Shape => ({
  length: chance.happens(0.1) ? chance.whole(8, 21) : chance.whole(2, 7),
  depth: chance.between(...person.crashDepth),
});
const infection = (chance: Chance): Shape => ({ length: chance.whole(4, 10), depth: chance.between(2.5, 5) });
const dose = (chance: Chance): Shape => ({ length: chance.whole(3, 6), depth: chance.between(2, 3) });
const daysBetweenDoses = 16;

export function everySpell(person: SimulatedPerson, chance: Chance, days: number): Spell[] {
  const crashes = spells(
    days,
    () => waiting(chance, person.daysBetweenCrashes),
    () => crash(person, chance),
  );
  const infections = spells(
    days,
    () => waiting(chance, 365 / person.infectionsAYear),
    () => infection(chance),
  );
  const doses = person.treatment
    ? spells(
        days,
        () => daysBetweenDoses,
        () => dose(chance),
      )
    : [];
  return [...crashes, ...infections, ...doses];
}

/** How much worse each day is because of a spell: a step down, then a slow way back over its last days. */
export function worsening(all: readonly Spell[], days: number): number[] {
  const worse = new Array<number>(days).fill(0);
  for (const { from, length, depth } of all) {
    for (let at = from; at < Math.min(days, from + length + 2); at++) {
      const left = (from + length + 2 - at) / 3;
      worse[at] = Math.max(worse[at] ?? 0, depth * Math.min(1, left));
    }
  }
  return worse;
}
