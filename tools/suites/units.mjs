import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup/root.mjs';
import { bin } from './run.mjs';

const report = (name) => join(root, `.cache/report-${name}.json`);

/** A suite that lacks something leaves one test, skipped, whose title says what and why. */
const skippedIn = (testResults) => {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  return [
    ...new Set(tests.filter(({ status }) => status !== 'passed' && status !== 'failed').map(({ title }) => title)),
  ];
};

/** Vitest over some folders. A file that could not even be loaded counts as one failed test. */
export async function vitest(name, args) {
  const file = report(name);
  rmSync(file, { force: true });
  const { ok, said } = await bin('vitest', [
    'run',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile=${file}`,
    ...args,
  ]);
  if (!existsSync(file)) return { passed: 0, failed: 1, said };
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(file, 'utf8'));
  const unread = testResults.filter((one) => one.status === 'failed' && one.assertionResults.length === 0).length;
  const failed = numFailedTests + unread;
  return { passed: numPassedTests, failed: ok ? failed : Math.max(failed, 1), said, skipped: skippedIn(testResults) };
}

export const canaries = { name: 'canaries', run: () => vitest('canaries', ['tools/canaries']) };
export const units = { name: 'units and laws', run: () => vitest('units', ['--exclude', 'tools/canaries/**']) };
