import type Database from 'libsql';
import type { OpenRefusal } from './port.ts';

/** Written into the head of the file, so that another program's database is never taken for a relay's ("Unhu"). */
const mark = 0x556e6875;

/**
 * One step for each version. A step that was shipped is never changed: a later one mends it. [RS9]
 *
 * Days are whole days since 1970. `until` is the last day on which an item is kept. An item without a body was erased;
 * its row stays until then, so that its id is not taken for a new one. The times of a wake-up are minutes of a UTC day;
 * `quarter` is the last quarter of an hour, counted since 1970, in which somebody was woken.
 */
export const migrations: readonly string[] = [
  `CREATE TABLE boxes (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    write_hash TEXT NOT NULL,
    read_hash TEXT NOT NULL,
    keep_days INTEGER NOT NULL,
    head INTEGER NOT NULL DEFAULT 0,
    bytes INTEGER NOT NULL DEFAULT 0,
    items INTEGER NOT NULL DEFAULT 0,
    day INTEGER NOT NULL,
    erased INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE INDEX boxes_day ON boxes (day);
  CREATE TABLE items (
    box INTEGER NOT NULL,
    cursor INTEGER NOT NULL,
    item TEXT NOT NULL,
    until INTEGER NOT NULL,
    size INTEGER NOT NULL,
    body BLOB,
    PRIMARY KEY (box, cursor)
  ) STRICT;
  CREATE UNIQUE INDEX items_item ON items (box, item);
  CREATE INDEX items_until ON items (until);`,
  `CREATE TABLE wakes (
    hash TEXT PRIMARY KEY,
    endpoint TEXT NOT NULL UNIQUE,
    p256dh TEXT NOT NULL,
    auth TEXT NOT NULL,
    at_1 INTEGER NOT NULL,
    at_2 INTEGER,
    at_3 INTEGER,
    at_4 INTEGER,
    day INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE wake_quarter (one INTEGER PRIMARY KEY CHECK (one = 1), quarter INTEGER NOT NULL) STRICT;`,
];

/** A value such as `user_version`, as SQLite keeps it beside the tables. */
export function pragma(db: Database.Database, name: string): unknown {
  const row = db.prepare(`PRAGMA ${name}`).get([]);
  return row && Object.values(row)[0];
}

/** An answer waits until it is pushed to the disk [RS1]; what is erased is overwritten with zeros [RS14]. */
export function keepPromises(db: Database.Database): void {
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON');
}

const hasTables = (db: Database.Database): boolean => db.prepare('SELECT 1 FROM sqlite_master').get([]) !== undefined;

/** False also of an empty file, which may become one. */
export const isRelays = (db: Database.Database): boolean => pragma(db, 'application_id') === mark;

/** Why this file is not to be written to; nothing when it is empty or a relay's. Changes nothing. */
export function standsAgainst(db: Database.Database): OpenRefusal | undefined {
  const found = Number(pragma(db, 'user_version'));
  if (!isRelays(db)) return found || hasTables(db) ? { kind: 'not-ours' } : undefined;
  return found > migrations.length ? { kind: 'newer', found, known: migrations.length } : undefined;
}

/** Takes every step that this file has not taken yet, all or none, whoever else is opening it. */
export function upgrade(db: Database.Database): void {
  db.exec('BEGIN IMMEDIATE');
  const missing = migrations.slice(Number(pragma(db, 'user_version')));
  for (const step of missing) db.exec(step);
  if (missing.length > 0) db.exec(`PRAGMA application_id = ${mark}; PRAGMA user_version = ${migrations.length}`);
  db.exec('COMMIT');
}

/** A word for what kept a file from opening; SQLite's own errors name no path. */
export function whyNotOpened(error: unknown): OpenRefusal {
  const { code } = error as { readonly code?: string };
  return code === 'SQLITE_NOTADB' ? { kind: 'not-ours' } : { kind: 'unreachable', why: code || 'SQLITE_CANTOPEN' };
}
