import type { Private } from '@unhurried/domain/couple';
import { toBase64 } from '@unhurried/keys/bytes';
import { openSide, passphraseBytes } from '@unhurried/keys/lock';
import { openFact, sealShown } from '@unhurried/keys/seal';
import { nextStamp } from '@unhurried/sync/clock';
import { expect, test } from 'vitest';
import type { Body, NewFact } from './index.ts';
import {
  bothSides,
  dumped,
  given,
  mine,
  november,
  onTrial,
  passing,
  passphraseOf,
  quickStretch,
  shown,
  texts,
  tonight,
} from './on-trial.contract.ts';
import { readSide } from './stored-side.ts';
import { webCrypto } from './web-crypto.ts';

test('[DV2] a private body does not fit into what the other person reads', () => {
  const secret: Private<Body> = { kind: 'limit-set' };
  // @ts-expect-error private handed to both
  const told: NewFact = { audience: 'shown', body: secret };
  // @ts-expect-error private handed to both until it lapses
  const passed: NewFact = { audience: 'passing', body: secret, lapses: tonight };
  // @ts-expect-error passing without an end
  const endless: NewFact = { audience: 'passing', body: { kind: 'offered' } };
  const fine: NewFact = { audience: 'mine', body: secret };
  expect([told, passed, endless, fine].map(({ audience }) => audience)).toEqual([
    'shown',
    'passing',
    'passing',
    'mine',
  ]);
});

test('[DV15] nothing that was written can be found on the disk, nor any key that would open it', async () => {
  const trial = await onTrial();
  const { a, b } = await bothSides(trial);
  given(
    await a.append([
      mine('a-very-private-sentence'),
      shown('a-shown-sentence'),
      passing('a-passing-sentence', tonight),
    ]),
  );
  given(await b.append([mine('the-other-private-sentence')]));
  given(await a.saveSnapshot({ note: 'a-snapshot-sentence' }, 1));
  const bytes = await dumped(trial.name);
  expect(bytes.includes('Ash')).toBe(true);
  for (const word of ['sentence', 'said', passphraseOf.a, passphraseOf.b, 'quiet water', 'CryptoKey']) {
    expect(bytes.includes(word)).toBe(false);
    expect(bytes.includes(Buffer.from(word, 'utf16le'))).toBe(false);
  }
  const stored = given(await readSide(trial.store, 'a'));
  const smith = { crypto: webCrypto, stretch: quickStretch };
  const { root, privateHalf, spaceKey } = given(await openSide(smith, stored?.record, passphraseBytes(passphraseOf.a)));
  for (const secret of [root, privateHalf, spaceKey]) {
    expect(bytes.includes(Buffer.from(secret))).toBe(false);
    expect(bytes.includes(toBase64(secret))).toBe(false);
  }
});

test('[DV15] the other side, with all of its keys, opens nothing of what is mine', async () => {
  const trial = await onTrial();
  const { a, b } = await bothSides(trial);
  given(await a.append([mine('for me alone')]));
  const records = given(await trial.store.readAfter('mine/a', 0));
  // Even when the partner moves my record into a journal that they can read, under its own id.
  for (const journal of ['mine/b', 'shown/a', 'shown/b']) {
    given(await trial.store.write({ append: records.map(({ id, sealed }) => ({ journal, id, sealed })) }));
  }
  const ofB = given(await b.load());
  expect(JSON.stringify(ofB)).not.toContain('for me alone');
  expect(ofB.unreadable).toBe(3);
  expect((await trial.device.unlock('a', passphraseOf.b)).ok).toBe(false);
});

test('[P7] what the other person writes in my name, with every key they hold, is refused on my side and counted', async () => {
  const trial = await onTrial();
  const { a, b } = await bothSides(trial);
  const { keys } = given(await trial.vault.unlock({ person: 'b', passphrase: passphraseOf.b }));
  const content = {
    stamp: nextStamp(undefined, november, 'a'),
    at: november,
    body: { kind: 'said', text: 'I said yes' },
  };
  const forged = { audience: 'shown' as const, id: 'forged', content };
  const sealed = await sealShown(webCrypto, keys.shown.a, { ...keys.author, author: 'a' }, forged);
  given(await trial.store.write({ append: [{ journal: 'shown/a', id: 'forged', sealed }] }));
  const ofA = given(await a.load());
  expect([ofA.shown.length, ofA.unreadable]).toEqual([0, 1]);
  // Their own view they can paint as they like: that is deniability, and nothing of it reaches me.
  expect(texts(given(await b.load()).shown)).toEqual(['I said yes']);
});

test('[DV21] [LK4] what both read is counted apart: a stamp says nothing of what I write for myself, or have read', async () => {
  const stampOf = async (privately: number, theirs = 0) => {
    const trial = await onTrial();
    const { a, b } = await bothSides(trial);
    if (theirs > 0) given(await b.append(Array.from({ length: theirs }, (_, at) => shown(`theirs ${at}`))));
    given(await a.load());
    given(await a.append([...Array.from({ length: privately }, (_, at) => mine(`${at}`)), shown('told')]));
    const { keys } = given(await trial.vault.unlock({ person: 'b', passphrase: passphraseOf.b }));
    const [record] = given(await trial.store.readAfter('shown/a', 0));
    if (!record) throw new Error('nothing shown');
    return given(await openFact(webCrypto, keys.shown.a, keys.author, record.id, record.sealed));
  };
  expect(await stampOf(7)).toEqual(await stampOf(0));
  expect(await stampOf(0, 7)).toEqual(await stampOf(0));
});
