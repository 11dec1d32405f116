import { envelope } from '../phones/index.ts';
import { pg } from '../programs/index.ts';
import { ratePerSecond } from './rate.ts';

/** Plain rows into the same PostgreSQL, each committed by itself: what the database does when nobody stands between. */
export interface PlainRows {
  perSecond(many: number): Promise<number>;
  close(): Promise<void>;
}

export async function plainRows(url: string, connections: number): Promise<PlainRows> {
  const { Pool } = pg();
  const pool = new Pool({ connectionString: url, max: connections });
  pool.on('error', () => undefined);
  await pool.query('CREATE TABLE beside (cursor bigserial PRIMARY KEY, body bytea NOT NULL)');
  const bodies = Array.from({ length: 50 }, (_, at) => envelope(at));
  let at = 0;
  const work = async (): Promise<void> => {
    at += 1;
    await pool.query('INSERT INTO beside (body) VALUES ($1)', [bodies[at % bodies.length]]);
  };
  return {
    perSecond: (many) => ratePerSecond({ many, warm: 200, counted: 800, work }),
    close: () => pool.end(),
  };
}
