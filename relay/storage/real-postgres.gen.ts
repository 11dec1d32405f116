import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A program of the house: it runs a PostgreSQL for as long as its standard input is open. */
const program = fileURLToPath(new URL('../../tools/setup/postgres.mjs', import.meta.url));

export type RealPostgres =
  | { readonly url: string; readonly stop: () => Promise<void>; readonly why?: never }
  | { readonly url?: never; readonly stop?: never; readonly why: string };

/** A new empty one for a suite; `why` names what this machine lacks. */
export async function realPostgres(): Promise<RealPostgres> {
  const child = spawn(process.execPath, [program], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  for await (const line of createInterface({ input: child.stdout })) {
    const { url, why } = JSON.parse(line) as { readonly url?: string; readonly why?: string };
    if (url === undefined) return { why: why ?? 'it says nothing' };
    const stop = (): Promise<void> => {
      child.stdin.end();
      return ended;
    };
    return { url, stop };
  }
  return { why: 'the program that runs it broke' };
}
