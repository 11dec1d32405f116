import { expect, test } from 'vitest';
import { decodeText, readDiary } from './index.ts';

const text = [
  'observation_date,tracker_name,tracker_category,observation_value',
  '2024-05-21,Fatigue,General,2',
  '2024-05-21,Café – ½ hour „so“,Funcap_home,2',
].join('\n');

const utf8 = new TextEncoder().encode(text);
const utf16 = (little: boolean, marked: boolean): Uint8Array => {
  const bytes = new Uint8Array((text.length + 1) * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, little);
  for (let at = 0; at < text.length; at++) view.setUint16((at + 1) * 2, text.charCodeAt(at), little);
  return marked ? bytes : bytes.subarray(2);
};
const windows = Uint8Array.from(
  text,
  (letter) => ({ é: 0xe9, '–': 0x96, '½': 0xbd, '„': 0x84, '“': 0x93 })[letter] ?? letter.charCodeAt(0),
);

const writings: Record<string, Uint8Array | string> = {
  'UTF-8': utf8,
  'UTF-8 with its mark': Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8),
  'UTF-16, little end first': utf16(true, true),
  'UTF-16, big end first': utf16(false, true),
  'UTF-16 without its mark': utf16(true, false),
  'UTF-16 without its mark, big end first': utf16(false, false),
  'Windows-1252': windows,
  'text already': text,
  'text with a mark': `\ufeff${text}`,
};

test.each(Object.entries(writings))('[DI1] %s is read as it was written', (_, file) => {
  expect(decodeText(file)).toEqual({ ok: true, value: text });
  expect(readDiary(file)).toEqual(readDiary(text));
});

test('[DI1] beyond the first plane, and at the seams of the pieces', () => {
  for (const length of [16_382, 16_383, 16_384, 16_385]) {
    const long = `${'a'.repeat(length)}😀é€`;
    expect(decodeText(new TextEncoder().encode(long))).toEqual({ ok: true, value: long });
  }
});

test('[DI1] bytes that break the rules of UTF-8 are read as Windows-1252, byte by byte', () => {
  for (const bytes of [
    [0xc0, 0xaf],
    [0xed, 0xa0, 0x80],
    [0xf5, 0x80, 0x80, 0x80],
    [0xe2, 0x82],
    [0xe0, 0x80, 0x80],
    [0xe0, 0x81, 0x81],
    [0xf0, 0x82, 0x82, 0xac],
  ]) {
    const result = decodeText(Uint8Array.of(0x61, ...bytes));
    expect(result.ok && result.value).toHaveLength(bytes.length + 1);
  }
});

test('[DI1] a file cut off within a letter is still UTF-8', () => {
  const cut = new TextEncoder().encode('Café ½ é').subarray(0, -1);
  expect(decodeText(cut)).toEqual({ ok: true, value: 'Café ½ ' });
});
