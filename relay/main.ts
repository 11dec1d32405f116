/**
 * The program anyone can host: the built app and a word about its health, in one process.
 *
 * PORT and HOST say where (localhost:8787 unless told); BEHIND_TLS=1 says that a TLS proxy stands in front.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serve } from './server/index.ts';

const folder = process.env.APP_FOLDER ?? fileURLToPath(new URL('../dist', import.meta.url));
const host = process.env.HOST ?? 'localhost';
const port = Number(process.env.PORT ?? 8787);

async function open(): Promise<void> {
  if (!existsSync(folder)) throw new Error(`There is no built app in ${folder}. "npm start" builds and serves it.`);
  const opened = await serve({ folder, host, port, behindTls: process.env.BEHIND_TLS === '1' });
  if (!opened.ok) throw new Error(`Could not open ${host}:${port} (${opened.refusal.why}). PORT chooses another.`);
  console.log(`Unhurried is open on http://${host}:${opened.value.port}`);
  // Ctrl-C is somebody waiting at a keyboard; SIGTERM is a host that lets visitors finish. [RE8]
  const patience = { SIGINT: 300, SIGTERM: 10_000 } as const;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(
      signal,
      () => void opened.value.leave(patience[signal]).then(() => console.log('Unhurried is closed.')),
    );
  }
}

open().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
