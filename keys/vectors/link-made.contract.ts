import { type Bytes, framed, fromBase64, joined, toBase64, toUtf8 } from '../bytes/index.ts';
import { fixedRandom, nodeCrypto } from '../crypto/node.contract.ts';
import { bundleOf, keyUpdate, type KeyUpdate, type Link, ringOf, sealLink } from '../link/index.ts';
import { twoLinks } from '../link/two-links.contract.ts';
import { type SideSecrets, sideKeys } from '../lock/index.ts';
import { padded } from '../seal/index.ts';

/** Two ends of one link, and everything that follows from them. Bytes are base64url. */
export interface LinkVectors {
  /** The links of a and b just after pairing. */
  readonly a: Link;
  readonly b: Link;
  /** What each end says of itself. A signature is one of many: it is checked, not made again. */
  readonly bundles: readonly { readonly role: 'a' | 'b'; readonly id: string; readonly kem: string; readonly signature: string }[];
  /** Keys of journals. `commit` is what each commits to with a salt of 32 zeros: the key itself is never seen. */
  readonly keys: readonly { readonly journal: string; readonly from: string; readonly epoch: number; readonly keyId: string; readonly commit: string }[];
  /** What b makes of updates that say they are a's, on this day. */
  readonly updates: readonly { readonly name: string; readonly update: unknown; readonly day: string; readonly secret?: string; readonly refusal?: string }[];
  /** A side, the id and commitment of its key for itself, and links as they lie sealed on its disk. */
  readonly side: { readonly person: 'a'; readonly space: string; readonly root: string; readonly keyId: string; readonly commit: string };
  readonly rest: readonly { readonly name: string; readonly sealed: string; readonly link?: Link; readonly refusal?: string }[];
}

const crypto = nodeCrypto(fixedRandom('cs1 link vectors'));
const day = '2026-11-22';
const noSalt = new Uint8Array(32);
const damaged = { refusal: 'damaged' };
const commitOf = async (key: { readonly raw: Bytes }) =>
  toBase64(await crypto.deriveFrom(key, noSalt, 'cs1/env/commit/v1', 32));

async function bundleVectors({ a, b }: { readonly a: Link; readonly b: Link }): Promise<LinkVectors['bundles']> {
  const both = [await bundleOf(crypto, 'a', a.own), await bundleOf(crypto, 'b', b.own)];
  return both.map(({ id, kem, signature }, at) => ({
    role: at === 0 ? 'a' : 'b',
    id: toBase64(id),
    kem: toBase64(kem),
    signature: toBase64(signature),
  }));
}

async function keyVectors(links: readonly Link[]): Promise<LinkVectors['keys']> {
  const rings = await Promise.all(links.map((link) => ringOf(crypto, link)));
  const keys = rings.flatMap(({ write: { shown, passing } }) => [shown, passing]);
  return Promise.all(
    keys.map(async ({ journal, from, epoch, keyId, key }) => ({ journal, from, epoch, keyId, commit: await commitOf(key) })),
  );
}

async function updateVectors({ a, b }: { readonly a: Link; readonly b: Link }): Promise<LinkVectors['updates']> {
  const next = await keyUpdate(crypto, a, day, { freshKem: true });
  const answer = await keyUpdate(crypto, a, day, { freshKem: false });
  const later = await keyUpdate(crypto, next.link, day, { freshKem: true });
  const secretOf = (link: Link) => link.own.epochs.at(-1)?.secret ?? '';
  const by = async (change: Partial<Link>): Promise<KeyUpdate> =>
    (await keyUpdate(crypto, { ...a, ...change }, day, { freshKem: true })).update;
  const kem = toBase64((await crypto.newPair()).publicHalf);
  const own = (id: string) => ({ own: { ...a.own, id } });
  const lowKem = { ...crypto, publicOf: async () => new Uint8Array(32) };
  const { update } = next;
  const refused = (name: string, given: unknown, refusal: string) => ({ name, update: given, day, refusal });
  return [
    { name: 'a routine update', update, day, secret: secretOf(next.link) },
    { name: 'an answer, with the KEM from before', update: answer.update, day, secret: secretOf(answer.link) },
    refused('the one after the next', later.update, 'not-next'),
    refused('signed by another id', await by(own(toBase64(crypto.random(32)))), 'not-theirs'),
    refused('of another space', await by({ space: toBase64(crypto.random(16)) }), 'not-theirs'),
    refused('of the other role', await by({ role: 'b' }), 'not-theirs'),
    refused('my own, sent back', (await keyUpdate(crypto, b, day, { freshKem: true })).update, 'not-theirs'),
    refused('with another count', { ...update, n: 3 }, 'not-theirs'),
    refused('with another KEM', { ...update, kem }, 'not-theirs'),
    refused('with another secret', { ...update, sealed: answer.update.sealed }, 'not-theirs'),
    refused('with the signature of another', { ...update, signature: answer.update.signature }, 'not-theirs'),
    refused('sealed under another psk', await by({ psk: toBase64(crypto.random(32)) }), 'damaged'),
    refused('sealed to another half', await by({ theirs: { ...a.theirs, kem } }), 'damaged'),
    refused('with a KEM of low order', (await keyUpdate(lowKem, a, day, { freshKem: true })).update, 'damaged'),
    refused('with a field too many', { ...update, more: 1 }, 'damaged'),
    refused('with a field too few', { n: update.n, kem: update.kem, sealed: update.sealed }, 'damaged'),
    refused('whose count is a text', { ...update, n: '2' }, 'damaged'),
    refused('that is nothing', null, 'damaged'),
  ];
}

const secrets: SideSecrets = {
  person: 'a',
  space: toBase64(crypto.random(16)),
  root: crypto.random(32),
  privateHalf: crypto.random(32),
  spaceKey: crypto.random(32),
};

async function restVectors(link: Link): Promise<LinkVectors['rest']> {
  const { link: key } = await sideKeys(crypto, secrets);
  const sealed = await sealLink(crypto, key, link);
  const other = await sealLink(crypto, { ...key, person: 'b' }, link);
  const bound = framed('cs1/link/v1', 'a', secrets.space);
  const noLink = async (value: unknown) => {
    const iv = crypto.random(12);
    return toBase64(joined(new Uint8Array([1]), iv, await crypto.seal(key.key, iv, bound, padded(toUtf8(JSON.stringify(value))))));
  };
  const at = (index: number, value: number) => toBase64(sealed.map((byte, here) => (here === index ? value : byte)));
  return [
    { name: 'a link', sealed: toBase64(sealed), link },
    { name: 'of another version', sealed: at(0, 2), ...damaged },
    { name: 'with a byte changed', sealed: at(500, 0), ...damaged },
    { name: 'cut short', sealed: toBase64(sealed.slice(0, 1000)), ...damaged },
    { name: 'of the other side', sealed: toBase64(other), ...damaged },
    { name: 'with a field that nobody knows', sealed: await noLink({ ...link, more: 1 }), ...damaged },
    { name: 'of version 2 inside', sealed: await noLink({ ...link, v: 2 }), ...damaged },
    { name: 'without an epoch of the other', sealed: await noLink({ ...link, theirs: { ...link.theirs, epochs: [] } }), ...damaged },
  ];
}

export async function linkVectors(): Promise<LinkVectors> {
  const links = await twoLinks(crypto, day);
  const { self } = await sideKeys(crypto, secrets);
  return {
    ...links,
    bundles: await bundleVectors(links),
    keys: await keyVectors([links.a, links.b]),
    updates: await updateVectors(links),
    side: { person: 'a', space: secrets.space, root: toBase64(secrets.root), keyId: self.keyId, commit: await commitOf(self.key) },
    rest: await restVectors(links.a),
  };
}

/** The secrets of a side of which only the root matters here. */
export const secretsOf = ({ person, space, root }: LinkVectors['side']): SideSecrets => ({
  person,
  space,
  root: fromBase64(root) ?? new Uint8Array(),
  privateHalf: new Uint8Array(32).fill(1),
  spaceKey: new Uint8Array(32).fill(2),
});
