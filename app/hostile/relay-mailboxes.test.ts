import { refuse } from '@unhurried/kernel';
import { expect, test } from 'vitest';
import { given, mineFact, paired, read } from '../device/exchange/two-phones.contract.ts';
import {
  aDay,
  anHour,
  type Couple,
  couple,
  expectNothingFalse,
  expectTheSame,
  honestAgain,
  offers,
  opened,
  restored,
  shows,
  takesBack,
  tells,
  wordsOf,
} from './couple.contract.ts';
import {
  changing,
  doubling,
  lagging,
  lyingHead,
  pretending,
  refusals,
  refusing,
  reversing,
} from './mischief.contract.ts';
import { ownPast, pagesOf } from './relay.contract.ts';

const aWhile = 300_000;

async function afterwards(both: Couple): Promise<void> {
  await honestAgain(both);
  await expectTheSame(both, both.ada, both.ben);
}

test('[HR6] a relay that goes back loses nothing for good, and nothing is doubled', async () => {
  const both = await couple();
  const { here, relay, ada, ben } = both;
  await shows(both, ada, 'three', 'four');
  await shows(both, ben, 'five');
  for (const name of ['Ada', 'Ben']) here.relay.rewind(relay.boxes(name).shown, 1);
  for (const each of [ada, ben]) await opened(here, each);
  await expectNothingFalse(both, ada, ben);
  await afterwards(both);
});

test('[HR6] a relay that goes back unseen, to the same head, loses nothing for good either', async () => {
  const both = await couple();
  const { here, relay, ada } = both;
  await shows(both, ada, 'three', 'four');
  const { shown } = relay.boxes('Ada');
  const head = relay.content(shown).at(-1)?.cursor ?? 0;
  here.relay.rewind(shown, 1);
  while ((relay.content(shown).at(-1)?.cursor ?? 0) < head) await relay.put(shown, new Uint8Array(100));
  await opened(here, ada);
  await afterwards(both);
});

test('[HR7] a relay that goes back to before a key update reads nobody out of the room', async () => {
  const both = await couple();
  const { here, relay, ada, ben } = both;
  await here.pass(31 * aDay);
  for (const each of [ada, ben]) await opened(here, each);
  await here.pass(1000);
  await shows(both, ada, 'under a new key');
  for (const name of ['Ada', 'Ben']) here.relay.rewind(relay.boxes(name).shown, 1);
  for (const each of [ada, ben]) await opened(here, each);
  await afterwards(both);
});

test('[HR7] a relay that takes a key update away is found out, and the next new chain brings the keys again', async () => {
  const both = await couple();
  const { here, relay, ada, ben } = both;
  for (const { side } of [ada, ben]) side.lock();
  await here.pass(31 * aDay);
  await opened(here, ada);
  await shows(both, ada, 'under a new key');
  const { shown } = relay.boxes('Ada');
  const [, update] = relay.content(shown);
  await relay.takeAway(shown, [update?.cursor ?? 0]);
  await opened(here, ben);
  await here.pass(anHour);
  expect((await read(ben)).shown).not.toContain('a:under a new key');
  expect(ben.side.link.state()).toBe('set-aside');
  await shows(both, ben, 'what did you say');
  await here.pass(anHour);
  await expectTheSame(both, ada, ben);
});

test('[HR8] a relay that shows the two phones different pasts is found out, and both read the same in the end', async () => {
  const both = await couple();
  const { here, relay, ada, ben } = both;
  const { shown } = relay.boxes('Ada');
  // What Ben is shown stays behind; what he saw of it is then taken away, and another past put in its place.
  await shows(both, ada, 'three');
  const [first, second] = relay.content(shown);
  await relay.takeAway(shown, [second?.cursor ?? 0]);
  relay.does(pagesOf(shown, ({ items }) => ({ head: 1, items: items.slice(0, 1) }), 'Ada'));
  await opened(here, ada);
  await shows(both, ada, 'four');
  expect(first).toBeDefined();
  await expectNothingFalse(both, ada, ben);
  await afterwards(both);
});

test('[HR8] a relay that shows two phones of mine different pasts loses nothing that either wrote', async () => {
  const both = await couple();
  const { here, relay, ada, ben } = both;
  const anew = await restored(here, await wordsOf(here, ada));
  const { shown } = relay.boxes('Ada');
  const fork = ownPast(shown, 'Ada', relay.content(shown));
  relay.does(fork);
  await shows(both, ada, 'on a branch');
  await shows(both, anew, 'on the trunk');
  await expectNothingFalse(both, ada, anew, ben);
  // Ben has read the trunk; now he is shown the branch, and then the trunk again.
  relay.does({ ...fork, read: (asked, honest) => fork.read({ ...asked, phone: 'Ada' }, honest) });
  await opened(here, ben);
  await here.pass(aWhile);
  await expectNothingFalse(both, ben);
  relay.does();
  for (const each of [ada, anew, ben]) await opened(here, each);
  await here.pass(aDay);
  await shows(both, ben, 'what now');
  await here.pass(anHour);
  for (const each of [ada, anew, ben]) await opened(here, each);
  await here.pass(anHour);
  await expectTheSame(both, ada, anew, ben);
});

const heads = { 'far ahead': 2 ** 53 - 1, 'below its items': 1, 'at zero': 0 };

test.each(Object.entries(heads))('[HR14] a head that is %s is not believed for long', async (_, head) => {
  const both = await couple();
  const { here, relay, ada, ben } = both;
  relay.does(lyingHead(head));
  await shows(both, ada, 'three');
  await shows(both, ben, 'four');
  for (const each of [ada, ben]) await opened(here, each);
  await here.pass(aWhile);
  await expectNothingFalse(both, ada, ben);
  expect((await read(ada)).shown).toContain('a:three');
  await afterwards(both);
});

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

test('[HR20] what was taken back does not come back, whatever a relay keeps and says again', async () => {
  const both = await couple();
  const { here, relay, ada, ben } = both;
  const { passing } = relay.boxes('Ada');
  const id = await offers(both, ada, 'come tonight');
  const kept = relay.content(passing);
  await offers(both, ada, 'rest');
  await takesBack(both, ada, id, 'come tonight');
  expect((await read(ben)).passing).toEqual(['a:rest']);
  for (const { bytes } of kept) await relay.put(passing, bytes);
  for (const each of [ada, ben]) await opened(here, each);
  await here.pass(anHour);
  await expectTheSame(both, ada, ben);
  relay.does(pagesOf(passing, ({ head }) => ({ head, items: kept })));
  for (const each of [ada, ben]) await opened(here, each);
  await expectNothingFalse(both, ada, ben);
});

test.each(['shown', 'passing'] as const)(
  '[HR20] what was taken back is gone for the other too, though the relay kept that from them and then lost it: %s',
  async (journal) => {
    const both = await couple();
    const { here, relay, ada, ben } = both;
    const id = journal === 'passing' ? await offers(both, ada, 'regretted') : await tells(both, ada, 'regretted');
    const box = relay.boxes('Ada')[journal];
    const head = relay.content(box).at(-1)?.cursor ?? 0;
    relay.does(pagesOf(box, ({ items }) => ({ head, items: items.filter(({ cursor }) => cursor <= head) }), 'Ben'));
    await takesBack(both, ada, id, 'regretted');
    await here.pass(1000);
    expect((await read(ben))[journal]).toContain('a:regretted');
    here.relay.rewind(box, head);
    relay.does();
    for (const each of [ada, ben]) await opened(here, each);
    await here.pass(anHour);
    await expectTheSame(both, ada, ben);
  },
);

test('[HR20] what was taken back does not come back on a phone that the words bring back, a page for each item', async () => {
  const both = await couple();
  const { here, relay, ada } = both;
  const words = await wordsOf(here, ada);
  const id = await tells(both, ada, 'regretted');
  const [secret] = given(await ada.side.append([mineFact('a regretted secret')]));
  await here.pass(2 * anHour);
  await takesBack(both, ada, id, 'regretted');
  given(await ada.side.forget([secret?.id ?? '']));
  await here.pass(2 * anHour);
  relay.does(changing(({ head, items }) => ({ head, items: items.slice(0, 1) })));
  const anew = await restored(here, words);
  await expectTheSame(both, anew);
  expect((await read(anew)).mine).toEqual(['a:a secret of Ada']);
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
