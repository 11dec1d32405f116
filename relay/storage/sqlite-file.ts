import { ok, type Result, refuse } from '@unhurried/kernel';
import Database from 'libsql';
import type { OpenRefusal } from './port.ts';
import { isRelays, pragma, standsAgainst, upgrade, whyNotOpened } from './sqlite-schema.ts';

/** `damaged`: it is a relay's file, or was. `in-use`: a relay has it open. */
export type FileRefusal = OpenRefusal | { readonly kind: 'damaged' } | { readonly kind: 'in-use' };

/**
 * By how much every head leaps in a restored file. Cursors given after the copy was made are known to phones and must
 * not be given again, so the count goes on far above them. It is more than a mailbox may hold: a leap like this tells a
 * phone that what it wrote last may be lost. [RC4]
 */
const leap = 1_000_000;

function refusalOf(error: unknown): FileRefusal {
  const { code } = error as { readonly code?: string };
  if (code === 'SQLITE_CORRUPT') return { kind: 'damaged' };
  return code === 'SQLITE_BUSY' ? { kind: 'in-use' } : whyNotOpened(error);
}

/** Opens a relay's file for one piece of work. Nothing is made where nothing was. */
function within<Value>(path: string, work: (db: Database.Database) => Value): Result<Value, FileRefusal> {
  try {
    const db = new Database(path, { timeout: 5_000 });
    try {
      const against = standsAgainst(db) ?? (isRelays(db) ? undefined : ({ kind: 'not-ours' } as const));
      return against ? refuse(against) : ok(work(db));
    } finally {
      db.close();
    }
  } catch (error) {
    return refuse(refusalOf(error));
  }
}

/** A whole copy as of one moment, while others read and write. `to` is absent or an empty file. */
export const copySqlite = (path: string, to: string): Result<void, FileRefusal> =>
  within(path, (db) => void db.prepare('VACUUM INTO ?').run([to]));

/** Read to the last page. */
export function checkSqlite(path: string): Result<void, FileRefusal> {
  const checked = within(path, (db) => pragma(db, 'integrity_check') === 'ok');
  if (!checked.ok) return checked;
  return checked.value ? ok(undefined) : refuse({ kind: 'damaged' });
}

/** Makes a checked copy ready to be served from: as this version has it, its heads far on, one file without a log. */
export const readySqlite = (path: string): Result<void, FileRefusal> =>
  within(path, (db) => {
    upgrade(db);
    db.exec(`UPDATE boxes SET head = head + ${leap}; PRAGMA journal_mode = DELETE`);
  });

/** How many mailboxes lie in it. Refused while a relay has it open; it is left as one file without a log. */
export const countSqlite = (path: string): Result<number, FileRefusal> =>
  within(path, (db) => {
    db.exec('PRAGMA journal_mode = DELETE');
    const row = db.prepare('SELECT count(*) AS boxes FROM boxes').get([]) as { readonly boxes: number };
    return row.boxes;
  });
