import { goingOn } from '@unhurried/domain/talk';
import { expect, test } from 'vitest';
import { mine, type Session } from '../../session/index.ts';
import { begin, endedIn, talkNow } from './talk-now.ts';
import { bothMayTalk, heard, offersToday } from './talking.contract.ts';

/** As the quiet switch writes it. [AC12] */
const marks = (session: Session) =>
  session.add([
    mine({ kind: 'condition-told', condition: { id: 'safe', flags: ['SAFE'], stance: { kind: 'recent' } } }),
  ]);

/** A talk under way, a step of it after something has been done privately by one of the two, and what the other has of it. */
async function livedBy(does: (ada: Session) => Promise<unknown>) {
  const us = await bothMayTalk();
  const [ada, ben] = [begin(us.ada, 'phones'), begin(us.ben, 'phones')];
  await heard(us);
  await does(us.ada);
  await heard(us);
  ben.endStep();
  await heard(us);
  const seen = { under: talkNow(us.ben).value === ben, ended: endedIn(us.ben).value, reaches: ben.reaches.value };
  return { us, ada, ben, seen: { ...seen, stop: ben.stop.value } };
}

test('[TW10] [SE16] [RH10] a talk under way stays under way on the other phone, with a mark of mine and without', async () => {
  const without = await livedBy(async () => undefined);
  const marked = await livedBy(marks);
  expect(marked.us.ada.worried.value).toBe(true);
  expect(without.seen).toEqual({ under: true, ended: false, reaches: true, stop: goingOn });
  expect(marked.seen).toEqual(without.seen);
  expect(talkNow(marked.us.ada).value).toBe(marked.ada);
});

test('[TW10] [TN7] with a mark, too, it ends on both when a day changes', async () => {
  const { us } = await livedBy(marks);
  await offersToday(us.ada, false);
  await heard(us);
  for (const session of [us.ada, us.ben])
    expect([talkNow(session).value, endedIn(session).value]).toEqual([undefined, true]);
});
