import { lastDayOf, questionOf } from '@unhurried/domain/repair';
import { addDays } from '@unhurried/domain/time';
import { expect, test } from 'vitest';
import { seal } from '../../answers/index.ts';
import { day, type Home, home } from '../../session/home.contract.ts';
import { lapseOf, mine, passing, type Session } from '../../session/index.ts';
import { formatDay } from '../../words/index.ts';
import { ask, leave, leaveAllUnread } from './acts.ts';
import { askedNow, askingsOf, marksOf } from './asked.ts';
import { repairWaits } from './index.ts';
import { asked, feltOf, going, leaves, seals, wishes } from './lived.contract.ts';
import { drawn, lying, opens, plain, untilBothSay } from './told.contract.ts';

/** `b` asked on the day before, `a` asks today without having seen it. */
async function crossed(): Promise<Home> {
  const house = await home();
  const before = addDays(day, -1);
  const theirs = { kind: 'repair-asked', repair: '0'.repeat(32), day: before } as const;
  await opens(house, 'a', ask);
  await opens(house, 'b', ({ add }) => add([passing(theirs, lapseOf(lastDayOf(before)))]));
  return house;
}

test('[RH3] [RP4] where two askings crossed, the day on the page of whoever asked is their own, and stays when the other leaves', async () => {
  const house = await crossed();
  const both = plain(drawn(await opens(house, 'a')));
  expect(both).toContain(`It stays until ${formatDay(lastDayOf(day))}`);
  await opens(house, 'b', leaves);
  expect(plain(drawn(await opens(house, 'a')))).toBe(both);
});

test('[RH11] [RP4] [P8] what I sealed under an asking of the other stands there in the same words when they leave', async () => {
  const house = await crossed();
  await opens(house, 'a', seals('felt', 'Under theirs.'));
  const page = (session: Session) => plain(drawn(session));
  const before = page(await opens(house, 'a'));
  expect(before).toContain('Your part is kept.');
  await opens(house, 'b', leaves);
  const a = await opens(house, 'a');
  expect(lying(a)).toEqual(['a answer-sealed', 'a repair-asked']);
  expect(page(a)).toBe(before);
  await opens(house, 'a', leaves);
  expect(lying(await opens(house, 'a'))).toEqual([]);
});

test('[RH7] [RP7] where two askings crossed, leaving leaves nothing of mine anywhere, and my page is the one of the beginning', async () => {
  const house = await crossed();
  const own = askingsOf(await opens(house, 'a')).find(({ by }) => by === 'a');
  if (!own) throw new Error('a has asked');
  await opens(house, 'a', (a) => seal(a, questionOf(own.repair, 'felt'), 'Under my own.', { opensItself: false }));
  await opens(house, 'a', seals('felt', 'Under theirs.'));
  await opens(house, 'a', leaves);
  const a = await opens(house, 'a');
  expect(lying(a)).toEqual(['b repair-asked']);
  expect(drawn(a)).toContain('Ask ');
  expect(repairWaits(a)).toBe(false);
  // Asking anew clears it, as ever.
  await opens(house, 'a', ask);
  expect(askedNow(await opens(house, 'a'))?.kind).toBe('waits');
});

test('[RH7] [RP7] asked in two places at once, leaving takes both back', async () => {
  const house = await asked();
  const again = { kind: 'repair-asked', repair: '0'.repeat(32), day } as const;
  await opens(house, 'a', ({ add }) => add([passing(again, lapseOf(lastDayOf(day)))]));
  await opens(house, 'a', leaves);
  const a = await opens(house, 'a');
  expect([lying(a), drawn(a).includes('Ask '), marksOf(a)]).toEqual([[], true, []]);
});

test('[RH7] [RP7] after both have read under one of two askings, leaving that one leaves the other too', async () => {
  const house = await crossed();
  await opens(house, 'a', seals('felt', feltOf('We came late.')));
  await opens(house, 'b', seals('felt', feltOf('The bus was gone.')));
  for (const person of ['a', 'b'] as const) await opens(house, person, wishes);
  await untilBothSay(house, 'What each of you wrote');
  await opens(house, 'b', leaves);
  expect(drawn(await opens(house, 'b'))).toContain('Ask ');
  expect(plain(drawn(await opens(house, 'a')))).toContain('The bus was gone.');
});

const onDay = (session: Session, days: number) =>
  Object.create(session, { today: { value: { value: addDays(day, days) } } }) as Session;

test('[RH11] [RP8] when the asking is over, what I sealed can be taken back until it lapses', async () => {
  const house = await asked();
  await opens(house, 'a', seals('felt', feltOf('We came late.')));
  const { session } = await house.open('a');
  for (const days of [7, 13]) {
    const html = plain(drawn(onDay(session, days)));
    expect(html).toContain('Your part is kept.');
    expect(html).toContain('Leave it here');
  }
  await leave(onDay(session, 7), going(onDay(session, 7)));
  expect(lying(session)).toEqual(['a repair-asked']);
  expect(drawn(onDay(session, 7))).toContain('Ask ');
  expect(marksOf(session)).toEqual([]);
});

test('[RH9] [RP8] whoever is worried takes back there what they sealed, also under another asking and when that is over', async () => {
  const house = await asked();
  await opens(house, 'b', seals('felt', 'Late.'));
  const crossing = { kind: 'repair-asked', repair: '0'.repeat(32), day: addDays(day, -1) } as const;
  await opens(house, 'a', ({ add }) => add([passing(crossing, lapseOf(lastDayOf(day)))]));
  const { session } = await house.open('b');
  const condition = { id: 'safe', flags: ['SAFE'], stance: { kind: 'recent' } } as const;
  await session.add([mine({ kind: 'condition-told', condition })]);
  for (const days of [0, 8]) expect(drawn(onDay(session, days))).toContain('Take it back');
  await leaveAllUnread(session);
  expect(drawn(session)).not.toContain('<button');
  expect(lying(session)).not.toContain('b answer-sealed');
});
