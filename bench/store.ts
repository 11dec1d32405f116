// Opening and merging a hundred thousand records in a browser: `npm run bench -- store [--json]`. The app's own device
// over real IndexedDB, the real relay between two phones; beside it Yjs with the same records in the same browser.
import { chromiumPath, isBuilt, notBuilt } from './house/index.ts';
import { crowding, print, row } from './rows/index.ts';
import { allRows, amounts, homeRows, livedTenYears, mergeRows, openPhones } from './store/index.ts';

const notes = [
  'Home: a snapshot, the 39 facts that may lie behind it, 300 shown, 60 passing on 14 days; the middle of three pages opened for it. All: what "my history" reads, once.',
  'Merge: in letters as large as a phone sends them, over the real relay, until every fact is on the disk and was told to the page. The stretching of the passphrase is in none of the figures.',
  'Yjs 13.6.33: plain values, a document for each month, kept as strictly. It opens no seal, checks no author and asks no network.',
];

async function measure(executable: string): Promise<void> {
  const phones = await openPhones(executable);
  try {
    const wrote = await livedTenYears(phones);
    const rows = [
      ...(await homeRows(phones)),
      ...(await allRows(phones)),
      ...(await mergeRows(phones)),
      row(`writing ${amounts.mine} records, 5000 at once`, wrote, 's'),
    ];
    print({ name: 'store', rows, notes: [...notes, crowding()] }, process.argv.includes('--json'));
  } finally {
    await phones.close();
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
  print({ name: 'store', rows: [], notes: [], skipped }, process.argv.includes('--json'));
}
