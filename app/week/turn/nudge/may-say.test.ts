import { asItIs, offeringOn } from '@unhurried/domain/offering';
import type { Day, Zone } from '@unhurried/domain/time';
import { turnOf } from '@unhurried/domain/turn';
import { expect, test } from 'vitest';
import { endRest, newEntry, restTheWeek, wishTurn } from '../../../plans/index.ts';
import { checkedIn, home, usual } from '../../../session/home.contract.ts';
import { lapseOf, passing, type Session } from '../../../session/index.ts';
import { maySay, putAway } from './may-say.ts';

const zone = 'Europe/Lisbon' as Zone;

/** Says how the day is, and shares what follows from it. */
async function share(session: Session): Promise<void> {
  await session.add([usual, checkedIn]);
  const { offering } = session.prepare(asItIs);
  await session.add([passing({ kind: 'offered', offering }, lapseOf(offering.day))]);
  expect(offeringOn(session.known.value.ours.passing[session.person], session.today.value)).toBeDefined();
}

async function both(wished: boolean) {
  const { open } = await home();
  for (const person of ['a', 'b'] as const) {
    const { session } = await open(person);
    await share(session);
    if (wished) await wishTurn(session, true);
  }
  const sessions = { a: (await open('a')).session, b: (await open('b')).session };
  const space = sessions.a.deck.value?.season.space ?? '';
  const whose = turnOf(space, sessions.a.today.value);
  return { ...sessions, mine: sessions[whose], other: sessions[whose === 'a' ? 'b' : 'a'] };
}

test('[WE13] [TU4] it is said to whose turn it is, and not to the other', async () => {
  const { mine, other } = await both(true);
  expect([maySay(mine, zone), maySay(other, zone)]).toEqual([true, false]);
});

test('[WE13] [TU1] nobody reads it where one of them does not wish it', async () => {
  const { a, b } = await both(false);
  await wishTurn(a, true);
  expect([maySay(a, zone), maySay(b, zone)]).toEqual([false, false]);
});

test('[WE13] it is put away for the day with one tap, and nothing is written', async () => {
  const { mine } = await both(true);
  const before = (await mine.history())?.length;
  const { laid } = mine.known.value.ours;
  putAway(mine);
  expect(maySay(mine, zone)).toBe(false);
  expect((await mine.history())?.length).toBe(before);
  expect(mine.known.value.ours.laid).toBe(laid);
});

test('[WE13] [TU5] it yields to a calendar that rests and to a rest day', async () => {
  const { mine } = await both(true);
  await restTheWeek(mine, 'until-i-say');
  expect(maySay(mine, zone)).toBe(false);
  await endRest(mine);
  expect(maySay(mine, zone)).toBe(true);
  const today = mine.today.value as Day;
  await mine.add(newEntry({ kind: 'rest', when: { kind: 'days', from: today, days: 1 } }, 'mine'));
  expect(maySay(mine, zone)).toBe(false);
});
