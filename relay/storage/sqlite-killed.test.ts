import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import Database from 'libsql';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSqlite } from './index.ts';

const rounds = process.env.DEEP ? 50 : 3;
const box = 'k'.repeat(43);

const here = fileURLToPath(new URL('.', import.meta.url));
// Inside the project, so that the program finds the packages that it needs.
const programs = join(here, `../../.cache/killed-${process.pid}`);
const folder = mkdtempSync(join(tmpdir(), 'killed-'));
afterAll(() => {
  for (const made of [programs, folder]) rmSync(made, { recursive: true, force: true });
});

/** Appends five at a time until somebody stops it, and says each answer the moment it has it. */
const writer = `
import { randomBytes } from 'node:crypto';
import { writeSync } from 'node:fs';
import { openSqlite } from './store.mjs';
const { value: store } = await openSqlite(process.argv[2]);
const [box, room] = ['${box}', { boxBytes: 1e12, boxItems: 1e9 }];
await store.claim(box, { write: 'w'.repeat(43), read: 'r'.repeat(43), keepDays: 30 }, 1);
async function one() {
  const id = randomBytes(16).toString('hex');
  const answer = await store.append(box, { id, bytes: Buffer.from(id.repeat(40)) }, room, 1);
  writeSync(1, id + ' ' + answer.value.cursor + '\\n');
}
for (;;) await Promise.all([one(), one(), one(), one(), one()]);
`;

beforeAll(async () => {
  mkdirSync(programs, { recursive: true });
  writeFileSync(join(programs, 'writer.mjs'), writer);
  await build({
    root: here,
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: [/^@unhurried\//] },
    build: {
      ssr: join(here, 'index.ts'),
      outDir: programs,
      emptyOutDir: false,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'store.mjs' } },
    },
  });
}, 60_000);

/** What it had answered when it was killed, some milliseconds after its first answer. */
async function killed(path: string, after: number): Promise<readonly (readonly [string, number])[]> {
  const child = spawn(process.execPath, [join(programs, 'writer.mjs'), path], { stdio: ['ignore', 'pipe', 'inherit'] });
  const answered: (readonly [string, number])[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    const [id = '', cursor] = line.split(' ');
    if (answered.length === 0) void pause(after).then(() => child.kill('SIGKILL'));
    answered.push([id, Number(cursor)]);
  }
  return answered;
}

/** What lies in the mailbox, read as a phone would read it. */
async function lying(path: string): Promise<ReadonlyMap<number, string>> {
  const opened = await openSqlite(path);
  if (!opened.ok) throw new Error(opened.refusal.kind);
  const found = new Map<number, string>();
  for (;;) {
    const page = await opened.value.read(box, found.size, 1_000_000);
    for (const { cursor, bytes } of page?.items ?? []) found.set(cursor, Buffer.from(bytes).toString());
    if (found.size === page?.head) break;
    expect(page?.items.length).toBeGreaterThan(0);
  }
  await opened.value.close();
  return found;
}

test(
  '[RS1] SQLite: killed at any moment, it has lost nothing that it had answered, and nothing is torn',
  async () => {
    const path = join(folder, 'killed.db');
    const answered = new Map<number, string>();
    for (let round = 0; round < rounds; round += 1) {
      for (const [id, cursor] of await killed(path, Math.random() * 120)) answered.set(cursor, id);
      const found = await lying(path);
      expect(found.size).toBeGreaterThanOrEqual(answered.size);
      for (const [cursor, id] of answered) expect(found.get(cursor)).toBe(id.repeat(40));
      const db = new Database(path);
      expect(db.prepare('PRAGMA integrity_check').all([])).toEqual([{ integrity_check: 'ok' }]);
      db.close();
    }
    expect(answered.size).toBeGreaterThan(rounds * 5);
  },
  rounds * 10_000,
);
