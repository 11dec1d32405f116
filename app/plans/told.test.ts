import type { TimeOfDay } from '@unhurried/domain/reminders';
import type { RitualId } from '@unhurried/domain/rituals';
import { isTurnOn } from '@unhurried/domain/turn';
import { expect, test } from 'vitest';
import { shown as show } from '../session/index.ts';
import { couple, few, opensAgain } from '../session/rounds.contract.ts';
import {
  endRest,
  hadThisWeek,
  hoursOf,
  myRests,
  myWish,
  ourPlans,
  remindersOf,
  restTheWeek,
  ritualsOf,
  sayHad,
  setReminders,
  tellHours,
  tellWish,
  turnWishes,
  weekRests,
  wishTurn,
  write,
} from './index.ts';

const tea = { name: 'Tea at the window', steps: ['The kettle.', 'One cup each.'], worst: ['A wave.'], apart: [] };

test('[WK8] [WK4] the week rests at one word of either, and of having rested nothing is left', async () => {
  const us = await couple(few);
  await restTheWeek(us.ada, 'until-i-say');
  await us.here.settle();
  expect([weekRests(us.ada), weekRests(us.ben), myRests(us.ben)]).toEqual([true, true, []]);
  expect(us.ben.overlap.value.reasons).toContainEqual({ kind: 'week-rests' });
  await endRest(us.ada);
  await us.here.settle();
  expect([weekRests(us.ada), weekRests(us.ben)]).toEqual([false, false]);
  for (const who of ['ada', 'ben'] as const) {
    await opensAgain(us, who);
    expect(us[who].known.value.ours.rests).toEqual([]);
  }
});

test('[WK8] for today it lapses by itself', async () => {
  const us = await couple(few);
  await restTheWeek(us.ada, 'today');
  await us.here.settle();
  expect(weekRests(us.ben)).toBe(true);
  us.here.now += 4 * 86_400_000;
  for (const who of ['ada', 'ben'] as const) await opensAgain(us, who);
  expect([weekRests(us.ada), weekRests(us.ben), us.ben.known.value.ours.rests.length]).toEqual([false, false, 0]);
});

test('[WK1] [ED4] my latest wish alone stays, and counts on both phones', async () => {
  const us = await couple(few);
  await tellWish(us.ada, { tender: 2, talk: 0, own: ['Cook once'] });
  await tellWish(us.ada, { tender: 1, talk: 0, own: [] });
  await us.here.settle();
  expect(myWish(us.ada)).toEqual({ tender: 1, talk: 0, own: [] });
  expect(ourPlans(us.ben).value.wishes[us.ada.person]?.value).toEqual({ tender: 1, talk: 0, own: [] });
  expect(us.ben.known.value.ours.laid.size).toBe(1);
});

test('[WK6] what was had is told for its week, and is gone with it', async () => {
  const us = await couple(few);
  await sayHad(us.ben, { kind: 'talk', nth: 0 });
  await us.here.settle();
  expect(hadThisWeek(us.ada)).toEqual([{ kind: 'talk', nth: 0 }]);
  us.here.now += 10 * 86_400_000;
  for (const who of ['ada', 'ben'] as const) {
    await opensAgain(us, who);
    expect([hadThisWeek(us[who]), us[who].known.value.ours.laid.size]).toEqual([[], 0]);
  }
});

test('[RI6] [RI7] [RI8] a ritual of our own: either changes it, either takes it out, and nothing is left of it', async () => {
  const us = await couple(few);
  const id = 'own-tea' as RitualId;
  await ritualsOf(us.ada).write(id, tea);
  await us.here.settle();
  await ritualsOf(us.ben).write(id, { name: 'Tea, slowly' });
  await us.here.settle();
  expect(ritualsOf(us.ada).rituals.value).toMatchObject([{ id, name: 'Tea, slowly', steps: tea.steps }]);
  await ritualsOf(us.ada).remove(id);
  await us.here.settle();
  for (const session of [us.ada, us.ben, us.ada]) {
    await write(session, []);
    await us.here.settle();
  }
  expect([us.ada, us.ben].map(({ known }) => known.value.ours.laid.size)).toEqual([0, 0]);
});

test('[TU1] [P8] the turn is on while both wish it; whoever turns it off leaves nothing', async () => {
  const us = await couple(few);
  for (const session of [us.ada, us.ben]) await wishTurn(session, true);
  await us.here.settle();
  expect(isTurnOn(turnWishes(us.ada).value)).toBe(true);
  await wishTurn(us.ben, false);
  await us.here.settle();
  expect([us.ada, us.ben].map((session) => isTurnOn(turnWishes(session).value))).toEqual([false, false]);
  expect(us.ada.known.value.ours.laid.size).toBe(1);
});

test('[RN1] [P5] reminders are mine alone, and the latest settings alone stay', async () => {
  const us = await couple(few);
  expect(remindersOf(us.ada).value).toEqual({ kinds: [], times: [] });
  const at = (time: string) => time as TimeOfDay;
  await setReminders(us.ada, { kinds: ['check-in'], times: [at('09:00')] });
  await setReminders(us.ada, { kinds: ['check-in', 'talk'], times: [at('18:15'), at('09:00')] });
  expect(remindersOf(us.ada).value).toEqual({ kinds: ['check-in', 'talk'], times: ['09:00', '18:15'] });
  expect(us.ada.known.value.mine.laid.size).toBe(1);
  await us.here.settle();
  expect(us.ben.known.value.ours.laid.size).toBe(0);
});

test('[KH5] [P8] kind hours are told by choice, and taken back they leave nothing', async () => {
  const us = await couple(few);
  await tellHours(us.ada, [{ weekday: 1, part: 'morning', sure: 'often' }]);
  await tellHours(us.ada, [{ weekday: 2, part: 'evening', sure: 'mostly' }]);
  await us.here.settle();
  expect(hoursOf(us.ben).value).toEqual({
    mine: undefined,
    theirs: [{ weekday: 2, part: 'evening', sure: 'mostly' }],
  });
  await tellHours(us.ada, []);
  await us.here.settle();
  expect([us.ada, us.ben].map(({ known }) => known.value.ours.laid.size)).toEqual([0, 0]);
});

test('[KH5] [ED4] what was told twice, by a second tab or a phone that died in between, is taken back whole', async () => {
  const us = await couple(few);
  const hour = { weekday: 1, part: 'morning', sure: 'often' } as const;
  await us.ada.add([1, 2].map((nth) => show({ kind: 'hours-told', nth, hours: [hour] })));
  await us.ada.add([1, 2].map((nth) => show({ kind: 'turn-wished', nth, on: true })));
  await us.ada.add(
    [1, 2].map((nth) => show({ kind: 'intentions-told', nth, wish: { tender: nth, talk: 0, own: [] } })),
  );
  await tellHours(us.ada, []);
  await wishTurn(us.ada, false);
  await tellWish(us.ada, { tender: 0, talk: 0, own: [] });
  await us.here.settle();
  expect(hoursOf(us.ben).value.theirs).toBeUndefined();
  expect(turnWishes(us.ben).value).toEqual({});
  expect(us.ben.known.value.ours.laid.size).toBe(1);
});
