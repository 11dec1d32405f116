import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

const program = 'dist-relay/main.mjs';

/** The built program with these variables and none of ours but the way to programs: as an operator runs it. */
function run(env: Readonly<Record<string, string>>, ...args: readonly string[]): ChildProcess {
  const { PATH = '', HOME = '' } = process.env;
  return spawn(process.execPath, [program, ...args], {
    env: { PATH, HOME, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

export interface Program {
  /** Where it listens, as a browser names it. */
  readonly origin: string;
  /** Resolves when it is over. SIGKILL is a power cut, SIGINT a farewell. */
  readonly end: (signal: 'SIGKILL' | 'SIGINT') => Promise<void>;
}

/** Open for visitors; any free port when none is named. */
export async function opened(env: Readonly<Record<string, string>>): Promise<Program> {
  const child = run({ PORT: '0', ...env });
  const over = once(child, 'exit');
  const end = async (signal: 'SIGKILL' | 'SIGINT'): Promise<void> => {
    child.kill(signal);
    await over;
  };
  if (child.stdout)
    for await (const line of createInterface({ input: child.stdout })) {
      const [, origin] = /open on (\S+)$/.exec(line) ?? [];
      if (origin) return { origin, end };
    }
  throw new Error('It did not open.');
}

/** What one of its commands says. */
export async function said(env: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<string> {
  const child = run(env, ...args);
  let words = '';
  child.stdout?.on('data', (part) => {
    words += String(part);
  });
  await once(child, 'close');
  return words;
}
