/** The program anyone can host: the built app and its mailboxes, in one process. `--help` says what can be chosen. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Config, help, readConfig } from './config/index.ts';
import { complaining, openHouse } from './server/index.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const home = { appFolder: here('../dist'), data: here('../data/unhurried.db') };

/** One clear sentence, and the end. [RF1] */
function refuseToStart(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}

async function open(config: Config): Promise<void> {
  if (config.app && !existsSync(config.app.folder)) {
    return refuseToStart('APP_FOLDER holds no built app. "npm start" builds and serves it; APP=off leaves it out.');
  }
  const opened = await openHouse(config, complaining(console.error, Date.now));
  if (!opened.ok) return refuseToStart(opened.refusal);
  const { port, metricsPort, leave } = opened.value;
  console.log(`Unhurried is open on http://${config.host}:${port}`);
  if (metricsPort !== undefined) console.log(`Its counts are on http://127.0.0.1:${metricsPort}/metrics`);
  // Ctrl-C is somebody waiting at a keyboard; SIGTERM is a host that lets visitors finish. [RE8]
  const patience = { SIGINT: 300, SIGTERM: 10_000 } as const;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void leave(patience[signal]).then(() => console.log('Unhurried is closed.')));
  }
}

async function run(command: string | undefined): Promise<void> {
  if (command === '--help') return console.log(help());
  const config = readConfig(process.env, home);
  if (!config.ok) return refuseToStart(config.refusal);
  if (command === undefined) return open(config.value);
  refuseToStart(`There is no command "${command}". --help lists what there is.`);
}

await run(process.argv[2]);
