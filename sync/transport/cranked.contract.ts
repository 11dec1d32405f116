import { type Result, refuse } from '@unhurried/kernel';
import type { Item, Page } from '../wire/index.ts';
import { type BoxesOptions, boxesInMemory } from './cranked-boxes.contract.ts';
import { crankedLine, type LiveRelay } from './cranked-line.contract.ts';
import type { BoxKey, Transport, TransportRefusal } from './index.ts';

/** What a relay may note about a request that reached it: everything it can ever know of two people. */
export interface Sighting {
  readonly at: number;
  readonly what: 'claim' | 'append' | 'read' | 'erase' | 'erase-box' | 'watch' | 'live';
  readonly box: string;
  /** Bytes of an item, a page or a fleeting frame; of anything else none. */
  readonly size: number;
}

/** A message that lies between a phone and the relay until somebody cranks. */
export interface Message {
  readonly number: number;
  readonly phone: string;
  readonly what: Sighting['what'] | 'news';
  readonly box: string;
  /** An answer carries what the relay knew when the request reached it, however late it arrives. */
  readonly leg: 'request' | 'answer';
}

/** A relay at the end of a wire that moves by hand: nothing arrives before the test carries it. */
export interface CrankedRelay extends LiveRelay {
  /** The way of one phone. */
  phone(name: string): Transport;
  /** Oldest first. */
  underWay(): readonly Message[];
  /** One leg further: a request reaches the relay and leaves an answer under way, an answer reaches its phone. */
  carry(number: number): void;
  /** Gone. Whoever waits for it hears `away`. */
  lose(number: number): void;
  /** Whoever waits hears `away` now; a request stays under way and may still arrive. */
  giveUp(number: number): void;
  /** A request will arrive twice. */
  repeat(number: number): void;
  /** Everything that is under way now, with the answers to it. How many legs that were. */
  carryAll(): number;
  /** Every further request about this mailbox is answered so; nothing: as it should be. */
  refuse(box: string, why: TransportRefusal | undefined): void;
  /** Every further page of this mailbox is changed so; nothing: as it is. */
  meddle(box: string, change: ((page: Page) => Page) | undefined): void;
  /** The disk is restored from a copy of the time when this was the head. */
  rewind(box: string, head: number): void;
  /** The mailbox was idle for too long. */
  forget(box: string): void;
  /** What lies in a mailbox now. */
  content(box: string): readonly Item[];
  readonly seen: readonly Sighting[];
}

export interface CrankedOptions extends BoxesOptions {
  readonly now?: () => number;
  /** Called whenever something is under way that was not before. */
  readonly onMessage?: () => void;
}

interface Moving extends Message {
  readonly move: () => void;
  readonly away: () => void;
}

interface Watching {
  readonly phone: string;
  readonly keys: readonly BoxKey[];
  readonly onNews: (box: string) => void;
}

export function crankedRelay({ now = () => 0, onMessage = () => {}, ...options }: CrankedOptions = {}): CrankedRelay {
  const boxes = boxesInMemory(options);
  const seen: Sighting[] = [];
  const refusing = new Map<string, TransportRefusal>();
  const meddling = new Map<string, (page: Page) => Page>();
  const watching = new Set<Watching>();
  let moving: Moving[] = [];
  let count = 0;

  const put = (message: Omit<Moving, 'number'>): void => {
    count += 1;
    moving.push({ ...message, number: count });
    onMessage();
  };
  const taken = (number: number): Moving | undefined => {
    const found = moving.find((each) => each.number === number);
    moving = moving.filter((each) => each !== found);
    return found;
  };

  const tellOf = (box: string): void => {
    for (const watch of watching) {
      const { phone, onNews, keys } = watch;
      if (!keys.some((key) => key.box === box && boxes.head(key) !== undefined)) continue;
      const move = () => watching.has(watch) && onNews(box);
      put({ phone, what: 'news', box, leg: 'answer', move, away: () => {} });
    }
  };

  /** A request on its way; its work is done when and as often as it reaches the relay. */
  function asked<Value>(
    heading: Pick<Message, 'phone' | 'what' | 'box'>,
    work: () => Result<Value, TransportRefusal>,
    sizeOf: (answer: Result<Value, TransportRefusal>) => number,
  ): Promise<Result<Value, TransportRefusal>> {
    const what = heading.what === 'news' ? 'watch' : heading.what;
    return new Promise((resolve) => {
      const away = () => resolve(refuse('away'));
      const move = () => {
        const why = refusing.get(heading.box);
        const answer = why === undefined ? work() : refuse(why);
        seen.push({ at: now(), what, box: heading.box, size: sizeOf(answer) });
        put({ ...heading, leg: 'answer', move: () => resolve(answer), away });
      };
      put({ ...heading, leg: 'request', move, away });
    });
  }

  const pageFor = (key: BoxKey, since: number): Result<Page, TransportRefusal> => {
    const page = boxes.read(key, since);
    const change = meddling.get(key.box);
    return page.ok && change ? { ok: true, value: change(page.value) } : page;
  };

  const line = crankedLine({ boxes, put, note: (box, size) => void seen.push({ at: now(), what: 'live', box, size }) });
  const nothing = () => 0;
  const pageSize = (page: Result<Page, TransportRefusal>): number =>
    page.ok ? page.value.items.reduce((sum, { bytes }) => sum + 12 + bytes.length, 8) : 0;

  const phone = (name: string): Transport => ({
    claim: (box, claim) => asked({ phone: name, what: 'claim', box }, () => boxes.claim(box, claim), nothing),
    append: (key, item) =>
      asked(
        { phone: name, what: 'append', box: key.box },
        () => {
          const appended = boxes.append(key, item);
          if (appended.ok) tellOf(key.box);
          return appended;
        },
        () => item.bytes.length,
      ),
    read: (key, since) => asked({ phone: name, what: 'read', box: key.box }, () => pageFor(key, since), pageSize),
    erase: (key, cursors) =>
      asked({ phone: name, what: 'erase', box: key.box }, () => boxes.erase(key, cursors), nothing),
    eraseBox: (key) => asked({ phone: name, what: 'erase-box', box: key.box }, () => boxes.eraseBox(key), nothing),
    watch(keys, onNews) {
      const watch: Watching = { phone: name, keys, onNews };
      watching.add(watch);
      for (const { since, ...key } of keys) {
        seen.push({ at: now(), what: 'watch', box: key.box, size: 0 });
        const isBehind = (boxes.head(key) ?? 0) > since;
        const move = () => watching.has(watch) && onNews(key.box);
        if (isBehind) put({ phone: name, what: 'news', box: key.box, leg: 'answer', move, away: () => {} });
      }
      return () => watching.delete(watch);
    },
    ...line.phone(name),
  });

  const relay: CrankedRelay = {
    phone,
    underWay: () => moving.map(({ move, away, ...message }) => message),
    carry: (number) => taken(number)?.move(),
    lose: (number) => taken(number)?.away(),
    giveUp: (number) => moving.find((each) => each.number === number)?.away(),
    repeat(number) {
      const found = moving.find((each) => each.number === number && each.leg === 'request');
      if (found) put(found);
    },
    carryAll() {
      let legs = 0;
      for (let next = moving[0]; next; next = moving[0]) {
        relay.carry(next.number);
        legs += 1;
      }
      return legs;
    },
    refuse: (box, why) => void (why === undefined ? refusing.delete(box) : refusing.set(box, why)),
    meddle: (box, change) => void (change ? meddling.set(box, change) : meddling.delete(box)),
    rewind: boxes.rewind,
    forget: boxes.forget,
    content: boxes.content,
    ...line.relay,
    seen,
  };
  return relay;
}
