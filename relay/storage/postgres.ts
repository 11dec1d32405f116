import { ok, type Result, refuse } from '@unhurried/kernel';
import type pg from 'pg';
import type { BoxStore, OpenRefusal, Stats } from './port.ts';
import { append, type BoxRow, boxOf } from './postgres-append.ts';
import { claim, erase, eraseBox, page, prune } from './postgres-changes.ts';
import { answers, poolFor, unwell, wordOf } from './postgres-pool.ts';
import { upgrade } from './postgres-schema.ts';
import { postgresWakes } from './postgres-wakes.ts';

async function find(pool: pg.Pool, id: string): ReturnType<BoxStore['find']> {
  const { rows } = await pool.query<BoxRow>('SELECT * FROM relay_boxes WHERE id = $1', [id]);
  return rows[0] && boxOf(rows[0]);
}

async function stats(pool: pg.Pool): Promise<Stats> {
  const { rows } = await pool.query(
    `SELECT count(*) AS boxes, count(*) FILTER (WHERE erased) AS erased, coalesce(sum(items), 0) AS items,
      coalesce(sum(bytes), 0) AS bytes FROM relay_boxes`,
  );
  const { boxes, erased, items, bytes } = rows[0];
  return { boxes: Number(boxes), erased: Number(erased), items: Number(items), bytes: Number(bytes) };
}

/** Of an error only its short word is passed on. [RS13] */
async function quietly<Value>(work: Promise<Value>): Promise<Value> {
  try {
    return await work;
  } catch (error) {
    throw unwell(error);
  }
}

const storeOver = (pool: pg.Pool): BoxStore => ({
  claim: (id, wanted, today) => quietly(claim(pool, id, wanted, today)),
  find: (id) => quietly(find(pool, id)),
  append: (id, item, room, today) => quietly(append(pool, id, item, room, today)),
  read: (id, since, most) => quietly(page(pool, id, since, most)),
  erase: (id, cursors) => quietly(erase(pool, id, cursors)),
  eraseBox: (id, today) => quietly(eraseBox(pool, id, today)),
  prune: (today, idleDays) => quietly(prune(pool, today, idleDays)),
  wakes: postgresWakes(pool, quietly),
  stats: () => quietly(stats(pool)),
  isWell: () => answers(pool),
  close: async () => {
    if (!pool.ending) await pool.end();
  },
});

/** Mailboxes in a PostgreSQL database, which several relays may share. `connections` are kept open at most. */
export async function openPostgres(url: string, connections = 10): Promise<Result<BoxStore, OpenRefusal>> {
  const pool = poolFor(url, connections);
  try {
    const against = await upgrade(pool);
    if (!against) return ok(storeOver(pool));
    await pool.end();
    return refuse(against);
  } catch (error) {
    await pool.end();
    return refuse({ kind: 'unreachable', why: wordOf(error) });
  }
}
