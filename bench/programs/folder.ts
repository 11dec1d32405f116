import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { top } from '../house/index.ts';

export interface Folder {
  readonly path: string;
  remove(): void;
}

/** A place on the project's own disk, for as long as a measurement lasts: a folder in memory would flatter everybody. */
export function newFolder(): Folder {
  const cache = join(top, '.cache');
  mkdirSync(cache, { recursive: true });
  const path = mkdtempSync(join(cache, 'bench-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 5 }) };
}
