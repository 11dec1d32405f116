import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

/** Milliseconds: to be let in, for one sentence to be answered, for a word about its health. */
const patience = { connect: 5_000, answer: 20_000, health: 2_000 } as const;

/** The system's or the server's own short word. It is all of an error that is passed on: the rest may name a mailbox. */
export function wordOf(error: unknown): string {
  const { code, message, name } = error as Error & { readonly code?: string };
  return code ?? (message.includes('timeout') ? 'timeout' : name);
}

/** [RS13] */
export const unwell = (error: unknown): Error => new Error(`The store is unwell (${wordOf(error)}).`);

export function poolFor(url: string, connections: number): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: patience.connect,
    query_timeout: patience.answer,
    keepAlive: true,
  });
  // A connection that breaks while it rests is left out; whoever asks next gets another, or is told.
  pool.on('error', () => {});
  return pool;
}

/** Others were in the way, by the rules of transactions or of a key met twice. To be looked at, or tried, again. */
export const isInTheWay = (error: unknown): boolean => ['40001', '40P01', '23505'].includes(wordOf(error));

async function once<Value>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<Value>): Promise<Value> {
  const client = await pool.connect();
  let broken: Error | undefined;
  const noted = (error: Error): void => {
    broken = error;
  };
  client.on('error', noted);
  try {
    await client.query('BEGIN');
    const value = await work(client);
    await client.query('COMMIT');
    return value;
  } catch (error) {
    await client.query('ROLLBACK').catch(noted);
    throw error;
  } finally {
    client.off('error', noted);
    client.release(broken);
  }
}

/** All of the work or nothing of it; again when others were in the way. */
export async function whole<Value>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<Value>): Promise<Value> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await once(pool, work);
    } catch (error) {
      if (tries >= 10 || !isInTheWay(error)) throw error;
      await pause(tries * 5);
    }
  }
}

/** Whether it answers in time. */
export async function answers(pool: pg.Pool): Promise<boolean> {
  if (pool.ended || pool.ending) return false;
  const late = pause(patience.health, false, { ref: false });
  const asked = pool.query('SELECT 1').then(
    () => true,
    () => false,
  );
  return Promise.race([asked, late]);
}
