import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import Database from 'libsql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BusyWriter, busyBox, busyText, busyWriter } from './busy-writer.gen.ts';
import { openSqlite } from './index.ts';

const rounds = process.env.DEEP ? 50 : 3;

const folder = mkdtempSync(join(tmpdir(), 'killed-'));
let busy: BusyWriter;
beforeAll(async () => {
  busy = await busyWriter();
}, 60_000);
afterAll(() => {
  busy.remove();
  rmSync(folder, { recursive: true });
});

/** What lies in the mailbox, read as a phone would read it. */
async function lying(path: string): Promise<ReadonlyMap<number, string>> {
  const opened = await openSqlite(path);
  if (!opened.ok) throw new Error(opened.refusal.kind);
  const found = new Map<number, string>();
  for (;;) {
    const page = await opened.value.read(busyBox, found.size, 1_000_000);
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
      const writing = busy.write(path);
      await writing.begun;
      await pause(Math.random() * 120);
      await writing.kill();
      for (const [cursor, id] of writing.answered) answered.set(cursor, id);
      const found = await lying(path);
      for (const [cursor, id] of answered) expect(found.get(cursor)).toBe(busyText(id));
      const db = new Database(path);
      expect(db.prepare('PRAGMA integrity_check').all([])).toEqual([{ integrity_check: 'ok' }]);
      db.close();
    }
    expect(answered.size).toBeGreaterThan(rounds * 5);
  },
  rounds * 10_000,
);
