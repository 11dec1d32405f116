import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { madeUpDay, visibleDiary } from './made-up-diary.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'pace-main-'));
afterAll(() => rmSync(folder, { recursive: true }));

const diary = visibleDiary('main', madeUpDay('2026-01-01'), 60);
const file = (name: string, bytes: string | Uint8Array): string => {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
};
const good = file('good.csv', diary);
const noise = Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919) % 256);

const pace = (...args: readonly string[]) =>
  spawnSync(process.execPath, ['tools/run.mjs', 'tools/pace/main.ts', ...args], { cwd: root, encoding: 'utf8' });
const today = (me: string, ...more: readonly string[]) =>
  pace('today', '--me', me, '--partner', good, '--date', '2026-02-20', ...more);

test('[WM8] a run ends well and prints one object with --json', () => {
  const run = today(good, '--json');
  expect(run.status).toBe(0);
  expect(run.stderr).toBe('');
  expect(JSON.parse(run.stdout)).toMatchObject({ date: '2026-02-20', overlap: { rest: true } });
});

test.each([
  ['a file that is not there', join(folder, 'nothing.csv'), 'There is no file'],
  ['a folder', folder, 'is a folder'],
  ['a file of 0 bytes', file('empty.csv', ''), 'is empty'],
  ['a file that is not text', file('noise.csv', noise), 'does not hold text'],
  [
    'a file cut off within a quote',
    file('torn.csv', `${diary.slice(0, diary.indexOf('mostly') + 3)}`),
    'stops in the middle of line',
  ],
  ['a table of something else', file('other.csv', 'name,age\nA,1\n'), 'none of the columns'],
  ['a device that never ends', '/dev/zero', 'not an ordinary file'],
])('[WM6] %s: one sentence, exit code 2, no trace', (_what, path, words) => {
  for (const run of [today(path), pace('score', '--diary', path)]) {
    expect(run.status).toBe(2);
    expect(run.stdout).toBe('');
    expect(run.stderr).toContain(words);
    expect(run.stderr.trim().split('\n')).toHaveLength(1);
  }
});

test('[WM6] a wrong date and an unknown option end the same way', () => {
  for (const run of [pace('today', '--me', good, '--partner', good, '--date', '22.11.2026'), today(good, '--please')]) {
    expect(run.status).toBe(2);
    expect(run.stderr.trim().split('\n')).toHaveLength(1);
  }
});

test('[WM6] a diary without crash marks says that there is nothing to score', () => {
  const unmarked = diary
    .split('\n')
    .filter((line) => !line.includes('Crash'))
    .join('\n');
  const run = pace('score', '--diary', file('unmarked.csv', unmarked));
  expect(run.status).toBe(2);
  expect(run.stderr).toContain('nothing to score');
});
