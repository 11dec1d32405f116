import { createHash } from 'node:crypto';
import { inspect } from 'node:util';
import pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { boxStoreContract } from './box-store.contract.ts';
import { type BoxStore, openPostgres } from './index.ts';
import { migrations } from './postgres-schema.ts';
import { realPostgres } from './real-postgres.gen.ts';

const server = await realPostgres();
const pool = new pg.Pool({ connectionString: server.url ?? '', max: 1 });
pool.on('error', () => {});

const open: BoxStore[] = [];
afterAll(async () => {
  await Promise.all(open.map((store) => store.close()));
  await pool.end();
  await server.stop?.();
});

let places = 0;

/** A schema is a database of one's own, made sooner. */
async function place(): Promise<string> {
  places += 1;
  await pool.query(`CREATE SCHEMA place_${places}`);
  await pool.query(`SET search_path = place_${places}`);
  return `${server.url}?options=-csearch_path%3Dplace_${places}`;
}

async function opened(url: string): Promise<BoxStore> {
  const answer = await openPostgres(url, 4);
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  open.push(answer.value);
  return answer.value;
}

const box = 'b'.repeat(43);
const claim = { write: 'w'.repeat(43), read: 'r'.repeat(43), keepDays: 30 };
const room = { boxBytes: 1e9, boxItems: 1e6 };
const item = (number: number) => ({ id: number.toString(16).padStart(32, '0'), bytes: Uint8Array.of(number) });

/** Written down when a version ships. A hash is added here, and none is ever changed. */
const shipped: readonly string[] = [
  '25fb7c361ae2ff7eda85745efb7b5f967c6244ac9792ae01a976316ff0665247',
  '845c28276cd976ead8f54e93b3b04cba9bd39d13174c7b18dadc4fa3d8b18c74',
];

function ownTests(): void {
  test('[RS12] PostgreSQL: many relays open one empty database at once', async () => {
    const url = await place();
    const stores = await Promise.all(Array.from({ length: 6 }, () => opened(url)));
    expect(await stores[0]?.claim(box, claim, 1)).toBe('claimed');
    expect(await stores[5]?.claim(box, claim, 1)).toBe('same');
    const { rows } = await pool.query('SELECT version FROM relay_versions');
    expect(rows).toEqual(shipped.map((_, at) => ({ version: at + 1 })));
  });

  test('[RS12] PostgreSQL: a database of the first version takes the next step and keeps what lies in it', async () => {
    const url = await place();
    for (const sentence of migrations[0] ?? []) await pool.query(sentence);
    await pool.query('CREATE TABLE relay_versions (version integer PRIMARY KEY)');
    await pool.query('INSERT INTO relay_versions VALUES (1)');
    await pool.query(`INSERT INTO relay_boxes (id, write_hash, read_hash, keep_days, day)
      VALUES ('${box}', '${claim.write}', '${claim.read}', 30, 7)`);
    const store = await opened(url);
    expect(await store.claim(box, claim, 8)).toBe('same');
    expect(await store.wakes.at(0)).toEqual([]);
  });

  test('[RS12] PostgreSQL: a database of a later version is refused', async () => {
    const url = await place();
    await opened(url);
    await pool.query('INSERT INTO relay_versions VALUES (99)');
    const refusal = { kind: 'newer', found: 99, known: migrations.length };
    expect(await openPostgres(url)).toEqual({ ok: false, refusal });
  });

  test('[RS12] PostgreSQL: where nobody answers, or the door is shut, a short word says why', async () => {
    const nobody = await openPostgres('postgres://relay:secret@127.0.0.1:1/relay');
    expect(nobody).toEqual({ ok: false, refusal: { kind: 'unreachable', why: 'ECONNREFUSED' } });
    const nowhere = await openPostgres(String(server.url).replace(/postgres$/, 'nowhere'));
    expect(nowhere).toEqual({ ok: false, refusal: { kind: 'unreachable', why: '3D000' } });
  });

  test('[RS6] PostgreSQL: a full disk is an answer, and nothing is torn', async () => {
    const store = await opened(await place());
    await store.claim(box, claim, 1);
    await store.append(box, item(1), room, 1);
    await pool.query(`CREATE FUNCTION no_room() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN RAISE EXCEPTION 'could not extend file' USING ERRCODE = 'disk_full'; END $$`);
    await pool.query('CREATE TRIGGER full_disk AFTER INSERT ON relay_items EXECUTE FUNCTION no_room()');
    expect(await store.append(box, item(2), room, 1)).toEqual({ ok: false, refusal: { kind: 'full' } });
    expect(await store.find(box)).toMatchObject({ head: 1, items: 1, bytes: 1 });
    await pool.query('DROP TRIGGER full_disk ON relay_items');
    expect(await store.append(box, item(2), room, 1)).toEqual({ ok: true, value: { cursor: 2 } });
  });

  test('[RS13] PostgreSQL: what it throws names no mailbox, although the server’s own words do', async () => {
    const store = await opened(await place());
    await store.claim(box, claim, 1);
    await pool.query('ALTER TABLE relay_boxes ADD CONSTRAINT none CHECK (head < 1)');
    const thrown = await store.append(box, item(1), room, 1).catch((error: unknown) => error);
    expect(inspect(thrown, { depth: 9, showHidden: true })).not.toContain(box);
    expect(thrown).toEqual(new Error('The store is unwell (23514).'));
  });

  test('[RS13] PostgreSQL: connections that break are replaced, and the process lives', async () => {
    const store = await opened(await place());
    await store.claim(box, claim, 1);
    const cut = async (): Promise<unknown> =>
      pool.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()');
    const asked = Array.from({ length: 40 }, (_, at) => store.append(box, item(at), room, 1));
    const erasing = Array.from({ length: 40 }, (_, at) => store.erase(box, [at]));
    const settling = Promise.allSettled([...asked, ...erasing]);
    await cut();
    for (const one of await settling) {
      if (one.status === 'rejected') expect(one.reason.message).toMatch(/^The store is unwell/);
    }
    await cut();
    for (let tries = 0; tries < 100 && !(await store.isWell()); tries += 1) await new Promise(setImmediate);
    for (let at = 0; at < 40; at += 1) expect(await store.append(box, item(at), room, 1)).toMatchObject({ ok: true });
    expect((await store.find(box))?.head).toBe(40);
  });

  test('[RS12] PostgreSQL: no step that was shipped has changed', () => {
    const hashes = migrations.map((step) => createHash('sha256').update(step.join(';')).digest('hex'));
    expect(hashes).toEqual(shipped);
  });
}

if (server.url) {
  ownTests();
  boxStoreContract('PostgreSQL', async () => {
    const url = await place();
    return () => opened(url);
  });
} else {
  test(`PostgreSQL: ${server.why}`, ({ skip }) => skip());
}
