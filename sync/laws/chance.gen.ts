import { seeded } from '@unhurried/kernel';

/** Chance that depends on one number alone: evenly spread, and the same again for a law that has to be repeated. */
export function chanceFrom(seed: number): () => number {
  let count = 0;
  return () => {
    count += 1;
    return seeded(`${seed}|${count}`);
  };
}
