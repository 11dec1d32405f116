import { expect, test } from 'vitest';
import { given, mineFact, passingFact, read, shownFact } from '../device/exchange/two-phones.contract.ts';
import { aDay, anHour, opened, restored, wordsOf } from './couple.contract.ts';
import { carried, letterOf, trap } from './partner.contract.ts';
import { bodyIn, expectUnhurt, texts } from './unhurt.contract.ts';

const stampIn = (year: number): string => `${Date.UTC(year, 5).toString(36).padStart(9, '0')}-zzzz-b`;

test('[HP3] a stamp of long ago or of far ahead takes no fact of mine away, here or on a phone of mine to come', async () => {
  const caught = await trap();
  const { here, ada, partner } = caught;
  const words = await wordsOf(here, ada);
  await partner.writes(
    'shown',
    letterOf(
      carried('old', { stamp: '000000000-0000-b' }),
      carried('late', { stamp: stampIn(2047) }),
      carried('soon', { stamp: stampIn(2046) }),
    ),
  );
  expect((await texts(ada)).toSorted()).toEqual(['b:old', 'b:soon']);
  await expectUnhurt(caught);
  given(await ada.side.append([mineFact('secret')]));
  await here.pass(2 * anHour);
  const anew = await restored(here, words);
  expect(await texts(anew)).toEqual(expect.arrayContaining(['a:still here']));
  expect((await read(anew)).mine).toEqual(['a:secret']);
});

test('[HP4] ids of mine in a letter of theirs hide nothing of mine, and forget nothing of mine', async () => {
  const caught = await trap();
  const { here, ada, partner } = caught;
  const [mine] = given(await ada.side.append([shownFact('mine')]));
  const [secret] = given(await ada.side.append([mineFact('secret')]));
  const ids = [mine?.id ?? '', secret?.id ?? ''];
  await here.settle();
  const early = { stamp: '0aa000000-0000-b' };
  for (const journal of ['shown', 'passing'] as const) {
    await partner.writes(
      journal,
      letterOf(...ids.map((id) => carried('shadow', { id, ...early, lapses: here.now + aDay }))),
    );
    await partner.writes(journal, { facts: [], forget: ids });
  }
  await opened(here, ada);
  const now = await read(ada);
  expect(now.mine).toEqual(['a:secret']);
  expect(now.shown).toContain('a:mine');
  given(await ada.side.forget([ids[0] ?? '']));
  await here.settle();
  expect((await read(ada)).shown).not.toContain('a:mine');
  const told = (await partner.reads('shown')).flatMap(({ body }) => bodyIn(body).forget ?? []);
  expect(told).toContain(ids[0]);
});

test('[HP4] ids of mine in a letter of theirs hide nothing on a phone of mine that reads theirs first', async () => {
  const { here, ada, relay, partner } = await trap();
  const words = await wordsOf(here, ada);
  const [mine] = given(await ada.side.append([shownFact('mine')]));
  await here.settle();
  await partner.writes('shown', letterOf(carried('shadow', { id: mine?.id, stamp: '0aa000000-0000-b' })));
  const { shown } = relay.boxes('Ada');
  relay.does({ read: async (asked, honest) => (asked.box === shown ? { ok: false, refusal: 'away' } : honest()) });
  const anew = await restored(here, words);
  relay.does();
  await here.pass(anHour);
  expect(await texts(anew)).toContain('a:mine');
});

test('[HP4] ids of mine that came first in a letter of theirs are mine again as soon as my own come', async () => {
  const { here, ada, relay, partner } = await trap();
  const words = await wordsOf(here, ada);
  const [mine] = given(await ada.side.append([shownFact('mine')]));
  const [offered] = given(await ada.side.append([passingFact('my offering', here.now + aDay)]));
  await here.settle();
  const shadows = [mine?.id, offered?.id].map((id) => carried('shadow', { id, stamp: '0aa000000-0000-b' }));
  await partner.writes('shown', letterOf(...shadows));
  await opened(here, ada);
  expect(await read(ada)).toMatchObject({ shown: ['a:mine'], passing: ['a:my offering'] });
  const own = [relay.boxes('Ada').shown, relay.boxes('Ada').passing];
  relay.does({ read: async ({ box }, honest) => (own.includes(box) ? { ok: false, refusal: 'away' } : honest()) });
  const anew = await restored(here, words);
  const told: string[] = [];
  anew.side.onChange(({ facts }) => told.push(...facts.map(({ id }) => id)));
  relay.does();
  await here.pass(anHour);
  expect(told).toEqual(expect.arrayContaining([mine?.id, offered?.id]));
  expect(await read(anew)).toMatchObject({ shown: ['a:mine'], passing: ['a:my offering'] });
});
