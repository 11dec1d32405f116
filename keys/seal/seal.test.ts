import { expect, test } from 'vitest';
import { type NodeKey, nodeCrypto } from '../crypto/node.contract.ts';
import {
  type AuthorKey,
  type DaysKey,
  type MineKey,
  newDay,
  openDay,
  openFact,
  openSlip,
  openSnapshot,
  type PrivateFact,
  type SharedFact,
  type ShownKey,
  sealMine,
  sealPassing,
  sealShown,
  sealSlip,
  sealSnapshot,
} from './index.ts';

const crypto = nodeCrypto();
const raw = () => ({ raw: crypto.random(32) });
const author: AuthorKey<NodeKey> = { use: 'author', author: 'a', key: raw() };
const partner: AuthorKey<NodeKey> = { use: 'author', author: 'b', key: raw() };
const mine: MineKey<NodeKey> = { use: 'mine', author: 'a', key: raw() };
const shown: ShownKey<NodeKey> = { use: 'shown', author: 'a', key: raw() };
const secret: PrivateFact = { audience: 'mine', id: 'one', content: { welcome: 'not-now' } };
const open: SharedFact = { audience: 'shown', id: 'two', content: { word: 'gentle' } };

test('[KE13] a private fact and a key that the other person holds do not meet, nor the other way round', async () => {
  // @ts-expect-error a private fact under a shared key
  await expect(sealMine(crypto, shown, author, secret)).resolves.toBeDefined();
  // @ts-expect-error a private fact through the shared door
  await expect(sealShown(crypto, shown, author, secret)).resolves.toBeDefined();
  // @ts-expect-error a shared fact under a private key
  await expect(sealShown(crypto, mine, author, open)).resolves.toBeDefined();
  // @ts-expect-error a shared fact through the private door
  await expect(sealMine(crypto, mine, author, open)).resolves.toBeDefined();
  // @ts-expect-error an author's key seals nothing
  await expect(sealMine(crypto, author, author, secret)).resolves.toBeDefined();
});

test('[P7] my side refuses what the other person wrote in my name; their own side cannot tell, and that is deniability', async () => {
  const forged = await sealShown(crypto, shown, { ...partner, author: 'a' }, open);
  expect(await openFact(crypto, shown, author, 'two', forged)).toEqual({ ok: false, refusal: 'not-mine' });
  expect(await openFact(crypto, shown, partner, 'two', forged)).toEqual({ ok: true, value: open.content });
});

test('[KE10] the same fact sealed twice gives different bytes of one size', async () => {
  const [one, other] = [await sealMine(crypto, mine, author, secret), await sealMine(crypto, mine, author, secret)];
  expect(one).not.toEqual(other);
  expect(one.length).toBe(1 + 12 + 1024 + 16);
  expect(other.length).toBe(one.length);
});

test('[KE13] a snapshot opens as a snapshot of its own person, and as nothing else', async () => {
  const sealed = await sealSnapshot(crypto, mine, author, { days: 3 });
  expect(await openSnapshot(crypto, mine, author, sealed)).toEqual({ ok: true, value: { days: 3 } });
  expect(await openFact(crypto, mine, author, 'snapshot', sealed)).toEqual({ ok: false, refusal: 'damaged' });
  expect(await openSnapshot(crypto, { ...mine, key: raw() }, author, sealed)).toEqual({
    ok: false,
    refusal: 'damaged',
  });
});

test('[KE9] a day of passing things opens with its sealed key, in both directions, and under no other instant', async () => {
  const days: DaysKey<NodeKey> = { use: 'days', key: raw() };
  const { keys, sealed } = await newDay(crypto, days, 5000);
  const record = await sealPassing(crypto, keys.a, author, { audience: 'passing', id: 'three', content: 1 });
  const again = await openDay(crypto, days, 5000, sealed);
  expect(again && (await openFact(crypto, again.a, partner, 'three', record))).toEqual({ ok: true, value: 1 });
  expect(again && (await openFact(crypto, again.b, partner, 'three', record))).toEqual({
    ok: false,
    refusal: 'damaged',
  });
  expect(await openDay(crypto, days, 5001, sealed)).toBeUndefined();
  expect(await openDay(crypto, { ...days, key: raw() }, 5000, sealed)).toBeUndefined();
});

test('[KE9] a day whose sealed key was thrown away is gone: another day of the same instant does not open it', async () => {
  const days: DaysKey<NodeKey> = { use: 'days', key: raw() };
  const lost = await newDay(crypto, days, 5000);
  const record = await sealPassing(crypto, lost.keys.a, author, { audience: 'passing', id: 'three', content: 1 });
  const next = await newDay(crypto, days, 5000);
  expect(await openFact(crypto, next.keys.a, author, 'three', record)).toEqual({ ok: false, refusal: 'damaged' });
});

test('[KE15] a slip opens for the person it was left for, under its own id, and for nobody else', async () => {
  const pair = await crypto.newPair();
  const receiving = await crypto.receivingKey(pair.privateHalf);
  const sealed = await sealSlip(crypto, pair.publicHalf, 'a', 'slip', { rest: true });
  expect(await openSlip(crypto, receiving, 'a', 'slip', sealed)).toEqual({ content: { rest: true } });
  expect(await openSlip(crypto, receiving, 'b', 'slip', sealed)).toBeUndefined();
  expect(await openSlip(crypto, receiving, 'a', 'other', sealed)).toBeUndefined();
  const stranger = await crypto.receivingKey((await crypto.newPair()).privateHalf);
  expect(await openSlip(crypto, stranger, 'a', 'slip', sealed)).toBeUndefined();
  expect(sealed.length).toBe(32 + 1024 + 16);
});
