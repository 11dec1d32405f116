import { calm, loud, quiet, seconds } from '../setup/say.mjs';

async function runSuite(suite, say) {
  const since = performance.now();
  const result = await suite.run().catch((error) => ({ passed: 0, failed: 1, said: error.stack }));
  const verdict = result.failed > 0 ? loud(`${result.failed} failed`) : calm(`${result.passed} passed`);
  say(`${suite.name.padEnd(16)} ${verdict} ${quiet(`(${seconds(since)})`)}`);
  if (result.failed > 0) say(result.said.trim());
  for (const what of result.skipped ?? []) say(`skipped: ${what}`);
  return result;
}

/** Runs every suite to its end, whatever failed before it, and says the sum as its last line. [GD9] */
export async function runAll(suites, say = console.log) {
  let [passed, failed] = [0, 0];
  for (const suite of suites) {
    const result = await runSuite(suite, say);
    passed += result.passed;
    failed += result.failed;
  }
  say(`${passed} passed, ${failed} failed`);
  return failed === 0;
}
