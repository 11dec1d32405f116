import { toBase64, toUtf8 } from '../bytes/index.ts';
import { fixedRandom, nodeCrypto } from '../crypto/node.contract.ts';
import { newKit, sealToKit } from '../kit/index.ts';

/** A kit's words and all that follows from them; what may be typed instead; what lies in its mailbox. */
export interface KitVectors {
  readonly words: string;
  readonly kit: { readonly box: string; readonly write: string; readonly read: string; readonly publicHalf: string; readonly privateHalf: string };
  readonly typed: readonly { readonly name: string; readonly words: string; readonly refusal?: unknown }[];
  readonly sealed: readonly { readonly name: string; readonly sealed: string; readonly content?: string }[];
}

const crypto = nodeCrypto(fixedRandom('cs1 kit vectors'));

export async function kitVectors(): Promise<KitVectors> {
  const { words, kit } = await newKit(crypto);
  const { box, write, read, publicHalf, privateHalf } = kit;
  const typed = words.join(' ');
  const content = toUtf8('{"space":"…"}');
  const sealed = await sealToKit(crypto, kit, content);
  const other = (await newKit(crypto)).kit;
  const numbered = words.map((word, at) => `${at + 1}. ${word}`).join('\n');
  const at = (index: number, word: string) => words.map((each, here) => (here === index ? word : each)).join(' ');
  return {
    words: typed,
    kit: { box, write, read, publicHalf: toBase64(publicHalf), privateHalf: toBase64(privateHalf) },
    typed: [
      { name: 'as they are', words: typed },
      { name: 'in capitals, with spaces around them', words: `  ${typed.toUpperCase()} ` },
      { name: 'numbered, one a line', words: numbered },
      { name: 'with a word that is none', words: at(9, 'qqq'), refusal: { kind: 'unknown-word', at: 10 } },
      { name: 'without the last', words: words.slice(0, 23).join(' '), refusal: { kind: 'wrong-count' } },
      { name: 'with another last word', words: at(23, words[23] === 'zoo' ? 'zone' : 'zoo'), refusal: { kind: 'wrong-checksum' } },
      { name: 'nothing', words: '', refusal: { kind: 'wrong-count' } },
    ],
    sealed: [
      { name: 'for these words', sealed: toBase64(sealed), content: toBase64(content) },
      { name: 'for the mailbox of other words', sealed: toBase64(await sealToKit(crypto, { box: other.box, publicHalf }, content)) },
      { name: 'for other words', sealed: toBase64(await sealToKit(crypto, { box, publicHalf: other.publicHalf }, content)) },
      { name: 'with a bit changed', sealed: toBase64(sealed.map((byte, here) => byte ^ Number(here === 99))) },
      { name: 'cut short', sealed: toBase64(sealed.slice(0, 20)) },
      { name: 'not padded', sealed: toBase64(await crypto.sealTo(publicHalf, toUtf8(''), content)) },
    ],
  };
}
