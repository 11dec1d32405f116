import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Bytes, fromUtf8, toUtf8 } from '../bytes/index.ts';
import { chanceFrom, mutated } from '../bytes/mutated.contract.ts';
import { nodeCrypto } from '../crypto/node.contract.ts';
import { openSeat, type Seat } from './index.ts';
import { twoEnds } from './live.contract.ts';

const crypto = nodeCrypto();
const [nameA, nameB] = ['a'.repeat(32), 'b'.repeat(32)];
const given = (frame: Bytes | undefined): Bytes => frame ?? new Uint8Array();

async function twoSeats() {
  const ends = twoEnds(crypto);
  const [a, b] = [await openSeat(crypto, ends.a, nameA), await openSeat(crypto, ends.b, nameB)];
  const hellos = [given(await a.hello()), given(await b.hello())] as const;
  for (const [seat, hello] of [
    [b, hellos[0]],
    [a, hellos[1]],
  ] as const) {
    const came = await seat.open(hello);
    if (came?.kind === 'hello') await seat.meet(came.hello);
  }
  return { a, b, hellos };
}

const numberIn = async (seat: Seat, frame: Bytes): Promise<number | undefined> => {
  const came = await seat.open(frame);
  return came?.kind === 'said' ? Number(fromUtf8(came.said)) : undefined;
};

const delivery = fc.record({ which: fc.nat({ max: 19 }), isChanged: fc.boolean() });

/** Whether what is left of a frame is the frame. */
const isWhole = (sent: Bytes, frame: Bytes): boolean =>
  sent.length === frame.length && sent.every((byte, at) => byte === frame[at]);

async function twenty(a: Seat): Promise<readonly Bytes[]> {
  const frames: Bytes[] = [];
  for (let count = 0; count < 20; count++) frames.push(given(await a.say(nameB, toUtf8(String(count)))));
  return frames;
}

type Delivery = typeof delivery extends fc.Arbitrary<infer Value> ? Value : never;

/** Hands frames over as they are or changed, and says where it was heard what should not be, or not heard what should. */
async function wrong(b: Seat, frames: readonly Bytes[], deliveries: readonly Delivery[], seed: number) {
  const chance = chanceFrom(seed);
  const faults: string[] = [];
  let last = -1;
  for (const { which, isChanged } of deliveries) {
    const frame = given(frames[which]);
    const sent = isChanged ? mutated(frame, chance) : frame;
    const expected = isWhole(sent, frame) && which > last ? which : undefined;
    const heard = await numberIn(b, sent);
    if (heard !== expected) faults.push(`${which} after ${last}: ${heard}`);
    last = expected ?? last;
  }
  return faults;
}

test('[KE36] [KE39] whatever is lost, swapped, repeated or changed: what is heard are words of the other, each later than the last', async () => {
  const law = fc.asyncProperty(fc.integer(), fc.array(delivery, { maxLength: 60 }), async (seed, deliveries) => {
    const { a, b, hellos } = await twoSeats();
    expect(await wrong(b, await twenty(a), deliveries, seed)).toEqual([]);
    await b.open(mutated(hellos[0], chanceFrom(seed)));
    // After all of it the next one is heard.
    expect(await numberIn(b, given(await a.say(nameB, toUtf8('20'))))).toBe(20);
  });
  await fc.assert(law, { numRuns: process.env.DEEP ? 3000 : 40 });
});
