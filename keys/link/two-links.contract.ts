import { toBase64 } from '../bytes/index.ts';
import type { CryptoPort } from '../crypto/index.ts';
import { bundleOf, newOwnEnd } from './end.ts';
import type { Link, OwnBox, OwnEnd, TheirBox } from './link.ts';
import { announced, takeKeyUpdate } from './update.ts';

const given = ({ box, read }: OwnBox): TheirBox => ({ box, read });

async function halfOf<Key>(
  crypto: CryptoPort<Key>,
  shared: Pick<Link, 'space' | 'psk'>,
  own: OwnEnd,
  other: OwnEnd,
  role: 'a' | 'b',
) {
  const { id, kem } = await bundleOf(crypto, role === 'a' ? 'b' : 'a', other);
  const theirs = {
    name: 'Kim',
    id: toBase64(id),
    kem: toBase64(kem),
    epochs: [],
    shown: given(other.shown),
    passing: given(other.passing),
  };
  return announced(crypto, { v: 1, ...shared, role, relay: '', own, theirs });
}

/** The two ends of a link as pairing leaves them. */
export async function twoLinks<Key>(
  crypto: CryptoPort<Key>,
  day: string,
): Promise<{ readonly a: Link; readonly b: Link }> {
  const shared = { space: toBase64(crypto.random(16)), psk: toBase64(crypto.random(32)) };
  const [ownA, ownB] = [await newOwnEnd(crypto, day), await newOwnEnd(crypto, day)];
  const [a, b] = [await halfOf(crypto, shared, ownA, ownB, 'a'), await halfOf(crypto, shared, ownB, ownA, 'b')];
  const [atA, atB] = [
    await takeKeyUpdate(crypto, a.link, b.update, day),
    await takeKeyUpdate(crypto, b.link, a.update, day),
  ];
  if (!atA.ok || !atB.ok) throw new Error('Two honest ends take what the other says.');
  return { a: atA.value, b: atB.value };
}
