import { type Bytes, framed, fromBase64, fromUtf8, unframed, wipe } from '../bytes/index.ts';
import type { CryptoPort } from '../crypto/index.ts';
import type { Role } from '../envelope/index.ts';
import type { Epoch } from '../link/index.ts';
import { countIn, type FrameKeys, type Place, saidIn, sealFrame } from './frame.ts';

/** What one opened screen says of itself: it may be heard under this half until it is closed. */
export interface Hello {
  readonly role: Role;
  /** 32 hex digits, random. */
  readonly seat: string;
  /** X25519, made for this seat alone. */
  readonly half: Bytes;
}

/** Of an author's epoch: who has it can hear a hello of that author, and make one, and nobody else can. [KE34] */
export async function helloKeys<Key>(crypto: CryptoPort<Key>, { secret }: Epoch): Promise<FrameKeys<Key>> {
  const raw = fromBase64(secret) ?? new Uint8Array();
  const keyFor = async (label: string): Promise<Key> => {
    const own = await crypto.derive(raw, label, 32);
    const key = await crypto.sealingKey(own);
    wipe(own);
    return key;
  };
  const keys = { head: await keyFor('cs1/live/hello-head/v1'), body: await keyFor('cs1/live/hello/v1') };
  wipe(raw);
  return keys;
}

/** As it goes into the transcript of two seats. */
export const helloBytes = ({ role, seat, half }: Hello): Bytes => framed(role, seat, half);

export const sealHello = <Key>(
  crypto: CryptoPort<Key>,
  place: Place,
  keys: FrameKeys<Key>,
  { seat, half }: Hello,
): Promise<Bytes> => sealFrame(crypto, place, keys, 0, framed(seat, half));

export async function openHello<Key>(
  crypto: CryptoPort<Key>,
  place: Place,
  keys: FrameKeys<Key>,
  role: Role,
  frame: Bytes,
): Promise<Hello | undefined> {
  if ((await countIn(crypto, place, keys.head, frame)) !== 0) return undefined;
  const said = await saidIn(crypto, place, keys.body, frame);
  const [seatBytes, half] = (said && unframed(said, 2)) ?? [];
  const seat = (seatBytes && fromUtf8(seatBytes)) ?? '';
  return half?.length === 32 && /^[0-9a-f]{32}$/.test(seat) ? { role, seat, half } : undefined;
}
