import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../setup/root.mjs';
import { runAll } from './all.mjs';
import { vitest } from './units.mjs';

const suite = (name: string, passed: number, failed: number, skipped: readonly string[] = []) => ({
  name,
  run: async () => ({ passed, failed, said: `said by ${name}`, skipped }),
});

async function lines(
  suites: readonly unknown[],
): Promise<{ readonly said: readonly string[]; readonly well: boolean }> {
  const said: string[] = [];
  const well = await runAll(suites, (line: string) => said.push(line));
  return { said, well };
}

test('[GD9] the last line is the sum over all suites', async () => {
  const { said, well } = await lines([suite('one', 3, 0), suite('two', 4, 0)]);
  expect(said.at(-1)).toBe('7 passed, 0 failed');
  expect(well).toBe(true);
});

test('[GD9] after a failure the rest is still run, the failure is shown, and the end is red', async () => {
  const { said, well } = await lines([suite('one', 3, 2), suite('two', 4, 0)]);
  expect(said.join('\n')).toContain('said by one');
  expect(said.join('\n')).not.toContain('said by two');
  expect(said.at(-1)).toBe('7 passed, 2 failed');
  expect(well).toBe(false);
});

test('[GD9] a suite that breaks is a failure, and what could not run is named', async () => {
  const broken = { name: 'broken', run: () => Promise.reject(new Error('out of paper')) };
  const { said, well } = await lines([broken, suite('two', 1, 0, ['Firefox, not installed'])]);
  expect(said.join('\n')).toContain('out of paper');
  expect(said).toContain('skipped: Firefox, not installed');
  expect(said.at(-1)).toBe('1 passed, 1 failed');
  expect(well).toBe(false);
});

test('[GD9] a test file that cannot even be read is counted as a failure', async () => {
  const folder = join(root, `tools/suites/.planted-${process.pid}`);
  mkdirSync(folder);
  try {
    writeFileSync(join(folder, 'broken.test.ts'), "import './nowhere.ts';\n");
    const { passed, failed } = await vitest(`planted-${process.pid}`, [folder]);
    expect([passed, failed]).toEqual([0, 1]);
  } finally {
    rmSync(folder, { recursive: true });
    rmSync(join(root, `.cache/report-planted-${process.pid}.json`), { force: true });
  }
}, 30_000);
