import { existsSync, statSync } from 'node:fs';
import { ok, type Result, refuse } from '@unhurried/kernel';
import { checkSqlite, copySqlite } from '../storage/index.ts';
import { clear, makeOwn, moveWhole } from './durable.ts';
import { type CommandRefusal, isPostgres, orSystemWord } from './refusal.ts';

function copyWhole(database: string, file: string): Result<{ readonly bytes: number }, CommandRefusal> {
  makeOwn(file);
  const copied = copySqlite(database, file);
  if (!copied.ok) return refuse({ kind: 'database', why: copied.refusal });
  const checked = checkSqlite(file);
  return checked.ok ? ok({ bytes: statSync(file).size }) : refuse({ kind: 'file', why: checked.refusal });
}

/**
 * Copies all mailboxes into one file as they are at one moment, while the relay goes on. The copy is checked and pushed
 * to the disk before it has its name. [RC1]
 */
export function backup(database: string, file: string): Result<{ readonly bytes: number }, CommandRefusal> {
  if (isPostgres(database)) return refuse({ kind: 'postgres' });
  if (!existsSync(database)) return refuse({ kind: 'no-database' });
  if (existsSync(file)) return refuse({ kind: 'in-the-way' });
  const partial = `${file}.partial`;
  return orSystemWord(() => {
    clear(partial);
    const copied = copyWhole(database, partial);
    if (copied.ok) moveWhole(partial, file);
    else clear(partial);
    return copied;
  });
}
