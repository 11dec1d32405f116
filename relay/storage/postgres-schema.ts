import type pg from 'pg';
import type { OpenRefusal } from './port.ts';
import { wordOf } from './postgres-pool.ts';

/**
 * The sentences of one step for each version, each harmless when it is said twice: several relays may open one database
 * at once. A step that was shipped is never changed: a later one mends it. [RS12]
 *
 * Every key begins with the mailbox, and no sequence is shared by all of them, so that a cluster may spread mailboxes
 * over machines. `until` is the last day on which an item is kept; an item without a body was erased. The times of a
 * wake-up are minutes of a UTC day; `quarter` is the last quarter of an hour, counted since 1970, in which somebody was woken.
 */
export const migrations: readonly (readonly string[])[] = [
  [
    `CREATE TABLE IF NOT EXISTS relay_boxes (
      id text PRIMARY KEY,
      write_hash text NOT NULL,
      read_hash text NOT NULL,
      keep_days integer NOT NULL,
      head bigint NOT NULL DEFAULT 0,
      bytes bigint NOT NULL DEFAULT 0,
      items bigint NOT NULL DEFAULT 0,
      day integer NOT NULL,
      erased boolean NOT NULL DEFAULT false
    )`,
    'CREATE INDEX IF NOT EXISTS relay_boxes_day ON relay_boxes (day)',
    `CREATE TABLE IF NOT EXISTS relay_items (
      box text NOT NULL,
      cursor bigint NOT NULL,
      item text NOT NULL,
      until integer NOT NULL,
      size integer NOT NULL,
      body bytea,
      PRIMARY KEY (box, cursor)
    )`,
    'CREATE UNIQUE INDEX IF NOT EXISTS relay_items_item ON relay_items (box, item)',
    'CREATE INDEX IF NOT EXISTS relay_items_until ON relay_items (until)',
  ],
  [
    `CREATE TABLE IF NOT EXISTS relay_wakes (
      hash text PRIMARY KEY,
      endpoint text NOT NULL,
      p256dh text NOT NULL,
      auth text NOT NULL,
      at_1 smallint NOT NULL,
      at_2 smallint,
      at_3 smallint,
      at_4 smallint,
      day integer NOT NULL
    )`,
    'CREATE UNIQUE INDEX IF NOT EXISTS relay_wakes_endpoint ON relay_wakes (endpoint)',
    `CREATE TABLE IF NOT EXISTS relay_wake_quarter (
      one integer PRIMARY KEY CHECK (one = 1),
      quarter integer NOT NULL
    )`,
  ],
];

/** What PostgreSQL says to one of two that make the same table at the same moment. */
const madeMeanwhile = new Set(['23505', '42P07', '42710']);

async function make(pool: pg.Pool, sentence: string): Promise<void> {
  try {
    await pool.query(sentence);
  } catch (error) {
    if (!madeMeanwhile.has(wordOf(error))) throw error;
    await pool.query(sentence);
  }
}

/** Takes every step that this database has not taken yet. Answers with why it may not be written to, if so. */
export async function upgrade(pool: pg.Pool): Promise<OpenRefusal | undefined> {
  await make(pool, 'CREATE TABLE IF NOT EXISTS relay_versions (version integer PRIMARY KEY)');
  const { rows } = await pool.query('SELECT coalesce(max(version), 0) AS taken FROM relay_versions');
  const taken = Number(rows[0]?.taken);
  if (taken > migrations.length) return { kind: 'newer', found: taken, known: migrations.length };
  for (const [at, step] of migrations.entries()) {
    if (at < taken) continue;
    for (const sentence of step) await make(pool, sentence);
    await pool.query('INSERT INTO relay_versions (version) VALUES ($1) ON CONFLICT DO NOTHING', [at + 1]);
  }
  return undefined;
}
