import type { BoxClaim, Page } from '@unhurried/sync/wire';
import type pg from 'pg';
import { emptyPage, item, lastFitting, pageItems } from './page.ts';
import { whole } from './postgres-pool.ts';

interface Gone {
  readonly size: number;
  readonly lay: boolean;
}

/** Every change to what lies in a mailbox holds this lock, so that its sums stay true. */
const locked = async (client: pg.PoolClient, id: string): Promise<boolean> =>
  (await client.query('SELECT 1 FROM relay_boxes WHERE id = $1 FOR UPDATE', [id])).rowCount === 1;

async function shrink(client: pg.PoolClient, id: string, gone: readonly { readonly size: number }[]): Promise<void> {
  if (gone.length === 0) return;
  const bytes = gone.reduce((sum, { size }) => sum + size, 0);
  const sentence = 'UPDATE relay_boxes SET items = items - $2::bigint, bytes = bytes - $3::bigint WHERE id = $1';
  await client.query(sentence, [id, gone.length, bytes]);
}

export async function claim(
  pool: pg.Pool,
  id: string,
  { write, read, keepDays }: BoxClaim,
  today: number,
): Promise<'claimed' | 'same' | 'taken'> {
  const values = [id, write, read, keepDays, today];
  const made = await pool.query(
    `INSERT INTO relay_boxes (id, write_hash, read_hash, keep_days, day) VALUES ($1, $2, $3, $4, $5)
    ON CONFLICT DO NOTHING`,
    values,
  );
  if (made.rowCount === 1) return 'claimed';
  const same = await pool.query(
    `UPDATE relay_boxes SET day = greatest(day, $5::integer)
    WHERE id = $1 AND write_hash = $2 AND read_hash = $3 AND keep_days = $4`,
    values,
  );
  if (same.rowCount === 1) return 'same';
  const other = await pool.query('SELECT 1 FROM relay_boxes WHERE id = $1', [id]);
  // It was thrown away between the two sentences: then nobody has it.
  return other.rowCount === 1 ? 'taken' : claim(pool, id, { write, read, keepDays }, today);
}

/** Head and sizes come in one look, so that no cursor lies above the head that is told. */
export async function page(pool: pg.Pool, id: string, since: number, most: number): Promise<Page | undefined> {
  const looked = await pool.query<{ readonly head: string; readonly cursor: string | null; readonly size: number }>(
    `SELECT head, cursor, size FROM relay_boxes LEFT JOIN (
      SELECT cursor, size FROM relay_items
      WHERE box = $1 AND cursor > $2 AND body IS NOT NULL ORDER BY cursor LIMIT $3
    ) AS lying ON true WHERE id = $1 ORDER BY cursor`,
    [id, since, pageItems],
  );
  if (!looked.rows[0]) return undefined;
  const head = Number(looked.rows[0].head);
  const sized = looked.rows.flatMap(({ cursor, size }) => (cursor === null ? [] : [{ cursor: Number(cursor), size }]));
  const last = lastFitting(sized, most);
  if (last === undefined) return emptyPage(head);
  const found = await pool.query<{ readonly cursor: string; readonly body: Buffer }>(
    `SELECT cursor, body FROM relay_items
    WHERE box = $1 AND cursor > $2 AND cursor <= $3 AND body IS NOT NULL ORDER BY cursor`,
    [id, since, last],
  );
  return { head, items: found.rows.map(({ cursor, body }) => item({ cursor: Number(cursor), body })) };
}

export const erase = (pool: pg.Pool, id: string, cursors: readonly number[]): Promise<void> =>
  whole(pool, async (client) => {
    if (!(await locked(client, id))) return;
    const gone = await client.query<{ readonly size: number }>(
      `UPDATE relay_items SET body = NULL WHERE box = $1 AND cursor = ANY ($2::bigint[]) AND body IS NOT NULL
      RETURNING size`,
      [id, cursors],
    );
    await shrink(client, id, gone.rows);
  });

export const eraseBox = (pool: pg.Pool, id: string, today: number): Promise<void> =>
  whole(pool, async (client) => {
    const erased = await client.query(
      `UPDATE relay_boxes SET erased = true, write_hash = '', bytes = 0, items = 0, day = greatest(day, $2::integer)
      WHERE id = $1 AND NOT erased`,
      [id, today],
    );
    if (erased.rowCount === 1) await client.query('DELETE FROM relay_items WHERE box = $1', [id]);
  });

/** Answers with how many mailboxes went: one that was written in meanwhile stays. */
const drop = (pool: pg.Pool, id: string, before: number): Promise<number> =>
  whole(pool, async (client) => {
    const gone = await client.query('DELETE FROM relay_boxes WHERE id = $1 AND day < $2', [id, before]);
    if (gone.rowCount !== 1) return 0;
    await client.query('DELETE FROM relay_items WHERE box = $1', [id]);
    return 1;
  });

/** A mailbox's newest item stays, however old it is. Compared so that a mailbox without any keeps nothing. */
const notNewest = `one.cursor IS DISTINCT FROM (
  SELECT max(cursor) FROM relay_items AS own WHERE own.box = one.box AND own.body IS NOT NULL)`;

const age = (pool: pg.Pool, id: string, today: number): Promise<number> =>
  whole(pool, async (client) => {
    if (!(await locked(client, id))) return 0;
    const gone = await client.query<Gone>(
      `DELETE FROM relay_items AS one WHERE box = $1 AND until < $2 AND ${notNewest}
      RETURNING size, body IS NOT NULL AS lay`,
      [id, today],
    );
    const lay = gone.rows.filter((one) => one.lay);
    await shrink(client, id, lay);
    return lay.length;
  });

/** One mailbox after the other, each under its own lock: nobody waits long, and two relays may do it at once. */
export async function prune(
  pool: pg.Pool,
  today: number,
  idleDays: number,
): Promise<{ readonly items: number; readonly boxes: number }> {
  const before = today - idleDays;
  const idle = await pool.query<{ readonly id: string }>('SELECT id FROM relay_boxes WHERE day < $1', [before]);
  let [items, boxes] = [0, 0];
  for (const { id } of idle.rows) boxes += await drop(pool, id, before);
  const aged = await pool.query<{ readonly box: string }>(
    `SELECT DISTINCT box FROM relay_items AS one WHERE until < $1 AND ${notNewest}`,
    [today],
  );
  for (const { box } of aged.rows) items += await age(pool, box, today);
  return { items, boxes };
}
