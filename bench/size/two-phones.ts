import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { beyond, top } from '../house/index.ts';
import { type Row, row, within } from '../rows/index.ts';

/** The least that a page needs of Yjs to keep and merge what the store bench gives it: the documents, not their way. */
async function yjs(): Promise<number> {
  const built = await build({
    root: top,
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: join(top, 'bench/store-page/rival.ts'), formats: ['es'] }, minify: true },
  });
  const files = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  const code = files.flatMap((file) => ('code' in file ? [file.code] : []));
  return code.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0) / 1000;
}

const [session, device, exchange] = ['session/index.ts', 'device/index.ts', 'device/exchange/index.ts'];
const rooms = ['device/exchange/rooms.ts', 'device/hpke-suite.ts'];

/** What a second phone adds, part by part; all but the last row is within the week. */
export async function twoPhones(): Promise<readonly Row[]> {
  const beside = { what: 'Yjs, documents alone', value: await yjs() };
  const open = ['index.html', session];
  return [
    row('device: journals, seals, the way to the vault', beyond([device], open), 'kB'),
    row('with another phone: chains, letters, the mailbox', beyond([exchange], [...open, device]), 'kB', { beside }),
    row('when entered: pairing, words, parting', beyond(rooms, [...open, device, exchange]), 'kB'),
  ];
}

/** The guard allows one screen more, and says why. Here it is over, and that is said as well. */
export const signed = (rows: readonly Row[]): readonly string[] =>
  rows.some((each) => each.what === 'screen care' && !within(each))
    ? ['The care screen brings its warning signs with it; the guard has signed for it.']
    : [];
