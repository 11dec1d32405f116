import type { Stretch } from '@unhurried/keys/crypto';
import { argon2id } from 'hash-wasm';

/** Argon2id in WebAssembly. Imported by the vault's worker alone: it holds a core for a third of a second. [DV3] */
export const argonStretch: Stretch = async (passphrase, salt, effort) => {
  const stretched = await argon2id({
    password: passphrase,
    salt,
    memorySize: effort.memoryKiB,
    iterations: effort.passes,
    parallelism: effort.lanes,
    hashLength: 32,
    outputType: 'binary',
  });
  return new Uint8Array(stretched);
};
