import { expect, test } from 'vitest';
import { openSide, passphraseBytes } from '../lock/index.ts';
import { toBase64 } from '../bytes/index.ts';
import type { CryptoPort, Stretch } from '../crypto/index.ts';
import { type AuthorKey, openFact } from '../seal/index.ts';
import lockFile from './lock.json' with { type: 'json' };
import type { LockVector } from './lock-made.contract.ts';
import { bytesOf, type RestVector } from './made.contract.ts';
import restFile from './rest.json' with { type: 'json' };

const rest: readonly RestVector[] = JSON.parse(JSON.stringify(restFile));
const locks: readonly LockVector[] = JSON.parse(JSON.stringify(lockFile));

async function outcome<Key>(crypto: CryptoPort<Key>, given: RestVector) {
  const key = await crypto.sealingKey(bytesOf(given.key));
  const reader: AuthorKey<Key> = {
    use: 'author',
    author: given.reader,
    key: await crypto.taggingKey(bytesOf(given.authorKey)),
  };
  const { use, author, lapses = 0 } = given;
  const made = use === 'passing' ? { use, author, lapses, key } : { use, author, key };
  return openFact(crypto, made, reader, given.id, bytesOf(given.sealed));
}

/** Every published record, good and bad, in this platform's hands. */
export function restContract<Key>(platform: string, crypto: CryptoPort<Key>): void {
  test.each(rest)(`[KE17] ${platform} and a record: $name`, async (given) => {
    const opened = await outcome(crypto, given);
    if (given.refusal === undefined) expect(opened).toEqual({ ok: true, value: given.content });
    else expect(opened).toEqual({ ok: false, refusal: given.refusal });
  });
}

/** Every published lock, good and bad. */
export function lockContract<Key>(platform: string, crypto: CryptoPort<Key>, stretch: Stretch): void {
  test.each(locks)(`[KE17] ${platform} and a lock: $name`, async ({ passphrase, record, opens, refusal }) => {
    const opened = await openSide({ crypto, stretch }, record, passphraseBytes(passphrase));
    if (!opened.ok) {
      expect(opened.refusal).toBe(refusal);
      return;
    }
    const { root, privateHalf, spaceKey } = opened.value;
    expect({ root: toBase64(root), privateHalf: toBase64(privateHalf), spaceKey: toBase64(spaceKey) }).toEqual(opens);
  });
}
