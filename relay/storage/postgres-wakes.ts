import type { Wake } from '@unhurried/sync/wire';
import type pg from 'pg';
import type { WakeStore, Waking } from './port.ts';
import { whole } from './postgres-pool.ts';

type Quietly = <Value>(work: Promise<Value>) => Promise<Value>;

const keep = (pool: pg.Pool, hash: string, wake: Wake, most: number, today: number): Promise<boolean> =>
  whole(pool, async (client) => {
    const { endpoint, p256dh, auth } = wake;
    const [first, second = null, third = null, fourth = null] = wake.times;
    await client.query('DELETE FROM relay_wakes WHERE endpoint = $1 AND hash <> $2', [endpoint, hash]);
    const kept = await client.query(
      `INSERT INTO relay_wakes (hash, endpoint, p256dh, auth, at_1, at_2, at_3, at_4, day)
      SELECT $1, $2, $3, $4, $5::smallint, $6::smallint, $7::smallint, $8::smallint, $9::integer
      WHERE EXISTS (SELECT 1 FROM relay_wakes WHERE hash = $1) OR (SELECT count(*) FROM relay_wakes) < $10::bigint
      ON CONFLICT (hash) DO UPDATE SET endpoint = excluded.endpoint, p256dh = excluded.p256dh, auth = excluded.auth,
        at_1 = excluded.at_1, at_2 = excluded.at_2, at_3 = excluded.at_3, at_4 = excluded.at_4,
        day = greatest(relay_wakes.day, excluded.day)`,
      [hash, endpoint, p256dh, auth, first, second, third, fourth, today, most],
    );
    return kept.rowCount === 1;
  });

async function drop(pool: pg.Pool, hash: string, endpoint: string | undefined): Promise<void> {
  const sentence = 'DELETE FROM relay_wakes WHERE hash = $1 AND endpoint = coalesce($2::text, endpoint)';
  await pool.query(sentence, [hash, endpoint ?? null]);
}

async function at(pool: pg.Pool, minutes: number): Promise<readonly Waking[]> {
  const found = await pool.query<Waking>(
    `SELECT hash, endpoint, p256dh, auth FROM relay_wakes
    WHERE $1::smallint IN (at_1, at_2, at_3, at_4) ORDER BY hash`,
    [minutes],
  );
  return found.rows;
}

async function claim(pool: pg.Pool, quarter: number): Promise<boolean> {
  const claimed = await pool.query(
    `INSERT INTO relay_wake_quarter (one, quarter) VALUES (1, $1)
    ON CONFLICT (one) DO UPDATE SET quarter = excluded.quarter
      WHERE excluded.quarter > relay_wake_quarter.quarter OR excluded.quarter < relay_wake_quarter.quarter - 1`,
    [quarter],
  );
  return claimed.rowCount === 1;
}

async function prune(pool: pg.Pool, today: number, idleDays: number): Promise<number> {
  const gone = await pool.query('DELETE FROM relay_wakes WHERE day < $1', [today - idleDays]);
  return gone.rowCount ?? 0;
}

/** Who is woken when, beside the mailboxes in a database. Of an error only its short word is passed on. [RS13] */
export const postgresWakes = (pool: pg.Pool, quietly: Quietly): WakeStore => ({
  keep: (hash, wake, most, today) => quietly(keep(pool, hash, wake, most, today)),
  drop: (hash, endpoint) => quietly(drop(pool, hash, endpoint)),
  at: (minutes) => quietly(at(pool, minutes)),
  claim: (quarter) => quietly(claim(pool, quarter)),
  prune: (today, idleDays) => quietly(prune(pool, today, idleDays)),
});
