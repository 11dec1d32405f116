import { type Bytes, framed, fromUtf8, toUtf8 } from '../bytes/index.ts';
import type { CryptoPort } from '../crypto/index.ts';
import type { Person } from './key.ts';
import { padded, unpadded } from './pad.ts';

const infoOf = (person: Person, id: string): Bytes => framed('cs1/slip/v1', person, id);

/**
 * Anyone who holds the device can write one, and only the person it is for can read it. A slip proves nothing about
 * its writer; that is why it waits for a tap of its reader before it counts. [KE15]
 */
export const sealSlip = <Key>(
  crypto: CryptoPort<Key>,
  publicHalf: Bytes,
  person: Person,
  id: string,
  content: unknown,
): Promise<Bytes> => crypto.sealTo(publicHalf, infoOf(person, id), padded(toUtf8(JSON.stringify(content))));

/** Nothing when it is damaged, or was written for another person or under another id. */
export async function openSlip<Key>(
  crypto: CryptoPort<Key>,
  receiving: Key,
  person: Person,
  id: string,
  sealed: Bytes,
): Promise<{ readonly content: unknown } | undefined> {
  const whole = await crypto.openWith(receiving, infoOf(person, id), sealed);
  const json = whole && unpadded(whole);
  const text = json && fromUtf8(json);
  if (text === undefined) return undefined;
  try {
    return { content: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
