import type { ActivityId } from '@unhurried/domain/library';
import type { Offering } from '@unhurried/domain/offering';
import { mayAsk } from '@unhurried/domain/together';
import { refuse } from '@unhurried/kernel';
import { expect, test } from 'vitest';
import { lapseOf, mine, passing, type Session, shown } from './index.ts';
import { aDay, couple, few, opensAgain } from './rounds.contract.ts';

const closer = 'rest-skin-to-skin' as ActivityId;
const offering = (session: Session, ...list: readonly ActivityId[]): Offering => ({
  day: session.today.value,
  tier: 5,
  word: 'open',
  talk: false,
  list: list.map((activity) => ({ activity, adaptations: [], minutes: 10 })),
});
/** What was said to one person alone, and what is kept for a time with them. */
const saidToOne = /invited|glad|asked|question|signals-told|moment-kept|offered/;

const offers = (session: Session, ...list: readonly ActivityId[]) =>
  session.add([passing({ kind: 'offered', offering: offering(session, ...list) }, lapseOf(session.today.value))]);

test('[TG10] [SE13] what I lower takes my yes back for good, on both phones: raising it again says no yes of before', async () => {
  const us = await couple(few);
  for (const session of [us.ada, us.ben]) await offers(session, closer);
  const day = us.ben.today.value;
  const glad = { kind: 'glad', asker: us.ada.person, tier: 5, day, activity: closer } as const;
  await us.ben.add([passing(glad, lapseOf(day))]);
  await us.here.settle();
  const yeses = () => [us.ada, us.ben].map(({ known }) => known.value.ours.questions.yeses.length);
  expect(yeses()).toEqual([1, 1]);
  await us.ben.add([mine({ kind: 'limit-set', limit: { kind: 'tier', tier: 6 } })]);
  await us.here.settle();
  await offers(us.ada);
  await us.here.settle();
  expect(yeses()).toEqual([1, 1]);
  await offers(us.ben);
  await us.here.settle();
  expect(yeses()).toEqual([0, 0]);
  await offers(us.ben, closer);
  await us.here.settle();
  expect(yeses()).toEqual([0, 0]);
});

/** Ben said yes, lowered what he offers, and his phone could not erase the yes. */
const loweredUnerased = async () => {
  const us = await couple(few);
  for (const session of [us.ada, us.ben]) await offers(session, closer);
  const day = us.ben.today.value;
  const glad = { kind: 'glad', asker: us.ada.person, tier: 5, day, activity: closer } as const;
  await us.ben.add([passing(glad, lapseOf(day))]);
  await us.here.settle();
  const { side } = us.phones.ben;
  const { forget } = side;
  Object.assign(side, { forget: async () => refuse('storage') });
  await offers(us.ben);
  await us.here.settle();
  const yeses = () => [us.ada, us.ben].map(({ known }) => known.value.ours.questions.yeses.length);
  expect(yeses()).toEqual([1, 1]);
  return { us, yeses, mend: () => Object.assign(side, { forget }) };
};

test('[TG10] [SE13] a yes whose erasing was refused is erased before anything is raised again, and never counts anew', async () => {
  const { us, yeses, mend } = await loweredUnerased();
  expect(await offers(us.ben, closer)).toEqual({ ok: false, refusal: 'storage' });
  expect(us.ben.notice.value).toEqual({ kind: 'not-written', why: 'storage' });
  // What gives nothing back is written all the same: lowering waits for nothing.
  expect((await offers(us.ben)).ok).toBe(true);
  mend();
  expect((await offers(us.ben, closer)).ok).toBe(true);
  await us.here.settle();
  expect(yeses()).toEqual([0, 0]);
});

test('[TG10] [SE13] a yes whose erasing was refused is erased at the next opening, on both phones', async () => {
  const { us, yeses, mend } = await loweredUnerased();
  mend();
  await opensAgain(us, 'ben');
  await us.here.settle();
  expect(yeses()).toEqual([0, 0]);
});

test('[SE13] what I put aside, and when my question drifts, is erased when its day is over', async () => {
  const us = await couple(few);
  const day = us.ada.today.value;
  await us.ada.add([
    mine({ kind: 'question-put-aside', tier: 5, day }),
    mine({ kind: 'question-drifts', tier: 6, day, at: us.ada.now.value + 1000 }),
  ]);
  expect(us.ada.known.value.mine.asides.length).toBe(2);
  us.ada.lock();
  await us.here.pass(aDay);
  await opensAgain(us, 'ada');
  expect(us.ada.known.value.mine.asides).toEqual([]);
  expect(JSON.stringify(await us.ada.history())).not.toContain('question-');
});

test('[OV4b] however many ends a changed program writes, mine is among them', async () => {
  const us = await couple(few);
  const day = us.ada.today.value;
  for (let year = 2030; year < 2090; year++) {
    const forged = `${year}-01-01` as typeof day;
    await us.ben.add([passing({ kind: 'time-over', tier: 4, day: forged }, lapseOf(day))]);
  }
  await us.here.settle();
  await us.ada.add([passing({ kind: 'time-over', tier: 5, day }, lapseOf(day))]);
  await us.here.settle();
  for (const session of [us.ada, us.ben]) {
    const { ours } = session.known.value;
    expect(mayAsk(ours, { person: session.person, tier: 5 }, day, session.now.value)).toBe(false);
    expect(ours.over.length).toBeLessThan(60);
  }
});

test('[P10] [SE13] parting takes questions, yeses, signals, kept months and a time under way along', async () => {
  const us = await couple(few);
  const { ada } = us;
  const day = ada.today.value;
  await offers(ada, closer);
  await ada.add([
    passing({ kind: 'invited', activity: closer, tier: 5, when: 'now', day }, lapseOf(day)),
    passing({ kind: 'asked', tier: 5, day }, lapseOf(day)),
    mine({ kind: 'question-drifts', tier: 5, day, at: ada.now.value }),
    shown({ kind: 'signals-told', word: 'stone', sign: '' }),
    shown({ kind: 'moment-kept', activity: 'hold-hands' as ActivityId, month: '2026-11' }),
  ]);
  await ada.fleeting.keepTogether(() => 'something');
  await us.here.settle();
  expect((await us.here.done(ada.link.part())).ok).toBe(true);
  const { side } = us.phones.ada;
  const [loaded, history] = [await side.load(), await side.history()];
  if (!loaded.ok || !history.ok) throw new Error('It is locked.');
  const { shown: told, passing: passes } = loaded.value;
  expect(JSON.stringify([told, passes, history.value])).not.toMatch(saidToOne);
  expect(await side.together()).toEqual({ ok: true, value: undefined });
});
