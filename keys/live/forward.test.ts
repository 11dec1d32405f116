import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { type Bytes, toUtf8 } from '../bytes/index.ts';
import type { CryptoPort } from '../crypto/index.ts';
import { type NodeKey, nodeCrypto } from '../crypto/node.contract.ts';
import { openSeat, type Seat } from './index.ts';
import { twoEnds } from './live.contract.ts';

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

/** A port that remembers, without holding it, everything secret that it gave out. */
function watched(crypto: CryptoPort<NodeKey>) {
  const given: { readonly what: string; readonly it: WeakRef<object> }[] = [];
  const seen = <Thing extends object | undefined>(what: string, it: Thing): Thing => {
    if (it) given.push({ what, it: new WeakRef(it) });
    return it;
  };
  const port: CryptoPort<NodeKey> = {
    ...crypto,
    random: (count) => (count === 32 ? seen('a private half', crypto.random(count)) : crypto.random(count)),
    derive: async (secret, label, length) => seen(label, await crypto.derive(secret, label, length)),
    deriveFrom: async (key, salt, label, length) => seen(label, await crypto.deriveFrom(key, salt, label, length)),
    agree: async (key, half) => seen('agreed', await crypto.agree(key, half)),
    receivingKey: async (half) => seen('the handle of a half', await crypto.receivingKey(half)),
    derivingKey: async (raw) => seen('a handle to derive', await crypto.derivingKey(raw)),
    sealingKey: async (raw) => seen('a handle to seal', await crypto.sealingKey(raw)),
    sealingKeyFrom: async (key, salt, label) =>
      seen(`handle of ${label}`, await crypto.sealingKeyFrom(key, salt, label)),
  };
  const isGone = (thing: object | undefined): boolean =>
    thing === undefined || (thing instanceof Uint8Array && thing.every((byte) => byte === 0));
  return {
    port,
    count: () => given.length,
    async left(): Promise<readonly string[]> {
      for (let round = 0; round < 3; round++) {
        await new Promise((done) => setTimeout(done, 5));
        collect();
      }
      return given.filter(({ it }) => !isGone(it.deref())).map(({ what }) => what);
    },
  };
}

const [seatA, seatB] = ['a'.repeat(32), 'b'.repeat(32)];

/** A time together of two seats, all frames of which somebody records. */
async function together(port: CryptoPort<NodeKey>) {
  const ends = twoEnds(nodeCrypto());
  const [a, b] = [await openSeat(port, ends.a, seatA), await openSeat(port, ends.b, seatB)];
  const recorded: Bytes[] = [];
  const record = (frame: Bytes | undefined): Bytes => {
    if (!frame) throw new Error('Nothing was sealed.');
    recorded.push(frame);
    return frame;
  };
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    const came = await other.open(record(await one.hello()));
    if (came?.kind === 'hello') await other.meet(came.hello);
  }
  let opened = 0;
  const says = async (one: Seat, to: string, other: Seat, isLost: boolean) => {
    const frame = record(await one.say(to, toUtf8('slower')));
    const came = isLost ? undefined : await other.open(frame);
    if (came?.kind === 'said') opened += 1;
  };
  for (let round = 0; round < 6; round++) {
    await says(a, seatB, b, round % 3 === 1);
    await says(b, seatA, a, false);
  }
  return { a, b, ends, recorded, opened };
}

test('[KE38] while a line is open it holds one chain each way and no key that was used; closed, nothing at all', async () => {
  const tracked = watched(nodeCrypto());
  const { a, b, opened } = await together(tracked.port);
  expect([opened, tracked.count() > 100]).toEqual([10, true]);
  const open = await tracked.left();
  const counted = (what: RegExp) => open.filter((each) => what.test(each)).length;
  // Each of the two seats: a chain and a head each way, one half, and keys of hellos of three epochs (one end knows two).
  expect(counted(/^(cs1.live.next.v1)$/)).toBe(4);
  expect(counted(/^handle of cs1.live.head-.\/v1$/)).toBe(4);
  expect(counted(/^handle of cs1.live.key.v1$/)).toBe(0);
  expect(counted(/half/)).toBe(2);
  a.close();
  b.close();
  expect(await tracked.left()).toEqual([]);
  // Both seats are still held here: it is their closing that let go, not the end of the test.
  expect([await a.hello(), await b.hello()]).toEqual([undefined, undefined]);
});

test('[KE38] all frames of a time together and everything that both still hold after it open nothing but hellos', async () => {
  const { a, b, ends, recorded } = await together(nodeCrypto());
  a.close();
  b.close();
  for (const [link, name] of [
    [ends.a, seatA],
    [ends.b, seatB],
    [ends.a, 'c'.repeat(32)],
    [ends.b, 'd'.repeat(32)],
  ] as const) {
    const again = await openSeat(nodeCrypto(), link, name);
    const kinds = [];
    for (const frame of [...recorded, ...recorded]) {
      const came = await again.open(frame);
      if (came?.kind === 'hello' && !came.isMet) await again.meet(came.hello);
      if (came) kinds.push(came.kind);
    }
    expect(kinds).toEqual(['hello', 'hello']);
  }
});
