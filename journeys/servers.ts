import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';

/** What several instances of the relay share. */
export interface Servers {
  readonly env: Readonly<Record<string, string>>;
  readonly stop: () => Promise<void>;
  readonly why?: never;
}

interface Missing {
  readonly why: string;
}

interface Url {
  readonly url: string;
  readonly stop: () => Promise<void>;
  readonly why?: never;
}

/** A PostgreSQL for as long as its standard input is open. */
async function postgres(): Promise<Url | Missing> {
  const child = spawn(process.execPath, ['tools/setup/postgres.mjs'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const over = once(child, 'exit');
  for await (const line of createInterface({ input: child.stdout })) {
    const { url, why = '' } = JSON.parse(line) as { readonly url?: string; readonly why?: string };
    if (url === undefined) return { why: `PostgreSQL: ${why}` };
    const stop = async (): Promise<void> => {
      child.stdin.end();
      await over;
    };
    return { url, stop };
  }
  return { why: 'PostgreSQL: the program that runs it broke' };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  return typeof address === 'object' && address ? address.port : 0;
}

async function nats(): Promise<Url | Missing> {
  const found = execFileSync(process.execPath, ['tools/setup/nats.mjs'], { encoding: 'utf8' });
  const { program, why = '' } = JSON.parse(found) as { readonly program?: string; readonly why?: string };
  if (program === undefined) return { why: `NATS: ${why}` };
  const port = String(await freePort());
  const child = spawn(program, ['-a', '127.0.0.1', '-p', port], { stdio: ['ignore', 'ignore', 'pipe'] });
  const over = once(child, 'exit');
  await new Promise<void>((ready) => {
    child.stderr.on('data', (said) => String(said).includes('Server is ready') && ready());
  });
  const stop = async (): Promise<void> => {
    child.kill('SIGKILL');
    await over;
  };
  return { url: `nats://127.0.0.1:${port}`, stop };
}

/** Real ones for one journey; `why` names what this machine lacks. */
export async function realServers(): Promise<Servers | Missing> {
  const bus = await nats();
  if (bus.why !== undefined) return bus;
  const store = await postgres();
  if (store.why !== undefined) {
    await bus.stop();
    return store;
  }
  const stop = async (): Promise<void> => {
    await store.stop();
    await bus.stop();
  };
  return { env: { DATABASE_URL: store.url, NATS_URL: bus.url }, stop };
}
