import { setTimeout as pause } from 'node:timers/promises';
import { ok, type Result, refuse } from '@unhurried/kernel';
import type pg from 'pg';
import { whyNot } from './judged.ts';
import type { AppendItem, AppendRefusal, Box, Room } from './port.ts';
import { isInTheWay, wordOf } from './postgres-pool.ts';

type Answer = Result<{ readonly cursor: number }, AppendRefusal>;

/** Counts as they come from the server: whole numbers beyond 32 bits are text there. */
export interface BoxRow {
  readonly id: string;
  readonly write_hash: string;
  readonly read_hash: string;
  readonly keep_days: number;
  readonly head: string;
  readonly bytes: string;
  readonly items: string;
  readonly erased: boolean;
}

export const boxOf = (row: BoxRow): Box => ({
  id: row.id,
  claim: { write: row.write_hash, read: row.read_hash, keepDays: row.keep_days },
  head: Number(row.head),
  bytes: Number(row.bytes),
  items: Number(row.items),
  erased: row.erased,
});

/**
 * The cursor is taken under the lock of its mailbox, which is held until the item lies there: whoever sees a cursor
 * sees all below it. One sentence, so that nobody holds the lock over a journey through the network. [RS4]
 */
const sentence = `
WITH box AS (
  UPDATE relay_boxes
  SET head = head + 1, items = items + 1, bytes = bytes + $4::bigint, day = greatest(day, $5::integer)
  WHERE id = $1 AND NOT erased AND ($6::bigint IS NULL OR head = $6::bigint)
    AND bytes + $4::bigint <= $7::bigint AND items < $8::bigint
    AND NOT EXISTS (SELECT 1 FROM relay_items WHERE box = $1 AND item = $2)
  RETURNING id, head, keep_days
)
INSERT INTO relay_items (box, cursor, item, until, size, body)
SELECT id, head, $2, $5::integer + keep_days, $4::integer, $3 FROM box
RETURNING cursor`;

const look = `
SELECT *, (SELECT cursor FROM relay_items WHERE box = $1 AND item = $2) AS met FROM relay_boxes WHERE id = $1`;

/** Nothing when it could not be appended, for a reason that `judged` finds, or because somebody was in the way. */
async function tried(pool: pg.Pool, values: readonly unknown[]): Promise<Answer | undefined> {
  try {
    const { rows } = await pool.query<{ readonly cursor: string }>(sentence, [...values]);
    return rows[0] && ok({ cursor: Number(rows[0].cursor) });
  } catch (error) {
    if (wordOf(error) === '53100') return refuse({ kind: 'full' });
    if (isInTheWay(error)) return undefined;
    throw error;
  }
}

async function judged(pool: pg.Pool, id: string, item: AppendItem, room: Room): Promise<Answer | undefined> {
  const { rows } = await pool.query<BoxRow & { readonly met: string | null }>(look, [id, item.id]);
  const row = rows[0];
  if (row && row.met !== null) return ok({ cursor: Number(row.met) });
  const why = whyNot(row && boxOf(row), item, room);
  return why && refuse(why);
}

export async function append(pool: pg.Pool, id: string, item: AppendItem, room: Room, today: number): Promise<Answer> {
  const { id: itemId, bytes, after = null } = item;
  const values = [id, itemId, bytes, bytes.length, today, after, room.boxBytes, room.boxItems];
  for (let tries = 1; tries <= 20; tries += 1) {
    const answer = (await tried(pool, values)) ?? (await judged(pool, id, item, room));
    if (answer) return answer;
    // What stood against it is gone already: the mailbox changed between the two sentences.
    await pause(tries);
  }
  throw new Error('others were in the way twenty times');
}
