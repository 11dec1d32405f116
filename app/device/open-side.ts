import { ok, type Result, refuse } from '@unhurried/kernel';
import type { SideKeys } from '@unhurried/keys/lock';
import type { Change, SealedRecord } from '@unhurried/sync/storage';
import { coinOf } from './coin.ts';
import type { Opened } from './entry.ts';
import { type Ground, storageRefusal } from './ground.ts';
import { loadJournals } from './load.ts';
import { noLink } from './no-link.ts';
import type { NoticeBoard } from './notice.ts';
import { openReader } from './reader.ts';
import { markOf } from './settings-mark.ts';
import type { NewFact, News, OpenSide, SideInfo, WriteRefusal } from './side.ts';
import { snapshotOf } from './snapshot.ts';
import { metaOf, type StoredSide } from './stored-side.ts';
import { draft, settled } from './writer.ts';

const keptOf = (opened: readonly Opened[]) => opened.map(({ kept }) => kept);

/** An unlocked side over its journals. Each write first reads what others wrote, then writes after it. [DV7] */
export function openSideOver(
  ground: Ground,
  board: NoticeBoard,
  unlocked: SideKeys<CryptoKey>,
  stored: StoredSide,
): OpenSide {
  let keys: SideKeys<CryptoKey> | undefined = unlocked;
  let info: SideInfo = stored.info;
  let reader = openReader(ground, unlocked);
  const { person } = unlocked;
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

  const append = async (facts: readonly NewFact[], settles: readonly string[]) => {
    const using = keys;
    if (!using) return refuse('locked' as const);
    const caught = await catchUp();
    if (!caught.ok) return caught;
    const drafted = await draft(ground, using, reader, facts);
    const erase = [{ journal: `slips/${person}`, ids: settles }];
    const written = await write({ append: drafted.records, erase }, 'wrote');
    return written.ok ? ok(keptOf(settled(reader, drafted, written.value))) : written;
  };

  return {
    person,
    link: noLink,
    spaceId: unlocked.space,
    info: () => info,
    load: () =>
      ground.exclusive(async () => {
        if (!keys) return refuse('locked');
        reader = openReader(ground, keys);
        return loadJournals(ground, keys, reader);
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
        return {
          erase: ['mine', 'shown', 'passing'].map((audience) => ({ journal: `${audience}/${person}`, ids })),
          snapshots,
        };
      }),
    dropSlips: (ids) => eraseInTurn(() => ({ erase: [{ journal: `slips/${person}`, ids }] })),
    eraseLapsed: (now) => {
      reader.days.forgetUntil(now);
      return eraseInTurn(() => ({ eraseLapsed: now }));
    },
    coin: (label) => (keys ? coinOf(keys.coin, label) : 0.5),
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
