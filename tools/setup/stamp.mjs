import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { root } from './root.mjs';

const skipped = new Set(['node_modules', 'compiled', 'dist', 'dist-relay']);

function* filesUnder(path) {
  for (const entry of readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (skipped.has(entry.name) || entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) yield* filesUnder(join(path, entry.name));
    else if (!/\.(test|contract)\.ts$|\.md$/.test(entry.name)) yield join(path, entry.name);
  }
}

/** One hash over the files and folders named, by name and content. */
export function hashOf(paths) {
  const hash = createHash('sha256');
  for (const name of paths) {
    const path = join(root, name);
    if (!existsSync(path)) continue;
    for (const file of /\.\w+$/.test(name) ? [path] : filesUnder(path)) {
      hash.update(`${relative(root, file)}\0`).update(readFileSync(file));
    }
  }
  return hash.digest('hex');
}

/** Whether the work that `name` stands for was done for exactly this hash. */
export const isDone = (name, hash) => {
  const stamp = join(root, name);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;
};

export function setDone(name, hash) {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), hash);
}
