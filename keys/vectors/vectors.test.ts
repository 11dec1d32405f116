import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fromUtf8, toBase64 } from '../bytes/index.ts';
import type { Stretch } from '../crypto/index.ts';
import { nodeCrypto } from '../crypto/node.contract.ts';
import { betweenContract } from './between.contract.ts';
import { envelopeVectors } from './envelope-made.contract.ts';
import { kitVectors } from './kit-made.contract.ts';
import { linkVectors } from './link-made.contract.ts';
import { lockVectors, vectorPassphrase } from './lock-made.contract.ts';
import { bytesOf, restVectors } from './made.contract.ts';
import { lockContract, restContract } from './vectors.contract.ts';

/** Argon2id of the one passphrase and salt of the lock vectors, kept so that this room needs no Argon2id. */
const stretched: { readonly salt: string; readonly out: string } = JSON.parse(
  readFileSync(new URL('./stretched.json', import.meta.url), 'utf8'),
);

const tableStretch: Stretch = async (passphrase, salt, effort) => {
  const known =
    fromUtf8(passphrase) === vectorPassphrase && toBase64(salt) === stretched.salt && effort.memoryKiB === 19_456;
  return known ? bytesOf(stretched.out) : new Uint8Array(32);
};

async function sameAsFile(name: string, made: unknown): Promise<void> {
  const file = new URL(name, import.meta.url);
  const text = `${JSON.stringify(made, undefined, 1)}\n`;
  if (process.env.MAKE_VECTORS) writeFileSync(file, text);
  expect(readFileSync(file, 'utf8')).toBe(text);
}

test('[KE18] the published records are what this code makes', async () => {
  await sameAsFile('./rest.json', await restVectors());
});

test('[KE18] the published locks are what this code makes', async () => {
  await sameAsFile('./lock.json', await lockVectors(tableStretch));
});

test('[KE18] the published envelopes are what this code makes', async () => {
  await sameAsFile('./envelope.json', await envelopeVectors());
});

test('[KE18] the published links, updates and kits are what this code makes', async () => {
  await sameAsFile('./link.json', await linkVectors());
  await sameAsFile('./kit.json', await kitVectors());
});

betweenContract('node:crypto', nodeCrypto());
restContract('node:crypto', nodeCrypto());
lockContract('node:crypto', nodeCrypto(), tableStretch);
