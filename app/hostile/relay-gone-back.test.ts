import { expect, test } from 'vitest';
import { read } from '../device/exchange/two-phones.contract.ts';
import {
  aDay,
  afterwards,
  anHour,
  aWhile,
  couple,
  expectNothingFalse,
  expectTheSame,
  opened,
  restored,
  shows,
  wordsOf,
} from './couple.contract.ts';
import { lyingHead } from './mischief.contract.ts';
import { ownPast, pagesOf } from './relay.contract.ts';

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
