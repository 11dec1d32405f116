import type { Result } from '@unhurried/kernel';
import type { BoxKey, NewItem, Transport, TransportRefusal } from '@unhurried/sync/transport';
import type { Item, Page } from '@unhurried/sync/wire';
import type { World } from '../device/exchange/two-phones.contract.ts';

type Answer<Value> = Promise<Result<Value, TransportRefusal>>;

interface Asked {
  readonly phone: string;
  readonly box: string;
}

/** What a relay does instead of its work. `honest` does the work; whoever calls it twice does it twice. */
export interface Mischief {
  readonly read?: (asked: Asked & { readonly since: number }, honest: (since?: number) => Answer<Page>) => Answer<Page>;
  readonly append?: (
    asked: Asked & { readonly item: NewItem },
    honest: () => Answer<{ readonly cursor: number }>,
  ) => Answer<{ readonly cursor: number }>;
  readonly claim?: (asked: Asked, honest: () => Answer<void>) => Answer<void>;
  readonly erase?: (asked: Asked, honest: () => Answer<void>) => Answer<void>;
}

/** The mailboxes of one phone, as its claims show them. */
export interface BoxesOf {
  readonly meeting: string;
  readonly shown: string;
  readonly passing: string;
  readonly kit: string;
  readonly mine: string;
}

interface Handed {
  readonly box: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

type Counted = 'read' | 'append' | 'claim';

/** A relay that knows its trade: it sees every token, and answers as it likes. */
export interface HostileRelay {
  /** From now on; nothing: honest. */
  does(mischief?: Mischief): void;
  boxes(phone: string): BoxesOf;
  content(box: string): readonly Item[];
  /** Puts bytes of its own into anybody's mailbox. */
  put(box: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  /** Takes items away that nobody asked it to. */
  takeAway(box: string, cursors: readonly number[]): Promise<void>;
  /** Erases a mailbox for good, with the token of its owner. */
  eraseBox(box: string): Promise<void>;
  /** How often phones asked for something of this kind, or one of them did. */
  count(what: Counted, phone?: string): number;
  /** Everything that phones ever handed over. */
  readonly handed: readonly Handed[];
  /** Every token that it was ever shown. */
  tokens(): readonly string[];
}

interface Claimed {
  readonly phone: string;
  readonly box: string;
  readonly days: number;
}

/** Claims say for how long: a day where phones meet, 17 for what passes; then shown, the kit, and the copy of mine. */
function boxesFrom(claims: readonly Claimed[], phone: string): BoxesOf {
  const of = (days: number, at = 0): string =>
    [...new Set(claims.filter((each) => each.phone === phone && each.days === days).map(({ box }) => box))][at] ?? '';
  return { meeting: of(1), shown: of(400), passing: of(17), kit: of(400, 1), mine: of(400, 2) };
}

/** Stands between the phones of a world and its relay. Call it before the first phone is made. */
export function hostileRelay(here: World): HostileRelay {
  let mischief: Mischief = {};
  const claims: Claimed[] = [];
  const tokens = new Map<string, string>();
  const handed: Handed[] = [];
  const asked: { readonly phone: string; readonly what: Counted }[] = [];
  const honestWays = here.ways;
  const disk = here.relay.phone('disk');

  const keep = ({ box, token }: BoxKey): void => void tokens.set(box, token);

  const between = (phone: string, honest: Transport): Transport => ({
    ...honest,
    claim(box, claim) {
      asked.push({ phone, what: 'claim' });
      claims.push({ phone, box, days: claim.keepDays });
      const work = () => honest.claim(box, claim);
      return mischief.claim?.({ phone, box }, work) ?? work();
    },
    append(key, item) {
      asked.push({ phone, what: 'append' });
      keep(key);
      handed.push({ box: key.box, bytes: item.bytes });
      const work = () => honest.append(key, item);
      return mischief.append?.({ phone, box: key.box, item }, work) ?? work();
    },
    read(key, since) {
      asked.push({ phone, what: 'read' });
      const work = (from = since) => honest.read(key, from);
      return mischief.read?.({ phone, box: key.box, since }, work) ?? work();
    },
    erase(key, cursors) {
      const work = () => honest.erase(key, cursors);
      return mischief.erase?.({ phone, box: key.box }, work) ?? work();
    },
  });

  here.ways = (phone) => {
    const ways = honestWays(phone);
    return { ...ways, transport: (relay) => between(phone, ways.transport(relay)) };
  };

  const keyOf = (box: string): BoxKey => ({ box, token: tokens.get(box) ?? '' });
  let named = 0;
  return {
    does(next = {}) {
      mischief = next;
    },
    boxes: (phone) => boxesFrom(claims, phone),
    content: (box) => here.relay.content(box),
    async put(box, bytes) {
      named += 1;
      const put = await here.done(disk.append(keyOf(box), { id: named.toString(16).padStart(32, '0'), bytes }));
      if (!put.ok) throw new Error(`Nobody has written to that mailbox yet: ${put.refusal}`);
    },
    async takeAway(box, cursors) {
      await here.done(disk.erase(keyOf(box), cursors));
    },
    async eraseBox(box) {
      await here.done(disk.eraseBox(keyOf(box)));
    },
    count: (what, phone) =>
      asked.filter((each) => each.what === what && (phone === undefined || phone === each.phone)).length,
    handed,
    tokens: () => [...tokens.values()],
  };
}

/** Pages of one mailbox as `change` makes them, for everybody or for one phone. */
export const pagesOf = (box: string, change: (page: Page) => Page, phone?: string): Mischief => ({
  async read(asked, honest) {
    const page = await honest();
    const isMeant = asked.box === box && (phone === undefined || phone === asked.phone);
    return page.ok && isMeant ? { ok: true, value: change(page.value) } : page;
  },
});

/** One phone lives in a past of its own of one mailbox, which goes on with what that phone writes there. */
export function ownPast(
  box: string,
  phone: string,
  first: readonly Item[],
): Required<Pick<Mischief, 'read' | 'append'>> {
  let past = first;
  const isIts = (asked: Asked): boolean => asked.box === box && asked.phone === phone;
  const head = (): number => past.at(-1)?.cursor ?? 0;
  return {
    async read(asked, honest) {
      if (!isIts(asked)) return honest();
      return { ok: true, value: { head: head(), items: past.filter(({ cursor }) => cursor > asked.since) } };
    },
    async append(asked, honest) {
      if (!isIts(asked)) return honest();
      past = [...past, { cursor: head() + 1, bytes: asked.item.bytes }];
      return { ok: true, value: { cursor: head() } };
    },
  };
}
