import { expect, test } from 'vitest';
import { type Bytes, fromUtf8, toBase64, toUtf8 } from '../bytes/index.ts';
import { nodeCrypto } from '../crypto/node.contract.ts';
import type { Link } from '../link/index.ts';
import { frameLength, mostSaid, mostSkipped, openSeat, type Seat } from './index.ts';
import { twoEnds } from './live.contract.ts';

const crypto = nodeCrypto();
const seatOf = (letter: string) => letter.repeat(32);

/** Two seats that heard each other's hello, over two ends of a link. */
async function twoSeats(ends: { readonly a: Link; readonly b: Link } = twoEnds(crypto)) {
  const a = await openSeat(crypto, ends.a, seatOf('a'));
  const b = await openSeat(crypto, ends.b, seatOf('b'));
  await greet(a, b);
  return { a, b, ends };
}

async function greet(...seats: readonly Seat[]): Promise<void> {
  for (const one of seats)
    for (const other of seats) {
      const came = one === other ? undefined : await other.open(await frameOf(one.hello()));
      if (came?.kind === 'hello' && !came.isMet) expect(await other.meet(came.hello)).toBe(true);
    }
}

async function frameOf(made: Promise<Bytes | undefined>): Promise<Bytes> {
  const frame = await made;
  if (!frame) throw new Error('Nothing was sealed.');
  return frame;
}

const say = (seat: Seat, to: string, text: string) => frameOf(seat.say(seatOf(to), toUtf8(text)));
async function heard(seat: Seat, frame: Bytes): Promise<string | undefined> {
  const came = await seat.open(frame);
  return came?.kind === 'said' ? `${came.seat.slice(0, 1)}: ${fromUtf8(came.said)}` : came?.kind;
}

test('[KE34] [KE35] two seats that heard each other open what the other says, and a third opens none of it', async () => {
  const { a, b, ends } = await twoSeats();
  const third = await openSeat(crypto, ends.b, seatOf('c'));
  await greet(a, third);
  const frame = await say(a, 'b', 'slower');
  expect(await heard(third, frame)).toBeUndefined();
  expect(await heard(b, frame)).toBe('a: slower');
  expect(await heard(a, await say(b, 'a', 'stop'))).toBe('b: stop');
});

test('[KE34] a hello opens for the other under the newest epochs, and in its own mailbox and space alone', async () => {
  const ends = twoEnds(crypto);
  const a = await openSeat(crypto, ends.a, seatOf('a'));
  const hello = await frameOf(a.hello());
  const hears = async (change: (link: Link) => Link) =>
    (await (await openSeat(crypto, change(ends.b), seatOf('b'))).open(hello))?.kind;
  const theirs = (change: Partial<Link['theirs']>) => (link: Link) => ({
    ...link,
    theirs: { ...link.theirs, ...change },
  });
  const epoch = (n: number) => ({ n, since: '2026-11-22', secret: toBase64(crypto.random(32)) });
  const { epochs, passing } = ends.b.theirs;
  expect(await hears((link) => link)).toBe('hello');
  expect(await hears(theirs({ epochs: [...epochs, epoch(3), epoch(4)] }))).toBe('hello');
  expect(await hears(theirs({ epochs: [...epochs, epoch(3), epoch(4), epoch(5)] }))).toBeUndefined();
  expect(await hears(theirs({ epochs: [epoch(1)] }))).toBeUndefined();
  expect(await hears(theirs({ passing: { ...passing, box: toBase64(crypto.random(32)) } }))).toBeUndefined();
  expect(await hears((link) => ({ ...link, space: toBase64(crypto.random(16)) }))).toBeUndefined();
});

test('[KE34] after a key update both go on, under the new epoch', async () => {
  const { a, b, ends } = await twoSeats();
  const next = { n: 3, since: '2026-11-23', secret: toBase64(crypto.random(32)) };
  const [atA, atB] = [ends.a.own.epochs, ends.b.theirs.epochs];
  await a.turnTo({ ...ends.a, own: { ...ends.a.own, epochs: [...atA, next] } });
  const hello = await frameOf(a.hello());
  expect(await heard(b, hello)).toBeUndefined();
  await b.turnTo({ ...ends.b, theirs: { ...ends.b.theirs, epochs: [...atB, next] } });
  expect(await heard(b, hello)).toBe('hello');
  expect(await heard(b, await say(a, 'b', 'still here'))).toBe('a: still here');
});

test('[KE35] the secret of the pairing goes in: with another one hellos open and nothing that is said', async () => {
  const ends = twoEnds(crypto);
  const { a, b } = await twoSeats({ a: ends.a, b: { ...ends.b, psk: toBase64(crypto.random(32)) } });
  expect(await heard(b, await say(a, 'b', 'slower'))).toBeUndefined();
});

test('[KE35] whoever puts a half of their own into a hello hears nothing, and both phones hear nothing of each other', async () => {
  const ends = twoEnds(crypto);
  // Somebody with the epochs, as a lost phone may give them, and without the secret of the pairing.
  const between = await openSeat(crypto, { ...ends.b, psk: toBase64(crypto.random(32)) }, seatOf('b'));
  const [a, b] = [await openSeat(crypto, ends.a, seatOf('a')), await openSeat(crypto, ends.b, seatOf('b'))];
  await greet(a, between);
  const frame = await say(a, 'b', 'slower');
  const came = await b.open(await frameOf(a.hello()));
  if (came?.kind === 'hello') await b.meet(came.hello);
  expect([await heard(between, frame), await heard(b, frame)]).toEqual([undefined, undefined]);
});

test('[KE35] a half of low order is not met', async () => {
  const { a } = await twoSeats();
  for (const half of [new Uint8Array(32), new Uint8Array([1, ...new Uint8Array(31)])])
    expect(await a.meet({ role: 'b', seat: seatOf('d'), half })).toBe(false);
  expect(await a.say(seatOf('d'), toUtf8('x'))).toBeUndefined();
});

test('[KE36] what was heard, or is older than what was heard, is not heard again; what was lost is passed over', async () => {
  const { a, b } = await twoSeats();
  const frames = [];
  for (const text of ['one', 'two', 'three', 'four']) frames.push(await say(a, 'b', text));
  const [one, two, three, four] = frames as [Bytes, Bytes, Bytes, Bytes];
  expect(await heard(b, two)).toBe('a: two');
  expect([await heard(b, two), await heard(b, one)]).toEqual([undefined, undefined]);
  expect([await heard(b, four), await heard(b, three)]).toEqual(['a: four', undefined]);
});

test('[KE36] so many in a row may be lost, and not one more', async () => {
  const { a, b } = await twoSeats();
  let frame = new Uint8Array();
  for (let count = 0; count <= mostSkipped; count++) frame = await say(a, 'b', String(count));
  const beyond = await say(a, 'b', 'beyond');
  expect(await heard(b, beyond)).toBeUndefined();
  expect(await heard(b, frame)).toBe(`a: ${mostSkipped}`);
  expect(await heard(b, beyond)).toBe('a: beyond');
});

test('[KE37] every frame has one length, and nothing in two of them is alike', async () => {
  const { a } = await twoSeats();
  const frames = [await frameOf(a.hello()), await frameOf(a.hello())];
  for (const text of ['', '', 'x'.repeat(mostSaid)]) frames.push(await say(a, 'b', text));
  expect(new Set(frames.map(({ length }) => length))).toEqual(new Set([frameLength]));
  expect(frameLength).toBe(768);
  // Runs of eight bytes that stand in two frames, at whatever place.
  const seen = new Map<string, number>();
  frames.forEach((frame, which) => {
    for (let at = 0; at + 8 <= frame.length; at++) {
      const run = toBase64(frame.slice(at, at + 8));
      expect(seen.get(run) ?? which).toBe(which);
      seen.set(run, which);
    }
  });
  await expect(a.say(seatOf('b'), new Uint8Array(mostSaid + 1))).rejects.toThrow('says little');
});

test('[KE39] what does not open changes nothing: the frame it was made from is heard afterwards', async () => {
  const { a, b } = await twoSeats();
  const frame = await say(a, 'b', 'stop');
  for (const at of [0, 11, 12, 31, 32, 100, 767])
    expect(await b.open(frame.map((byte, here) => (here === at ? byte ^ 1 : byte)))).toBeUndefined();
  for (const wrong of [frame.slice(1), new Uint8Array([...frame, 0]), new Uint8Array(), crypto.random(frameLength)])
    expect(await b.open(wrong)).toBeUndefined();
  expect(await heard(b, frame)).toBe('a: stop');
});

test('[KE39] what I said myself is not heard when it comes back, nor what is said in my name', async () => {
  const { a, b, ends } = await twoSeats();
  for (const mine of [await frameOf(a.hello()), await say(a, 'b', 'stop')]) expect(await a.open(mine)).toBeUndefined();
  // The other phone holds every key of the link, and makes a seat in my role.
  const { own, theirs } = ends.b;
  const forged = {
    ...ends.b,
    role: 'a',
    own: { ...own, epochs: theirs.epochs },
    theirs: { ...theirs, epochs: own.epochs },
  };
  const posing = await openSeat(crypto, forged as Link, seatOf('f'));
  expect(await a.open(await frameOf(posing.hello()))).toBeUndefined();
  expect(await heard(a, await say(b, 'a', 'mine'))).toBe('b: mine');
});

test('[KE39] a seat keeps its first half: another hello in its name is not heard', async () => {
  const ends = twoEnds(crypto);
  const [a, b] = [await openSeat(crypto, ends.a, seatOf('a')), await openSeat(crypto, ends.b, seatOf('b'))];
  await greet(a, b);
  const again = await openSeat(crypto, ends.b, seatOf('b'));
  expect(await a.open(await frameOf(again.hello()))).toBeUndefined();
  expect(await heard(a, await frameOf(b.hello()))).toBe('hello');
});

test('[KE38] a seat that was dropped or closed says and opens nothing more', async () => {
  const { a, b } = await twoSeats();
  const [first, second] = [await say(a, 'b', 'one'), await say(a, 'b', 'two')];
  expect(await heard(b, first)).toBe('a: one');
  b.drop(seatOf('a'));
  expect([await heard(b, second), await b.say(seatOf('a'), toUtf8('x'))]).toEqual([undefined, undefined]);
  a.close();
  const answers = [await a.hello(), await a.say(seatOf('b'), toUtf8('x')), await a.open(await frameOf(b.hello()))];
  expect(answers).toEqual([undefined, undefined, undefined]);
  expect(await a.meet({ role: 'b', seat: seatOf('e'), half: await crypto.publicOf(crypto.random(32)) })).toBe(false);
});

test('[KE38] what is under way when a seat is closed comes to nothing', async () => {
  const { a, b } = await twoSeats();
  const frame = await say(b, 'a', 'late');
  const underWay = [a.open(frame), a.say(seatOf('b'), toUtf8('x')), a.hello()];
  a.close();
  expect((await Promise.all(underWay)).filter((each) => each !== undefined && !(each instanceof Uint8Array))).toEqual(
    [],
  );
});
