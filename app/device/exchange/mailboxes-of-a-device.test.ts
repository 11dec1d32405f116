import { expect, test } from 'vitest';
import { couple } from './couple.contract.ts';
import {
  given,
  mineFact,
  passingFact,
  passphrase,
  phone,
  read,
  reopened,
  shownFact,
  world,
} from './two-phones.contract.ts';

const aDay = 86_400_000;

test('[LK1] a side with neither link nor kit asks nobody for anything', async () => {
  const here = world();
  const ada = await phone(here, 'Ada');
  given(await ada.side.append([shownFact('alone'), mineFact('mine')]));
  await here.pass(aDay);
  expect(here.relay.seen).toEqual([]);
});

test('[LK6] of two tabs one speaks with the mailboxes; when it closes, the other goes on', async () => {
  const { here, ada, ben } = await couple();
  const tab = { ...ada, side: given(await ada.device.unlock('a', passphrase)) };
  given(await tab.side.append([shownFact('from the second tab')]));
  await here.settle();
  expect((await read(ben)).shown).toEqual(['a:from the second tab']);
  ada.side.lock();
  await here.settle();
  given(await tab.side.append([shownFact('still there')]));
  await here.settle();
  expect((await read(ben)).shown).toEqual(['a:from the second tab', 'a:still there']);
});

test('[LK7] whatever the other does, what is said of sending speaks of my own notes', async () => {
  const { here, ada, ben } = await couple();
  await here.settle();
  const states: string[] = [];
  ada.side.link.onChange(() => states.push(ada.side.link.state()));
  ben.side.lock();
  await here.pass(aDay);
  await reopened(ben);
  given(await ben.side.append([shownFact('one'), passingFact('two', here.now + aDay)]));
  await here.pass(aDay / 2);
  expect(new Set(states)).toEqual(new Set(['settled']));
  expect((await read(ada)).shown).toEqual(['b:one']);
});

test('[LK13] a dump of the device names no mailbox, no key and no partner', async () => {
  const { here, ada } = await couple();
  const kit = given(await here.done(ada.side.link.newKit(passphrase)));
  given(await here.done(kit.confirm()));
  await here.pass(10_000);
  const dump = await here.dump(ada);
  for (const { box } of here.relay.seen) expect(dump.includes(box)).toBe(false);
  for (const said of ['"Ben"', '"psk"', '"epochs"', kit.words.slice(0, 3).join(' ')])
    expect(dump.includes(said)).toBe(false);
  expect(await here.metaNames(ada)).toEqual(
    [
      'kind',
      'kit/a',
      'leaving/a',
      'link/a',
      'post/mine/a',
      'post/passing/a',
      'post/shown/a',
      'post/theirs/a',
      'side/a',
    ].sort(),
  );
});

test('[LK15] a month after a segment what it covers is gone from the mailbox', async () => {
  const { here, ada, ben } = await couple();
  for (let at = 0; at < 70; at++) {
    given(await ada.side.append([shownFact(`note ${at}`)]));
    await here.settle();
  }
  const erased = () => here.relay.seen.filter(({ what }) => what === 'erase').length;
  expect(erased()).toBe(0);
  await here.pass(32 * aDay);
  ada.side.lock();
  await reopened(ada);
  await here.pass(10_000);
  expect(erased()).toBeGreaterThan(0);
  expect((await read(ben)).shown.length).toBe(70);
});
