import { expect, test } from 'vitest';
import { fromBase64, toBase64, toUtf8 } from '../bytes/index.ts';
import type { CryptoPort } from '../crypto/index.ts';
import { type NodeKey, nodeCrypto } from '../crypto/node.contract.ts';
import {
  answerIsDue,
  bundleOf,
  isBundle,
  type KeyUpdate,
  keyUpdate,
  type Link,
  newOwnEnd,
  ringOf,
  takeKeyUpdate,
  updateIsDue,
} from './index.ts';
import { twoLinks } from './two-links.contract.ts';

const crypto = nodeCrypto();
const [first, second, third] = ['2026-11-22', '2026-11-24', '2026-11-25'] as const;
const { a, b } = await twoLinks(crypto, first);
const routine = { freshKem: true };
const answer = { freshKem: false };

async function takenBy(link: Link, update: unknown, day: string = third): Promise<Link> {
  const taken = await takeKeyUpdate(crypto, link, JSON.parse(JSON.stringify(update)), day);
  if (!taken.ok) throw new Error(`The update was refused: ${taken.refusal}`);
  return taken.value;
}

const refusalOf = async (link: Link, update: unknown) => {
  const taken = await takeKeyUpdate(crypto, link, update, third);
  return taken.ok ? 'taken' : taken.refusal;
};

test('[KE27] after pairing each writes with an epoch of its own, and each can read both', async () => {
  const [atA, atB] = [await ringOf(crypto, a), await ringOf(crypto, b)];
  const all = [atA.write.shown, atA.write.passing, atB.write.shown, atB.write.passing];
  for (const key of all) for (const ring of [atA, atB]) expect(ring.find(key.keyId)).toEqual(key);
  expect(all.map(({ journal, from, epoch }) => `${journal} ${from} ${epoch}`)).toEqual([
    'shown a 1',
    'passing a 1',
    'shown b 1',
    'passing b 1',
  ]);
  expect(new Set(all.flatMap(({ keyId, key }) => [keyId, key.raw.join()])).size).toBe(8);
  expect(atA.find(toBase64(crypto.random(8)))).toBeUndefined();
});

test('[KE27] a routine update brings a new epoch and a new KEM, and the keys before it still read', async () => {
  const { link, update } = await keyUpdate(crypto, a, second, routine);
  const other = await takenBy(b, update);
  const [before, now, there] = [await ringOf(crypto, a), await ringOf(crypto, link), await ringOf(crypto, other)];
  expect(now.write.shown.epoch).toBe(2);
  for (const { keyId } of [before.write.shown, before.write.passing, now.write.shown, now.write.passing])
    expect(there.find(keyId)).toEqual(now.find(keyId));
  expect(other.theirs.kem).not.toBe(b.theirs.kem);
  expect(other.theirs.epochs.map(({ n, since }) => [n, since])).toEqual([
    [1, first],
    [2, third],
  ]);
});

test('[KE27] a changed KEM is answered by an update that seals to it, and the answer is not answered', async () => {
  expect([answerIsDue(a), answerIsDue(b)]).toEqual([false, false]);
  const { link, update } = await keyUpdate(crypto, a, second, routine);
  const other = await takenBy(b, update);
  expect([answerIsDue(link), answerIsDue(other)]).toEqual([false, true]);
  const answered = await keyUpdate(crypto, other, third, answer);
  expect(answered.update.kem).toBe(
    toBase64(await crypto.publicOf(fromBase64(b.own.kems[0]?.half ?? '') ?? toUtf8(''))),
  );
  const back = await takenBy(link, answered.update);
  expect([answerIsDue(back), answerIsDue(answered.link)]).toEqual([false, false]);
  expect(back.own.kems[0]?.spent).toBe(third);
  expect(back.own.kems[1]?.spent).toBeUndefined();
});

test('[KE27] updates that cross on their way are both taken', async () => {
  const [fromA, fromB] = [await keyUpdate(crypto, a, second, routine), await keyUpdate(crypto, b, second, routine)];
  const [atA, atB] = [await takenBy(fromA.link, fromB.update), await takenBy(fromB.link, fromA.update)];
  expect([answerIsDue(atA), answerIsDue(atB)]).toEqual([true, true]);
  const [nextA, nextB] = [await keyUpdate(crypto, atA, third, answer), await keyUpdate(crypto, atB, third, answer)];
  const ends = [await takenBy(nextA.link, nextB.update), await takenBy(nextB.link, nextA.update)];
  expect(ends.map(answerIsDue)).toEqual([false, false]);
  const [one, two] = await Promise.all(ends.map((end) => ringOf(crypto, end)));
  expect(two?.find(one?.write.shown.keyId ?? '')).toEqual(one?.write.shown);
});

test('[KE27] only the pinned id is taken, in this space and role, and nothing of it may be changed', async () => {
  const { update } = await keyUpdate(crypto, a, second, routine);
  const stranger = await keyUpdate(
    crypto,
    { ...a, own: { ...a.own, id: toBase64(crypto.random(32)) } },
    second,
    routine,
  );
  const elsewhere = await keyUpdate(crypto, { ...a, space: toBase64(crypto.random(16)) }, second, routine);
  const otherKem = toBase64((await crypto.newPair()).publicHalf);
  const flipped = (text: string) => `${text.startsWith('A') ? 'B' : 'A'}${text.slice(1)}`;
  const wrong: readonly KeyUpdate[] = [
    stranger.update,
    elsewhere.update,
    { ...update, n: 3 },
    { ...update, kem: otherKem },
    { ...update, sealed: flipped(update.sealed) },
    { ...update, signature: flipped(update.signature) },
  ];
  for (const each of wrong) expect(await refusalOf(b, each)).toBe('not-theirs');
  expect(await refusalOf(a, update)).toBe('not-theirs');
});

test('[KE27] an update is taken once, and in its turn', async () => {
  const next = await keyUpdate(crypto, a, second, routine);
  const afterNext = await keyUpdate(crypto, next.link, third, routine);
  expect(await refusalOf(b, afterNext.update)).toBe('not-next');
  const taken = await takenBy(b, next.update);
  expect(await refusalOf(taken, next.update)).toBe('not-next');
  expect((await takenBy(taken, afterNext.update)).theirs.epochs).toHaveLength(3);
});

test('[KE27] signed by the other and sealed to a half, or with a psk, that is not of this link: damaged', async () => {
  const otherPsk = await keyUpdate(crypto, { ...a, psk: toBase64(crypto.random(32)) }, second, routine);
  const otherHalf = toBase64((await crypto.newPair()).publicHalf);
  const toNobody = await keyUpdate(crypto, { ...a, theirs: { ...a.theirs, kem: otherHalf } }, second, routine);
  for (const { update } of [otherPsk, toNobody]) expect(await refusalOf(b, update)).toBe('damaged');
});

test('[KE27] a KEM to which nothing can be sealed is refused, so that it cannot stop my own next update', async () => {
  const low = { ...crypto, publicOf: async () => new Uint8Array(32) };
  const { update } = await keyUpdate(low, a, second, routine);
  expect(update.kem).toBe(toBase64(new Uint8Array(32)));
  expect(await refusalOf(b, update)).toBe('damaged');
});

test('[KE27] what is no update at all is damaged', async () => {
  const { update } = await keyUpdate(crypto, a, second, routine);
  const wrong = [undefined, null, 7, [], {}, { ...update, extra: 1 }, { ...update, n: '2' }, { ...update, n: 0 }];
  for (const each of [...wrong, { ...update, kem: '' }, { ...update, sealed: update.sealed.slice(2) }])
    expect(await refusalOf(b, each)).toBe('damaged');
});

test('[KE27] an update goes out within 1 to 30 days, by chance', () => {
  const due = (day: string, chance: number) => updateIsDue(a, day, chance);
  expect([due(first, 0), due(second, 0.0666), due(second, 0.0667), due('2026-12-21', 0.9)]).toEqual([
    false,
    true,
    false,
    false,
  ]);
  expect(due('2026-12-22', 0.999)).toBe(true);
  expect([due('2026-11-01', 0.01), due('2026-11-01', 0.5)]).toEqual([true, false]);
});

test('[KE29] a bundle is good for its id, KEM and role, and a signed update is no bundle', async () => {
  const bundle = await bundleOf(crypto, 'a', a.own);
  expect(await isBundle(crypto, 'a', bundle)).toBe(true);
  expect(await isBundle(crypto, 'b', bundle)).toBe(false);
  const other = await bundleOf(crypto, 'a', await newOwnEnd(crypto, first));
  expect(await isBundle(crypto, 'a', { ...bundle, kem: other.kem })).toBe(false);
  expect(await isBundle(crypto, 'a', { ...bundle, id: other.id })).toBe(false);
  const { update } = await keyUpdate(crypto, a, second, routine);
  const signature = fromBase64(update.signature) ?? new Uint8Array();
  expect(await isBundle(crypto, 'a', { ...bundle, kem: fromBase64(update.kem) ?? bundle.kem, signature })).toBe(false);
});

test('[KE29] an id signs bundles and key updates, each under its label', async () => {
  const labels: string[] = [];
  const heard: CryptoPort<NodeKey> = {
    ...crypto,
    sign: (key, message) => {
      labels.push(Buffer.from(message.slice(4, 4 + (message[3] ?? 0))).toString());
      return crypto.sign(key, message);
    },
  };
  const { link } = await keyUpdate(heard, a, second, routine);
  await bundleOf(heard, 'a', link.own);
  await ringOf(heard, link);
  expect(labels).toEqual(['cs1/rekey/v1', 'cs1/bundle/v1']);
});
