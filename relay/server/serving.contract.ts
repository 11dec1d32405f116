import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll } from 'vitest';
import { noMeter } from '../metrics/index.ts';
import { type Place, type Serving, serve } from './index.ts';

/** What a host hands out: made before the tests of a file, gone after them. */
export let folder = '';
let open: Serving[] = [];

export const place = (more: Partial<Place>): Place => ({
  host: 'localhost',
  port: 0,
  behindTls: false,
  proxies: 0,
  sockets: 1000,
  app: { folder, relay: '' },
  mail: undefined,
  meter: noMeter,
  now: Date.now,
  pulse: 30_000,
  patience: 5000,
  ...more,
});

export async function opened(more: Partial<Place> = {}): Promise<Serving> {
  const result = await serve(place(more));
  if (!result.ok) throw new Error(result.refusal.why);
  open.push(result.value);
  return result.value;
}

const page = '<!doctype html><title>Unhurried</title>';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'relay-'));
  mkdirSync(join(folder, 'assets'));
  mkdirSync(join(folder, '.vite'));
  const files: Record<string, string> = {
    'index.html': page,
    'sw.js': 'self;',
    '.vite/manifest.json': '{}',
    'assets/main-a1B2c3D4.js': 'export {};'.repeat(50),
    'assets/lock.worker-a1B2c3D4.js': 'export {};',
    'assets/vanishing-a1B2c3D4.js': 'export {};',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const main = Buffer.from(files['assets/main-a1B2c3D4.js'] ?? '');
  writeFileSync(join(folder, 'assets/main-a1B2c3D4.js.br'), brotliCompressSync(main));
  writeFileSync(join(folder, 'assets/main-a1B2c3D4.js.gz'), gzipSync(main));
});

afterAll(async () => {
  await Promise.all(open.map((serving) => serving.leave(0)));
  open = [];
  rmSync(folder, { recursive: true, force: true });
});

export const ask = async (serving: Serving, path: string, init?: RequestInit): Promise<Response> =>
  fetch(`http://localhost:${serving.port}${path}`, { headers: { 'Accept-Encoding': 'identity' }, ...init });

/** A request as it is typed, past everything that a polite client would mend. */
export function askRaw(serving: Serving, text: string): Promise<string> {
  return new Promise((done, fail) => {
    const socket = connect(serving.port, 'localhost', () => socket.write(text));
    let said = '';
    socket.on('data', (bytes) => {
      said += bytes.toString();
    });
    socket.on('close', () => done(said));
    socket.on('error', fail);
  });
}
