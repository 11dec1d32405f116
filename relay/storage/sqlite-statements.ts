import type Database from 'libsql';
import type { Sized } from './page.ts';
import type { Box, Stats, Waking } from './port.ts';

type Value = string | number | Uint8Array | null;

const one = <Row>(db: Database.Database, sql: string): ((...values: readonly Value[]) => Row | undefined) => {
  const statement = db.prepare(sql);
  return (...values) => statement.get([...values]) as Row | undefined;
};

const all = <Row>(db: Database.Database, sql: string): ((...values: readonly Value[]) => readonly Row[]) => {
  const statement = db.prepare(sql);
  return (...values) => statement.all([...values]) as Row[];
};

/** Answers with how many rows it touched. */
const run = (db: Database.Database, sql: string): ((...values: readonly Value[]) => number) => {
  const statement = db.prepare(sql);
  return (...values) => statement.run([...values]).changes;
};

export interface BoxRow {
  readonly n: number;
  readonly id: string;
  readonly write_hash: string;
  readonly read_hash: string;
  readonly keep_days: number;
  readonly head: number;
  readonly bytes: number;
  readonly items: number;
  readonly erased: number;
}

export const boxOf = (row: BoxRow): Box => ({
  id: row.id,
  claim: { write: row.write_hash, read: row.read_hash, keepDays: row.keep_days },
  head: row.head,
  bytes: row.bytes,
  items: row.items,
  erased: row.erased === 1,
});

interface Gone {
  readonly size: number;
  readonly lay: number;
}

/** A mailbox's newest item stays, however old it is. Compared so that a mailbox without any keeps nothing. */
const notNewest = 'cursor IS NOT (SELECT max(cursor) FROM items AS own WHERE own.box = items.box AND body IS NOT NULL)';

/** Every sentence that is said to the database, prepared once. */
export const statementsOf = (db: Database.Database) => ({
  claim: run(
    db,
    `INSERT INTO boxes (id, write_hash, read_hash, keep_days, day) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
  ),
  box: one<BoxRow>(db, 'SELECT * FROM boxes WHERE id = ?'),
  seen: run(db, 'UPDATE boxes SET day = max(day, ?) WHERE n = ?'),
  met: one<{ readonly cursor: number }>(db, 'SELECT cursor FROM items WHERE box = ? AND item = ?'),
  add: run(db, 'INSERT INTO items (box, cursor, item, until, size, body) VALUES (?, ?, ?, ?, ?, ?)'),
  grow: run(
    db,
    'UPDATE boxes SET head = head + 1, items = items + 1, bytes = bytes + ?, day = max(day, ?) WHERE n = ?',
  ),
  shrink: run(db, 'UPDATE boxes SET items = items - ?, bytes = bytes - ? WHERE n = ?'),
  sized: all<Sized>(
    db,
    'SELECT cursor, size FROM items WHERE box = ? AND cursor > ? AND body IS NOT NULL ORDER BY cursor LIMIT ?',
  ),
  between: all<{ readonly cursor: number; readonly body: Uint8Array }>(
    db,
    'SELECT cursor, body FROM items WHERE box = ? AND cursor > ? AND cursor <= ? AND body IS NOT NULL ORDER BY cursor',
  ),
  erase: all<{ readonly size: number }>(
    db,
    'UPDATE items SET body = NULL WHERE box = ? AND cursor = ? AND body IS NOT NULL RETURNING size',
  ),
  empty: run(db, 'DELETE FROM items WHERE box = ?'),
  eraseBox: run(
    db,
    `UPDATE boxes SET erased = 1, write_hash = '', bytes = 0, items = 0, day = max(day, ?) WHERE n = ?`,
  ),
  idle: all<{ readonly n: number }>(db, 'SELECT n FROM boxes WHERE day < ?'),
  drop: run(db, 'DELETE FROM boxes WHERE n = ? AND day < ?'),
  aged: all<{ readonly box: number }>(db, `SELECT DISTINCT box FROM items WHERE until < ? AND ${notNewest}`),
  age: all<Gone>(
    db,
    `DELETE FROM items WHERE box = ? AND until < ? AND ${notNewest} RETURNING size, body IS NOT NULL AS lay`,
  ),
  stats: one<Stats>(
    db,
    `SELECT count(*) AS boxes, coalesce(sum(erased), 0) AS erased, coalesce(sum(items), 0) AS items,
      coalesce(sum(bytes), 0) AS bytes FROM boxes`,
  ),
  one: one<{ readonly well: number }>(db, 'SELECT 1 AS well'),
  dropTwin: run(db, 'DELETE FROM wakes WHERE endpoint = ? AND hash <> ?'),
  wakes: one<{ readonly count: number; readonly known: number }>(
    db,
    'SELECT count(*) AS count, coalesce(sum(hash = ?), 0) AS known FROM wakes',
  ),
  keepWake: run(
    db,
    `INSERT INTO wakes (hash, endpoint, p256dh, auth, at_1, at_2, at_3, at_4, day) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (hash) DO UPDATE SET endpoint = excluded.endpoint, p256dh = excluded.p256dh, auth = excluded.auth,
      at_1 = excluded.at_1, at_2 = excluded.at_2, at_3 = excluded.at_3, at_4 = excluded.at_4,
      day = max(day, excluded.day)`,
  ),
  dropWake: run(db, 'DELETE FROM wakes WHERE hash = ? AND endpoint = coalesce(?, endpoint)'),
  wakesAt: all<Waking>(
    db,
    'SELECT hash, endpoint, p256dh, auth FROM wakes WHERE ? IN (at_1, at_2, at_3, at_4) ORDER BY hash',
  ),
  claimQuarter: run(
    db,
    `INSERT INTO wake_quarter (one, quarter) VALUES (1, ?) ON CONFLICT (one) DO UPDATE SET quarter = excluded.quarter
      WHERE excluded.quarter > quarter OR excluded.quarter < quarter - 1`,
  ),
  pruneWakes: run(db, 'DELETE FROM wakes WHERE day < ?'),
});

export type Statements = ReturnType<typeof statementsOf>;
