import { expect, test } from 'vitest';
import { fromBase64, toBase64 } from '../bytes/index.ts';
import type { CryptoPort } from '../crypto/index.ts';
import { type EnvelopeKey, openEnvelope } from '../envelope/index.ts';
import { kitFrom, openFromKit } from '../kit/index.ts';
import { bundleOf, isBundle, openLink, ringOf, takeKeyUpdate } from '../link/index.ts';
import { sideKeys } from '../lock/index.ts';
import envelopeFile from './envelope.json' with { type: 'json' };
import type { EnvelopeVector } from './envelope-made.contract.ts';
import kitFile from './kit.json' with { type: 'json' };
import type { KitVectors } from './kit-made.contract.ts';
import linkFile from './link.json' with { type: 'json' };
import { type LinkVectors, secretsOf } from './link-made.contract.ts';
import { bytesOf } from './made.contract.ts';

const envelopes: readonly EnvelopeVector[] = JSON.parse(JSON.stringify(envelopeFile));
const links: LinkVectors = JSON.parse(JSON.stringify(linkFile));
const kits: KitVectors = JSON.parse(JSON.stringify(kitFile));
const noSalt = new Uint8Array(32);

/** A key of a vector in this platform's hands. The file says which of the two kinds it is, so it is believed here. */
const handled = async <Key>(crypto: CryptoPort<Key>, { key }: EnvelopeVector): Promise<EnvelopeKey<Key>> =>
  ({ ...key, key: await crypto.derivingKey(bytesOf(key.key)) }) as EnvelopeKey<Key>;

function envelopeContract<Key>(platform: string, crypto: CryptoPort<Key>): void {
  test.each(envelopes)(`[KE17] ${platform} and an envelope: $name`, async (given) => {
    const key = await handled(crypto, given);
    const author = { use: 'author', author: 'a', key: await crypto.taggingKey(bytesOf(given.reader.authorKey)) } as const;
    const find = (id: string) => (id === key.keyId ? key : undefined);
    const reader = { role: given.reader.role, author };
    const opened = await openEnvelope(crypto, find, reader, given.box, bytesOf(given.envelope));
    if (!opened.ok || !given.opens) {
      expect(opened).toEqual({ ok: false, refusal: given.refusal });
      return;
    }
    const { header, body, hash } = opened.value;
    const { kind, chain, seq, prev, day } = header;
    expect({ kind, chain, seq, prev: toBase64(prev), day, body: toBase64(body), hash }).toEqual(given.opens);
    const { key: _handle, keyId: _id, ...place } = key;
    expect(header).toMatchObject(place);
  });
}

function linkContract<Key>(platform: string, crypto: CryptoPort<Key>): void {
  const commitOf = async (key: Key) => toBase64(await crypto.deriveFrom(key, noSalt, 'cs1/env/commit/v1', 32));

  test.each(links.bundles)(`[KE17] ${platform} and the bundle of $role`, async ({ role, id, kem, signature }) => {
    const said = { id: bytesOf(id), kem: bytesOf(kem), signature: bytesOf(signature) };
    expect(await isBundle(crypto, role, said)).toBe(true);
    const again = await bundleOf(crypto, role, links[role].own);
    expect([toBase64(again.id), toBase64(again.kem)]).toEqual([id, kem]);
  });

  test.each(links.keys)(`[KE17] ${platform} and the key of $journal from $from`, async (given) => {
    for (const link of [links.a, links.b]) {
      const key = (await ringOf(crypto, link)).find(given.keyId);
      const { journal, from, epoch } = given;
      expect(key).toMatchObject({ journal, from, epoch, space: link.space });
      expect(key && (await commitOf(key.key))).toBe(given.commit);
    }
  });

  test.each(links.updates)(`[KE17] ${platform} and an update: $name`, async ({ update, day, secret, refusal }) => {
    const taken = await takeKeyUpdate(crypto, links.b, update, day);
    if (taken.ok) expect(taken.value.theirs.epochs.at(-1)).toEqual({ n: 2, secret, since: day });
    else expect(taken.refusal).toBe(refusal);
  });

  test(`[KE17] ${platform} and the key that a side has for itself`, async () => {
    const { self } = await sideKeys(crypto, secretsOf(links.side));
    expect(self).toMatchObject({ journal: 'mine', space: links.side.space, from: 'a', epoch: 0, keyId: links.side.keyId });
    expect(await commitOf(self.key)).toBe(links.side.commit);
  });

  test.each(links.rest)(`[KE17] ${platform} and at rest: $name`, async ({ sealed, link, refusal }) => {
    const keys = await sideKeys(crypto, secretsOf(links.side));
    const opened = await openLink(crypto, keys.link, bytesOf(sealed));
    expect(opened).toEqual(link ? { ok: true, value: link } : { ok: false, refusal });
  });
}

function kitContract<Key>(platform: string, crypto: CryptoPort<Key>): void {
  test.each(kits.typed)(`[KE17] ${platform} and a kit's words, $name`, async ({ words, refusal }) => {
    const made = await kitFrom(crypto, words);
    if (!made.ok) {
      expect(made.refusal).toEqual(refusal);
      return;
    }
    const { box, write, read, publicHalf, privateHalf } = made.value;
    const told = { box, write, read, publicHalf: toBase64(publicHalf), privateHalf: toBase64(privateHalf) };
    expect(told).toEqual(kits.kit);
  });

  test.each(kits.sealed)(`[KE17] ${platform} and what lies in a kit's mailbox, $name`, async ({ sealed, content }) => {
    const kit = { box: kits.kit.box, privateHalf: bytesOf(kits.kit.privateHalf) };
    const opened = await openFromKit(crypto, kit, bytesOf(sealed));
    expect(opened).toEqual(content === undefined ? undefined : fromBase64(content));
  });
}

/** Every published vector of what travels between two phones, good and bad, in this platform's hands. */
export function betweenContract<Key>(platform: string, crypto: CryptoPort<Key>): void {
  envelopeContract(platform, crypto);
  linkContract(platform, crypto);
  kitContract(platform, crypto);
}
