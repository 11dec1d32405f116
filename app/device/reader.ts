import { type Audience, otherOf, type Person } from '@unhurried/domain/couple';
import { ok, type Result } from '@unhurried/kernel';
import type { SideKeys } from '@unhurried/keys/lock';
import { openFact } from '@unhurried/keys/seal';
import { laterStamp, type Stamp } from '@unhurried/sync/clock';
import { inOrder } from '@unhurried/sync/journal';
import type { SealedRecord, StoreRefusal } from '@unhurried/sync/storage';
import { type DayRing, dayRing } from './day-keys.ts';
import { factIn, type Opened, readsAs } from './entry.ts';
import type { Ground } from './ground.ts';

/**
 * The journals that this person's keys can open, their own first. The other's `mine` is not among them, and no key here
 * opens it.
 */
export const readableBy = (person: Person): readonly string[] => [
  `mine/${person}`,
  `shown/${person}`,
  `passing/${person}`,
  `shown/${otherOf(person)}`,
  `passing/${otherOf(person)}`,
];

/** Reads the journals of one side, each record once, and remembers how far it has come. */
export interface Reader {
  readonly days: DayRing;
  /** The last stamp met. What both read counts apart from what is mine, or its counting would tell of mine. [DV21] */
  last(audience: Audience): Stamp | undefined;
  /** What is written next in `mine` comes after this too. */
  observe(stamp: Stamp): void;
  /** Skips what a snapshot covers. */
  skip(journal: string, seq: number): void;
  /** Everything new, in canonical order. */
  news(): Promise<Result<readonly Opened[], StoreRefusal>>;
  /** A whole journal, whatever was read before. */
  all(journal: string): Promise<Result<readonly Opened[], StoreRefusal>>;
  /** Own records that were just written: known without reading them again. */
  wrote(opened: Opened): void;
  /** Where a record that was met lies. */
  where(id: string): { readonly journal: string; readonly seq: number } | undefined;
  unreadable(): number;
}

export function openReader(ground: Ground, keys: SideKeys<CryptoKey>): Reader {
  const days = dayRing(ground, keys);
  const seen = new Map<string, number>();
  const met = new Map<string, { readonly journal: string; readonly seq: number }>();
  const bad = new Set<string>();
  let last: { readonly mine?: Stamp; readonly ours?: Stamp } = {};

  const clockOf = (audience: Audience): 'mine' | 'ours' => (audience === 'mine' ? 'mine' : 'ours');
  const observe = (audience: Audience, stamp: Stamp): void => {
    const clock = clockOf(audience);
    last = { ...last, [clock]: laterStamp(last[clock], stamp) };
  };

  const keyFor = (record: SealedRecord) => {
    const { audience, by } = readsAs(record.journal);
    if (audience === 'mine') return keys.mine;
    if (audience === 'shown') return keys.shown[by];
    return record.lapses === undefined ? undefined : days.find(record.lapses)?.[by];
  };

  const open = async (record: SealedRecord): Promise<Opened | undefined> => {
    const key = keyFor(record);
    const opened = key && (await openFact(ground.crypto, key, keys.author, record.id, record.sealed));
    const fact = opened?.ok ? factIn(record, opened.value) : undefined;
    if (!fact) bad.add(`${record.journal} ${record.seq}`);
    // Of what both read my own alone: counting on from theirs would say that I had read it. [LK4]
    else if (fact.kept.by === keys.person) observe(fact.kept.audience, fact.stamp);
    return fact;
  };

  const isOver = ({ lapses }: SealedRecord): boolean => lapses !== undefined && lapses <= ground.now();

  const openAll = async (records: readonly SealedRecord[]): Promise<readonly Opened[]> => {
    const opened = await Promise.all(records.filter((record) => !isOver(record)).map(open));
    return inOrder(opened.flatMap((each) => each ?? []));
  };

  /** An id of mine stays mine, also when the other used it first. */
  const isNew = (journal: string, id: string): boolean => {
    const known = met.get(id);
    return !known || (readsAs(journal).by === keys.person && readsAs(known.journal).by !== keys.person);
  };

  const newIn = async (journal: string): Promise<Result<readonly Opened[], StoreRefusal>> => {
    const found = await ground.store.readAfter(journal, seen.get(journal) ?? 0);
    if (!found.ok) return found;
    const opened = (await openAll(found.value)).filter(({ id }) => isNew(journal, id));
    for (const { id, kept } of opened) met.set(id, { journal, seq: kept.seq });
    seen.set(journal, found.value.at(-1)?.seq ?? seen.get(journal) ?? 0);
    return ok(opened);
  };

  return {
    days,
    last: (audience) => last[clockOf(audience)],
    observe: (stamp) => observe('mine', stamp),
    skip: (journal, seq) => void seen.set(journal, seq),
    async news() {
      const learnt = await days.learn();
      if (!learnt.ok) return learnt;
      const lists: (readonly Opened[])[] = [];
      for (const journal of readableBy(keys.person)) {
        const found = await newIn(journal);
        if (!found.ok) return found;
        lists.push(found.value);
      }
      return ok(inOrder(...lists));
    },
    async all(journal) {
      const found = await ground.store.readAfter(journal, 0);
      return found.ok ? ok(await openAll(found.value)) : found;
    },
    wrote({ id, journal, stamp, kept }) {
      observe(kept.audience, stamp);
      met.set(id, { journal, seq: kept.seq });
      // Only without a gap: what another tab wrote in between is still to be read.
      if (kept.seq === (seen.get(journal) ?? 0) + 1) seen.set(journal, kept.seq);
    },
    where: (id) => met.get(id),
    unreadable: () => bad.size,
  };
}
