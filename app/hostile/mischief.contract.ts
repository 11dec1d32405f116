import { refuse } from '@unhurried/kernel';
import type { TransportRefusal } from '@unhurried/sync/transport';
import type { Page } from '@unhurried/sync/wire';
import { type HostileRelay, type Mischief, ownPast } from './relay.contract.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Every page, of every mailbox or of one, as `change` makes it. */
export const changing = (change: (page: Page) => Page): Mischief => ({
  async read(_, honest) {
    const page = await honest();
    return page.ok ? { ok: true, value: change(page.value) } : page;
  },
});

export function flippedAt(bytes: Bytes, at: number): Bytes {
  const changed = bytes.slice();
  const place = at < 0 ? changed.length + at : at;
  changed[place] = (changed[place] ?? 0) ^ 1;
  return changed;
}

/** Where the parts of an envelope begin. */
export const regions = {
  version: 0,
  suite: 1,
  'key id': 2,
  salt: 10,
  commitment: 42,
  content: 74,
  'last byte': -1,
} as const;

export const flipping = (at: number): Mischief =>
  changing(({ head, items }) => ({
    head,
    items: items.map((item) => ({ ...item, bytes: flippedAt(item.bytes, at) })),
  }));

export const reversing: Mischief = changing(({ head, items }) => {
  const turned = items.toReversed();
  return { head, items: items.map(({ cursor }, at) => ({ cursor, bytes: turned[at]?.bytes ?? new Uint8Array() })) };
});

export const doubling: Mischief = changing(({ head, items }) => ({
  head: head * 2,
  items: items.flatMap(({ cursor, bytes }) => [
    { cursor: cursor * 2 - 1, bytes },
    { cursor: cursor * 2, bytes },
  ]),
}));

export const shifting: Mischief = {
  ...changing(({ head, items }) => ({
    head: head + 1000,
    items: items.map(({ cursor, bytes }) => ({ cursor: cursor + 1000, bytes })),
  })),
  async append(_, honest) {
    const answer = await honest();
    return answer.ok ? { ok: true, value: { cursor: answer.value.cursor + 3 } } : answer;
  },
};

export const lyingHead = (head: number): Mischief => changing(({ items }) => ({ head, items }));

/** Two of three messages are lost, there or back. */
export function losing(): Mischief {
  let count = 0;
  const often = (): boolean => {
    count += 1;
    return count % 3 !== 0;
  };
  return {
    read: async (_, honest) => (often() ? refuse('away') : honest()),
    async append(_, honest) {
      if (often()) return refuse('away');
      const answer = await honest();
      return often() ? refuse('away') : answer;
    },
  };
}

/** Answers what was true three questions ago. */
export function lagging(): Mischief {
  const old = new Map<string, readonly Page[]>();
  return {
    async read({ phone, box }, honest) {
      const page = await honest();
      if (!page.ok) return page;
      const kept = [...(old.get(phone + box) ?? []), page.value];
      old.set(phone + box, kept);
      return { ok: true, value: kept.at(-4) ?? kept[0] ?? page.value };
    },
  };
}

/** Everybody reads in each mailbox what lies in another one. */
export function swapping(relay: HostileRelay): Mischief {
  const [ada, ben] = [relay.boxes('Ada'), relay.boxes('Ben')];
  const from = new Map([
    [ada.shown, ben.shown],
    [ben.shown, ada.shown],
    [ada.passing, ada.shown],
    [ben.passing, ben.shown],
  ]);
  return {
    async read({ box }, honest) {
      const page = await honest();
      const items = relay.content(from.get(box) ?? box);
      return page.ok ? { ok: true, value: { head: items.at(-1)?.cursor ?? 0, items } } : page;
    },
  };
}

export const refusals: readonly TransportRefusal[] = [
  'away',
  'conflict',
  'full',
  'leaving',
  'malformed',
  'no-such-box',
  'taken',
  'too-fast',
  'too-large',
];

export function refusing(why: TransportRefusal): Mischief {
  const no = async () => refuse(why);
  return { read: no, append: no, claim: no, erase: no };
}

/** Says that it took what it threw away. */
export function pretending(): Mischief {
  const said = new Map<string, number>();
  return {
    async append({ box, item }) {
      const cursor = Math.max(said.get(box) ?? 0, item.after ?? 0) + 1;
      said.set(box, cursor);
      return { ok: true, value: { cursor } };
    },
  };
}

const at = <Value>(all: readonly Value[], pick: number): Value => all[pick % all.length] as Value;

/** Any of them, by a number. */
export function anyMischief(relay: HostileRelay, pick: number): Mischief {
  const who = at(['Ada', 'Ben'], pick >> 4);
  const box = relay.boxes(at(['Ada', 'Ben'], pick >> 5))[at(['shown', 'passing'] as const, pick >> 6)];
  const menu: readonly (() => Mischief)[] = [
    losing,
    lagging,
    () => reversing,
    () => doubling,
    () => shifting,
    () => flipping(at(Object.values(regions), pick >> 4)),
    () => lyingHead(at([0, 1, 2 ** 53 - 1], pick >> 4)),
    () => swapping(relay),
    () => refusing(at(refusals, pick >> 4)),
    pretending,
    () => changing(({ head, items }) => ({ head, items: items.slice(0, 1) })),
    () => changing(({ head }) => ({ head, items: [] })),
    () => ownPast(box, who, relay.content(box)),
    () => ({}),
  ];
  return at(menu, pick)();
}
