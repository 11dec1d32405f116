import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { releaseOf } from './service-worker.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'release-'));
  mkdirSync(join(folder, 'assets'));
  mkdirSync(join(folder, '.vite'));
  for (const name of [
    'index.html',
    'sw.js',
    'index.html.br',
    '.vite/manifest.json',
    'assets/a-12345678.js',
    'assets/f-greek-12345678.woff2',
  ]) {
    writeFileSync(join(folder, name), name);
  }
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('[BL2] a release lists what is served, and leaves rarely read scripts for their first use', () => {
  expect(releaseOf(folder).files).toEqual(['assets/a-12345678.js', 'index.html']);
});

test('[BL2] its name follows from the content of every file, and from nothing else', () => {
  const before = releaseOf(folder).name;
  expect(releaseOf(folder).name).toBe(before);
  writeFileSync(join(folder, 'assets/f-greek-12345678.woff2'), 'another drawing');
  expect(releaseOf(folder).name).not.toBe(before);
});
