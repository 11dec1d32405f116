import type { ActivityId } from '@unhurried/domain/library';
import { asWeAre, over, pause, slower } from '@unhurried/domain/together';
import { expect, test } from 'vitest';
import { type Couple, couple, few, opensAgain } from '../session/rounds.contract.ts';
import { keptFrom, keptText } from './kept-text.ts';
import { begin, takeUp, timeNow } from './time-together.ts';

const closer = { activity: 'rest-skin-to-skin' as ActivityId, tier: 5 } as const;
const gentle = { activity: 'hold-hands' as ActivityId, tier: 2 } as const;

/** Until every screen has heard what the others said. */
const heard = (us: Couple) => us.here.pass(5000);

async function sitDown(choice: typeof closer | typeof gentle = closer) {
  const us = await couple(few);
  const [ada, ben] = [us.ada, us.ben].map((session) => begin(session, { way: 'phones', choice, minutes: 10 }));
  await heard(us);
  if (!ada || !ben) throw new Error('Nobody sat down.');
  return { us, ada, ben };
}

test('[TT7] [P6] [OV4b] what one says the other’s screen reads; going on takes both; over is over for both', async () => {
  const { us, ada, ben } = await sitDown();
  expect([ada.reaches.value, ben.reaches.value]).toEqual([true, true]);
  ada.slower();
  await heard(us);
  expect([ada.caution.value, ben.caution.value]).toEqual([slower, slower]);
  ben.pause();
  expect(ben.saidHere.value).toBe(true);
  await heard(us);
  expect([ada.caution.value, ada.saidHere.value]).toEqual([pause, false]);
  ada.goOn('a');
  ada.goOn('b');
  await heard(us);
  expect([ada.caution.value, ben.caution.value]).toEqual([pause, pause]);
  ben.goOn(us.ben.person);
  await heard(us);
  expect([ada.caution.value, ben.caution.value]).toEqual([asWeAre, asWeAre]);
  ben.over();
  await heard(us);
  expect(ada.caution.value).toBe(over);
  expect([timeNow(us.ada), timeNow(us.ben)]).toEqual([undefined, undefined]);
});

test('[TT4] [TG8] closed in the midst of a pause, it opens in the midst of it, and both can go on', async () => {
  const { us, ada, ben } = await sitDown();
  ada.pause();
  await heard(us);
  us.ada.lock();
  await opensAgain(us, 'ada');
  expect(us.ada.isTogether.value).toBe(true);
  const again = await takeUp(us.ada);
  expect(again?.caution.value).toBe(pause);
  await heard(us);
  again?.goOn(us.ada.person);
  ben.goOn(us.ben.person);
  await heard(us);
  expect([again?.caution.value, ben.caution.value]).toEqual([asWeAre, asWeAre]);
});

test('[TG12] [P9] when it is over nothing is kept, and both read the same one thing: its tier is closed today', async () => {
  const { us, ada } = await sitDown();
  ada.over();
  await heard(us);
  await us.here.settle();
  for (const session of [us.ada, us.ben]) {
    expect(await session.fleeting.together()).toEqual({ ok: true, value: undefined });
    expect(session.isTogether.value).toBe(false);
    const { over: ended } = session.known.value.ours;
    expect(new Set(ended.map(({ tier, day }) => `${tier} ${day}`))).toEqual(new Set([`5 ${session.today.value}`]));
  }
});

test('[TG12] [P9] after something gentle nothing is written at all', async () => {
  const { us, ada } = await sitDown(gentle);
  ada.over();
  await heard(us);
  expect([us.ada, us.ben].map((session) => session.known.value.ours.over)).toEqual([[], []]);
});

test('[TT4] what was kept a day ago, or by another version, is of another day', () => {
  const at = 1_795_000_000_000 as Parameters<typeof keptFrom>[1];
  const kept = { version: 1, at, way: 'phones', first: gentle, minutes: 5, time: {}, seats: {} } as const;
  expect(keptFrom(keptText(kept), at)).toEqual(kept);
  expect(keptFrom(keptText(kept), (at + 25 * 3_600_000) as typeof at)).toBeUndefined();
  expect(keptFrom(keptText({ ...kept, version: 2 as 1 }), at)).toBeUndefined();
});
