import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowsers } from '../setup/browsers.mjs';
import { root } from '../setup/root.mjs';
import { bin } from './run.mjs';

const nothing = (why) => ({ passed: 0, failed: 0, said: '', skipped: [why] });

const testsIn = ({ suites = [], specs = [] }) => [...specs.flatMap(({ tests }) => tests), ...suites.flatMap(testsIn)];

/** Why journeys were left out, each reason once, in the words of the journey. */
function reasonsIn(report) {
  const left = testsIn(report).filter(({ status }) => status === 'skipped');
  const whys = left.flatMap(({ annotations }) => annotations.filter(({ type }) => type === 'skip'));
  return [...new Set(whys.map(({ description = 'marked so in its file' }) => `journeys: ${description}`))];
}

function counted(file, said, ok) {
  if (!existsSync(file)) return { passed: 0, failed: 1, said };
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const { stats, errors } = report;
  const failed = stats.unexpected + errors.length;
  const skipped = [
    ...reasonsIn(report),
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
  // Mailboxes of this run alone, gone with it.
  const folder = mkdtempSync(join(tmpdir(), 'journeys-'));
  const { ok, said } = await bin('playwright', ['test'], {
    JOURNEY_REPORT: file,
    JOURNEY_PORT: String(await freePort()),
    JOURNEY_DATA: join(folder, 'relay.db'),
  });
  rmSync(folder, { recursive: true, force: true });
  const result = counted(file, said, ok);
  const skipped = [...(result.skipped ?? []), ...(browsers.firefox ? [] : ['Firefox, not installed'])];
  return { ...result, skipped };
}

export const journeys = { name: 'journeys', run };
