import { chmodSync, copyFileSync, existsSync, statSync } from 'node:fs';
import { ok, type Result, refuse } from '@unhurried/kernel';
import { checkSqlite, countSqlite, readySqlite } from '../storage/index.ts';
import { clear, hasCompanions, makeOwn, moveWhole } from './durable.ts';
import { type CommandRefusal, isPostgres, orSystemWord } from './refusal.ts';

/** Nothing when the place is free: no file there, an empty one, or a database without a mailbox that nobody has open. */
function inTheWay(database: string): CommandRefusal | undefined {
  if (!existsSync(database) || statSync(database).size === 0) {
    return hasCompanions(database) ? { kind: 'in-the-way' } : undefined;
  }
  const counted = countSqlite(database);
  if (!counted.ok) return { kind: 'database', why: counted.refusal };
  return counted.value > 0 ? { kind: 'in-the-way' } : undefined;
}

/** A copy beside the database, so that a backup is not touched and a bad one changes nothing. */
function readyCopy(file: string, copy: string): Result<void, CommandRefusal> {
  makeOwn(copy);
  copyFileSync(file, copy);
  chmodSync(copy, 0o600);
  const checked = checkSqlite(copy);
  const ready = checked.ok ? readySqlite(copy) : checked;
  return ready.ok ? ready : refuse({ kind: 'file', why: ready.refusal });
}

/** Puts a backup where the relay will look for its mailboxes. It is checked first and never put over others. [RC3] */
export function restore(database: string, file: string): Result<{ readonly bytes: number }, CommandRefusal> {
  if (isPostgres(database)) return refuse({ kind: 'postgres' });
  if (!existsSync(file)) return refuse({ kind: 'no-file' });
  // A database with a log beside it is no backup: alone it would lack what was written last.
  if (hasCompanions(file)) return refuse({ kind: 'file', why: { kind: 'in-use' } });
  const against = inTheWay(database);
  if (against) return refuse(against);
  const copy = `${database}.restoring`;
  return orSystemWord(() => {
    clear(copy);
    const ready = readyCopy(file, copy);
    if (ready.ok) moveWhole(copy, database);
    else clear(copy);
    return ready.ok ? ok({ bytes: statSync(database).size }) : ready;
  });
}
