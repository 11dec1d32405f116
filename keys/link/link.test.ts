import { expect, test } from 'vitest';
import { nodeCrypto } from '../crypto/node.contract.ts';
import { keyUpdate, ringOf, takeKeyUpdate } from './index.ts';
import { twoLinks } from './two-links.contract.ts';

const crypto = nodeCrypto();

test('[KE27] a routine key update is taken, and both hold the same key', async () => {
  const { a, b } = await twoLinks(crypto, '2026-11-22');
  const { link, update } = await keyUpdate(crypto, a, '2026-11-24', { freshKem: true });
  const taken = await takeKeyUpdate(crypto, b, JSON.parse(JSON.stringify(update)), '2026-11-25');
  if (!taken.ok) throw new Error(taken.refusal);
  const [ringA, ringB] = [await ringOf(crypto, link), await ringOf(crypto, taken.value)];
  expect(ringB.find(ringA.write.shown.keyId)).toEqual(ringA.write.shown);
});
