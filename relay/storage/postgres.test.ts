import pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { boxStoreContract } from './box-store.contract.ts';
import { type BoxStore, openPostgres } from './index.ts';
import { realPostgres } from './real-postgres.gen.ts';

const server = await realPostgres();
const pool = new pg.Pool({ connectionString: server.url ?? '', max: 1 });
pool.on('error', () => {});
afterAll(async () => {
  await pool.end();
  await server.stop?.();
});

let places = 0;

/** A schema is a database of one's own, made sooner. */
async function place(): Promise<string> {
  places += 1;
  await pool.query(`CREATE SCHEMA place_${places}`);
  return `${server.url}?options=-csearch_path%3Dplace_${places}`;
}

async function opened(url: string): Promise<BoxStore> {
  const answer = await openPostgres(url, 4);
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return answer.value;
}

if (server.url) {
  boxStoreContract('PostgreSQL', async () => {
    const url = await place();
    return () => opened(url);
  });
}
