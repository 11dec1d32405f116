import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const project = fileURLToPath(new URL('../..', import.meta.url));
/** Inside the project, so that the program finds the one package that it does not bring; one for each suite at once. */
const folder = join(project, `.cache/program-${process.pid}`);

/** The program as `npm run build` makes it, without the app. */
async function make(): Promise<string> {
  await build({
    root: project,
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true, external: ['libsql'] },
    build: {
      ssr: join(project, 'relay/main.ts'),
      outDir: folder,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'main.mjs' } },
    },
  });
  return join(folder, 'main.mjs');
}

let made: Promise<string> | undefined;

export const removeProgram = (): void => rmSync(folder, { recursive: true, force: true });

async function start(env: Record<string, string>, args: readonly string[]): Promise<ChildProcess> {
  made ??= make();
  const program = await made;
  const { PATH = '', HOME = '' } = process.env;
  return spawn(process.execPath, [program, ...args], { env: { PATH, HOME, APP: 'off', PORT: '0', ...env } });
}

export interface Ended {
  readonly code: number | null;
  readonly said: string;
  readonly complained: string;
}

const textOf = (child: ChildProcess): { said: string; complained: string } => {
  const all = { said: '', complained: '' };
  child.stdout?.on('data', (part) => {
    all.said += String(part);
  });
  child.stderr?.on('data', (part) => {
    all.complained += String(part);
  });
  return all;
};

/** The program to its end. */
export async function ran(env: Record<string, string>, ...args: readonly string[]): Promise<Ended> {
  const child = await start(env, args);
  const all = textOf(child);
  return new Promise((done) => child.once('close', (code) => done({ code, ...all })));
}

export interface Running {
  readonly origin: string;
  /** Ends it with a signal; answers with how it ended. */
  readonly end: (signal: NodeJS.Signals) => Promise<Ended>;
}

/** The program, once it is open. */
export async function running(env: Record<string, string>): Promise<Running> {
  const child = await start(env, []);
  const all = textOf(child);
  const ended = new Promise<Ended>((done) => child.once('close', (code) => done({ code, ...all })));
  const end = (signal: NodeJS.Signals): Promise<Ended> => {
    child.kill(signal);
    return ended;
  };
  if (!child.stdout) throw new Error('It has no voice.');
  for await (const line of createInterface({ input: child.stdout })) {
    const [, origin] = /open on (http:\S+)$/.exec(line) ?? [];
    if (origin) return { origin, end };
  }
  throw new Error(`It did not open: ${(await ended).complained}`);
}
