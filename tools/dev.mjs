// The app while it is being written: `npm run dev`, with a relay of its own behind it. Sentences are compiled again
// whenever a catalogue is saved; a change to the relay takes another start.
import { spawn } from 'node:child_process';
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

const port = Number(process.env.PORT ?? 8787);
const relayPort = port + 1;
const relay = spawn(process.execPath, [join(root, 'tools/run.mjs'), 'relay/main.ts'], {
  env: { ...process.env, APP: 'off', PORT: String(relayPort), DATA: join(root, '.cache/dev.db') },
  stdio: 'inherit',
});
process.once('exit', () => relay.kill());
process.once('SIGTERM', () => process.exit());

/** The page asks whoever hands it out where its relay is: here, behind the same address. */
const relayHere = {
  name: 'relay-here',
  configureServer: ({ middlewares }) =>
    void middlewares.use('/relay.json', (_request, response) => response.end('{"relay":""}')),
};

const { createServer } = await import('vite');
const server = await createServer({
  configFile: join(root, 'vite.config.ts'),
  plugins: [relayHere],
  server: { port, proxy: { '/v1': { target: `http://localhost:${relayPort}`, ws: true } } },
});
await server.listen();
server.printUrls();
