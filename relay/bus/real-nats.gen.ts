import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

/** A program of the house: it says where a nats-server is, fetching one when it may. */
const finder = fileURLToPath(new URL('../../tools/setup/nats.mjs', import.meta.url));

const freePort = (): Promise<number> =>
  new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => found(typeof address === 'object' && address ? address.port : 0));
    });
  });

export interface NatsServer {
  readonly url: string;
  /** As a power cut would. */
  readonly kill: () => Promise<void>;
  /** Again at the same address. */
  readonly start: () => Promise<void>;
}

/** How to start a real one with these options; `why` names what this machine lacks. */
export function realNats():
  | { readonly start: (...options: readonly string[]) => Promise<NatsServer>; readonly why?: never }
  | { readonly start?: never; readonly why: string } {
  const said = execFileSync(process.execPath, [finder], { encoding: 'utf8' });
  const { program, why = '' } = JSON.parse(said) as { readonly program?: string; readonly why?: string };
  if (program === undefined) return { why };

  const run = async (port: number, options: readonly string[]): Promise<() => Promise<void>> => {
    const where = ['-a', '127.0.0.1', '-p', String(port)];
    const child = spawn(program, [...where, ...options], { stdio: ['ignore', 'ignore', 'pipe'] });
    const exited = once(child, 'exit');
    await new Promise<void>((ready) => {
      child.stderr.on('data', (said) => String(said).includes('Server is ready') && ready());
    });
    return async () => {
      child.kill('SIGKILL');
      await exited;
    };
  };

  return {
    start: async (...options) => {
      const port = await freePort();
      let stop = await run(port, options);
      const start = async (): Promise<void> => {
        stop = await run(port, options);
      };
      return { url: `nats://127.0.0.1:${port}`, kill: () => stop(), start };
    },
  };
}
