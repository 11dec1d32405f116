import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { findNats, foundNats } from './nats.mjs';
import { packageFolder, startPostgres } from './postgres.mjs';

const folder = mkdtempSync(join(tmpdir(), 'servers-'));
afterAll(() => rmSync(folder, { recursive: true }));

const carried = packageFolder();
const links = (at: string): readonly string[] =>
  readdirSync(join(at, 'native/lib'), { withFileTypes: true })
    .filter((entry) => entry.isSymbolicLink())
    .map(({ name }) => name);

/** The package as npm unpacks it when it may run no script: without its links. */
function bare(from: string): string {
  const copy = join(folder, 'carried');
  cpSync(from, copy, { recursive: true, verbatimSymlinks: true });
  for (const name of links(copy)) rmSync(join(copy, 'native/lib', name));
  return copy;
}

test.runIf(carried)(
  '[BL4] PostgreSQL runs from what npm unpacked, also without its links and where others may not look',
  async () => {
    const copy = bare(carried ?? '');
    expect(links(copy)).toEqual([]);
    const server = await startPostgres(copy);
    const client = new pg.Client({ connectionString: server.url ?? '' });
    await client.connect();
    const { rows } = await client.query('SELECT 1 + 1 AS two, current_setting($1) AS home', ['data_directory']);
    await client.end();
    expect(rows[0].two).toBe(2);
    expect(existsSync(rows[0].home)).toBe(true);
    await server.stop?.();
    expect(existsSync(rows[0].home)).toBe(false);
    expect(links(copy).length).toBeGreaterThan(10);
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
