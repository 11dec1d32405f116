import { expect, test } from 'vitest';
import { given, shownFact } from '../device/exchange/two-phones.contract.ts';
import { aDay, opened, restored, wordsOf } from './couple.contract.ts';
import { carried, type Trap, trap } from './partner.contract.ts';
import { expectUnhurt, texts } from './unhurt.contract.ts';

interface Lie {
  readonly chain?: string;
  readonly seq?: number;
  readonly hash?: string;
  readonly forked?: boolean;
}

/** The next day a checkpoint that says this comes with a letter of theirs; otherwise it is true of my last letter. */
async function liesTomorrow({ here, ada, partner }: Trap, lie: Lie): Promise<void> {
  ada.side.lock();
  await here.pass(aDay);
  const { chain, seq, hash } = (await partner.reads('shown')).at(-1) ?? { chain: '0'.repeat(32), seq: 0, hash: '' };
  const seen = { chain, seq, hash, forked: false, ...lie };
  await partner.writes('shown', { facts: [carried('x')], forget: [], seen });
  await opened(here, ada);
  await here.pass(60_000);
}

const lies: readonly Lie[] = [
  { forked: true },
  { hash: 'A'.repeat(43) },
  { seq: 2 ** 53 },
  { seq: -1 },
  { seq: Number.MAX_VALUE, hash: '__proto__' },
  { chain: '0'.repeat(32), forked: true },
  { chain: 'f'.repeat(32), forked: true },
  { forked: true },
  { forked: true },
  { forked: true },
];

test('[HP6] [LK14] a checkpoint that lies costs a segment at most, never a loop, a loss, or a name of a chain to come', async () => {
  const caught = await trap();
  const { here, ada, relay, partner } = caught;
  const words = await wordsOf(here, ada);
  given(await ada.side.append([shownFact('mine')]));
  await here.settle();
  const { shown } = relay.boxes('Ada');
  for (const lie of lies) {
    const before = relay.content(shown).length;
    await liesTomorrow(caught, lie);
    expect(relay.content(shown).length - before).toBeLessThanOrEqual(2);
  }
  await expectUnhurt(caught, 'a:mine');
  const chains = (await partner.reads('shown')).map(({ chain }) => chain);
  expect(chains).toEqual(chains.toSorted());
  expect(chains.at(-1)?.startsWith('f')).toBe(false);
  expect(await texts(await restored(here, words))).toEqual(expect.arrayContaining(['a:mine', 'a:still here']));
});

test('[HP6] doubts with every letter of one day are answered once', async () => {
  const caught = await trap();
  const { here, ada, relay, partner } = caught;
  given(await ada.side.append([shownFact('mine')]));
  await here.settle();
  const before = relay.count('append', 'Ada');
  for (let round = 0; round < 10; round++) {
    const { chain, seq, hash } = (await partner.reads('shown')).at(-1) ?? { chain: '', seq: 0, hash: '' };
    await partner.writes('shown', { facts: [], forget: [], seen: { chain, seq, hash, forked: true } });
    await here.pass(10_000);
  }
  expect(relay.count('append', 'Ada') - before).toBeLessThanOrEqual(2);
  await expectUnhurt(caught);
});
