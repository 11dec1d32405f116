import { type Bytes, framed, fromBase64, joined, toBase64, toUtf8 } from '../bytes/index.ts';
import { fixedRandom, type NodeKey, nodeCrypto } from '../crypto/node.contract.ts';
import { type AuthorKey, type MineKey, type PassingKey, type ShownKey, sealMine, sealPassing, sealShown } from '../seal/index.ts';

type FactKey = MineKey<NodeKey> | ShownKey<NodeKey> | PassingKey<NodeKey>;

/** One record with all that is needed to open it, and what must come of it. Bytes are base64url. */
export interface RestVector {
  readonly name: string;
  readonly use: 'mine' | 'shown' | 'passing';
  readonly author: 'a' | 'b';
  readonly reader: 'a' | 'b';
  readonly key: string;
  readonly authorKey: string;
  readonly id: string;
  readonly lapses?: number;
  readonly sealed: string;
  readonly content?: unknown;
  readonly refusal?: string;
}

const crypto = nodeCrypto(fixedRandom('cs1 rest vectors'));
const author: AuthorKey<NodeKey> = { use: 'author', author: 'a', key: { raw: crypto.random(32) } };
const otherAuthor: AuthorKey<NodeKey> = { use: 'author', author: 'b', key: { raw: crypto.random(32) } };
const mine: MineKey<NodeKey> = { use: 'mine', author: 'a', key: { raw: crypto.random(32) } };
const shown: ShownKey<NodeKey> = { use: 'shown', author: 'a', key: { raw: crypto.random(32) } };
const shownByOther: ShownKey<NodeKey> = { use: 'shown', author: 'b', key: { raw: crypto.random(32) } };
const passing: PassingKey<NodeKey> = { use: 'passing', author: 'a', lapses: 1_795_406_400_000, key: { raw: crypto.random(32) } };

const id = '000102030405060708090a0b0c0d0e0f';
const content = { stamp: '0mv7wk000-0000-a', at: 1_795_330_800_000, body: { kind: 'checked-in', note: 'müde 🌙' } };

function vector(name: string, key: FactKey, sealed: Bytes, comes: Partial<RestVector>): RestVector {
  const base = { name, use: key.use, author: key.author, reader: 'a' as const, key: toBase64(key.key.raw) };
  const lapses = key.use === 'passing' ? { lapses: key.lapses } : {};
  return { ...base, authorKey: toBase64(author.key.raw), id, ...lapses, sealed: toBase64(sealed), ...comes };
}

/** A record built by hand around an inside that no writer of ours would make. */
async function around(inside: Bytes): Promise<Bytes> {
  const iv = crypto.random(12);
  const bound = framed('cs1/rest/v1', 'mine/a', id, '');
  return joined(new Uint8Array([1]), iv, await crypto.seal(mine.key, iv, bound, inside));
}

async function insideOf(json: Bytes, size: number, length = json.length + 32): Promise<Bytes> {
  const bound = framed('cs1/rest/v1', 'mine/a', id, '');
  const tag = await crypto.tag(author.key, framed('cs1/by/v1', bound, json));
  const whole = new Uint8Array(size);
  whole.set(joined(new Uint8Array([0, 0, length >> 8, length & 255]), tag, json));
  return whole;
}

const damaged = { refusal: 'damaged' };
const at = (bytes: Bytes, index: number, value: number): Bytes => bytes.map((byte, here) => (here === index ? value : byte));

async function good(): Promise<readonly RestVector[]> {
  const long = { ...content, body: { kind: 'reflected', text: 'slowly '.repeat(300) } };
  const byOther = await sealShown(crypto, shownByOther, otherAuthor, { audience: 'shown', id, content });
  return [
    vector('a private fact', mine, await sealMine(crypto, mine, author, { audience: 'mine', id, content }), { content }),
    vector('a private fact in the second bucket', mine, await sealMine(crypto, mine, author, { audience: 'mine', id, content: long }), { content: long }),
    vector('what I show', shown, await sealShown(crypto, shown, author, { audience: 'shown', id, content }), { content }),
    vector('what the other shows: their tag is not for me', shownByOther, byOther, { content }),
    vector('what is passing', passing, await sealPassing(crypto, passing, author, { audience: 'passing', id, content }), { content }),
  ];
}

async function bad(): Promise<readonly RestVector[]> {
  const whole = await sealMine(crypto, mine, author, { audience: 'mine', id, content });
  const today = await sealPassing(crypto, passing, author, { audience: 'passing', id, content });
  const json = toUtf8(JSON.stringify(content));
  const inside = await insideOf(json, 1024);
  const forged = await sealShown(crypto, shown, { ...otherAuthor, author: 'a' }, { audience: 'shown', id, content });
  return [
    vector('under another id', mine, whole, { ...damaged, id: id.replace('0f', '10') }),
    vector('moved to the journal of the other person', mine, whole, { ...damaged, author: 'b' }),
    vector('moved from private to shown', mine, whole, { ...damaged, use: 'shown' }),
    vector('with its lapse put off by an hour', passing, today, { ...damaged, lapses: passing.lapses + 3_600_000 }),
    vector('cut short', mine, whole.slice(0, 700), damaged),
    vector('empty', mine, new Uint8Array(), damaged),
    vector('of another version', mine, at(whole, 0, 2), damaged),
    vector('with a bit changed', mine, at(whole, 500, (whole[500] ?? 0) ^ 1), damaged),
    vector('with another iv', mine, at(whole, 1, (whole[1] ?? 0) ^ 1), damaged),
    vector('with padding that is not zero', mine, await around(at(inside, 1023, 1)), damaged),
    vector('in a bucket that is too large', mine, await around(await insideOf(json, 4096)), damaged),
    vector('of a size that is no bucket', mine, await around(inside.slice(0, 900)), damaged),
    vector('with a length beyond its end', mine, await around(await insideOf(json, 1024, 2000)), damaged),
    vector('with a length that cuts the tag', mine, await around(at(at(new Uint8Array(1024), 3, 31), 2, 0)), damaged),
    vector('whose inside is no JSON', mine, await around(await insideOf(toUtf8('{"stamp"'), 1024)), damaged),
    vector('whose inside is no UTF-8', mine, await around(await insideOf(new Uint8Array([34, 0xff, 34]), 1024)), damaged),
    vector('forged in my name by the other person, who holds the key [P7]', shown, forged, { refusal: 'not-mine' }),
  ];
}

export const restVectors = async (): Promise<readonly RestVector[]> => [...(await good()), ...(await bad())];

export const bytesOf = (text: string): Bytes => fromBase64(text) ?? new Uint8Array();
