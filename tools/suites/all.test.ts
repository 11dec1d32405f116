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

/** Vitest over one file that says this. */
async function planted(text: string): Promise<Awaited<ReturnType<typeof vitest>>> {
  const name = `planted-${process.pid}`;
  const folder = join(root, `tools/suites/.${name}`);
  mkdirSync(folder);
  try {
    writeFileSync(join(folder, 'planted.test.ts'), text);
    return await vitest(name, [folder]);
  } finally {
    rmSync(folder, { recursive: true });
    rmSync(join(root, `.cache/report-${name}.json`), { force: true });
  }
}

test('[GD9] a test file that cannot even be read is counted as a failure', async () => {
  const { passed, failed } = await planted("import './nowhere.ts';\n");
  expect([passed, failed]).toEqual([0, 1]);
}, 30_000);

test('[GD9] a skipped test says by its title what could not run, and why', async () => {
  const text = `import { test } from 'vitest';
test('runs', () => {});
for (const one of [1, 2]) test('Tea: there is no kettle', ({ skip }) => skip());
`;
  const { passed, failed, skipped } = await planted(text);
  expect([passed, failed, skipped]).toEqual([1, 0, ['Tea: there is no kettle']]);
}, 30_000);
