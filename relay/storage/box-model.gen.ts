import { ok, refuse } from '@unhurried/kernel';
import { type BoxClaim, encodePage } from '@unhurried/sync/wire';
import fc from 'fast-check';
import type { AppendItem, BoxStore, Room } from './index.ts';

/** What is asked of a store's mailboxes, without what is asked of the store. */
type Asked = Omit<BoxStore, 'isWell' | 'close' | 'wakes'>;

interface Lying {
  readonly id: string;
  readonly day: number;
  readonly cursor: number;
  bytes: Uint8Array<ArrayBuffer> | undefined;
}

interface Kept {
  claim: BoxClaim;
  erased: boolean;
  head: number;
  day: number;
  items: Lying[];
}

const lying = (box: Kept) =>
  box.items.flatMap(({ cursor, bytes, ...rest }) => (bytes ? [{ ...rest, cursor, bytes }] : []));
const weight = (box: Kept): number => lying(box).reduce((sum, { bytes }) => sum + bytes.length, 0);

const isFull = (box: Kept, item: AppendItem, room: Room): boolean =>
  weight(box) + item.bytes.length > room.boxBytes || lying(box).length + 1 > room.boxItems;

/** What a store of mailboxes means, said as plainly as possible: everything in one map, looked through each time. */
export function modelStore(): Asked {
  const boxes = new Map<string, Kept>();
  const same = (box: Kept, claim: BoxClaim): boolean =>
    box.claim.write === claim.write && box.claim.read === claim.read && box.claim.keepDays === claim.keepDays;

  function appended(box: Kept | undefined, item: AppendItem, room: Room, today: number) {
    if (!box || box.erased) return refuse({ kind: 'no-such-box' } as const);
    const met = box.items.find(({ id }) => id === item.id);
    if (met) return ok({ cursor: met.cursor });
    if ((item.after ?? box.head) !== box.head) return refuse({ kind: 'conflict', head: box.head } as const);
    if (isFull(box, item, room)) return refuse({ kind: 'full' } as const);
    box.head += 1;
    box.day = Math.max(box.day, today);
    box.items.push({ id: item.id, day: today, cursor: box.head, bytes: item.bytes.slice() });
    return ok({ cursor: box.head });
  }

  return {
    async claim(id, claim, today) {
      const box = boxes.get(id);
      if (!box) boxes.set(id, { claim, erased: false, head: 0, day: today, items: [] });
      if (!box) return 'claimed';
      if (!same(box, claim)) return 'taken';
      box.day = Math.max(box.day, today);
      return 'same';
    },
    async find(id) {
      const box = boxes.get(id);
      if (!box) return undefined;
      const { claim, head, erased } = box;
      return { id, claim, head, erased, bytes: weight(box), items: lying(box).length };
    },
    append: async (id, item, room, today) => appended(boxes.get(id), item, room, today),
    async read(id, since, most) {
      const box = boxes.get(id);
      if (!box) return undefined;
      const page = { head: box.head, items: [] as { cursor: number; bytes: Uint8Array<ArrayBuffer> }[] };
      for (const { cursor, bytes } of lying(box).filter((item) => item.cursor > since)) {
        page.items.push({ cursor, bytes });
        if (page.items.length > 1 && encodePage(page).length > most) return { ...page, items: page.items.slice(0, -1) };
      }
      return page;
    },
    async erase(id, cursors) {
      for (const item of boxes.get(id)?.items ?? []) if (cursors.includes(item.cursor)) item.bytes = undefined;
    },
    async eraseBox(id, today) {
      const box = boxes.get(id);
      if (!box || box.erased) return;
      const claim = { ...box.claim, write: '' };
      boxes.set(id, { ...box, claim, erased: true, items: [], day: Math.max(box.day, today) });
    },
    async prune(today, idleDays) {
      const idle = [...boxes].filter(([, box]) => today - box.day > idleDays);
      for (const [id] of idle) boxes.delete(id);
      let items = 0;
      for (const box of boxes.values()) {
        const newest = lying(box).at(-1);
        const old = (item: Lying): boolean => today - item.day > box.claim.keepDays && item.cursor !== newest?.cursor;
        items += lying(box).filter(old).length;
        box.items = box.items.filter((item) => !old(item));
      }
      return { items, boxes: idle.length };
    },
    async stats() {
      const all = [...boxes.values()];
      const items = all.reduce((sum, box) => sum + lying(box).length, 0);
      const bytes = all.reduce((sum, box) => sum + weight(box), 0);
      return { boxes: all.length, erased: all.filter(({ erased }) => erased).length, items, bytes };
    },
  };
}

const word = (letter: string): string => letter.repeat(43);
const anyBox = fc.constantFrom(word('a'), word('b'));
const anyItem = fc.record({
  id: fc.constantFrom(...'0123456789abcdef').map((letter) => letter.repeat(32)),
  bytes: fc.uint8Array({ maxLength: 40, size: 'max' }),
  after: fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, fc.nat(4)),
});
const anyClaim = fc.record({
  write: fc.constantFrom(word('w'), word('v')),
  read: fc.constant(word('r')),
  keepDays: fc.constantFrom(1, 3),
});
const anyRoom = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ boxBytes: 4_000, boxItems: 50 }) },
  fc.record({ boxBytes: fc.constantFrom(60, 200), boxItems: fc.constantFrom(3, 6) }),
);

type Act = (store: Asked, today: number) => Promise<unknown>;

const anyClaiming = fc.tuple(anyBox, anyClaim).map(
  ([id, claim]): Act =>
    (on, day) =>
      on.claim(id, claim, day),
);

const anyAppending = fc.tuple(anyBox, anyItem, anyRoom).map(([id, { after, ...item }, room]): Act => {
  const given = after === undefined ? item : { ...item, after };
  return (on, day) => on.append(id, given, room, day);
});

const anyErasing = fc.tuple(anyBox, fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 4, size: 'max' })).map(
  ([id, cursors]): Act =>
    (on) =>
      on.erase(id, cursors),
);

/** One thing that may be asked of a store. */
const anyAct: fc.Arbitrary<Act> = fc.oneof(
  { weight: 2, arbitrary: anyClaiming },
  { weight: 12, arbitrary: anyAppending },
  { weight: 2, arbitrary: anyErasing },
  {
    weight: 1,
    arbitrary: anyBox.map(
      (id): Act =>
        (on, day) =>
          on.eraseBox(id, day),
    ),
  },
  {
    weight: 3,
    arbitrary: fc.nat(6).map(
      (idle): Act =>
        (on, day) =>
          on.prune(day, idle),
    ),
  },
);

/** What is asked of a store, and how many days passed before it. It begins with two mailboxes. */
export const anyLife = fc
  .tuple(
    fc.tuple(anyClaim, anyClaim),
    fc.array(fc.tuple(anyAct, fc.constantFrom(0, 0, 0, 0, 1, 2)), { minLength: 10, maxLength: 60, size: 'max' }),
  )
  .map(([[one, two], rest]): readonly (readonly [Act, number])[] => [
    [(on, day) => on.claim(word('a'), one, day), 0],
    [(on, day) => on.claim(word('b'), two, day), 0],
    ...rest,
  ]);

/** Everything that can be seen of a store. */
export async function seenOf(store: Asked): Promise<unknown> {
  const ids = [word('a'), word('b'), word('c')];
  const look = async (id: string) => [
    await store.find(id),
    await store.read(id, 0, 1_000),
    await store.read(id, 2, 60),
    await store.read(id, 1, 0),
  ];
  return [await Promise.all(ids.map(look)), await store.stats()];
}
