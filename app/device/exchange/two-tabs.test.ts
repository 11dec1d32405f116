import { expect, test } from 'vitest';
import {
  given,
  type Phone,
  paired,
  passingFact,
  passphrase,
  phone,
  read,
  reopened,
  shownFact,
  world,
} from './two-phones.contract.ts';

const aDay = 86_400_000;

async function couple() {
  const here = world();
  const ada = await phone(here, 'Ada');
  const ben = await phone(here, 'Ben');
  await paired(here, ada, ben);
  return { here, ada, ben };
}

const anotherTab = async (of: Phone): Promise<Phone> => {
  const side = given(await of.device.unlock('a', passphrase));
  given(await side.load());
  return { ...of, side };
};

test('[LK12] parting in one tab is parting in all of them', async () => {
  const { here, ada, ben } = await couple();
  const tab = await anotherTab(ada);
  given(await ben.side.append([shownFact('theirs')]));
  await here.settle();
  given(await here.done(ada.side.link.part()));
  await here.pass(60_000);
  expect([ada.side.link.partner(), tab.side.link.partner()]).toEqual([undefined, undefined]);
  tab.side.lock();
  await reopened(ada);
  await here.pass(60_000);
  expect(ada.side.link.partner()).toBeUndefined();
  expect(await read(ada)).toEqual({ mine: [], shown: [], passing: [] });
});

test('[LK9] keys that one tab took are known to the tab whose turn comes next', async () => {
  const { here, ada, ben } = await couple();
  const tab = await anotherTab(ada);
  for (let month = 0; month < 2; month++) {
    await here.pass(31 * aDay);
    ben.side.lock();
    await reopened(ben);
    given(await ben.side.append([shownFact(`month ${month}`)]));
    await here.pass(10_000);
  }
  ada.side.lock();
  await here.pass(10_000);
  given(await ben.side.append([shownFact('later')]));
  await here.pass(10_000);
  expect((await read(tab)).shown).toEqual(['b:month 0', 'b:month 1', 'b:later']);
});

test('[LK12] parting while everything is under way leaves nothing of the other', async () => {
  for (let turns = 0; turns < 25; turns++) {
    const { here, ada, ben } = await couple();
    given(await ben.side.append([shownFact('theirs'), passingFact('today', here.now + aDay)]));
    for (let at = 0; at < turns; at++) await new Promise((done) => setImmediate(done));
    given(await here.done(ada.side.link.part()));
    await here.settle();
    const { shown, passing } = await read(ada);
    const left = (await here.metaNames(ada)).filter((name) => name.startsWith('post/') || name.startsWith('link/'));
    expect({ turns, shown, passing, left }).toEqual({ turns, shown: [], passing: [], left: [] });
  }
});

test('[LK12] what was passing for one person never reaches the next', async () => {
  const { here, ada } = await couple();
  given(await ada.side.append([passingFact('for Ben', here.now + aDay)]));
  await here.settle();
  given(await here.done(ada.side.link.part()));
  const cy = await phone(here, 'Cy');
  await paired(here, ada, cy);
  expect((await read(cy)).passing).toEqual([]);
});

test('[LK11] a kit is laid down anew before a relay would throw it away', async () => {
  const here = world();
  const ada = await phone(here, 'Ada');
  const kit = given(await here.done(ada.side.link.newKit(passphrase)));
  given(await here.done(kit.confirm()));
  for (let quarter = 0; quarter < 5; quarter++) {
    ada.side.lock();
    await here.pass(95 * aDay);
    await reopened(ada);
    await here.pass(10_000);
  }
  const boxes = here.relay.seen.filter(({ what }) => what === 'claim').map(({ box }) => box);
  const appended = boxes.map(
    (each) => here.relay.seen.filter(({ what, box }) => what === 'append' && box === each).length,
  );
  // The side and its ways, once at first and once again for each quarter since.
  expect(Math.max(...appended)).toBeGreaterThanOrEqual(8);
  const empty = await here.emptyDevice('New');
  given(await here.done(empty.restore({ words: kit.words.join(' '), relay: '', passphrase })));
});
