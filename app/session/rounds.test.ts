import { expect, test } from 'vitest';
import { given } from '../device/exchange/two-phones.contract.ts';
import { aDay, couple, done, foundOn as found, opensAgain, quiet, says } from './rounds.contract.ts';

test('[SE11] [CG17] [CG20] the first deck: what both welcome is common on both phones, once both are through, and nothing else is', async () => {
  const us = await couple();
  await quiet(us);
  expect(us.ada.deck.value?.first).toBe(true);
  await says(us.ada, 'welcome', ['hold-hands', 'feet-touching', 'short-hug-seated']);
  await says(us.ada, 'not-now', ['standing-hug-supported']);
  await says(us.ben, 'welcome', ['hold-hands', 'standing-hug-supported', 'short-hug-seated']);
  await done(us.ada);
  await quiet(us);
  expect([found(us.ada), found(us.ben)]).toEqual([[], []]);
  await done(us.ben);
  await quiet(us);
  expect(found(us.ada)).toEqual(['hold-hands', 'short-hug-seated']);
  expect(found(us.ben)).toEqual(found(us.ada));
  expect(us.ben.known.value.ours.common).toEqual(us.ada.known.value.ours.common);
});

test('[SE12] [RD7] when a round is over neither its key nor its messages are left', async () => {
  const us = await couple();
  await quiet(us);
  await says(us.ada, 'welcome', ['hold-hands']);
  await done(us.ada);
  await done(us.ben);
  await quiet(us);
  for (const who of ['ada', 'ben'] as const) {
    await opensAgain(us, who);
    await quiet(us);
  }
  for (const { side } of Object.values(us.phones)) {
    const history = given(await side.history());
    expect(history.filter(({ body }) => body.kind === 'round-sealed')).toEqual([]);
    expect(given(await side.load()).passing.filter(({ body }) => body.kind.startsWith('round-'))).toEqual([]);
  }
});

test('[SE11] [CG18] what was taken back before it showed shows to neither', async () => {
  const us = await couple();
  await quiet(us);
  for (const session of [us.ada, us.ben]) await says(session, 'welcome', ['hold-hands', 'feet-touching']);
  await done(us.ada);
  await quiet(us);
  await says(us.ada, 'not-now', ['feet-touching']);
  await done(us.ben);
  await quiet(us);
  expect([found(us.ada), found(us.ben)]).toEqual([['hold-hands'], ['hold-hands']]);
});

test('[SE11] [RD2] whoever answers nothing takes part all the same, three days later at the latest', async () => {
  const us = await couple();
  await quiet(us);
  await says(us.ada, 'welcome', ['hold-hands']);
  await done(us.ada);
  us.here.now += 4 * aDay;
  for (const who of ['ada', 'ben', 'ada', 'ben'] as const) {
    await opensAgain(us, who);
    await quiet(us);
  }
  expect(us.ada.known.value.mine.rounds.over).toContain(0);
  expect(us.ben.known.value.mine.rounds.over).toContain(0);
  expect([found(us.ada), found(us.ben)]).toEqual([[], []]);
});

test('[SE12] [P10] parting takes the keys of a round that was under way along', async () => {
  const us = await couple();
  await quiet(us);
  await done(us.ada);
  await quiet(us);
  const keys = async () => given(await us.phones.ada.side.history()).filter(({ body }) => body.kind === 'round-sealed');
  expect(await keys()).toHaveLength(1);
  given(await us.here.done(us.ada.link.part()));
  expect(await keys()).toEqual([]);
});
