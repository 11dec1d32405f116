// Builds the app into dist/ and the relay into dist-relay/: `npm run build`. Does nothing when no source changed.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compress } from './setup/compress.mjs';
import { install } from './setup/install.mjs';
import { root } from './setup/root.mjs';
import { quiet, seconds } from './setup/say.mjs';
import { hashOf, isDone, setDone } from './setup/stamp.mjs';
import { buildWords } from './words.mjs';

const sources = [
  'kernel',
  'domain',
  'content',
  'keys',
  'sync',
  'relay',
  'app',
  'tools/vite',
  'tools/words',
  'tools/setup',
  'tools/build.mjs',
  'tools/words.mjs',
  'vite.config.ts',
  'package-lock.json',
];
const stamp = 'dist/.built';

function words() {
  const { faults } = buildWords(root);
  if (faults.length > 0) throw new Error(faults.map((fault) => `words: ${fault}`).join('\n'));
}

/**
 * The relay with all it needs, so that starting it takes Node and one package: SQLite is a program of the machine's own
 * kind, which npm chose and node_modules keeps.
 */
const relay = (build) =>
  build({
    root,
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true, external: ['libsql'] },
    build: {
      ssr: join(root, 'relay/main.ts'),
      outDir: join(root, 'dist-relay'),
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'main.mjs' } },
    },
  });

/** Builds when something changed since dist/ was made. True when there was something to do. */
export async function ensureBuilt() {
  words();
  const hash = hashOf(sources);
  if (isDone(stamp, hash) && existsSync(join(root, 'dist-relay/main.mjs'))) return false;
  const since = performance.now();
  const { build } = await import('vite');
  await build({ configFile: join(root, 'vite.config.ts'), logLevel: 'warn' });
  await relay(build);
  await compress(join(root, 'dist'));
  setDone(stamp, hash);
  console.log(quiet(`Built in ${seconds(since)}.`));
  return true;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  install();
  try {
    if (!(await ensureBuilt())) console.log(quiet('Nothing changed since the last build.'));
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
