import { ok, type Result, refuse } from '@unhurried/kernel';
import { type Bytes, framed, fromUtf8, joined, toUtf8, wipe } from '../bytes/index.ts';
import type { CryptoPort } from '../crypto/index.ts';
import { padded, unpadded } from '../seal/index.ts';
import type { Link, LinkKey } from './link.ts';
import { isLink } from './shape.ts';

const version = 1;
const ivLength = 12;

/** Bound to the side that keeps it: another side's link, or one put back from another space, does not open. */
const boundTo = ({ person, space }: LinkKey<unknown>): Bytes => framed('cs1/link/v1', person, space);

/** version ‖ iv ‖ AES-256-GCM(pad(JSON)), as every record at rest. */
export async function sealLink<Key>(crypto: CryptoPort<Key>, key: LinkKey<Key>, link: Link): Promise<Bytes> {
  const [iv, plain] = [crypto.random(ivLength), padded(toUtf8(JSON.stringify(link)))];
  const sealed = await crypto.seal(key.key, iv, boundTo(key), plain);
  wipe(plain);
  return joined(new Uint8Array([version]), iv, sealed);
}

function parsed(json: Bytes): unknown {
  try {
    return JSON.parse(fromUtf8(json) ?? '');
  } catch {
    return undefined;
  }
}

export async function openLink<Key>(
  crypto: CryptoPort<Key>,
  key: LinkKey<Key>,
  bytes: Bytes,
): Promise<Result<Link, 'damaged'>> {
  if (bytes[0] !== version) return refuse('damaged');
  const whole = await crypto.open(key.key, bytes.slice(1, 1 + ivLength), boundTo(key), bytes.slice(1 + ivLength));
  const json = whole && unpadded(whole);
  const link = json && parsed(json);
  return isLink(link) ? ok(link) : refuse('damaged');
}
