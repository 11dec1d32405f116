import { expect, test } from 'vitest';
import { couple, few } from './rounds.contract.ts';

test('[P10] [TT8] a parting that was refused leaves the line as it was; one that is done closes it', async () => {
  const us = await couple(few);
  const mine = us.ada.fleeting.live();
  const theirs = us.ben.fleeting.live();
  await us.here.pass(3000);
  const { part } = us.phones.ada.side.link;
  const refused = { ok: false, refusal: 'away' } as const;
  Object.assign(us.phones.ada.side.link, { part: async () => refused });
  expect(await us.ada.link.part()).toEqual(refused);
  mine.say('a pause');
  await us.here.pass(3000);
  expect(theirs.heard().map(({ text }) => text)).toEqual(['a pause']);
  Object.assign(us.phones.ada.side.link, { part });
  expect((await us.here.done(us.ada.link.part())).ok).toBe(true);
  mine.say('another');
  await us.here.pass(3000);
  expect(theirs.heard().map(({ text }) => text)).toEqual(['a pause']);
});
