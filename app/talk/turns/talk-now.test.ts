import { enough, goingOn, paused, tomorrow } from '@unhurried/domain/talk';
import { expect, test } from 'vitest';
import { sayUpToIt, upToIt } from '../../both-there/index.ts';
import type { Session } from '../../session/index.ts';
import { type Couple, opensAgain } from '../../session/rounds.contract.ts';
import { underWay } from '../under-way.ts';
import { begin, endedIn, talkNow } from './talk-now.ts';
import { bothMayTalk, heard, offersToday } from './talking.contract.ts';

async function inATalk() {
  const us = await bothMayTalk();
  const [ada, ben] = [begin(us.ada, 'phones'), begin(us.ben, 'phones')];
  await heard(us);
  const isAdas = ada.place.value.owner === us.ada.person;
  return { us, ada, ben, first: isAdas ? ada : ben, second: isAdas ? ben : ada };
}

const noted = (session: Session) => session.known.value.mine.half.pace.had;
const both = (us: Couple) => [us.ada, us.ben];

test('[TN2] [TN3] what one says the other reads: steps, a pause, and going on takes both', async () => {
  const { us, ada, ben, first, second } = await inATalk();
  expect([ada.place.value, ada.reaches.value]).toEqual([ben.place.value, true]);
  second.endStep();
  await heard(us);
  expect(first.place.value.step).toBe(0);
  first.endStep();
  await heard(us);
  expect([ada.place.value.kind, ben.place.value.kind]).toEqual(['say-back', 'say-back']);
  second.stopWith(paused);
  await heard(us);
  expect(first.stop.value).toBe(paused);
  first.goOn(first === ada ? us.ada.person : us.ben.person);
  first.goOn(first === ada ? us.ben.person : us.ada.person);
  await heard(us);
  expect([ada.stop.value, ben.stop.value]).toEqual([paused, paused]);
  second.goOn(second === ada ? us.ada.person : us.ben.person);
  await heard(us);
  expect([ada.stop.value, ben.stop.value]).toEqual([goingOn, goingOn]);
});

test('[TW4] the one that is under way goes on, whatever page is opened', async () => {
  const { us, ada } = await inATalk();
  expect(begin(us.ada, 'one-phone')).toBe(ada);
  expect(talkNow(us.ada).value).toBe(ada);
});

test('[TW5] [TN3] opened anew in the midst of a pause, it is paused, and is taken up where it was', async () => {
  const { us, first, second } = await inATalk();
  first.endStep();
  await heard(us);
  second.stopWith(tomorrow);
  await heard(us);
  const who = second.place.value.owner === us.ada.person ? 'ada' : 'ben';
  us[who].lock();
  await opensAgain(us, who);
  const again = begin(us[who], 'phones');
  await heard(us);
  expect([again.stop.value, again.inTheMidst.value]).toEqual([tomorrow, false]);
  const other = who === 'ada' ? 'ben' : 'ada';
  us[other].lock();
  await opensAgain(us, other);
  const fresh = begin(us[other], 'phones');
  await heard(us);
  expect([fresh.stop.value, fresh.inTheMidst.value, fresh.place.value.step]).toEqual([tomorrow, true, 0]);
  fresh.takeUp();
  expect([fresh.place.value, fresh.inTheMidst.value]).toEqual([again.place.value, false]);
});

test('[TW6] [TK4] [TN5] enough ends it on both, and each phone notes the minutes once, for itself alone', async () => {
  const { us, first } = await inATalk();
  first.endStep();
  await heard(us);
  first.stopWith(enough);
  first.stopWith(enough);
  await heard(us);
  for (const session of both(us)) {
    expect([talkNow(session).value, endedIn(session).value]).toEqual([undefined, true]);
    expect(noted(session)).toEqual([{ day: session.today.value, tier: 1, demand: 2, minutes: 1 }]);
    expect([...session.known.value.ours.laid.values()]).toEqual([]);
  }
});

test('[TW6] where no step was ended nothing is noted', async () => {
  const { us, ada } = await inATalk();
  ada.stopWith(enough);
  await heard(us);
  expect(both(us).map(noted)).toEqual([[], []]);
});

test('[TN7] when the day of one allows no talk any more, it ends on both', async () => {
  const { us } = await inATalk();
  await offersToday(us.ben, false);
  await heard(us);
  for (const session of both(us)) expect([talkNow(session).value, endedIn(session).value]).toEqual([undefined, true]);
});

test('[TW9] a goodbye of the talk before says nothing of the next one', async () => {
  const { us, ada } = await inATalk();
  ada.stopWith(enough);
  await heard(us);
  const again = [begin(us.ada, 'phones'), begin(us.ben, 'phones')];
  await heard(us);
  expect(again.map(({ stop, place }) => [stop.value, place.value.step])).toEqual([
    [goingOn, 0],
    [goingOn, 0],
  ]);
});

test('[TW5] one phone opens no line, both sit at it, and a page that was closed knows nothing of it', async () => {
  const us = await bothMayTalk();
  const one = begin(us.ada, 'one-phone');
  one.endStep();
  one.endStep();
  expect([one.place.value.step, one.reaches.value]).toEqual([2, true]);
  us.ada.lock();
  await opensAgain(us, 'ada');
  const again = begin(us.ada, 'one-phone');
  expect([again.place.value.step, again.inTheMidst.value]).toEqual([0, false]);
});

test('[RY6] [TW11] under way until the end that both hear; then the yes of each is gone, and nothing is under way', async () => {
  const us = await bothMayTalk();
  for (const session of both(us)) await sayUpToIt(session, 'talk');
  const [ada] = both(us).map((session) => begin(session, 'phones'));
  await heard(us);
  const seen = () => both(us).map((session) => [underWay(session).value?.way, upToIt(session, 'talk').value.mine]);
  ada?.stopWith(tomorrow);
  await heard(us);
  expect(seen()).toEqual([
    ['phones', true],
    ['phones', true],
  ]);
  expect(both(us).map((session) => underWay(session).value?.stop.value)).toEqual([tomorrow, tomorrow]);
  ada?.stopWith(enough);
  await heard(us);
  expect(seen()).toEqual([
    [undefined, false],
    [undefined, false],
  ]);
});
