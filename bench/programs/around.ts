import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { top } from '../house/index.ts';

/** A database or a bus for as long as a measurement lasts; or why this machine has none. */
export type Around =
  | { readonly url: string; readonly stop: () => Promise<void>; readonly why?: never }
  | { readonly url?: never; readonly stop?: never; readonly why: string };

/** The house's own program keeps one running until its standard input ends. */
export async function postgres(): Promise<Around> {
  const program = join(top, 'tools/setup/postgres.mjs');
  const child = spawn(process.execPath, [program], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  for await (const line of createInterface({ input: child.stdout })) {
    const { url, why = 'it says nothing' }: { readonly url?: string; readonly why?: string } = JSON.parse(line);
    if (url === undefined) return { why };
    const stop = async (): Promise<void> => {
      child.stdin.end();
      await ended;
    };
    return { url, stop };
  }
  return { why: 'the program that runs it broke' };
}

function freePort(): Promise<number> {
  const probe = createServer();
  return new Promise((found) => {
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => found(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

export async function nats(): Promise<Around> {
  const said = execFileSync(process.execPath, [join(top, 'tools/setup/nats.mjs')], { encoding: 'utf8' });
  const { program, why = 'it says nothing' }: { readonly program?: string; readonly why?: string } = JSON.parse(said);
  if (program === undefined) return { why };
  const port = String(await freePort());
  const child = spawn(program, ['-a', '127.0.0.1', '-p', port], { stdio: ['ignore', 'ignore', 'pipe'] });
  process.once('exit', () => child.kill());
  const ended = once(child, 'exit');
  const ready = new Promise<boolean>((done) => {
    child.stderr.on('data', (words: Buffer) => String(words).includes('Server is ready') && done(true));
    child.once('exit', () => done(false));
  });
  if (!(await ready)) return { why: 'the nats-server does not start here' };
  const stop = async (): Promise<void> => {
    child.kill();
    await ended;
  };
  return { url: `nats://127.0.0.1:${port}`, stop };
}
