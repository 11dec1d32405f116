/** The program anyone can host: the built app and its mailboxes, in one process. `--help` says what can be chosen. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { backup, inWords, restore, stats } from './commands/index.ts';
import { type Config, help, type MailConfig, readConfig } from './config/index.ts';
import { freshKeys } from './push/index.ts';
import { complaining, makeFolder, openHouse, openStore } from './server/index.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const home = { appFolder: here('../dist'), data: here('../data/unhurried.db') };

/** One clear sentence, and the end. [RF7] */
function refuse(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}

async function open(config: Config): Promise<void> {
  if (config.app && !existsSync(config.app.folder)) {
    return refuse('APP_FOLDER holds no built app. "npm start" builds and serves it; APP=off leaves it out.');
  }
  const opened = await openHouse(config, complaining(console.error, Date.now));
  if (!opened.ok) return refuse(opened.refusal);
  const { port, metricsPort, leave } = opened.value;
  console.log(`Unhurried is open on http://${config.host}:${port}`);
  if (metricsPort !== undefined) console.log(`Its counts are on http://127.0.0.1:${metricsPort}/metrics`);
  // Ctrl-C is somebody waiting at a keyboard; SIGTERM is a host that lets visitors finish. [RE8]
  const patience = { SIGINT: 300, SIGTERM: 10_000 } as const;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void leave(patience[signal]).then(() => console.log('Unhurried is closed.')));
  }
}

const placeOf = ({ store }: MailConfig): string => (store.kind === 'sqlite' ? store.file : store.url);

/** Copies the mailboxes into a file, or such a file into an empty place. */
function copy(command: typeof backup | typeof restore, mail: MailConfig, file: string | undefined): void {
  const done = file === undefined ? undefined : command(placeOf(mail), file);
  if (!done) refuse('Which file? backup FILE, or restore FILE.');
  else if (done.ok) console.log(`${done.value.bytes} bytes were written.`);
  else refuse(inWords(done.refusal));
}

async function count(mail: MailConfig): Promise<void> {
  const store = await openStore(mail);
  if (!store.ok) return refuse(store.refusal);
  console.log(await stats(store.value));
  await store.value.close();
}

async function run(command: string, mail: MailConfig, file: string | undefined): Promise<void> {
  if (mail.store.kind === 'sqlite' && command === 'restore') makeFolder(mail.store.file);
  if (command === 'backup') copy(backup, mail, file);
  else if (command === 'restore') copy(restore, mail, file);
  else if (command === 'stats') await count(mail);
  else refuse('There is no such command. --help lists what there is.');
}

const [, , command, file] = process.argv;
const config = readConfig(process.env, home);
if (command === '--help') console.log(help());
else if (command === 'push-keys') console.log(freshKeys());
else if (!config.ok) refuse(config.refusal);
else if (command === undefined) await open(config.value);
else if (config.value.mail) await run(command, config.value.mail, file);
else refuse('RELAY_ORIGIN says that the mailboxes are elsewhere, so there are none here to look after.');
