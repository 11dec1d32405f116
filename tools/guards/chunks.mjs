import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What Vite wrote, as `{ key → { file, css, imports, … } }`. */
export const manifestOf = (dist) => JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));

export const gzOf = (dist, file) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length;

/** A screen that another chunk imports too stands under a name of its own instead of its path. */
const keyOf = (manifest, key) => {
  if (key in manifest) return key;
  const name = key.split('/')[0];
  return Object.keys(manifest).find((each) => each.startsWith(`_${name}-`) && each.endsWith('.js')) ?? key;
};

export const isBuilt = (manifest, key) => keyOf(manifest, key) in manifest;

/** Every file that must be there before a chunk can run: itself, what it imports at once, and their styles. */
export function filesFor(manifest, key, seen = new Set()) {
  const chunk = manifest[keyOf(manifest, key)];
  if (!chunk || seen.has(key)) return new Set();
  seen.add(key);
  const own = [chunk.file, ...(chunk.css ?? [])];
  return new Set([...own, ...(chunk.imports ?? []).flatMap((next) => [...filesFor(manifest, next, seen)])]);
}

/** The screens as the router lists them: which chunk and which areas of words each one loads. */
export function screensIn(routes) {
  const screen = /['"]?([\w-]+)['"]?:\s*\{\s*areas:\s*\[([^\]]*)\],\s*load:\s*\(\)\s*=>\s*import\('\.\/([^']+)'\)/g;
  return [...routes.matchAll(screen)].map(([, name, areas, chunk]) => ({
    name,
    areas: [...areas.matchAll(/'([\w-]+)'/g)].map((hit) => hit[1]),
    chunk,
  }));
}
