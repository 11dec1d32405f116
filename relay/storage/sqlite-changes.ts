import { ok, type Result, refuse } from '@unhurried/kernel';
import type { BoxClaim } from '@unhurried/sync/wire';
import { whyNot } from './judged.ts';
import type { AppendItem, AppendRefusal, Room } from './port.ts';
import { boxOf, type Statements } from './sqlite-statements.ts';

/** Each of these is one turn: it is done whole, or not at all. */
export function claim(
  say: Statements,
  id: string,
  { write, read, keepDays }: BoxClaim,
  today: number,
): 'claimed' | 'same' | 'taken' {
  if (say.claim(id, write, read, keepDays, today) === 1) return 'claimed';
  const row = say.box(id);
  if (row?.write_hash !== write || row.read_hash !== read || row.keep_days !== keepDays) return 'taken';
  say.seen(today, row.n);
  return 'same';
}

export function append(
  say: Statements,
  id: string,
  item: AppendItem,
  room: Room,
  today: number,
): Result<{ readonly cursor: number }, AppendRefusal> {
  const row = say.box(id);
  const met = row && say.met(row.n, item.id);
  if (met) return ok({ cursor: met.cursor });
  const why = whyNot(row && boxOf(row), item, room);
  if (!row || why) return refuse(why ?? { kind: 'no-such-box' });
  const size = item.bytes.length;
  say.add(row.n, row.head + 1, item.id, today + row.keep_days, size, item.bytes);
  say.grow(size, today, row.n);
  return ok({ cursor: row.head + 1 });
}

const sum = (sizes: readonly { readonly size: number }[]): number => sizes.reduce((all, { size }) => all + size, 0);

export function erase(say: Statements, id: string, cursors: readonly number[]): void {
  const row = say.box(id);
  if (!row) return;
  const gone = cursors.flatMap((cursor) => say.erase(row.n, cursor));
  if (gone.length > 0) say.shrink(gone.length, sum(gone), row.n);
}

export function eraseBox(say: Statements, id: string, today: number): void {
  const row = say.box(id);
  if (!row || row.erased) return;
  say.empty(row.n);
  say.eraseBox(today, row.n);
}

/** Answers with how many items went. */
export function age(say: Statements, box: number, today: number): number {
  const lay = say.age(box, today).filter((gone) => gone.lay === 1);
  if (lay.length > 0) say.shrink(lay.length, sum(lay), box);
  return lay.length;
}

/** False when somebody wrote in it meanwhile. */
export function drop(say: Statements, box: number, before: number): boolean {
  if (say.drop(box, before) === 0) return false;
  say.empty(box);
  return true;
}
