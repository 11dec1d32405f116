import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { nodeCrypto } from '../crypto/node.contract.ts';
import { liveContract } from './live.contract.ts';
import { liveVectors } from './live-made.contract.ts';

test('[KE18] the published fleeting frames are what this code makes', async () => {
  const file = new URL('./live.json', import.meta.url);
  const text = `${JSON.stringify(await liveVectors(), undefined, 1)}\n`;
  if (process.env.MAKE_VECTORS) writeFileSync(file, text);
  expect(readFileSync(file, 'utf8')).toBe(text);
});

liveContract('node:crypto', nodeCrypto());
