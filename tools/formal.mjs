// The models of formal/ in ProVerif: `npm run formal`. Every answer is compared with formal/expected.json; any difference
// is red. Without ProVerif nothing is proved and nothing is claimed: it says so and is content.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answersIn, differences } from './proverif/queries.mjs';
import { root } from './setup/root.mjs';

const models = join(root, 'formal/models');
const expected = JSON.parse(readFileSync(join(root, 'formal/expected.json'), 'utf8'));

const proverif = (...args) => spawnSync('proverif', args, { encoding: 'utf8', timeout: 600_000, maxBuffer: 2 ** 28 });

function faultsOf([name, { with: library, results }]) {
  const before = library ? ['-lib', join(models, library)] : [];
  const { stdout, stderr, error } = proverif(...before, join(models, name));
  const answers = answersIn(stdout ?? '');
  const said = answers ? [] : [error?.message ?? `${stdout}${stderr}`.trim().split('\n').slice(-3).join(' ')];
  return [...differences(results, answers), ...said].map((fault) => `${name}: ${fault}`);
}

function run() {
  if (proverif('--help').error?.code === 'ENOENT') {
    console.log('skipped: formal models, no proverif on the path');
    return;
  }
  const all = Object.entries(expected);
  const faults = all.flatMap(faultsOf);
  for (const fault of faults) console.error(`formal models: ${fault}`);
  const answers = all.flatMap(([, { results }]) => Object.keys(results)).length;
  const asExpected = `${all.length} models, ${answers} answers, as expected`;
  console.log(`formal models: ${faults.length > 0 ? `${faults.length} to look at` : asExpected}`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}

run();
