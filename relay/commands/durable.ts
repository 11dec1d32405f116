import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/** What SQLite keeps beside a file that is open, or was when its process was killed. It belongs to that file alone. */
const companions = ['-wal', '-shm', '-journal'];

export const hasCompanions = (path: string): boolean => companions.some((end) => existsSync(path + end));

/** A half-made file of an earlier try, with all that could be mistaken for a part of the next. */
export function clear(path: string): void {
  for (const end of ['', ...companions]) rmSync(path + end, { force: true });
}

function push(path: string): void {
  const open = openSync(path, 'r');
  fsyncSync(open);
  closeSync(open);
}

/** A new empty file for its owner alone. */
export const makeOwn = (path: string): void => closeSync(openSync(path, 'wx', 0o600));

/** Pushed to the disk first, so that what lies under the final name is always whole. */
export function moveWhole(from: string, to: string): void {
  push(from);
  renameSync(from, to);
  push(dirname(to));
}
