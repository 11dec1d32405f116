import { type Bytes, sameBytes, wipe } from '../bytes/index.ts';
import type { CryptoPort } from '../crypto/index.ts';
import { otherRole } from '../envelope/index.ts';
import type { Link } from '../link/index.ts';
import { type Chain, stepTo } from './chain.ts';
import { countIn, type FrameKeys, saidIn, sealFrame } from './frame.ts';
import { type Hello, helloKeys, openHello, sealHello } from './hello.ts';
import { type Own, type Pair, pairOf } from './pair.ts';

/** What a frame turned out to be. A hello says whether its seat is one that was met already. */
export type Came =
  | { readonly kind: 'hello'; readonly hello: Hello; readonly isMet: boolean }
  | { readonly kind: 'said'; readonly seat: string; readonly said: Bytes };

/** One opened screen and the seats of the other that it has met. Its calls are made one after the other. */
export interface Seat {
  hello(): Promise<Bytes | undefined>;
  /** Learns to speak with a seat that said hello. False when its half is no sound one. */
  meet(hello: Hello): Promise<boolean>;
  /** A frame that this seat alone can open, and only once. Nothing for a seat that was not met. */
  say(to: string, said: Bytes): Promise<Bytes | undefined>;
  /** Nothing for what was not sealed for me by the other, was heard before, or was changed: it changes nothing. [KE39] */
  open(frame: Bytes): Promise<Came | undefined>;
  drop(seat: string): void;
  /** Goes on with the epochs of this link. */
  turnTo(link: Link): Promise<void>;
  /** Overwrites what is bytes and lets go of every handle. [KE38] */
  close(): void;
}

interface Met<Key> {
  readonly half: Bytes;
  out: Pair<Key>['out'];
  in: Pair<Key>['in'];
}

interface Hellos<Key> {
  readonly own: FrameKeys<Key>;
  /** The newest first. */
  readonly theirs: readonly FrameKeys<Key>[];
}

/** Hellos under their newest epochs alone are tried, so that a frame of a stranger costs little. */
const epochsTried = 3;

async function hellosOf<Key>(crypto: CryptoPort<Key>, { own, theirs }: Link): Promise<Hellos<Key>> {
  const epoch = own.epochs.at(-1);
  if (!epoch) throw new Error('A link has an epoch of its own.');
  const newest = theirs.epochs.slice(-epochsTried).reverse();
  return {
    own: await helloKeys(crypto, epoch),
    theirs: await Promise.all(newest.map((each) => helloKeys(crypto, each))),
  };
}

async function newOwn<Key>(crypto: CryptoPort<Key>, { role }: Link, seat: string): Promise<Own<Key>> {
  const raw = crypto.random(32);
  const own = { hello: { role, seat, half: await crypto.publicOf(raw) }, key: await crypto.receivingKey(raw) };
  wipe(raw);
  return own;
}

/** `seat`: 32 hex digits, random and new. */
export async function openSeat<Key>(crypto: CryptoPort<Key>, first: Link, seat: string): Promise<Seat> {
  const met = new Map<string, Met<Key>>();
  const other = otherRole(first.role);
  let link: Link | undefined = first;
  let hellos: Hellos<Key> | undefined = await hellosOf(crypto, first);
  let own: Own<Key> | undefined = await newOwn(crypto, first, seat);
  const placeOf = ({ space, own, theirs }: Link, from: 'own' | 'theirs') => ({
    space,
    box: (from === 'own' ? own : theirs).passing.box,
  });

  const drop = (who: string): void => {
    const gone = met.get(who);
    if (gone) wipe(gone.out.chain.secret, gone.in.chain.secret);
    met.delete(who);
  };

  /** The seat may have been dropped, or everything closed, while a key was being made. */
  const isMetStill = (who: string, known: Met<Key>): boolean => met.get(who) === known;

  const replaced = (now: Chain, after: Chain): Chain => {
    wipe(now.secret);
    return after;
  };

  const saidBy = async (who: string, known: Met<Key>, now: Link, frame: Bytes): Promise<Bytes | undefined> => {
    const place = placeOf(now, 'theirs');
    const count = await countIn(crypto, place, known.in.head, frame);
    const stepped = count === undefined ? undefined : await stepTo(crypto, known.in.chain, count);
    const said = stepped && (await saidIn(crypto, place, stepped.key, frame));
    if (!stepped || !said || !isMetStill(who, known)) {
      if (stepped) wipe(stepped.after.secret);
      return undefined;
    }
    known.in = { ...known.in, chain: replaced(known.in.chain, stepped.after) };
    return said;
  };

  const fromMet = async (now: Link, frame: Bytes): Promise<Came | undefined> => {
    for (const [who, known] of [...met]) {
      const said = await saidBy(who, known, now, frame);
      if (said) return { kind: 'said', seat: who, said };
    }
    return undefined;
  };

  const helloIn = async (now: Link, frame: Bytes): Promise<Came | undefined> => {
    for (const keys of hellos?.theirs ?? []) {
      const hello = await openHello(crypto, placeOf(now, 'theirs'), keys, other, frame);
      const known = hello && met.get(hello.seat);
      // A seat has one half: another one in its name is not heard.
      if (hello && (!known || sameBytes(known.half, hello.half)))
        return { kind: 'hello', hello, isMet: known !== undefined };
    }
    return undefined;
  };

  return {
    async hello() {
      return link && own && hellos && sealHello(crypto, placeOf(link, 'own'), hellos.own, own.hello);
    },
    async meet(hello) {
      if (!link || !own || met.has(hello.seat)) return false;
      const pair = await pairOf(crypto, link, own, hello);
      if (!pair) return false;
      if (own) met.set(hello.seat, { half: hello.half, ...pair });
      else wipe(pair.out.chain.secret, pair.in.chain.secret);
      return own !== undefined;
    },
    async say(to, said) {
      const known = met.get(to);
      if (!link || !known) return undefined;
      const stepped = await stepTo(crypto, known.out.chain, known.out.chain.count);
      if (!stepped) return undefined;
      const { count } = known.out.chain;
      known.out = { ...known.out, chain: replaced(known.out.chain, stepped.after) };
      if (!isMetStill(to, known)) wipe(stepped.after.secret);
      return link && sealFrame(crypto, placeOf(link, 'own'), { head: known.out.head, body: stepped.key }, count, said);
    },
    async open(frame) {
      const came = link && ((await fromMet(link, frame)) ?? (await helloIn(link, frame)));
      return link && came;
    },
    drop,
    async turnTo(next) {
      const turned = await hellosOf(crypto, next);
      if (!link) return;
      link = next;
      hellos = turned;
    },
    close() {
      for (const who of [...met.keys()]) drop(who);
      link = undefined;
      hellos = undefined;
      own = undefined;
    },
  };
}
