import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { findNats, foundNats } from './nats.mjs';
import { packageFolder, startPostgres } from './postgres.mjs';

const folder = mkdtempSync(join(tmpdir(), 'servers-'));
// Others may pass through it, since PostgreSQL does not run as root.
chmodSync(folder, 0o711);
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const carried = packageFolder();
const links = (at: string): readonly string[] =>
  readdirSync(join(at, 'native/lib'), { withFileTypes: true })
    .filter((entry) => entry.isSymbolicLink())
    .map(({ name }) => name);

/** The package as npm unpacks it when it may run no script: without its links. */
function bare(from: string): string {
  const closed = join(folder, 'closed');
  mkdirSync(closed, { mode: 0o700 });
  const copy = join(closed, 'carried');
  cpSync(from, copy, { recursive: true, verbatimSymlinks: true });
  for (const name of links(copy)) rmSync(join(copy, 'native/lib', name));
  return copy;
}

/** One letter is what a PostgreSQL answers to the question whether it has TLS; nobody else does. */
function greeted(url: string): Promise<string> {
  const question = Uint8Array.of(0, 0, 0, 8, 0x04, 0xd2, 0x16, 0x2f);
  return new Promise((done, failed) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(question));
    socket.once('error', failed);
    socket.once('data', (said) => {
      socket.destroy();
      done(said.toString());
    });
  });
}

test.runIf(carried)(
  '[BL4] PostgreSQL runs from what npm unpacked, also without its links and where others may not look',
  async () => {
    const copy = bare(carried ?? '');
    expect(links(copy)).toEqual([]);
    const rooms = join(folder, 'rooms');
    mkdirSync(rooms);
    vi.stubEnv('TMPDIR', rooms);
    const server = await startPostgres(copy);
    expect(readdirSync(rooms)).toHaveLength(1);
    expect(await greeted(server.url ?? '')).toBe('N');
    expect(links(copy).length).toBeGreaterThan(10);
    await server.stop?.();
    await expect(greeted(server.url ?? '')).rejects.toThrow('ECONNREFUSED');
    expect(readdirSync(rooms)).toEqual([]);
  },
  60_000,
);

test('[BL4] where npm carries none, PostgreSQL is named as lacking', async () => {
  expect(packageFolder('plan9', 'mips')).toBeUndefined();
  expect(await startPostgres(null)).toEqual({ why: `npm carries none for ${process.platform} on ${process.arch}` });
  writeFileSync(join(folder, 'package.json'), '{}');
  expect(await startPostgres(folder)).toEqual({ why: 'the one that npm carries does not start here' });
});

test('[BL4] a nats-server that was named is taken or nothing is; else it is looked for', () => {
  expect(foundNats({ NATS_SERVER: join(folder, 'nats-server') })).toBeUndefined();
  writeFileSync(join(folder, 'nats-server'), '#!/bin/sh\n', { mode: 0o755 });
  expect(foundNats({ NATS_SERVER: join(folder, 'nats-server') })).toBe(join(folder, 'nats-server'));
  expect(foundNats({ PATH: folder })).toBe(join(folder, 'nats-server'));
});

test('[BL4] where none is found, it is named as lacking', () => {
  const { program, why } = findNats({ PATH: '', NO_APT: '1', NATS_SERVER: join(folder, 'nowhere') });
  expect(program).toBeUndefined();
  expect(why).toContain('no nats-server');
});
