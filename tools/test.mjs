// Everything that can be checked, from a fresh clone: `npm test`. Goes on after a failure, so that all is reported,
// names what it could not run, and ends with the plain line `N passed, N failed`. `npm run deep` runs the laws longer.
import { parseArgs } from 'node:util';
import { install } from './setup/install.mjs';
import { calm, loud, quiet, seconds } from './setup/say.mjs';
import { budgets, build, guards } from './suites/guards.mjs';
import { journeys } from './suites/journeys.mjs';
import { canaries, units } from './suites/units.mjs';

const { values } = parseArgs({ options: { deep: { type: 'boolean', default: false } } });
if (values.deep) process.env.DEEP = '1';

async function runSuite(suite) {
  const since = performance.now();
  const result = await suite.run().catch((error) => ({ passed: 0, failed: 1, said: error.stack }));
  const verdict = result.failed > 0 ? loud(`${result.failed} failed`) : calm(`${result.passed} passed`);
  console.log(`${suite.name.padEnd(16)} ${verdict} ${quiet(`(${seconds(since)})`)}`);
  if (result.failed > 0) console.log(result.said.trim());
  for (const what of result.skipped ?? []) console.log(`skipped: ${what}`);
  return result;
}

install();
let [passed, failed] = [0, 0];
for (const suite of [...guards, canaries, units, build, budgets, journeys]) {
  const result = await runSuite(suite);
  passed += result.passed;
  failed += result.failed;
}
process.exitCode = failed > 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);
