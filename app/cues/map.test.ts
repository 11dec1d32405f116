import { readySenses } from '@unhurried/content/signs';
import { type CueEntry, dayKinds } from '@unhurried/domain/cues';
import { expect, test } from 'vitest';
import { home } from '../session/home.contract.ts';
import { mine, type Session, shown } from '../session/index.ts';
import { couple, few, opensAgain } from '../session/rounds.contract.ts';
import { loadWords } from '../words/index.ts';
import { emptyOf, pickedOf, toPick } from './draft.ts';
import { cardOf, mapOf, myMap, offersLeft } from './known-cues.ts';
import { keepLine, leaveOffer, letSee, takeOut } from './map.ts';
import { offeredTo } from './offered.ts';

await loadWords('en', ['cues', 'signs']);

const sign = (text: string): CueEntry => ({ of: 'sign', channel: 'hands', text, means: 'pause' });
const lineOf = (session: Session, text: string) => {
  const found = myMap(session).find(({ entry }) => entry.text === text);
  if (!found) throw new Error(text);
  return found;
};
const texts = (lines: readonly { readonly entry: CueEntry }[]) => lines.map(({ entry }) => entry.text);
const laidOf = (session: Session) => [...session.known.value.ours.laid.values()];
const mineOf = (session: Session) => [...session.known.value.mine.laid.values()].map(({ body }) => body);

test('[CU1] [CQ1] a line is mine alone; when it changes nothing of what it said before is kept', async () => {
  const { session } = await (await home()).open('a');
  const kept = await keepLine(session, sign('Still'));
  expect(kept.ok).toBe(true);
  const { cue } = lineOf(session, 'Still');
  await keepLine(session, sign('Very still'), cue);
  await keepLine(session, sign('Very still'), cue);
  expect(texts(myMap(session))).toEqual(['Very still']);
  expect(mineOf(session)).toMatchObject([{ kind: 'cue-written', cue, nth: 2 }]);
  expect(laidOf(session)).toEqual([]);
  expect(JSON.stringify((await session.history())?.map(({ body }) => body))).not.toContain('"Still"');
  await takeOut(session, cue);
  expect([myMap(session), mineOf(session)]).toEqual([[], []]);
});

test('[CU2] [CQ1] on two phones: shown, changed there too, taken back, and gone from both as if it had never been', async () => {
  const us = await couple(few);
  const untouched = us.ben.known.value.ours.laid.size;
  await keepLine(us.ada, sign('Draft one'));
  await keepLine(us.ada, sign('Draft two'), lineOf(us.ada, 'Draft one').cue);
  await keepLine(us.ada, sign('Mine alone'));
  await us.here.settle();
  expect(us.ben.known.value.ours.laid.size).toBe(untouched);
  await letSee(us.ada, lineOf(us.ada, 'Draft two'), true);
  await us.here.settle();
  // What was written before it was shown is not even a number there.
  expect(laidOf(us.ben).map(({ body }) => body)).toMatchObject([
    { kind: 'cue-shown', nth: 1, entry: { text: 'Draft two' } },
  ]);
  await keepLine(us.ada, sign('As it is'), lineOf(us.ada, 'Draft two').cue);
  await us.here.settle();
  expect([texts(mapOf(us.ben, us.ada.person)), laidOf(us.ben).length]).toEqual([['As it is'], 1]);
  await letSee(us.ada, lineOf(us.ada, 'As it is'), false);
  await us.here.settle();
  for (const who of ['ada', 'ben'] as const) await opensAgain(us, who);
  expect(us.ben.known.value.ours.laid.size).toBe(untouched);
  expect(texts(myMap(us.ada))).toEqual(['As it is', 'Mine alone']);
});

test('[CU2] taken out of my map it is gone from both phones', async () => {
  const us = await couple(few);
  await keepLine(us.ada, sign('For a while'));
  await letSee(us.ada, lineOf(us.ada, 'For a while'), true);
  await us.here.settle();
  await takeOut(us.ada, lineOf(us.ada, 'For a while').cue);
  await us.here.settle();
  for (const who of ['ada', 'ben'] as const) await opensAgain(us, who);
  expect([laidOf(us.ada), laidOf(us.ben), mineOf(us.ada)]).toEqual([[], [], []]);
});

test('[CQ2] of a line that is seen my page says what the other sees, also where two phones of mine crossed', async () => {
  const { session } = await (await home()).open('a');
  const cue = 'c'.repeat(32);
  await session.add([
    mine({ kind: 'cue-written', cue, nth: 2, entry: sign('From one phone') }),
    shown({ kind: 'cue-shown', cue, nth: 1, entry: sign('From the other') }),
  ]);
  expect(texts(myMap(session))).toEqual(['From the other']);
  expect(texts(mapOf(session, 'a'))).toEqual(['From the other']);
});

test('[CQ2] a line of which my own copy is elsewhere is not lost when it is taken back', async () => {
  const { session } = await (await home()).open('a');
  await session.add([shown({ kind: 'cue-shown', cue: 'c'.repeat(32), nth: 3, entry: sign('Seen') })]);
  await letSee(session, lineOf(session, 'Seen'), false);
  expect([texts(myMap(session)), laidOf(session)]).toEqual([['Seen'], []]);
});

test('[CQ3] [P7] what has not its shape, or was written by the other about me, is no line of mine', async () => {
  const { open } = await home();
  const b = (await open('b')).session;
  const good = { kind: 'cue-shown', cue: 'b'.repeat(32), nth: 1, entry: sign('Good') } as const;
  const bad = [
    { cue: 'B'.repeat(32) },
    { nth: 0 },
    { entry: sign('x'.repeat(161)) },
    { entry: sign('   ') },
    { entry: { ...sign('Pause'), means: 'always' } },
    { entry: { of: 'sense', channel: 'light', text: 'Dark', wish: 'good', on: [] } },
  ];
  await b.add(
    [good, ...bad.map((change) => ({ ...good, cue: 'd'.repeat(32), ...change }))].map((each) =>
      shown(each as typeof good),
    ),
  );
  const a = (await open('a')).session;
  expect(texts(mapOf(a, 'b'))).toEqual(['Good']);
  expect([myMap(a), mapOf(a, 'a')]).toEqual([[], []]);
});

test('[CQ4] for each meaning and each sense there are lines to pick, and one that is picked is kept as it stands', async () => {
  const { session } = await (await home()).open('a');
  for (const group of ['pause', 'slower', 'ready', 'touch', 'warmth', 'light', 'sound', 'scent'] as const) {
    const [first] = toPick(group);
    if (!first) throw new Error(group);
    expect([first.entry.text.length > 0, pickedOf(first.entry, toPick(group))]).toEqual([true, first.id]);
    expect(pickedOf(emptyOf(group), toPick(group))).toBeNull();
    expect((await keepLine(session, first.entry)).ok, group).toBe(true);
  }
  expect(myMap(session)).toHaveLength(8);
});

test('[CU3] [CQ5] a line is offered from what I noted, one at a time, and never written by itself', async () => {
  const { session } = await (await home()).open('a');
  expect(offeredTo(session)).toBeUndefined();
  await session.add([mine({ kind: 'senses-noted', good: ['low-light'], leaveOut: ['music'] })]);
  const first = offeredTo(session);
  expect(first).toEqual({ of: 'sense', channel: 'sound', text: 'Soft music', wish: 'leave-out', on: dayKinds });
  expect(myMap(session)).toEqual([]);
  if (first) await keepLine(session, first);
  expect(offeredTo(session)).toMatchObject({ text: 'Low light', wish: 'good' });
  await leaveOffer(session);
  expect(offeredTo(session)).toBeUndefined();
  await leaveOffer(session);
  expect(offersLeft(session)).toHaveLength(1);
  expect(readySenses.some(({ id }) => id === 'music')).toBe(true);
});

test('[CU3] [CQ5] on another day it may be offered again, and of the day before nothing is kept then', async () => {
  const { session } = await (await home()).open('a');
  await session.add([mine({ kind: 'senses-noted', good: ['warmth'], leaveOut: [] })]);
  await session.add([mine({ kind: 'cue-offer-left', day: '2026-05-03' as typeof session.today.value })]);
  expect(offeredTo(session)).toMatchObject({ text: 'Warmth' });
  await leaveOffer(session);
  expect(offersLeft(session).map(({ day }) => day)).toEqual([session.today.value]);
});

test('[CU4] the card holds what was let be seen, and is the same on both phones', async () => {
  const us = await couple(few);
  for (const text of ['Seen', 'Kept back']) await keepLine(us.ada, sign(text));
  await letSee(us.ada, lineOf(us.ada, 'Seen'), true);
  await us.here.settle();
  const card = (session: Session) => texts(cardOf(session, us.ada.person, 'open'));
  expect([card(us.ada), card(us.ben)]).toEqual([['Seen'], ['Seen']]);
});
