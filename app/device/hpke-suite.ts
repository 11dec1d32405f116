import type { Bytes } from '@unhurried/keys/bytes';
import type { Psk } from '@unhurried/keys/crypto';
import { AEAD_AES_256_GCM, CipherSuite, KDF_HKDF_SHA256, KEM_DHKEM_X25519_HKDF_SHA256 } from 'hpke';

const encapsulatedLength = 32;

/** The one suite of this house, as keys/SPEC.md names it. */
const suite = new CipherSuite(KEM_DHKEM_X25519_HKDF_SHA256, KDF_HKDF_SHA256, AEAD_AES_256_GCM);

/** The same bytes on memory of their own, as the platform wants them. */
const own = (bytes: Uint8Array): Bytes => new Uint8Array(bytes);

const pskOf = (psk: Psk | undefined) => psk && { psk: psk.secret, pskId: new TextEncoder().encode(psk.id) };

export async function newPair(): Promise<{ publicHalf: Bytes; privateHalf: Bytes }> {
  const pair = await suite.GenerateKeyPair(true);
  return {
    publicHalf: own(await suite.SerializePublicKey(pair.publicKey)),
    privateHalf: own(await suite.SerializePrivateKey(pair.privateKey)),
  };
}

/** Base mode, or with a psk mode_psk. A half that is no point is a bug of the caller, who has to look first. */
export async function sealTo(publicHalf: Bytes, info: Bytes, plain: Bytes, psk?: Psk): Promise<Bytes> {
  const receiver = await suite.DeserializePublicKey(publicHalf);
  const { encapsulatedSecret, ciphertext } = await suite.Seal(receiver, plain, { info, ...pskOf(psk) });
  const whole = new Uint8Array(encapsulatedLength + ciphertext.length);
  whole.set(encapsulatedSecret);
  whole.set(ciphertext, encapsulatedLength);
  return whole;
}

/** Rejects whatever does not open. */
export function openWith(pair: CryptoKeyPair, info: Bytes, sealed: Bytes, psk?: Psk): Promise<Uint8Array> {
  const [enc, ciphertext] = [sealed.slice(0, encapsulatedLength), sealed.slice(encapsulatedLength)];
  return suite.Open(pair, enc, ciphertext, { info, ...pskOf(psk) });
}
