import { expect, test } from 'vitest';
import { couple } from './couple.contract.ts';
import {
  given,
  mineFact,
  paired,
  passingFact,
  phone,
  read,
  reopened,
  shownFact,
  world,
} from './two-phones.contract.ts';

const aDay = 86_400_000;

test('[LK2] [LK3] two phones that were begun alone read what each shows the other, and nothing that is mine', async () => {
  const here = world();
  const ada = await phone(here, 'Ada');
  const ben = await phone(here, 'Ben');
  given(await ada.side.append([mineFact('secret'), shownFact('before')]));
  await paired(here, ada, ben);
  expect([ada.side.person, ben.side.person]).toEqual(['a', 'b']);
  expect(ada.side.link.partner()).toEqual({ person: 'b', name: 'Ben' });
  expect(ben.side.spaceId).toBe(ada.side.spaceId);
  given(await ben.side.append([shownFact('answer'), passingFact('today', here.now + aDay)]));
  await here.settle();
  expect(await read(ada)).toEqual({ mine: ['a:secret'], shown: ['a:before', 'b:answer'], passing: ['b:today'] });
  expect(await read(ben)).toEqual({ mine: [], shown: ['a:before', 'b:answer'], passing: ['b:today'] });
  expect([ada.side.link.state(), ben.side.link.state()]).toEqual(['settled', 'settled']);
});

test('[LK2] what is written with no network waits, through closing and opening, and goes when there is one', async () => {
  const { here, ada, ben } = await couple();
  here.online = false;
  given(await ada.side.append([shownFact('one')]));
  given(await ben.side.append([shownFact('two')]));
  await here.settle();
  expect([ada.side.link.state(), ben.side.link.state()]).toEqual(['waiting', 'waiting']);
  ada.side.lock();
  await reopened(ada);
  given(await ada.side.append([shownFact('three')]));
  await here.settle();
  here.online = true;
  await here.pass(600_000);
  expect((await read(ada)).shown).toEqual((await read(ben)).shown);
  expect((await read(ada)).shown.toSorted()).toEqual(['a:one', 'a:three', 'b:two']);
  expect([ada.side.link.state(), ben.side.link.state()]).toEqual(['settled', 'settled']);
});

test('[LK2] an answer that was lost doubles nothing', async () => {
  const { here, ada, ben } = await couple();
  here.lose = ({ what, leg }) => what === 'append' && leg === 'answer';
  given(await ada.side.append([shownFact('one')]));
  await here.settle();
  here.lose = () => false;
  await here.pass(600_000);
  const appends = here.relay.seen.filter(({ what }) => what === 'append').length;
  await here.pass(600_000);
  expect(here.relay.seen.filter(({ what }) => what === 'append').length).toBe(appends);
  expect((await read(ben)).shown).toEqual(['a:one']);
});

test('[LK4] what both read carries no hour', async () => {
  const { here, ada } = await couple();
  const kept = given(await ada.side.append([shownFact('one'), passingFact('two', here.now + aDay)]));
  expect(kept.map(({ at }) => at % 43_200_000)).toEqual([0, 0]);
  expect(kept.every(({ at }) => at >= here.now)).toBe(true);
  expect(given(await ada.side.append([mineFact('three')]))[0]?.at).toBe(here.now);
});

test('[LK5] what was replaced or forgotten is gone on the other phone and in the mailbox', async () => {
  const { here, ada, ben } = await couple();
  const [first] = given(await ada.side.append([passingFact('first', here.now + aDay)]));
  await here.settle();
  expect((await read(ben)).passing).toEqual(['a:first']);
  given(await ada.side.append([passingFact('second', here.now + aDay)]));
  given(await ada.side.forget([first?.id ?? '']));
  await here.settle();
  expect((await read(ben)).passing).toEqual(['a:second']);
  await here.pass(600_000);
  expect(here.relay.seen.filter(({ what }) => what === 'erase').length).toBeGreaterThan(0);
});

test('[LK5] what was forgotten before it could go never goes', async () => {
  const { here, ada, ben } = await couple();
  here.online = false;
  const [first] = given(await ada.side.append([passingFact('first', here.now + aDay)]));
  given(await ada.side.forget([first?.id ?? '']));
  here.online = true;
  await here.pass(600_000);
  expect((await read(ben)).passing).toEqual([]);
});

test('[LK5] what was replaced twice before it could go takes nothing of the last with it', async () => {
  const { here, ada, ben } = await couple();
  const [first] = given(await ada.side.append([passingFact('first', here.now + aDay)]));
  await here.settle();
  ben.side.lock();
  here.online = false;
  const [second] = given(await ada.side.append([passingFact('second', here.now + aDay)]));
  given(await ada.side.forget([first?.id ?? '']));
  await here.settle();
  given(await ada.side.append([passingFact('third', here.now + aDay)]));
  given(await ada.side.forget([second?.id ?? '']));
  here.online = true;
  await here.pass(600_000);
  ada.side.lock();
  await reopened(ada);
  await here.pass(600_000);
  await reopened(ben);
  await here.pass(600_000);
  expect((await read(ben)).passing).toEqual(['a:third']);
});

test('[LK9] keys are replaced again and again, and everything is read on both sides', async () => {
  const { here, ada, ben } = await couple();
  for (let month = 0; month < 3; month++) {
    await here.pass(31 * aDay);
    ada.side.lock();
    ben.side.lock();
    await reopened(ada);
    await reopened(ben);
    const since = here.relay.seen.length;
    await here.pass(1000);
    expect(here.relay.seen.slice(since).some(({ what }) => what === 'append')).toBe(true);
    given(await ada.side.append([shownFact(`a${month}`)]));
    given(await ben.side.append([shownFact(`b${month}`)]));
    await here.pass(1000);
  }
  const all = ['a:a0', 'a:a1', 'a:a2', 'b:b0', 'b:b1', 'b:b2'];
  expect((await read(ada)).shown.toSorted()).toEqual(all);
  expect((await read(ben)).shown.toSorted()).toEqual(all);
});
