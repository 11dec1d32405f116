import { expect, test } from 'vitest';
import { type Bytes, toBase64 } from '../bytes/index.ts';
import type { CryptoPort } from '../crypto/index.ts';
import { type Came, openSeat, type Seat } from '../live/index.ts';
import { linkFrom, withHalf } from '../live/live.contract.ts';
import liveFile from './live.json' with { type: 'json' };
import type { LiveVector } from './live-made.contract.ts';
import { bytesOf } from './made.contract.ts';

const vectors: readonly LiveVector[] = JSON.parse(JSON.stringify(liveFile));

/** Heard as a phone does: a hello is met. */
async function heard(seat: Seat, frame: Bytes): Promise<Came | undefined> {
  const came = await seat.open(frame);
  if (came?.kind === 'hello' && !came.isMet) await seat.meet(came.hello);
  return came;
}

const shown = (came: Came | undefined): LiveVector['opens'] => {
  if (!came) return undefined;
  if (came.kind === 'said') return { said: toBase64(came.said) };
  return { hello: { seat: came.hello.seat, half: toBase64(came.hello.half) } };
};

/** Every published fleeting frame, good and bad, in this platform's hands. */
export function liveContract<Key>(platform: string, crypto: CryptoPort<Key>): void {
  test.each(vectors)(`[KE17] ${platform} and a fleeting frame: $name`, async (given) => {
    const half = bytesOf(given.reader.privateHalf);
    const seat = await openSeat(withHalf(crypto, half), linkFrom(given.link), given.reader.seat);
    for (const frame of given.before) await heard(seat, bytesOf(frame));
    expect(shown(await heard(seat, bytesOf(given.frame)))).toEqual(given.opens);
  });
}
