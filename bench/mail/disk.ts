import { closeSync, fdatasyncSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

const page = Buffer.alloc(4096, 7);

/**
 * How often in a second this disk takes a page of a file and says that it is there, one after the other: nothing that
 * promises to keep each item by itself can be faster. What the disk's word is worth, it alone knows.
 */
export function pushesPerSecond(folder: string, milliseconds: number): number {
  const path = join(folder, 'pushed');
  const file = openSync(path, 'w');
  const since = performance.now();
  let pushes = 0;
  for (; performance.now() - since < milliseconds; pushes++) {
    writeSync(file, page, 0, page.length, pushes * page.length);
    fdatasyncSync(file);
  }
  const took = performance.now() - since;
  closeSync(file);
  rmSync(path);
  return (pushes / took) * 1000;
}
