// The app while it is being written: `npm run dev`. Sentences are compiled again whenever a catalogue is saved.
import { existsSync, watch } from 'node:fs';
import { join } from 'node:path';
import { install } from './setup/install.mjs';
import { root } from './setup/root.mjs';

install();
const { buildWords } = await import('./words.mjs');
const say = () => {
  for (const fault of buildWords(root).faults) console.error(`words: ${fault}`);
};
say();
for (const home of ['app/words', 'content/words'].filter((path) => existsSync(join(root, path)))) {
  watch(join(root, home), { recursive: true }, (_event, name) => {
    if (name && !name.startsWith('compiled')) say();
  });
}
const { createServer } = await import('vite');
const server = await createServer({ configFile: join(root, 'vite.config.ts') });
await server.listen();
server.printUrls();
