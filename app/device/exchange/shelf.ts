import { ok, type Result } from '@unhurried/kernel';
import type { SealedRecord, StoreRefusal } from '@unhurried/sync/storage';
import type { Ground } from '../ground.ts';

/** Finds a record by its id. Remembers where things lie, so that a journal is walked through once. */
export interface Shelf {
  find(journal: string, id: string): Promise<Result<SealedRecord | undefined, StoreRefusal>>;
  /** How many records were ever walked past in a journal. */
  count(journal: string): Promise<number>;
}

interface Walked {
  through: number;
  readonly seqs: Map<string, number>;
}

export function openShelf({ store }: Ground): Shelf {
  const walked = new Map<string, Walked>();

  const seqOf = async (journal: string, id: string): Promise<Result<number | undefined, StoreRefusal>> => {
    const here = walked.get(journal) ?? { through: 0, seqs: new Map<string, number>() };
    walked.set(journal, here);
    if (here.seqs.has(id)) return ok(here.seqs.get(id));
    const found = await store.readAfter(journal, here.through);
    if (!found.ok) return found;
    for (const record of found.value) here.seqs.set(record.id, record.seq);
    here.through = found.value.at(-1)?.seq ?? here.through;
    return ok(here.seqs.get(id));
  };

  const find: Shelf['find'] = async (journal, id) => {
    const seq = await seqOf(journal, id);
    if (!seq.ok || seq.value === undefined) return seq.ok ? ok(undefined) : seq;
    const found = await store.readAfter(journal, seq.value - 1, 1);
    return found.ok ? ok(found.value.find((record) => record.id === id)) : found;
  };

  return {
    find,
    async count(journal) {
      await seqOf(journal, '');
      return walked.get(journal)?.seqs.size ?? 0;
    },
  };
}
