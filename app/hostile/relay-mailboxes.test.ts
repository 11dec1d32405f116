import { refuse } from '@unhurried/kernel';
import { expect, test } from 'vitest';
import { given, paired, read } from '../device/exchange/two-phones.contract.ts';
import {
  aDay,
  afterwards,
  anHour,
  aWhile,
  couple,
  expectNothingFalse,
  expectTheSame,
  offers,
  opened,
  restored,
  shows,
  wordsOf,
} from './couple.contract.ts';
import { doubling, lagging, pretending, refusals, refusing, reversing } from './mischief.contract.ts';
import { pagesOf } from './relay.contract.ts';

test.each(refusals)(
  '[HR15] a relay that answers everything with %s loses nothing, and is asked with patience',
  async (why) => {
    const both = await couple();
    const { here, relay, ada, ben } = both;
    relay.does(refusing(why));
    await shows(both, ada, 'three');
    for (const each of [ada, ben]) await opened(here, each);
    const before = relay.count('read') + relay.count('append') + relay.count('claim');
    await here.pass(anHour);
    expect(relay.count('read') + relay.count('append') + relay.count('claim') - before).toBeLessThan(300);
    expect(['waiting', 'refused']).toContain(ada.side.link.state());
    await afterwards(both);
  },
);

test.each([doubling, reversing, lagging()])(
  '[HR15] a relay that contradicts itself is not answered without end',
  async (endless) => {
    const both = await couple();
    const { here, relay, ada, ben } = both;
    const anew = await restored(here, await wordsOf(here, ada));
    const { shown } = relay.boxes('Ada');
    const before = relay.content(shown).length;
    relay.does(endless);
    for (const each of [ada, anew]) await shows(both, each, `from ${each.name}`);
    await here.pass(anHour / 4);
    expect(relay.content(shown).length - before).toBeLessThan(30);
    relay.does();
    for (const each of [ada, anew, ben]) await opened(here, each);
    await here.pass(2 * anHour);
    await expectTheSame(both, ada, anew, ben);
  },
);

test('[HR16] mailboxes that are gone are made anew, and filled', async () => {
  const both = await couple();
  const { here, relay, ada, ben } = both;
  await offers(both, ada, 'today');
  for (const name of ['Ada', 'Ben'])
    for (const box of [relay.boxes(name).shown, relay.boxes(name).passing]) here.relay.forget(box);
  for (const each of [ada, ben]) await opened(here, each);
  await here.pass(anHour);
  await expectTheSame(both, ada, ben);
});

test('[HR16] [HR17] mailboxes erased for good, with tokens that were seen, are said; parting and pairing anew is the way on', async () => {
  const both = await couple();
  const { here, relay, ada, ben } = both;
  for (const name of ['Ada', 'Ben'])
    for (const box of [relay.boxes(name).shown, relay.boxes(name).passing]) await relay.eraseBox(box);
  await shows(both, ada, 'three');
  for (const each of [ada, ben]) await opened(here, each);
  await here.pass(aWhile);
  expect(ada.side.link.state()).toBe('refused');
  expect((await read(ada)).shown).toEqual(expect.arrayContaining(['a:one', 'a:three']));
  for (const { side } of [ada, ben]) given(await here.done(side.link.part()));
  await paired(here, ada, ben);
  await here.pass(anHour);
  await expectTheSame(both, ada, ben);
});

test.each(['taken', 'full'] as const)('[HR17] what is %s for ever is said, also after opening again', async (why) => {
  const both = await couple();
  const { here, relay, ada } = both;
  if (why === 'taken') here.relay.forget(relay.boxes('Ada').shown);
  relay.does(why === 'taken' ? { claim: async () => refuse(why) } : { append: async () => refuse(why) });
  await shows(both, ada, 'three');
  await here.pass(aWhile);
  expect(ada.side.link.state()).toBe('refused');
  await opened(here, ada);
  await here.pass(aWhile);
  expect(ada.side.link.state()).toBe('refused');
  await afterwards(both);
});

test('[HR18] what a relay took and did not keep is sent again', async () => {
  const both = await couple();
  const { here, relay, ada, ben } = both;
  relay.does(pretending());
  await shows(both, ada, 'three', 'four');
  expect(ada.side.link.state()).toBe('settled');
  expect((await read(ben)).shown).toEqual(['a:one', 'b:two']);
  relay.does();
  await opened(here, ada);
  await here.pass(anHour);
  await expectTheSame(both, ada, ben);
});

test('[HR19] [LK14] what a relay erased of its own accord is said again when somebody notices', async () => {
  const both = await couple();
  const { here, relay, ada, ben } = both;
  const { shown } = relay.boxes('Ada');
  relay.does(pagesOf(shown, ({ head }) => ({ head, items: [] }), 'Ben'));
  await shows(both, ada, 'three', 'four');
  await relay.takeAway(
    shown,
    relay.content(shown).map(({ cursor }) => cursor),
  );
  relay.does();
  await shows(both, ada, 'five');
  await opened(here, ben);
  await here.pass(aWhile);
  expect(ben.side.link.state()).toBe('set-aside');
  await here.pass(aDay);
  await shows(both, ben, 'six');
  await here.pass(anHour);
  await expectTheSame(both, ada, ben);
});

test('[HR21] an item of any size that nobody wrote is passed over', async () => {
  const both = await couple();
  const { here, relay, ada, ben } = both;
  for (const name of ['Ada', 'Ben'])
    for (const size of [0, 1, 1114, 500_000]) await relay.put(relay.boxes(name).shown, new Uint8Array(size).fill(1));
  for (const each of [ada, ben]) await opened(here, each);
  await shows(both, ada, 'three');
  await here.pass(anHour);
  await expectTheSame(both, ada, ben);
});

test('[HR13] pages that are cut, empty or without an end stop nobody for good', async () => {
  const both = await couple();
  const { here, relay, ada, ben } = both;
  let endless = 0;
  relay.does({
    async read({ since }, honest) {
      endless += 1;
      if (endless % 3 === 0) return { ok: true, value: { head: since + 5, items: [] } };
      const page = await honest();
      if (!page.ok || endless % 3 === 1) return page;
      const items = [{ cursor: since + 1, bytes: new Uint8Array(1114) }];
      return { ok: true, value: { head: endless < 300 ? since + 1000 : since + 1, items } };
    },
  });
  await shows(both, ada, 'three');
  await shows(both, ben, 'four');
  await here.pass(aWhile);
  await expectNothingFalse(both, ada, ben);
  await afterwards(both);
});

test('[HR22] an answer that never comes holds nobody up longer than until the next opening', async () => {
  const both = await couple();
  const { here, relay, ada, ben } = both;
  relay.does({ append: () => new Promise(() => {}), read: () => new Promise(() => {}) });
  await shows(both, ada, 'three');
  expect(ada.side.link.state()).toBe('waiting');
  relay.does();
  for (const each of [ada, ben]) await opened(here, each);
  await here.pass(anHour);
  await expectTheSame(both, ada, ben);
});

test('[HR22] answers that come ten minutes late are still the answers to what was asked', async () => {
  const both = await couple();
  const { here, relay, ada, ben } = both;
  const late = here.ways('a slow line').after;
  const slowly = async <Value>(honest: () => Promise<Value>): Promise<Value> => {
    const answer = await honest();
    await new Promise<void>((done) => void late(600_000, done));
    return answer;
  };
  relay.does({ append: (_, honest) => slowly(honest), read: (_, honest) => slowly(honest) });
  await shows(both, ada, 'three');
  await here.pass(2 * anHour);
  await expectTheSame(both, ada, ben);
});
