import type { Stretch } from '@unhurried/keys/crypto';
import { argon2id } from 'hash-wasm';

/** The library refuses to stretch nothing. One zero byte opens nothing either: no lock is made of so little. */
const atLeastOne = (passphrase: Uint8Array): Uint8Array => (passphrase.length === 0 ? new Uint8Array(1) : passphrase);

/** Argon2id in WebAssembly. Imported by the vault's worker alone: it holds a core for a third of a second. [DV3] */
export const argonStretch: Stretch = async (passphrase, salt, effort) => {
  const stretched = await argon2id({
    password: atLeastOne(passphrase),
    salt,
    memorySize: effort.memoryKiB,
    iterations: effort.passes,
    parallelism: effort.lanes,
    hashLength: 32,
    outputType: 'binary',
  });
  return new Uint8Array(stretched);
};
