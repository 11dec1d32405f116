import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const gz = promisify(gzip);
const worthIt = /\.(html|js|css|json|svg|webmanifest|txt)$/;

/** Writes a brotli and a gzip twin beside every text file, where the twin is smaller. */
export async function compress(folder) {
  const names = readdirSync(folder, { recursive: true }).filter((name) => worthIt.test(name));
  const twins = names.map(async (name) => {
    const path = join(folder, name);
    const bytes = readFileSync(path);
    const brotliOptions = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
    const [br, gzipped] = await Promise.all([brotli(bytes, brotliOptions), gz(bytes, { level: 9 })]);
    if (br.length < bytes.length) writeFileSync(`${path}.br`, br);
    if (gzipped.length < bytes.length) writeFileSync(`${path}.gz`, gzipped);
  });
  await Promise.all(twins);
}
