import type { Person } from '@unhurried/domain/couple';
import type { SideKeys } from '@unhurried/keys/lock';
import { type DayKeys, journalOf, sealMine, sealPassing, sealShown } from '@unhurried/keys/seal';
import { nextStamp, type Stamp } from '@unhurried/sync/clock';
import type { NewRecord, SealedRecord } from '@unhurried/sync/storage';
import { type Content, factIn, type Opened } from './entry.ts';
import { type Ground, newId } from './ground.ts';
import type { Reader } from './reader.ts';
import type { NewFact } from './side.ts';

/** Facts that are sealed and not yet on the disk. */
export interface Draft {
  readonly records: readonly NewRecord[];
  readonly contents: ReadonlyMap<string, Content>;
  readonly days: readonly DayKeys<CryptoKey>[];
}

const halfDay = 43_200_000;

/** The hour at which something was written is nobody's to know: what both read is ordered by half days. [LK4] */
const halfDayBefore = (now: number): number => Math.floor(now / halfDay) * halfDay;
/** Never earlier than it was, so that what is used up for twelve hours is used up for at least as long. */
const halfDayAfter = (now: number): number => Math.ceil(now / halfDay) * halfDay;

/** Seals facts as this side, in the order given, each after everything that was read. Call it as the one writer. */
export async function draft(
  ground: Ground,
  keys: SideKeys<CryptoKey>,
  reader: Reader,
  facts: readonly NewFact[],
  writer: Person = keys.person,
): Promise<Draft> {
  const days = await daysFor(reader, facts);
  const last = new Map<boolean, Stamp>();
  const drafts = facts.map((fact) => {
    const isMine = fact.audience === 'mine';
    const now = isMine ? ground.now() : halfDayBefore(ground.now());
    const stamp = nextStamp(last.get(isMine) ?? reader.last(fact.audience), now, writer);
    last.set(isMine, stamp);
    const content: Content = { stamp, at: isMine ? now : halfDayAfter(ground.now()), body: fact.body };
    return { fact, id: newId(ground.crypto), content };
  });
  const dayOf = (lapses: number) => reader.days.find(lapses) ?? days.keys.get(lapses);
  const records = await Promise.all(drafts.map((each) => sealed(ground, keys, dayOf, each)));
  return {
    records: [...days.records, ...records],
    contents: new Map(drafts.map(({ id, content }) => [id, content])),
    days: [...days.keys.values()],
  };
}

/** A key for every instant of lapsing that has none yet. */
async function daysFor(reader: Reader, facts: readonly NewFact[]) {
  const instants = facts.flatMap((fact) => (fact.audience === 'passing' ? [fact.lapses] : []));
  const keys = new Map<number, DayKeys<CryptoKey>>();
  const records: NewRecord[] = [];
  for (const lapses of new Set(instants)) {
    if (reader.days.find(lapses)) continue;
    const day = await reader.days.mint(lapses);
    keys.set(lapses, day.keys);
    records.push(day.record);
  }
  return { keys, records };
}

/** One audience, one function, one kind of key: there is no branch here in which they could be mixed up. */
async function sealed(
  { crypto }: Ground,
  keys: SideKeys<CryptoKey>,
  dayOf: (lapses: number) => DayKeys<CryptoKey> | undefined,
  { fact, id, content }: { readonly fact: NewFact; readonly id: string; readonly content: Content },
): Promise<NewRecord> {
  const { author, person } = keys;
  if (fact.audience === 'mine') {
    const bytes = await sealMine(crypto, keys.mine, author, { audience: 'mine', id, content });
    return { journal: journalOf(keys.mine), id, sealed: bytes };
  }
  if (fact.audience === 'shown') {
    const key = keys.shown[person];
    return {
      journal: journalOf(key),
      id,
      sealed: await sealShown(crypto, key, author, { audience: 'shown', id, content }),
    };
  }
  const key = dayOf(fact.lapses)?.[person];
  if (!key) throw new Error('A passing fact is sealed after its day has a key');
  const bytes = await sealPassing(crypto, key, author, { audience: 'passing', id, content });
  return { journal: journalOf(key), id, lapses: fact.lapses, sealed: bytes };
}

/** The facts as they now lie on the disk. The reader knows them from here on. */
export function settled(reader: Reader, drafted: Draft, written: readonly SealedRecord[]): readonly Opened[] {
  for (const day of drafted.days) reader.days.keep(day);
  const opened = written.flatMap((record) => factIn(record, drafted.contents.get(record.id)) ?? []);
  for (const each of opened) reader.wrote(each);
  return opened;
}
