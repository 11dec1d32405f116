import { closeSync, openSync } from 'node:fs';
import { ok, type Result, refuse } from '@unhurried/kernel';
import type { Page } from '@unhurried/sync/wire';
import Database from 'libsql';
import { emptyPage, item, lastFitting, pageItems } from './page.ts';
import type { BoxStore, OpenRefusal } from './port.ts';
import { age, append, claim, drop, erase, eraseBox } from './sqlite-changes.ts';
import { keepPromises, pragma, standsAgainst, upgrade, whyNotOpened } from './sqlite-schema.ts';
import { boxOf, type Statements, statementsOf } from './sqlite-statements.ts';
import { type Turns, turnsOf } from './sqlite-turns.ts';
import { sqliteWakes } from './sqlite-wakes.ts';

/** Mailboxes looked after in one turn of pruning, so that nobody waits long behind it. */
const atOnce = 50;

async function inTurns(boxes: readonly number[], turns: Turns, each: (box: number) => number): Promise<number> {
  let sum = 0;
  for (let at = 0; at < boxes.length; at += atOnce) {
    const some = boxes.slice(at, at + atOnce);
    sum += await turns.take(() => some.reduce((all, box) => all + each(box), 0));
  }
  return sum;
}

/** A disk without room is an answer, everything else a store that is unwell. */
function orFull(error: unknown): ReturnType<typeof append> {
  if ((error as { readonly code?: string }).code === 'SQLITE_FULL') return refuse({ kind: 'full' });
  throw error;
}

function page(say: Statements, id: string, since: number, most: number): Page | undefined {
  const row = say.box(id);
  if (!row) return undefined;
  const last = lastFitting(say.sized(row.n, since, pageItems), most);
  if (last === undefined) return emptyPage(row.head);
  return { head: row.head, items: say.between(row.n, since, last).map(item) };
}

/** Closed, it is one file without a companion, unless another instance still works on it. */
function leave(db: Database.Database): void {
  try {
    db.exec('PRAGMA journal_mode = DELETE');
  } catch {
    // Whoever else has it open goes on with the log as it is; nothing in it is lost.
  }
  db.close();
}

function storeOver(db: Database.Database): BoxStore {
  const say = statementsOf(db);
  const turns = turnsOf(db);
  return {
    claim: (id, wanted, today) => turns.take(() => claim(say, id, wanted, today)),
    find: async (id) => {
      const row = say.box(id);
      return row && boxOf(row);
    },
    append: (id, wanted, room, today) => turns.take(() => append(say, id, wanted, room, today)).catch(orFull),
    read: async (id, since, most) => page(say, id, since, most),
    erase: (id, cursors) => turns.take(() => erase(say, id, cursors)),
    eraseBox: (id, today) => turns.take(() => eraseBox(say, id, today)),
    prune: async (today, idleDays) => {
      const before = today - idleDays;
      const idle = say.idle(before).map(({ n }) => n);
      const boxes = await inTurns(idle, turns, (box) => (drop(say, box, before) ? 1 : 0));
      const aged = say.aged(today).map(({ box }) => box);
      return { boxes, items: await inTurns(aged, turns, (box) => age(say, box, today)) };
    },
    wakes: sqliteWakes(say, turns),
    stats: async () => {
      const { boxes = 0, erased = 0, items = 0, bytes = 0 } = say.stats() ?? {};
      return { boxes, erased, items, bytes };
    },
    isWell: async () => db.open && say.one()?.well === 1,
    close: async () => {
      if (!db.open) return;
      turns.rest();
      leave(db);
    },
  };
}

/**
 * Mailboxes in one file, which nobody but its owner may read. Every answer waits until the change is pushed to the
 * disk, and what is erased is overwritten. The file may grow to `mostBytes`, when that is given.
 */
export async function openSqlite(
  path: string,
  mostBytes = Number.POSITIVE_INFINITY,
): Promise<Result<BoxStore, OpenRefusal>> {
  try {
    closeSync(openSync(path, 'a', 0o600));
    const db = new Database(path, { timeout: 5_000 });
    const against = standsAgainst(db);
    if (against) {
      db.close();
      return refuse(against);
    }
    keepPromises(db);
    upgrade(db);
    const pages = Math.floor(mostBytes / Number(pragma(db, 'page_size')));
    if (Number.isFinite(pages)) db.exec(`PRAGMA max_page_count = ${pages}`);
    return ok(storeOver(db));
  } catch (error) {
    return refuse(whyNotOpened(error));
  }
}
