import { seeded } from '@unhurried/kernel';

/** A stream of chance that its seed alone decides: the same people on every machine, for ever. */
export interface Chance {
  /** In [0, 1). */
  even(): number;
  between(low: number, high: number): number;
  whole(low: number, high: number): number;
  happens(probability: number): boolean;
  /** Around zero, with a standard deviation of one. */
  normal(): number;
}

export function chanceFrom(seed: string): Chance {
  let drawn = 0;
  const even = () => seeded(`${seed}|${drawn++}`);
  const between = (low: number, high: number) => low + even() * (high - low);
  return {
    even,
    between,
    whole: (low, high) => Math.floor(between(low, high + 1)),
    happens: (probability) => even() < probability,
    normal: () => Math.sqrt(-2 * Math.log(1 - even())) * Math.cos(2 * Math.PI * even()),
  };
}
