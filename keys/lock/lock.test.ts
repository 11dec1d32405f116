import { expect, test } from 'vitest';
import { type Bytes, toBase64, toUtf8 } from '../bytes/index.ts';
import type { Effort, Stretch } from '../crypto/index.ts';
import { nodeCrypto } from '../crypto/node.contract.ts';
import {
  leastEffort,
  newPassphrase,
  newSide,
  newSpace,
  openSide,
  passphraseBytes,
  readSideRecord,
  relock,
  sideKeys,
  usualEffort,
} from './index.ts';
import { checkOf } from './side-record.ts';

const crypto = nodeCrypto();
let asked: readonly Effort[] = [];
const stretch: Stretch = (passphrase, salt, effort) => {
  asked = [...asked, effort];
  return crypto.derive(new Uint8Array([...salt, ...passphrase]), 'test', 32);
};
const smith = { crypto, stretch };
const typed = (text: string): Bytes => passphraseBytes(text);

async function aSide(passphrase = 'long quiet evening', person: 'a' | 'b' = 'a', space = newSpace(crypto)) {
  return { ...(await newSide(smith, person, typed(passphrase), space, leastEffort)), space };
}

test('[KE3] spaces at the ends, doubled spaces and composed letters do not lock anyone out', () => {
  const forms = ['grüße  am Abend', ' grüße am Abend ', 'gru\u0308ße am\u00a0Abend'];
  expect(new Set(forms.map((form) => passphraseBytes(form).join()))).toHaveProperty('size', 1);
  expect(passphraseBytes('Grüße am Abend')).not.toEqual(passphraseBytes('grüße am Abend'));
});

test('[KE3] a new passphrase has at least eight characters, counted as people count, after tidying', () => {
  expect(newPassphrase('seven77')).toEqual({ ok: false, refusal: 'passphrase-short' });
  expect(newPassphrase('  a      b  ')).toEqual({ ok: false, refusal: 'passphrase-short' });
  expect(newPassphrase('🌙🌙🌙🌙')).toEqual({ ok: false, refusal: 'passphrase-short' });
  expect(newPassphrase('eight888')).toEqual({ ok: true, value: toUtf8('eight888') });
});

test('[KE2] a new lock costs 64 MiB and three passes; the floor is 19 MiB and two', () => {
  expect(usualEffort).toEqual({ memoryKiB: 65_536, passes: 3, lanes: 1 });
  expect(leastEffort).toEqual({ memoryKiB: 19_456, passes: 2, lanes: 1 });
});

test('[KE2] a lock that was weakened or made absurd is refused before any work is done', async () => {
  const { record } = await aSide();
  asked = [];
  for (const effort of [
    { memoryKiB: 19_455 },
    { passes: 1 },
    { lanes: 0 },
    { memoryKiB: 2 ** 21 },
    { passes: 17 },
    { lanes: 2.5 },
  ]) {
    const changed = { ...record, effort: { ...record.effort, ...effort } };
    expect(await openSide(smith, changed, typed('long quiet evening'))).toEqual({ ok: false, refusal: 'damaged' });
  }
  expect(asked).toEqual([]);
});

test('[KE4] another passphrase and a bad disk are told apart', async () => {
  const { record } = await aSide();
  expect(await openSide(smith, record, typed('long quiet morning'))).toEqual({
    ok: false,
    refusal: 'wrong-passphrase',
  });
  for (const field of ['salt', 'root', 'publicHalf', 'privateHalf', 'spaceKey', 'spaceTag', 'check'] as const) {
    const first = record[field].startsWith('A') ? 'B' : 'A';
    const changed = { ...record, [field]: first + record[field].slice(1) };
    expect(await readSideRecord(crypto, changed)).toEqual({ ok: false, refusal: 'damaged' });
  }
});

test('[KE6] a changed passphrase opens the same secrets, and the old one no longer does', async () => {
  const { record, secrets } = await aSide();
  const next = await relock(smith, record, secrets, typed('another evening'), leastEffort);
  expect(await openSide(smith, next, typed('another evening'))).toEqual({ ok: true, value: secrets });
  expect(await openSide(smith, next, typed('long quiet evening'))).toEqual({ ok: false, refusal: 'wrong-passphrase' });
  expect(next.salt).not.toBe(record.salt);
});

test('[KE7] two sides of one space share its key and nothing else', async () => {
  const a = await aSide();
  const b = await aSide('a different one', 'b', a.space);
  expect(b.secrets.spaceKey).toEqual(a.secrets.spaceKey);
  expect(b.secrets.root).not.toEqual(a.secrets.root);
  const [ofA, ofB] = [await sideKeys(crypto, a.secrets), await sideKeys(crypto, b.secrets)];
  expect(ofB.shown).toEqual(ofA.shown);
  expect(ofB.days).toEqual(ofA.days);
  for (const own of ['mine', 'author', 'coin', 'receiving', 'link', 'self'] as const)
    expect(ofB[own]).not.toEqual(ofA[own]);
});

test('[KE1] no two uses have one key', async () => {
  const { secrets } = await aSide();
  const keys = await sideKeys(crypto, secrets);
  const { mine, author, shown, days, receiving, link, self } = keys;
  const raws = [mine.key, author.key, shown.a.key, shown.b.key, days.key, receiving, link.key, self.key];
  const all = [...raws.map(({ raw }) => raw.join()), keys.coin.join(), secrets.root.join(), secrets.spaceKey.join()];
  expect(new Set(all).size).toBe(all.length);
});

test('[KE5] the stretching parameters are bound: a lock made cheaper to guess no longer opens', async () => {
  const { record } = await aSide();
  // Our stretch here takes no notice of the effort, so only the binding can refuse.
  const other = { ...record, effort: usualEffort };
  const swapped = { ...other, check: toBase64(await checkOf(crypto, other)) };
  expect(await openSide(smith, swapped, typed('long quiet evening'))).toEqual({
    ok: false,
    refusal: 'wrong-passphrase',
  });
});

test('[KE8] the two directions of what both read are two keys', async () => {
  const { secrets } = await aSide();
  const { shown } = await sideKeys(crypto, secrets);
  expect([shown.a.author, shown.b.author]).toEqual(['a', 'b']);
  expect(shown.a.key).not.toEqual(shown.b.key);
});

test('[KE16] the coin key comes from the root alone', async () => {
  const { secrets } = await aSide();
  const elsewhere = { ...secrets, spaceKey: crypto.random(32) };
  expect((await sideKeys(crypto, elsewhere)).coin).toEqual((await sideKeys(crypto, secrets)).coin);
});
