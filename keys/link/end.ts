import { type Bytes, framed, fromBase64, toBase64, wipe } from '../bytes/index.ts';
import type { CryptoPort } from '../crypto/index.ts';
import type { Role } from '../envelope/index.ts';
import type { Bundle, OwnBox, OwnEnd } from './link.ts';

/** The bytes of a field that was made here, or whose shape has been looked at. */
export const bytesOf = (text: string): Bytes => fromBase64(text) ?? new Uint8Array();

const newBox = <Key>(crypto: CryptoPort<Key>): OwnBox => {
  const word = () => toBase64(crypto.random(32));
  return { box: word(), write: word(), read: word() };
};

/** A new half of a link: everything in it is random and follows from nothing. `day` is when its first epoch begins. */
export async function newOwnEnd<Key>(crypto: CryptoPort<Key>, day: string): Promise<OwnEnd> {
  const { privateHalf } = await crypto.newPair();
  const kem = toBase64(privateHalf);
  wipe(privateHalf);
  return {
    id: toBase64(crypto.random(32)),
    kems: [{ half: kem }],
    epochs: [{ n: 1, secret: toBase64(crypto.random(32)), since: day }],
    shown: newBox(crypto),
    passing: newBox(crypto),
    sealedTo: '',
  };
}

/** The public half of the KEM that the other should seal to. */
export const kemOf = <Key>(crypto: CryptoPort<Key>, own: OwnEnd): Promise<Bytes> =>
  crypto.publicOf(bytesOf(own.kems.at(-1)?.half ?? ''));

/** ID signs bundles and key updates, each under its own label, and nothing else. [KE29] */
export async function signerOf<Key>(crypto: CryptoPort<Key>, own: OwnEnd) {
  const seed = bytesOf(own.id);
  const { publicHalf, key } = await crypto.signingPair(seed);
  wipe(seed);
  return { id: publicHalf, sign: (message: Bytes): Promise<Bytes> => crypto.sign(key, message) };
}

const bundled = (role: Role, id: Bytes, kem: Bytes): Bytes => framed('cs1/bundle/v1', role, id, kem);

export async function bundleOf<Key>(crypto: CryptoPort<Key>, role: Role, own: OwnEnd): Promise<Bundle> {
  const [{ id, sign }, kem] = [await signerOf(crypto, own), await kemOf(crypto, own)];
  return { id, kem, signature: await sign(bundled(role, id, kem)) };
}

/** Whether a bundle was signed by the id that it names, for this role. */
export const isBundle = <Key>(crypto: CryptoPort<Key>, role: Role, { id, kem, signature }: Bundle): Promise<boolean> =>
  crypto.verify(id, bundled(role, id, kem), signature);
