import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { nodeCrypto } from '../../crypto/node.contract.ts';
import { pairingVectors } from './made.contract.ts';
import { pairingContract } from './pairing.contract.ts';

test('[KE18] the published attempt is what this code makes', async () => {
  const file = new URL('./pairing.json', import.meta.url);
  const text = `${JSON.stringify(await pairingVectors(), undefined, 1)}\n`;
  if (process.env.MAKE_VECTORS) writeFileSync(file, text);
  expect(readFileSync(file, 'utf8')).toBe(text);
});

pairingContract('node:crypto', nodeCrypto());
