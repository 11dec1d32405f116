import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { opened, type Program, said } from './program.ts';

/** Mailboxes that were not erased, and what lies in them. */
interface Sums {
  readonly mailboxes: number;
  readonly items: number;
}

/** A relay of one's own: the built program over a file that nobody else has. */
export interface Relay {
  readonly origin: string;
  readonly folder: string;
  /** As a power cut would end it. */
  readonly kill: () => Promise<void>;
  /** Again, at the same address, with what is on its disk. */
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
  readonly sums: () => Promise<Sums>;
}

/** A new one in `folder`; `from` is a folder whose mailboxes it begins with. */
export async function openRelay(folder: string, from?: string): Promise<Relay> {
  mkdirSync(folder, { recursive: true });
  if (from) cpSync(from, folder, { recursive: true });
  const env = { DATA: join(folder, 'relay.db') };
  let running: Program | undefined = await opened(env);
  const { origin } = running;
  const { port } = new URL(origin);
  const end = async (signal: 'SIGKILL' | 'SIGINT'): Promise<void> => {
    await running?.end(signal);
    running = undefined;
  };
  return {
    origin,
    folder,
    kill: () => end('SIGKILL'),
    stop: () => end('SIGINT'),
    async start() {
      running = await opened({ ...env, PORT: port });
    },
    async sums() {
      const words = await said(env, 'stats');
      const count = (name: string) => Number(new RegExp(`^${name} (\\d+)$`, 'm').exec(words)?.[1]);
      return { mailboxes: count('mailboxes') - count('of them erased'), items: count('items') };
    },
  };
}
