import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BusyWriter, busyBox, busyText, busyWriter } from '../storage/busy-writer.gen.ts';
import { type BoxStore, openSqlite } from '../storage/index.ts';
import { backup, type CommandRefusal, inWords, restore, stats } from './index.ts';

const home = mkdtempSync(join(tmpdir(), 'commands-'));
let busy: BusyWriter;
beforeAll(async () => {
  busy = await busyWriter();
}, 60_000);
afterAll(() => {
  busy.remove();
  rmSync(home, { recursive: true });
});

let folders = 0;
function folder(): string {
  folders += 1;
  const made = join(home, String(folders));
  mkdirSync(made);
  return made;
}

async function opened(path: string): Promise<BoxStore> {
  const answer = await openSqlite(path);
  if (!answer.ok) throw new Error(answer.refusal.kind);
  return answer.value;
}

const box = 'b'.repeat(43);
const claim = { write: 'w'.repeat(43), read: 'r'.repeat(43), keepDays: 30 };
const room = { boxBytes: 1e9, boxItems: 1e6 };
const item = (number: number) => ({ id: String(number).padStart(32, '0'), bytes: Buffer.alloc(3_000, number) });

/** A database with three items in one mailbox. */
async function filled(path: string): Promise<void> {
  const store = await opened(path);
  await store.claim(box, claim, 1);
  for (const number of [1, 2, 3]) await store.append(box, item(number), room, 1);
  await store.close();
}

const refused = (refusal: CommandRefusal) => ({ ok: false, refusal });

test('[RC1] a backup taken while the relay takes items is whole, as of one moment', async () => {
  const [database, file] = [join(folder(), 'busy.db'), join(folder(), 'backup')];
  const writing = busy.write(database);
  await writing.begun;
  const before = writing.answered.size;
  const taken = backup(database, file);
  await writing.kill();
  expect(taken).toEqual({ ok: true, value: { bytes: statSync(file).size } });
  const copy = await opened(file);
  const [found, page] = [await copy.find(busyBox), await copy.read(busyBox, 0, 1e9)];
  expect(found?.head).toBeGreaterThanOrEqual(before);
  expect(found?.items).toBe(found?.head);
  for (const [at, { cursor, bytes }] of (page?.items ?? []).entries()) {
    expect(cursor).toBe(at + 1);
    const id = writing.answered.get(cursor);
    if (id) expect(Buffer.from(bytes).toString()).toBe(busyText(id));
  }
  await copy.close();
});

test('[RC2] a backup is for its owner alone, and is put over nothing', async () => {
  const [database, place] = [join(folder(), 'boxes.db'), folder()];
  const file = join(place, 'backup');
  expect(backup(database, file)).toEqual(refused({ kind: 'no-database' }));
  await filled(database);
  writeFileSync(`${file}.partial`, 'from an earlier try');
  expect(backup(database, file)).toMatchObject({ ok: true });
  expect(statSync(file).mode & 0o077).toBe(0);
  expect(readdirSync(place)).toEqual(['backup']);
  const first = readFileSync(file);
  expect(backup(database, file)).toEqual(refused({ kind: 'in-the-way' }));
  expect(readFileSync(file)).toEqual(first);
});

test('[RC2] what cannot be backed up leaves nothing behind', async () => {
  const place = folder();
  const text = join(place, 'text.db');
  writeFileSync(text, 'not a database at all. '.repeat(100));
  const newer = join(place, 'newer.db');
  await filled(newer);
  const db = new Database(newer);
  db.exec('PRAGMA user_version = 99');
  db.close();
  const to = join(folder(), 'backup');
  expect(backup(text, to)).toEqual(refused({ kind: 'database', why: { kind: 'not-ours' } }));
  expect(backup(newer, to)).toMatchObject(refused({ kind: 'database', why: { kind: 'newer', found: 99, known: 2 } }));
  const nowhere = backup(newer, join(place, 'nowhere/backup'));
  expect(nowhere).toEqual(refused({ kind: 'file', why: { kind: 'unreachable', why: 'ENOENT' } }));
  expect(readdirSync(join(to, '..'))).toEqual([]);
});

test('[RC3] a restored backup is served as it was, from an empty place or an empty database', async () => {
  const [database, file] = [join(folder(), 'boxes.db'), join(folder(), 'backup')];
  await filled(database);
  backup(database, file);
  chmodSync(file, 0o644);
  const kept = readFileSync(file);
  const places = ['none.db', 'empty.db', 'fresh.db'].map((name) => join(folder(), name));
  writeFileSync(places[1] ?? '', '');
  await (await opened(places[2] ?? '')).close();
  for (const place of places) {
    expect(restore(place, file)).toMatchObject({ ok: true });
    expect(statSync(place).mode & 0o077).toBe(0);
    const store = await opened(place);
    expect(await store.find(box)).toMatchObject({ claim, items: 3, bytes: 9_000 });
    const page = await store.read(box, 0, 1e6);
    expect(page?.items.map(({ bytes }) => bytes[7])).toEqual([1, 2, 3]);
    await store.close();
    expect(readdirSync(join(place, '..'))).toHaveLength(1);
  }
  expect(readFileSync(file)).toEqual(kept);
});

test('[RC3] a restore is put over no mailbox, no open relay and no log that was left', async () => {
  const [database, file] = [join(folder(), 'boxes.db'), join(folder(), 'backup')];
  await filled(database);
  backup(database, file);
  expect(restore(database, file)).toEqual(refused({ kind: 'in-the-way' }));
  const inUse = join(folder(), 'open.db');
  const store = await opened(inUse);
  expect(restore(inUse, file)).toEqual(refused({ kind: 'database', why: { kind: 'in-use' } }));
  await store.claim(box, claim, 1);
  await store.close();
  const left = join(folder(), 'left.db');
  writeFileSync(`${left}-wal`, 'log');
  expect(restore(left, file)).toEqual(refused({ kind: 'in-the-way' }));
  expect(existsSync(left)).toBe(false);
});

test('[RC3] a damaged, foreign, later or half-copied file is refused and changes nothing', async () => {
  const [database, place] = [join(folder(), 'boxes.db'), folder()];
  await filled(database);
  const file = join(place, 'backup');
  backup(database, file);
  const damaged = join(place, 'damaged');
  const bytes = readFileSync(file);
  writeFileSync(damaged, bytes.fill(0xa5, 4_096, 9_000));
  const cut = join(place, 'cut');
  writeFileSync(cut, readFileSync(file).subarray(0, 8_192));
  for (const [name, text] of [
    ['text', 'hello. '.repeat(1_000)],
    ['empty', ''],
  ] as const) {
    writeFileSync(join(place, name), text);
  }
  const half = join(place, 'half');
  copyFileSync(file, half);
  writeFileSync(`${half}-wal`, 'log');
  const target = join(folder(), 'boxes.db');
  const why = (name: string) => {
    const answer = restore(target, join(place, name));
    return answer.ok || answer.refusal.kind !== 'file' ? answer : answer.refusal.why.kind;
  };
  expect(['damaged', 'cut', 'text', 'empty', 'half'].map(why)).toEqual([
    ...['damaged', 'damaged', 'not-ours', 'not-ours', 'in-use'],
  ]);
  expect(restore(target, join(place, 'nowhere'))).toEqual(refused({ kind: 'no-file' }));
  expect(readdirSync(join(target, '..'))).toEqual([]);
});

test('[RC4] after a restore no cursor is given a second time', async () => {
  const [database, file, place] = [join(folder(), 'boxes.db'), join(folder(), 'backup'), join(folder(), 'new.db')];
  await filled(database);
  backup(database, file);
  restore(place, file);
  const store = await opened(place);
  expect((await store.read(box, 3, 1e6))?.head).toBe(1_000_003);
  expect(await store.append(box, item(2), room, 2)).toEqual({ ok: true, value: { cursor: 2 } });
  expect(await store.append(box, { ...item(4), after: 3 }, room, 2)).toEqual({
    ok: false,
    refusal: { kind: 'conflict', head: 1_000_003 },
  });
  expect(await store.append(box, item(4), room, 2)).toEqual({ ok: true, value: { cursor: 1_000_004 } });
  await store.close();
});

test('[RC5] stats are sums, and name nobody', async () => {
  const database = join(folder(), 'boxes.db');
  await filled(database);
  const store = await opened(database);
  await store.claim('c'.repeat(43), claim, 1);
  await store.eraseBox('c'.repeat(43), 1);
  expect(await stats(store)).toBe('mailboxes 2\nof them erased 1\nitems 3\nbytes 9000');
  await store.close();
});

test('[RC6] for PostgreSQL its own tools are named; no answer repeats an address or a path', () => {
  const url = 'postgres://relay:secret@db/relay';
  for (const answer of [backup(url, join(home, 'x')), restore(url, join(home, 'x'))]) {
    expect(answer).toEqual(refused({ kind: 'postgres' }));
    expect(answer.ok ? '' : inWords(answer.refusal)).toContain('pg_dump');
  }
  const said = [
    inWords({ kind: 'database', why: { kind: 'newer', found: 9, known: 1 } }),
    inWords({ kind: 'file', why: { kind: 'unreachable', why: 'EACCES' } }),
    inWords({ kind: 'file', why: { kind: 'damaged' } }),
  ];
  expect(said).toEqual([
    'The database is of version 9; this program knows 1. Nothing was changed.',
    'The file could not be read or written (EACCES). Nothing was changed.',
    'The file is damaged. Nothing was changed.',
  ]);
});
