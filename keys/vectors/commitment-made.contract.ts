import { toBase64 } from '../bytes/index.ts';
import { type Committed, commitTo } from '../commitment/index.ts';
import { fixedRandom, nodeCrypto } from '../crypto/node.contract.ts';

/** An answer, and the seal that must come of it. Bytes are base64url. */
export interface CommitmentVector extends Omit<Committed, 'salt'> {
  readonly name: string;
  readonly salt: string;
  readonly seal: string;
}

const crypto = nodeCrypto(fixedRandom('cs1 commitment vectors'));
const space = '000102030405060708090a0b0c0d0e0f';
const question = 'what-i-miss-evenings';

const answers: readonly (Omit<Committed, 'salt'> & { readonly name: string })[] = [
  { name: 'a short answer', space, by: 'a', question, text: 'Tea on the steps.' },
  { name: 'the same of the other person', space, by: 'b', question, text: 'Tea on the steps.' },
  { name: 'the same in another space', space: space.replace('0f', '10'), by: 'a', question, text: 'Tea on the steps.' },
  { name: 'beyond ASCII', space, by: 'b', question, text: 'müde 🌙 — שלום' },
  { name: 'half of a surrogate pair, which is U+FFFD', space, by: 'a', question, text: 'x\ud83c' },
  { name: 'a part of a repair', space, by: 'a', question: `repair-${'ab'.repeat(16)}-felt`, text: 'small' },
  { name: 'a thousand signs', space, by: 'a', question, text: 'slowly 🌙'.repeat(125) },
];

export const commitmentVectors = (): Promise<readonly CommitmentVector[]> =>
  Promise.all(
    answers.map(async (answer) => {
      const salt = crypto.random(32);
      return { ...answer, salt: toBase64(salt), seal: toBase64(await commitTo(crypto, { ...answer, salt })) };
    }),
  );
