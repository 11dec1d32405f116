// What the private matching of a round asks of a phone: `npm run bench -- matching [--json]`. The app's own worker in a
// real browser; beside it a plain two-way PSI of the same size, in a worker of the same kind, in the same run.
import { chromiumPath, isBuilt, notBuilt } from './house/index.ts';
import { allSpeeds, notesOf, openMatching, rowsFrom } from './matching/index.ts';
import { crowding, print } from './rows/index.ts';

const json = process.argv.includes('--json');

async function measure(executable: string): Promise<void> {
  const open = await openMatching(executable);
  try {
    const speeds = await allSpeeds(open);
    print({ name: 'matching', rows: rowsFrom(speeds), notes: [...notesOf(speeds), crowding()] }, json);
  } finally {
    await open.close();
  }
}

const executable = chromiumPath();
if (!isBuilt()) {
  process.stderr.write(`${notBuilt}\n`);
  process.exitCode = 2;
} else if (executable) {
  await measure(executable);
} else {
  const skipped = [{ what: 'everything here', why: 'there is no Chromium; CHROMIUM_PATH names one' }];
  print({ name: 'matching', rows: [], notes: [], skipped }, json);
}
