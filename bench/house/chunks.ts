import { join } from 'node:path';
import { filesFor, gzOf, manifestOf } from '../../tools/guards/chunks.mjs';
import { top } from './house.ts';

/**
 * What is fetched for these chunks of the built app beyond what others have brought already, in kB: by the very scale of
 * the guard. [BE3]
 */
export function beyond(chunks: readonly string[], there: readonly string[]): number {
  const dist = join(top, 'dist');
  const manifest = manifestOf(dist);
  const all = (keys: readonly string[]): ReadonlySet<string> =>
    new Set(keys.flatMap((key): readonly string[] => [...filesFor(manifest, key)]));
  const had = all(there);
  return [...all(chunks)].reduce((sum, file) => (had.has(file) ? sum : sum + gzOf(dist, file)), 0) / 1000;
}
