import { newSide, newSpace, passphraseBytes, sideKeys } from '@unhurried/keys/lock';
import { expect, test } from 'vitest';
import { badCasesContract } from '../../keys/crypto/bad-cases.contract.ts';
import { cryptoContract } from '../../keys/crypto/crypto.contract.ts';
import { knownAnswersContract } from '../../keys/crypto/known-answers.contract.ts';
import { pairingContract } from '../../keys/pairing/vectors/pairing.contract.ts';
import { betweenContract } from '../../keys/vectors/between.contract.ts';
import { liveContract } from '../../keys/vectors/live.contract.ts';
import { webCrypto } from './web-crypto.ts';

cryptoContract('WebCrypto', webCrypto);
pairingContract('WebCrypto', webCrypto);
knownAnswersContract('WebCrypto', webCrypto);
badCasesContract('WebCrypto', webCrypto);
betweenContract('WebCrypto', webCrypto);
liveContract('WebCrypto', webCrypto);

const quickStretch = (passphrase: Uint8Array<ArrayBuffer>) => webCrypto.derive(passphrase, 'test', 32);
const effort = { memoryKiB: 19_456, passes: 2, lanes: 1 };

function keysIn(value: unknown): readonly CryptoKey[] {
  if (value instanceof CryptoKey) return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(keysIn) : [];
}

test('[DV4] no handle that an unlocked side works with can be read back', async () => {
  const smith = { crypto: webCrypto, stretch: quickStretch };
  const made = await newSide(smith, 'a', passphraseBytes('five quiet words here'), newSpace(webCrypto), effort);
  const handles = keysIn(await sideKeys(webCrypto, made.secrets));
  expect(handles.length).toBe(8);
  for (const handle of handles) {
    expect(handle.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', handle)).rejects.toThrow();
    await expect(crypto.subtle.exportKey('jwk', handle)).rejects.toThrow();
  }
});
