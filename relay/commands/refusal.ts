import { type Result, refuse } from '@unhurried/kernel';
import type { FileRefusal } from '../storage/index.ts';

/**
 * Why a command did nothing. `postgres`: its own tools are better. `no-database`, `no-file`: nothing lies there.
 * `in-the-way`: something lies where the copy would go. `database`, `file`: what lies there could not be used.
 */
export type CommandRefusal =
  | { readonly kind: 'postgres' }
  | { readonly kind: 'no-database' }
  | { readonly kind: 'no-file' }
  | { readonly kind: 'in-the-way' }
  | { readonly kind: 'database'; readonly why: FileRefusal }
  | { readonly kind: 'file'; readonly why: FileRefusal };

export const isPostgres = (database: string): boolean => /^postgres(ql)?:/.test(database);

/** A folder that is missing, closed or full is an answer with the system's own word. */
export function orSystemWord<Value>(work: () => Result<Value, CommandRefusal>): Result<Value, CommandRefusal> {
  try {
    return work();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return refuse({ kind: 'file', why: { kind: 'unreachable', why: code } });
  }
}

function because(why: FileRefusal): string {
  if (why.kind === 'newer') return `is of version ${why.found}; this program knows ${why.known}`;
  if (why.kind === 'unreachable') return `could not be read or written (${why.why})`;
  return { 'not-ours': 'is not the database of a relay', damaged: 'is damaged', 'in-use': 'is open in a relay' }[
    why.kind
  ];
}

/** For whoever typed the command. It repeats no path and no address. */
export function inWords(refusal: CommandRefusal): string {
  if (refusal.kind === 'database') return `The database ${because(refusal.why)}. Nothing was changed.`;
  if (refusal.kind === 'file') return `The file ${because(refusal.why)}. Nothing was changed.`;
  return {
    postgres: 'These mailboxes are in PostgreSQL: use pg_dump and pg_restore, as relay/SPEC.md says.',
    'no-database': 'There is no database here yet.',
    'no-file': 'There is no such file.',
    'in-the-way': 'Something lies there already. It is never overwritten: choose another place, or move it away.',
  }[refusal.kind];
}
