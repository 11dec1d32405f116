import { seeded } from '@unhurried/kernel';
import type { Bytes } from './bytes.ts';

/** How often a law about parsers tries: a few thousand times, a million with DEEP. Each run is a seed and a batch. */
export const parserRuns = { numRuns: process.env.DEEP ? 1000 : 5, batch: 1000 };

/** Numbers in [0, below) that a seed decides: quick enough for a million inputs, and a failing seed says it all. */
export function chanceFrom(seed: number): (below: number) => number {
  let state = (Math.floor(seeded(String(seed)) * 2 ** 32) | 1) >>> 0;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state % below;
  };
}

const changes: readonly ((bytes: Bytes, chance: (below: number) => number) => Bytes)[] = [
  (bytes, chance) => {
    const at = chance(bytes.length + 1);
    return bytes.map((byte, here) => (here === at ? byte ^ (1 << chance(8)) : byte));
  },
  (bytes, chance) => {
    const at = chance(bytes.length + 1);
    return bytes.map((byte, here) => (here === at ? ([0, 1, 127, 128, 255][chance(5)] ?? byte) : byte));
  },
  (bytes, chance) => bytes.slice(0, chance(bytes.length + 1)),
  (bytes, chance) => new Uint8Array([...bytes, ...Array.from({ length: chance(9) }, () => chance(256))]),
  (bytes, chance) => {
    const [from, to] = [chance(bytes.length + 1), chance(bytes.length + 1)];
    return new Uint8Array([...bytes.slice(0, from), ...bytes.slice(to)]);
  },
  (_, chance) => Uint8Array.from({ length: chance(300) }, () => chance(256)),
];

/** What a bad disk, a relay or a stranger might make of these bytes: one to three changes, or other bytes altogether. */
export function mutated(bytes: Bytes, chance: (below: number) => number): Bytes {
  let changed = bytes;
  for (let count = 1 + chance(3); count > 0; count--)
    changed = changes[chance(changes.length)]?.(changed, chance) ?? changed;
  return changed;
}
