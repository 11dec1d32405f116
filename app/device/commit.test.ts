import { expect, test } from 'vitest';
import { fixedRandom, nodeCrypto } from '../../keys/crypto/node.contract.ts';
import { commitmentVectors } from '../../keys/vectors/commitment-made.contract.ts';
import { commit } from './commit.ts';
import { memoryDevice, type OpenSide } from './index.ts';
import { webCrypto } from './web-crypto.ts';

const question = 'what-i-miss-evenings';

test('[DV23] [KE40] this platform seals as the published answers are sealed', async () => {
  for (const { space, by, text, salt, seal, question: of } of await commitmentVectors())
    expect(await commit(webCrypto, space, { by: by as 'a' | 'b', question: of, text, salt })).toEqual({ salt, seal });
});

test('[DV23] [KE41] 32 bytes are drawn for each seal, and what is no salt seals nothing', async () => {
  const node = nodeCrypto(fixedRandom('salts')) as unknown as Parameters<typeof commit>[0];
  const [one, other] = [1, 2].map(() => commit(node, 'space', { by: 'a', question, text: 'yes' }));
  const [first, second] = [await one, await other];
  expect([first?.salt.length, first?.seal.length]).toEqual([43, 43]);
  expect([first?.salt === second?.salt, first?.seal === second?.seal]).toEqual([false, false]);
  for (const salt of ['', 'A'.repeat(42), 'A'.repeat(44), '+'.repeat(43), `${'A'.repeat(42)}B`])
    expect(await commit(webCrypto, 'space', { by: 'a', question, text: 'yes', salt })).toBeUndefined();
});

test('[DV23] both sides of a device seal in one space, whoever asks, and a closed side too', async () => {
  const device = memoryDevice();
  await device.begin('two');
  const sides: OpenSide[] = [];
  for (const person of ['a', 'b'] as const) {
    const made = await device.createSide({ person, name: person, passphrase: 'quiet words' });
    if (!made.ok) throw new Error(made.refusal);
    sides.push(made.value);
  }
  const [a, b] = sides as [OpenSide, OpenSide];
  const sealed = await a.commit({ by: 'a', question, text: 'walks' });
  if (!sealed) throw new Error('Nothing was sealed');
  const again = { by: 'a', question, text: 'walks', salt: sealed.salt } as const;
  expect([await b.commit(again), (await b.commit({ ...again, by: 'b' }))?.seal === sealed.seal]).toEqual([
    sealed,
    false,
  ]);
  a.lock();
  expect(await a.commit(again)).toEqual(sealed);
});
