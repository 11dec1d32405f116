import type { Page } from '@unhurried/sync/wire';
import { expect, test } from 'vitest';
import { read } from '../device/exchange/two-phones.contract.ts';
import {
  anHour,
  type Couple,
  couple,
  expectNothingFalse,
  expectTheSame,
  honestAgain,
  opened,
  shows,
} from './couple.contract.ts';
import {
  doubling,
  flippedAt,
  flipping,
  lagging,
  losing,
  regions,
  reversing,
  shifting,
  swapping,
} from './mischief.contract.ts';
import { type Mischief, pagesOf } from './relay.contract.ts';

/** Both phones live with this relay for a while; then it is honest again. */
async function aWhileWith(both: Couple, mischief: Mischief): Promise<void> {
  const { here, relay, ada, ben } = both;
  relay.does(mischief);
  await shows(both, ada, 'three', 'four');
  await shows(both, ben, 'five');
  for (const each of [ada, ben]) await opened(here, each);
  await here.pass(120_000);
  await expectNothingFalse(both, ada, ben);
  expect((await read(ada)).shown).toEqual(expect.arrayContaining(['a:one', 'a:three', 'a:four']));
  expect((await read(ben)).shown).toEqual(expect.arrayContaining(['b:two', 'b:five']));
  await honestAgain(both);
  await expectTheSame(both, ada, ben);
}

test('[HR1] what is lost on the way, there or back, arrives later, and once', async () => {
  await aWhileWith(await couple(), losing());
});

test('[HR1] answers that say what was true long ago delay, and no more', async () => {
  await aWhileWith(await couple(), lagging());
});

test('[HR2] items in another order are believed in theirs or not at all', async () => {
  await aWhileWith(await couple(), reversing);
});

test('[HR2] items that are repeated on every page are believed once', async () => {
  await aWhileWith(await couple(), doubling);
});

test('[HR2] items that a relay puts into a mailbox a second time change nothing for anybody', async () => {
  const both = await couple();
  const { here, relay, ada, ben } = both;
  await shows(both, ada, 'three');
  const { shown } = relay.boxes('Ada');
  for (const { bytes } of relay.content(shown)) await relay.put(shown, bytes);
  for (const each of [ada, ben]) await opened(here, each);
  await expectTheSame(both, ada, ben);
  await honestAgain(both);
  await expectTheSame(both, ada, ben);
});

test.each(Object.entries(regions))('[HR3] one bit of the %s is changed on every page', async (_, at) => {
  await aWhileWith(await couple(), flipping(at));
});

test.each(Object.entries(regions))('[HR3] one bit of the %s is changed in the mailbox itself', async (_, at) => {
  const both = await couple();
  const { here, relay, ada, ben } = both;
  for (const name of ['Ada', 'Ben']) {
    const { shown } = relay.boxes(name);
    for (const { cursor, bytes } of relay.content(shown)) {
      await relay.takeAway(shown, [cursor]);
      await relay.put(shown, flippedAt(bytes, at));
    }
  }
  for (const each of [ada, ben]) await opened(here, each);
  await shows(both, ada, 'three');
  await here.pass(anHour);
  await expectTheSame(both, ada, ben);
});

test('[HR4] an envelope of one mailbox is nothing in another', async () => {
  const both = await couple();
  await aWhileWith(both, swapping(both.relay));
});

test('[HR5] cursors that mean nothing confuse nobody for long', async () => {
  await aWhileWith(await couple(), shifting);
});

test('[HR5] an item that is said to be an older one is sent again', async () => {
  const both = await couple();
  await aWhileWith(both, { append: async () => ({ ok: true, value: { cursor: 1 } }) });
});

test('[HR12] an envelope of another version or suite is not opened as what it says it is', async () => {
  const both = await couple();
  const { relay, ben } = both;
  const { shown } = relay.boxes('Ada');
  for (const [at, byte] of [
    [0, 0],
    [0, 2],
    [1, 0],
    [1, 2],
  ] as const) {
    const older = ({ head, items }: Page): Page => ({
      head,
      items: items.map(({ cursor, bytes }) => ({ cursor, bytes: bytes.with(at, byte) })),
    });
    relay.does(pagesOf(shown, older));
    await shows(both, both.ada, `with ${byte} at ${at}`);
    await opened(both.here, ben);
    expect((await read(ben)).shown.filter((text) => text.includes('with'))).toEqual([]);
  }
  await honestAgain(both);
  await expectTheSame(both, both.ada, ben);
});
