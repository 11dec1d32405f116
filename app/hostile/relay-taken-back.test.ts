import { expect, test } from 'vitest';
import { given, mineFact, read } from '../device/exchange/two-phones.contract.ts';
import {
  anHour,
  couple,
  expectNothingFalse,
  expectTheSame,
  offers,
  opened,
  restored,
  takesBack,
  tells,
  wordsOf,
} from './couple.contract.ts';
import { changing } from './mischief.contract.ts';
import { pagesOf } from './relay.contract.ts';

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
