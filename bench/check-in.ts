// How long a check-in takes, from the first tap to what would be shared: `npm run bench -- check-in [--json]`.
// The app's own time is measured by real presses on a slow phone; the time of a hand and a head is reckoned, and
// said apart, because a robot's finger is never tired.
import { join } from 'node:path';
import { human, rowsOf, slowDown, timesOf } from './check-in/index.ts';
import { openChromium } from './cold-start/index.ts';
import { chromiumPath, isBuilt, notBuilt, top } from './house/index.ts';
import { served } from './programs/index.ts';
import { print } from './rows/index.ts';

const notes = [
  `Chromium, processor ${slowDown} times slower; app time is the median of three rounds.`,
  `Hand and head, reckoned: ${human.point + human.tap} s for each tap, ${human.think} s for each question, ${human.letter} s for each letter of the passphrase.`,
];

async function measure(executable: string): Promise<void> {
  const ours = await served(join(top, 'dist'));
  const browser = await openChromium(executable);
  try {
    const rows = rowsOf(await timesOf(browser, ours.url));
    print({ name: 'check-in', rows, notes }, process.argv.includes('--json'));
  } finally {
    await browser.close();
    await ours.stop();
  }
}

const executable = chromiumPath();
const complaint = isBuilt()
  ? executable
    ? undefined
    : 'There is no Chromium here; CHROMIUM_PATH names one.'
  : notBuilt;
if (complaint || !executable) {
  process.stderr.write(`${complaint}\n`);
  process.exitCode = 2;
} else {
  await measure(executable);
}
