import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { findBrowsers } from '../setup/browsers.mjs';
import { root } from '../setup/root.mjs';
import { bin } from './run.mjs';

const nothing = (why) => ({ passed: 0, failed: 0, said: '', skipped: [why] });

function counted(file, said, ok) {
  if (!existsSync(file)) return { passed: 0, failed: 1, said };
  const { stats, errors } = JSON.parse(readFileSync(file, 'utf8'));
  const failed = stats.unexpected + errors.length;
  const skipped = [
    ...(stats.skipped > 0 ? [`${stats.skipped} journeys, marked so in their files`] : []),
    ...(stats.flaky > 0 ? [`nothing, but ${stats.flaky} journeys passed at the second try only`] : []),
  ];
  return { passed: stats.expected + stats.flaky, failed: ok ? failed : Math.max(failed, 1), said, skipped };
}

/** Two people may run their journeys on one machine at once. */
const freePort = () =>
  new Promise((found) => {
    const probe = createServer().listen(0, 'localhost', () => {
      const { port } = probe.address();
      probe.close(() => found(port));
    });
  });

async function run() {
  const journeys = readdirSync(join(root, 'journeys'), { recursive: true }).filter((name) => name.endsWith('.spec.ts'));
  if (journeys.length === 0) return nothing('journeys: there are none yet');
  const browsers = findBrowsers();
  if (!browsers.chromium) return nothing('journeys: no Chromium was found and none could be fetched');
  const file = join(root, '.cache/report-journeys.json');
  rmSync(file, { force: true });
  const { ok, said } = await bin('playwright', ['test'], {
    JOURNEY_REPORT: file,
    JOURNEY_PORT: String(await freePort()),
  });
  const result = counted(file, said, ok);
  const skipped = [...(result.skipped ?? []), ...(browsers.firefox ? [] : ['Firefox, not installed'])];
  return { ...result, skipped };
}

export const journeys = { name: 'journeys', run };
