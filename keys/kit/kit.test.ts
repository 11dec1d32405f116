import { expect, test } from 'vitest';
import { toBase64, toUtf8 } from '../bytes/index.ts';
import { fixedRandom, nodeCrypto } from '../crypto/node.contract.ts';
import { type Kit, kitFrom, newKit, openFromKit, sealToKit, wordsFor } from './index.ts';
import { seedOfWords, wordsOfSeed } from './words.ts';

const crypto = nodeCrypto();
const { words, kit } = await newKit(nodeCrypto(fixedRandom('a kit')));
const typed = words.join(' ');
const filled = (byte: number) => new Uint8Array(32).fill(byte);

async function kitOf(text: string): Promise<Kit> {
  const made = await kitFrom(crypto, text);
  if (!made.ok) throw new Error(made.refusal.kind);
  return made.value;
}

test('[KE28] the seeds and words of BIP 39', () => {
  const times = (count: number, word: string) => Array.from({ length: count }, () => word);
  const winner = 'legal winner thank year wave sausage worth useful'.split(' ');
  const known = [
    [filled(0), [...times(23, 'abandon'), 'art']],
    [filled(0x7f), [...winner, ...winner, ...winner.slice(0, 7), 'title']],
    [filled(0xff), [...times(23, 'zoo'), 'vote']],
  ] as const;
  for (const [seed, list] of known) {
    expect(wordsOfSeed(seed)).toEqual(list);
    expect(seedOfWords(list.join(' '))).toEqual({ ok: true, value: seed });
  }
});

test('[KE28] the words give the same kit again, and another seed another', async () => {
  expect(words).toHaveLength(24);
  expect(await kitOf(typed)).toEqual(kit);
  const parts = [kit.box, kit.write, kit.read, toBase64(kit.publicHalf), toBase64(kit.privateHalf)];
  expect(new Set(parts.map((part) => part.length))).toEqual(new Set([43]));
  const other = (await newKit(crypto)).kit;
  const all = [...parts, other.box, other.write, other.read, toBase64(other.publicHalf), toBase64(other.privateHalf)];
  expect(new Set(all).size).toBe(10);
});

test('[KE28] case, spaces, line breaks, commas, numbers and wide letters do not matter', async () => {
  const forms = [
    `  ${typed.toUpperCase()}\n`,
    words.join('\n'),
    words.join(', '),
    words.map((word, at) => `${at + 1}. ${word}`).join('\n'),
    words.map((word, at) => `${at + 1}.${word}`).join(' '),
    words.map((word, at) => `${at + 1}) ${word}`).join('\t'),
    words.map((word, at) => `${at + 1}: ${word}`).join('\r\n'),
    words.map((word, at) => `${at + 1} ${word}`).join('\u3000'),
    typed.replace(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  ];
  for (const form of forms) expect(await kitOf(form)).toEqual(kit);
});

test('[KE28] a word that is not in the list is named by its place, before anything else is looked at', async () => {
  const wrong = words.map((word, at) => (at === 4 ? 'wodrs' : word));
  const refusal = { kind: 'unknown-word', at: 5 };
  expect(await kitFrom(crypto, wrong.join(' '))).toEqual({ ok: false, refusal });
  expect(await kitFrom(crypto, wrong.map((word, at) => `${at + 1}. ${word}`).join('\n'))).toEqual({
    ok: false,
    refusal,
  });
  expect(await kitFrom(crypto, wrong.slice(0, 6).join(' '))).toEqual({ ok: false, refusal });
});

test('[KE28] too few, too many, and the right ones in the wrong order', async () => {
  for (const text of [
    '',
    '   ',
    '1. 2. 3.',
    words.slice(1).join(' '),
    `${typed} ${words[0]}`,
    words.slice(0, 12).join(' '),
  ])
    expect(await kitFrom(crypto, text)).toEqual({ ok: false, refusal: { kind: 'wrong-count' } });
  const swapped = [words[1], words[0], ...words.slice(2)].join(' ');
  expect(await kitFrom(crypto, swapped)).toEqual({ ok: false, refusal: { kind: 'wrong-checksum' } });
  const abandon = Array.from({ length: 24 }, () => 'abandon').join(' ');
  expect(await kitFrom(crypto, abandon)).toEqual({ ok: false, refusal: { kind: 'wrong-checksum' } });
});

test('[KE28] what is sealed to a kit opens with its words alone, in its mailbox alone', async () => {
  const { box, publicHalf } = kit;
  const content = toUtf8('{"root":"…"}');
  const sealed = await sealToKit(crypto, { box, publicHalf }, content);
  expect(sealed.length).toBe(32 + 1024 + 16);
  expect(await openFromKit(crypto, await kitOf(typed), sealed)).toEqual(content);
  const other = (await newKit(crypto)).kit;
  expect(await openFromKit(crypto, other, sealed)).toBeUndefined();
  expect(await openFromKit(crypto, { ...kit, box: other.box }, sealed)).toBeUndefined();
  for (const bytes of [
    new Uint8Array(),
    sealed.slice(0, 40),
    sealed.slice(0, -1),
    sealed.map((byte, at) => byte ^ Number(at === 99)),
  ])
    expect(await openFromKit(crypto, kit, bytes)).toBeUndefined();
});

test('[KE28] six words from 66 bits, eleven each', () => {
  expect(wordsFor(new Uint8Array(9), 6)).toEqual(Array.from({ length: 6 }, () => 'abandon'));
  expect(wordsFor(new Uint8Array(9).fill(255), 6)).toEqual(Array.from({ length: 6 }, () => 'zoo'));
  // 0, 1, 2, 3, 4, 5 in eleven bits each.
  const counted = new Uint8Array([0, 0, 4, 1, 0, 0x30, 8, 1, 0x40]);
  expect(wordsFor(counted, 6)).toEqual(['abandon', 'ability', 'able', 'about', 'above', 'absent']);
});
