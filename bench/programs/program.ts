import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** A program of its own that answers at an address until it is stopped. */
export interface Program {
  /** With no slash at its end. */
  readonly url: string;
  readonly pid: number;
  stop(): Promise<void>;
}

const ended = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill();
  await gone;
};

/** Starts Node with these arguments and waits until it says on standard output where it is open. */
export function started(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Program> {
  const child = spawn(process.execPath, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  process.once('exit', () => child.kill());
  return new Promise((opened, failed) => {
    child.stdout.on('data', (said: Buffer) => {
      const url = /http:\/\/[^\s/]+/.exec(String(said))?.[0];
      if (url) opened({ url, pid: child.pid ?? 0, stop: () => ended(child) });
    });
    child.stderr.on('data', (said: Buffer) => failed(new Error(String(said).trim())));
    child.once('exit', () => failed(new Error('It ended before it was open.')));
  });
}
