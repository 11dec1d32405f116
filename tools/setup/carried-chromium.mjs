import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { quiet } from './say.mjs';

const wanted = '@sparticuz/chromium@147.0.0';
const home = join(root, '.cache/chromium');

const fontsConf = (folder) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}</dir><dir>/usr/share/fonts</dir><cachedir>${folder}/cache</cachedir></fontconfig>
`;

/** It believes to be in a cloud function, and so unpacks the libraries that a bare Debian lacks. */
const unpack = `import chromium from '@sparticuz/chromium';
process.stdout.write(await chromium.executablePath());`;

/**
 * A Chromium out of an npm package, with its own libraries and letters: for machines where nothing may be installed.
 * Gives nothing back when even npm cannot fetch it; the journeys are then named as skipped.
 */
export function carriedChromium() {
  const ready = join(home, 'ready.json');
  if (existsSync(ready)) return JSON.parse(readFileSync(ready, 'utf8'));
  console.log(quiet(`Fetching ${wanted} from npm…`));
  const unpacked = join(home, 'unpacked');
  mkdirSync(unpacked, { recursive: true });
  writeFileSync(join(home, 'package.json'), '{ "private": true, "type": "module" }');
  writeFileSync(join(home, 'unpack.mjs'), unpack);
  const options = { cwd: home, encoding: 'utf8' };
  const got = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', wanted], options);
  if (got.status !== 0) return {};
  const env = { ...process.env, TMPDIR: unpacked, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' };
  const done = spawnSync(process.execPath, ['unpack.mjs'], { ...options, env });
  if (done.status !== 0 || !existsSync(done.stdout)) return {};
  mkdirSync(join(unpacked, 'fonts'), { recursive: true });
  writeFileSync(join(unpacked, 'fonts/fonts.conf'), fontsConf(join(unpacked, 'fonts')));
  const libraries = ['al2023/lib', 'al2/lib'].map((name) => join(unpacked, name)).filter((path) => existsSync(path));
  const found = {
    chromium: done.stdout,
    env: { LD_LIBRARY_PATH: libraries.join(':'), FONTCONFIG_PATH: join(unpacked, 'fonts') },
  };
  writeFileSync(ready, JSON.stringify(found));
  return found;
}
