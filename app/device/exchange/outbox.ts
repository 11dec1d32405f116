import type { Audience, Person } from '@unhurried/domain/couple';
import type { NewRecord } from '@unhurried/sync/storage';

/**
 * What waits for a mailbox: rows without content, written in the same step as what they name. A row's id is a fact's,
 * or says what else is to be told: `forget-` and a fact's id, `update-` and anything. `even-` is a row that never lies in a
 * store: it makes a letter be sent that may be empty. [LK2]
 */
export const outboxOf = (audience: Audience, person: Person): string => `outbox/${audience}/${person}`;

export const isOutbox = (journal: string): boolean => journal.startsWith('outbox/');

const nothing = new Uint8Array(0);

const row = (audience: Audience, person: Person, id: string, lapses?: number): NewRecord => ({
  journal: outboxOf(audience, person),
  id,
  sealed: nothing,
  ...(lapses === undefined ? {} : { lapses }),
});

export const factRow = row;

export const forgetRow = (audience: Audience, person: Person, id: string): NewRecord =>
  row(audience, person, `forget-${id}`);

export const updateRow = (person: Person, id: string): NewRecord => row('shown', person, `update-${id}`);

/** What a row asks for. */
export type Asked =
  | { readonly kind: 'fact'; readonly id: string }
  | { readonly kind: 'forget'; readonly id: string }
  | { readonly kind: 'update'; readonly id: string }
  | { readonly kind: 'even' };

export function askedBy(rowId: string): Asked {
  if (rowId.startsWith('forget-')) return { kind: 'forget', id: rowId.slice('forget-'.length) };
  if (rowId.startsWith('update-')) return { kind: 'update', id: rowId };
  return rowId.startsWith('even-') ? { kind: 'even' } : { kind: 'fact', id: rowId };
}
