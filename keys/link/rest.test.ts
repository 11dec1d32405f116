import { expect, test } from 'vitest';
import { framed, joined, toUtf8 } from '../bytes/index.ts';
import { nodeCrypto } from '../crypto/node.contract.ts';
import { padded } from '../seal/index.ts';
import { keyUpdate, type Link, type LinkKey, openLink, sealLink, takeKeyUpdate } from './index.ts';
import { twoLinks } from './two-links.contract.ts';

const crypto = nodeCrypto();
const key: LinkKey<{ raw: Uint8Array<ArrayBuffer> }> = {
  use: 'link',
  person: 'a',
  space: 'AAAAAAAAAAAAAAAAAAAAAA',
  key: { raw: crypto.random(32) },
};
const { a, b } = await twoLinks(crypto, '2026-11-22');
const damaged = { ok: false, refusal: 'damaged' };

/** Any JSON, sealed as a link would be. */
async function sealedAs(value: unknown) {
  const iv = crypto.random(12);
  const plain = padded(toUtf8(JSON.stringify(value)));
  const sealed = await crypto.seal(key.key, iv, framed('cs1/link/v1', key.person, key.space), plain);
  return joined(new Uint8Array([1]), iv, sealed);
}

test('[KE31] a link opens as it was, after updates too, and its size tells nothing of them', async () => {
  const sealed = await sealLink(crypto, key, a);
  expect(await openLink(crypto, key, sealed)).toEqual({ ok: true, value: a });
  const next = await keyUpdate(crypto, a, '2026-11-30', { freshKem: true });
  const other = await takeKeyUpdate(crypto, b, next.update, '2026-12-01');
  const back = other.ok ? await keyUpdate(crypto, other.value, '2026-12-01', { freshKem: false }) : undefined;
  const spent = back && (await takeKeyUpdate(crypto, next.link, back.update, '2026-12-02'));
  if (!spent?.ok) throw new Error('Honest updates are taken.');
  const again = await sealLink(crypto, key, spent.value);
  expect(await openLink(crypto, key, again)).toEqual(spent);
  expect(again.length).toBe(sealed.length);
});

test('[KE31] another person, another space, another key, another version: it does not open', async () => {
  const sealed = await sealLink(crypto, key, a);
  const other = { raw: crypto.random(32) };
  const wrong = [
    { ...key, person: 'b' as const },
    { ...key, space: 'BAAAAAAAAAAAAAAAAAAAAA' },
    { ...key, key: other },
  ];
  for (const each of wrong) expect(await openLink(crypto, each, sealed)).toEqual(damaged);
  const changed = sealed.map((byte, at) => (at === 0 ? 2 : byte));
  for (const bytes of [changed, sealed.slice(0, -1), sealed.slice(0, 9), new Uint8Array(), joined(sealed, sealed)])
    expect(await openLink(crypto, key, bytes)).toEqual(damaged);
});

test('[KE31] what is sealed rightly and is no link is damaged', async () => {
  expect(await openLink(crypto, key, await sealedAs(a))).toEqual({ ok: true, value: a });
  const [epoch, kem] = [a.own.epochs[0], a.own.kems[0]];
  if (!epoch || !kem) throw new Error('A link begins with both.');
  const own = (change: Partial<Link['own']>) => ({ ...a, own: { ...a.own, ...change } });
  const theirs = (change: Partial<Link['theirs']>) => ({ ...a, theirs: { ...a.theirs, ...change } });
  const { relay: _left, ...without } = a;
  const wrong: readonly unknown[] = [
    null,
    [],
    'link',
    without,
    { ...a, more: true },
    { ...a, v: 2 },
    { ...a, role: 'c' },
    { ...a, space: 'AAAA' },
    { ...a, psk: '' },
    own({ id: '' }),
    own({ kems: [] }),
    own({ kems: [{ half: 'x' }] }),
    own({ kems: [{ ...kem, spent: '2026-11-22' }] }),
    own({ kems: [{ half: kem.half, spent: 'soon' }, kem] }),
    own({ epochs: [] }),
    own({ epochs: [{ ...epoch, n: 0 }] }),
    own({ epochs: [epoch, { ...epoch, n: 3 }] }),
    own({ epochs: [{ ...epoch, since: '2026-02-29' }] }),
    own({ epochs: [{ ...epoch, secret: 'AA' }] }),
    own({ sealedTo: '' }),
    own({ shown: { ...a.own.shown, read: '' } }),
    theirs({ epochs: [] }),
    theirs({ kem: 'AA' }),
    theirs({ passing: { box: a.own.shown.box, read: '!' } }),
  ];
  for (const each of wrong) expect(await openLink(crypto, key, await sealedAs(each))).toEqual(damaged);
});
