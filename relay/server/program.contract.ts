import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** What `node dist-relay/main.mjs` is made from, made ready and run by a program of the house. */
const program = [
  fileURLToPath(new URL('../../tools/run.mjs', import.meta.url)),
  fileURLToPath(new URL('../main.ts', import.meta.url)),
];

const start = (env: Record<string, string>, args: readonly string[]): ChildProcess => {
  const { PATH = '', HOME = '' } = process.env;
  return spawn(process.execPath, [...program, ...args], { env: { PATH, HOME, APP: 'off', PORT: '0', ...env } });
};

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
export function ran(env: Record<string, string>, ...args: readonly string[]): Promise<Ended> {
  const child = start(env, args);
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
  const child = start(env, []);
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
