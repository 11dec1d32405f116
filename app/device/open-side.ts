import { otherOf, type Person } from '@unhurried/domain/couple';
import { ok, type Result, refuse } from '@unhurried/kernel';
import type { SideKeys } from '@unhurried/keys/lock';
import type { Change, NewRecord, SealedRecord } from '@unhurried/sync/storage';
import { coinOf } from './coin.ts';
import { daysJournal } from './day-keys.ts';
import { type Opened, readsAs } from './entry.ts';
import { factRow, forgetRow, isOutbox, outboxOf } from './exchange/outbox.ts';
import { type Ground, newId, storageRefusal } from './ground.ts';
import type { LinkParts } from './link-room.ts';
import { type LiveLine, lineOver } from './live.ts';
import { loadJournals } from './load.ts';
import type { Near } from './near.ts';
import { noLink } from './no-link.ts';
import type { NoticeBoard } from './notice.ts';
import { openReader } from './reader.ts';
import { markOf } from './settings-mark.ts';
import type { Kept, NewFact, News, OpenSide, SideInfo, WriteRefusal } from './side.ts';
import { snapshotOf } from './snapshot.ts';
import { metaOf } from './stored-side.ts';
import type { Unlocked } from './vault.ts';
import { draft, settled } from './writer.ts';

/** An unlocked side over its journals. Each write first reads what others wrote, then writes after it. [DV7] */
export function openSideOver(
  ground: Ground,
  board: NoticeBoard,
  { keys: unlocked, stored }: Unlocked,
  ways: LinkParts | undefined,
  near: Near | undefined,
): OpenSide {
  let keys: SideKeys<CryptoKey> | undefined = unlocked;
  let info: SideInfo = stored.info;
  let reader = openReader(ground, unlocked);
  const { person } = unlocked;
  const role = (): Person => ways?.role() ?? person;
  /** Journals are named after the sides of this device; the two of us have the letters that pairing gave. */
  const seen = (kept: Kept): Kept => (role() === person ? kept : { ...kept, by: otherOf(kept.by) });
  const keptOf = (opened: readonly Opened[]): readonly Kept[] => opened.map(({ kept }) => seen(kept));
  const listeners = new Set<(news: News) => void>();
  const notify = (news: News) => {
    for (const listener of [...listeners]) listener(news);
  };

  const catchUp = async (): Promise<Result<void, 'storage'>> => {
    const news = await reader.news();
    if (!news.ok) return refuse('storage');
    if (news.value.length > 0) notify({ facts: keptOf(news.value), reload: false });
    return ok(undefined);
  };

  /** Something was erased: the listeners load again, or, when it was this whole side, it locks. */
  const afterErasing = async (): Promise<void> => {
    const stored = await ground.store.readMeta(metaOf(person));
    if (stored.ok && stored.value === undefined) lockAndTell();
    else notify({ facts: [], reload: true });
  };

  const lockAndTell = (): void => {
    const told = [...listeners];
    lock();
    for (const listener of told) listener({ facts: [], reload: true });
  };

  const heard = board.listen((notice) => {
    if (notice === 'gone') lockAndTell();
    else if (notice === 'erased') void afterErasing();
    else void ground.exclusive(async () => (keys ? catchUp() : undefined));
  });

  function lock(): void {
    for (const line of [...lines]) line.close();
    lines.clear();
    ways?.stop();
    unlocked.coin.fill(0);
    keys = undefined;
    listeners.clear();
    heard.stop();
  }

  const write = async (
    change: Change,
    told: 'wrote' | 'erased',
  ): Promise<Result<readonly SealedRecord[], WriteRefusal>> => {
    if (!keys) return refuse('locked');
    const written = await ground.store.write(change);
    if (!written.ok) return refuse(storageRefusal(written.refusal));
    heard.tell(told);
    return written;
  };
  const eraseInTurn = (change: () => Change): Promise<Result<void, WriteRefusal>> =>
    ground.exclusive(async () => {
      const written = await write(change(), 'erased');
      return written.ok ? ok(undefined) : written;
    });

  /** What goes into a mailbox waits there from the same step on. [LK2] */
  const outboxRows = (records: readonly NewRecord[]): readonly NewRecord[] =>
    records.flatMap(({ journal, id, lapses }) => {
      const { audience } = readsAs(journal);
      return journal !== daysJournal && ways?.sends(audience) ? [factRow(audience, person, id, lapses)] : [];
    });

  /** What was forgotten no longer waits, and is forgotten wherever it has gone. [LK5] */
  const forgetRows = (ids: readonly string[]): readonly NewRecord[] =>
    ids.flatMap((id) => {
      const place = reader.where(id)?.journal;
      const { audience, by } = readsAs(place ?? `mine/${person}`);
      return by === person && ways?.sends(audience) ? [forgetRow(audience, person, id)] : [];
    });

  const append = async (facts: readonly NewFact[], settles: readonly string[]) => {
    const using = keys;
    if (!using) return refuse('locked' as const);
    const caught = await catchUp();
    if (!caught.ok) return caught;
    const drafted = await draft(ground, using, reader, facts, role());
    const erase = [{ journal: `slips/${person}`, ids: settles }];
    const append = [...drafted.records, ...outboxRows(drafted.records)];
    const written = await write({ append, erase }, 'wrote');
    if (!written.ok) return written;
    const records = written.value.filter(({ journal }) => !isOutbox(journal));
    return ok(keptOf(settled(reader, drafted, records)));
  };

  const lines = new Set<LiveLine>();
  const live = (): LiveLine => {
    const seat = newId(ground.crypto);
    const load = async (changed: () => void) => {
      const { openFleeting } = await import('./fleeting/index.ts');
      // On a phone of one's own only my own tabs speak this way; on a device of two, both sides. [P7]
      const allows = (by: Person): boolean => !ways || by === role();
      return openFleeting({ ground, board, near, seat, person: role, allows, changed, far: ways?.far });
    };
    const line = lineOver(seat, load, () => lines.delete(line));
    if (keys) lines.add(line);
    else line.close();
    return line;
  };

  const space = (): string => ways?.space() ?? unlocked.space;

  ways?.begin(() => notify({ facts: [], reload: true }));

  return {
    get person() {
      return role();
    },
    link: ways?.room ?? noLink,
    get spaceId() {
      return space();
    },
    info: () => info,
    load: () =>
      ground.exclusive(async () => {
        if (!keys) return refuse('locked');
        reader = openReader(ground, keys);
        const loaded = await loadJournals(ground, keys, reader);
        if (!loaded.ok) return loaded;
        const { mine, shown, passing } = loaded.value;
        return ok({ ...loaded.value, mine: mine.map(seen), shown: shown.map(seen), passing: passing.map(seen) });
      }),
    append: (facts, settles = []) => ground.exclusive(() => append(facts, settles)),
    saveSnapshot: (state, coveredSeq) =>
      ground.exclusive(async () => {
        if (!keys) return refuse('locked');
        const snapshots = [await snapshotOf(ground, keys, { state, coveredSeq, stamp: reader.last('mine') })];
        const written = await ground.store.write({ snapshots });
        return written.ok ? ok(undefined) : refuse(storageRefusal(written.refusal));
      }),
    history: async () => {
      if (!keys) return refuse('locked');
      const all = await reader.all(`mine/${person}`);
      return all.ok ? ok(keptOf(all.value)) : refuse('storage');
    },
    forget: (ids) =>
      eraseInTurn(() => {
        const mine = `mine/${person}`;
        const elsewhere = (id: string) => (reader.where(id)?.journal ?? mine) !== mine;
        const snapshots = ids.every(elsewhere) ? [] : [{ journal: mine, sealed: undefined }];
        const from = (['mine', 'shown', 'passing'] as const).flatMap((audience) => [
          `${audience}/${person}`,
          outboxOf(audience, person),
        ]);
        return { append: forgetRows(ids), erase: from.map((journal) => ({ journal, ids })), snapshots };
      }),
    dropSlips: (ids) => eraseInTurn(() => ({ erase: [{ journal: `slips/${person}`, ids }] })),
    eraseLapsed: (now) => {
      reader.days.forgetUntil(now);
      return eraseInTurn(() => ({ eraseLapsed: now }));
    },
    live,
    keepTogether: async (next) => {
      const { keepTogether } = await import('./together.ts');
      return ground.exclusive(async () => (keys ? keepTogether(ground, keys, next) : refuse('locked')));
    },
    together: async () => {
      const { readTogether } = await import('./together.ts');
      return keys ? readTogether(ground, keys) : refuse('locked');
    },
    coin: (label) => (keys ? coinOf(keys.coin, label) : 0.5),
    commit: async (answer) => (await import('./commit.ts')).commit(ground.crypto, space(), answer),
    settle: (change) =>
      ground.exclusive(async () => {
        const next: SideInfo = { ...info, ...change, person };
        const found = await ground.store.readMeta(metaOf(person));
        if (!found.ok || found.value === undefined) return refuse('storage');
        const mark = await markOf(ground, unlocked.author, next);
        const written = await write({ meta: { [metaOf(person)]: { ...found.value, info: next, mark } } }, 'wrote');
        if (!written.ok) return written;
        info = next;
        return ok(info);
      }),
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    lock,
  };
}
