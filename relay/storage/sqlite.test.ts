import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterAll, expect, test } from 'vitest';
import { boxStoreContract } from './box-store.contract.ts';
import { type BoxStore, openSqlite } from './index.ts';
import { keepPromises, migrations, pragma } from './sqlite-schema.ts';

const folder = mkdtempSync(join(tmpdir(), 'boxes-'));
afterAll(() => rmSync(folder, { recursive: true }));

let places = 0;
function place(): string {
  places += 1;
  return join(folder, `${places}.db`);
}

async function opened(path: string, mostBytes?: number): Promise<BoxStore> {
  const answer = await openSqlite(path, mostBytes);
  if (!answer.ok) throw new Error(answer.refusal.kind);
  return answer.value;
}

boxStoreContract('SQLite', async () => {
  const path = place();
  return () => opened(path);
});

const box = 'b'.repeat(43);
const claim = { write: 'w'.repeat(43), read: 'r'.repeat(43), keepDays: 30 };
const room = { boxBytes: 1e9, boxItems: 1e6 };
const item = (number: number, size: number) => ({
  id: number.toString(16).padStart(32, '0'),
  bytes: new Uint8Array(size).fill(65 + (number % 26)),
});

test('[RS6] SQLite: a full disk refuses what is too much, and takes what still fits; nothing is torn', async () => {
  const store = await opened(place(), 600_000);
  await store.claim(box, claim, 1);
  const sizes = Array.from({ length: 60 }, (_, at) => (at % 3 === 0 ? 100_000 : 1_000));
  const answers = await Promise.all(sizes.map((size, at) => store.append(box, item(at, size), room, 1)));
  const taken = sizes.filter((_, at) => answers[at]?.ok);
  for (const answer of answers) if (!answer.ok) expect(answer.refusal).toEqual({ kind: 'full' });
  expect(taken.filter((size) => size === 100_000).length).toBeLessThan(6);
  expect(taken.filter((size) => size === 1_000).length).toBeGreaterThan(30);
  const found = await store.find(box);
  expect(found).toMatchObject({ head: taken.length, items: taken.length, bytes: taken.reduce((a, b) => a + b, 0) });
  expect((await store.read(box, 0, 1e9))?.items.map(({ bytes }) => bytes.length)).toEqual(taken);
  await store.erase(box, [1, 2, 3]);
  expect(await store.append(box, item(0xff, 90_000), room, 1)).toMatchObject({ ok: true });
  await store.close();
});

test('[RS1] SQLite: an answer waits for the disk; closed, everything is in one file', async () => {
  const path = place();
  const db = new Database(path);
  keepPromises(db);
  // 2 is FULL: the log is pushed to the disk before a change counts as done.
  expect(['journal_mode', 'synchronous'].map((name) => pragma(db, name))).toEqual(['wal', 2]);
  db.close();
  const other = place();
  const store = await opened(other);
  await store.claim(box, claim, 1);
  expect(statSync(`${other}-wal`).size).toBeGreaterThan(0);
  await store.close();
  expect(existsSync(`${other}-wal`)).toBe(false);
});

test('[RS14] SQLite: the files are readable by their owner alone', async () => {
  const path = place();
  const store = await opened(path);
  await store.claim(box, claim, 1);
  for (const file of [path, `${path}-wal`, `${path}-shm`]) expect(statSync(file).mode & 0o077).toBe(0);
  await store.close();
});

test('[RS14] SQLite: what was erased or thrown away is overwritten on the disk', async () => {
  const path = place();
  const store = await opened(path);
  await store.claim(box, claim, 1);
  const marks = ['erased', 'pruned', 'staying'].map((word) => word.repeat(2_000));
  for (const [at, mark] of marks.entries()) {
    await store.append(box, { ...item(at, 0), bytes: Buffer.from(mark) }, room, at === 1 ? 1 : 100);
  }
  await store.erase(box, [1]);
  await store.prune(100, 400);
  await store.close();
  const left = readFileSync(path).toString('latin1');
  expect(marks.map((mark) => left.includes(mark.slice(0, 60)))).toEqual([false, false, true]);
});

test('[RS12] SQLite: a file of a later version is refused and left as it is', async () => {
  const path = place();
  await (await opened(path)).close();
  const db = new Database(path);
  db.exec('PRAGMA user_version = 99');
  db.close();
  const before = readFileSync(path);
  expect(await openSqlite(path)).toEqual({
    ok: false,
    refusal: { kind: 'newer', found: 99, known: migrations.length },
  });
  expect(readFileSync(path)).toEqual(before);
});

test('[RS12] SQLite: what is no database, or somebody else’s, is refused and left as it is', async () => {
  const text = place();
  writeFileSync(text, 'not a database at all. '.repeat(100));
  const foreign = place();
  const db = new Database(foreign);
  db.exec('CREATE TABLE boxes (mine TEXT)');
  db.close();
  for (const path of [text, foreign]) {
    const before = readFileSync(path);
    expect(await openSqlite(path)).toEqual({ ok: false, refusal: { kind: 'not-ours' } });
    expect(readFileSync(path)).toEqual(before);
  }
});

test('[RS12] SQLite: where nothing can be opened, the system’s own word says why', async () => {
  const nowhere = join(folder, 'nowhere/boxes.db');
  expect(await openSqlite(nowhere)).toEqual({ ok: false, refusal: { kind: 'unreachable', why: 'ENOENT' } });
  expect(existsSync(nowhere)).toBe(false);
  mkdirSync(join(folder, 'folder.db'));
  expect(await openSqlite(join(folder, 'folder.db'))).toMatchObject({ ok: false, refusal: { why: 'EISDIR' } });
});

/** Written down when a version ships. A hash is added here, and none is ever changed. */
const shipped: readonly string[] = [
  '6059870a21662953efe8e67f1b0958bd7d8997d4420948fdc854fd42344503ea',
  'f2abeb2f0e96e61a0235f533939f8378489dd0e08a818e501ed9e1d4372ff0d2',
];

test('[RS12] SQLite: no step that was shipped has changed, and an opened file has taken them all', async () => {
  const hashes = migrations.map((step) => createHash('sha256').update(step).digest('hex'));
  expect(hashes).toEqual(shipped);
  const path = place();
  await (await opened(path)).close();
  const db = new Database(path);
  expect(pragma(db, 'user_version')).toBe(shipped.length);
  db.close();
});

test('[RS12] SQLite: a file of the first version takes the next step and keeps what lies in it', async () => {
  const path = place();
  const db = new Database(path);
  db.exec(migrations[0] ?? '');
  db.exec('PRAGMA application_id = 0x556e6875; PRAGMA user_version = 1');
  db.exec(`INSERT INTO boxes (id, write_hash, read_hash, keep_days, day)
    VALUES ('${box}', '${claim.write}', '${claim.read}', 30, 7)`);
  db.close();
  const store = await opened(path);
  expect(await store.claim(box, claim, 8)).toBe('same');
  expect(await store.wakes.at(0)).toEqual([]);
  await store.close();
});
