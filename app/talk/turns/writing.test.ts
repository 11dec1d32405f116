import { addDays } from '@unhurried/domain/time';
import { expect, test } from 'vitest';
import { sayUpToIt, takeBackUpToIt } from '../../both-there/index.ts';
import { lapseOf, passing, type Session } from '../../session/index.ts';
import { opensAgain } from '../../session/rounds.contract.ts';
import { bothMayTalk, heard } from './talking.contract.ts';
import { endsWriting, writing, wroteNow } from './writing-time.ts';
import { lastOfMine, takeBackLast, write, writtenIn } from './written-facts.ts';

const textsIn = (session: Session) => writtenIn(session).now.sentences.map(({ fact }) => fact.text);

async function inWriting() {
  const us = await bothMayTalk();
  for (const session of [us.ada, us.ben]) await sayUpToIt(session, 'talk');
  await heard(us);
  const isAdas = writtenIn(us.ada).now.place.owner === us.ada.person;
  return { us, first: isAdas ? us.ada : us.ben, second: isAdas ? us.ben : us.ada };
}

test('[TN9] [TW7] sentence by sentence, each at their own step, and both read the same', async () => {
  const { us, first, second } = await inWriting();
  expect([await write(second, 'not mine'), await write(first, '   '), await write(first, 'x'.repeat(281))]).toEqual([
    false,
    false,
    false,
  ]);
  expect(await write(first, ' one ')).toBe(true);
  expect(await write(first, 'two')).toBe(false);
  await heard(us);
  expect(await write(second, '🌊'.repeat(280))).toBe(true);
  await heard(us);
  expect(await write(first, 'nearly', true)).toBe(true);
  await heard(us);
  expect(textsIn(first)).toEqual(['one', '🌊'.repeat(280), 'nearly']);
  expect(writtenIn(first)).toEqual(writtenIn(second));
  expect(writtenIn(first).now.place.kind).toBe('say-back');
});

test('[TW7] [TN8] what I wrote last I take back on both; once the other has gone on from it I cannot', async () => {
  const { us, first, second } = await inWriting();
  await write(first, 'one');
  await heard(us);
  expect(await takeBackLast(second)).toBe(false);
  expect(await takeBackLast(first)).toBe(true);
  await heard(us);
  expect([textsIn(first), textsIn(second)]).toEqual([[], []]);
  await write(first, 'again');
  await heard(us);
  await write(second, 'back');
  await heard(us);
  expect([lastOfMine(first), await takeBackLast(first)]).toEqual([undefined, false]);
});

test('[TN8] when the next day is over nothing of it is there', async () => {
  const { us, first, second } = await inWriting();
  await write(first, 'one');
  await heard(us);
  const laidOn = (session: Session) =>
    [...session.known.value.ours.laid.values()].flatMap(({ body }) => (body.kind === 'turn-written' ? [body] : []));
  const day = second.today.value;
  expect(laidOn(second)).toEqual([{ kind: 'turn-written', day, step: 0, text: 'one' }]);
  us.here.now = lapseOf(addDays(day, 1)) - 1;
  for (const [count, who] of [
    [1, 'ada'],
    [1, 'ben'],
    [0, 'ada'],
    [0, 'ben'],
  ] as const) {
    if (count === 0) us.here.now = lapseOf(addDays(day, 1)) + 1;
    await opensAgain(us, who);
    expect(laidOn(us[who]).length).toBe(count);
  }
});

test('[TW7] what the other wrote in another shape, or too long, is left aside', async () => {
  const { us, first, second } = await inWriting();
  const day = first.today.value;
  const odd: readonly object[] = [
    { text: 'x'.repeat(281) },
    { text: ' ' },
    { step: -1 },
    { day: 'today' },
    { again: false },
    { after: 'the first' },
    { after: '0'.repeat(32) },
  ];
  for (const more of odd) {
    const fact = { kind: 'turn-written', day, step: 0, text: 'one', ...more } as never;
    await first.add([passing(fact, lapseOf(day))]);
  }
  await heard(us);
  expect(textsIn(second)).toEqual([]);
});

test('[TW6] enough in writing notes the minutes once, and nothing where I wrote nothing', async () => {
  const { us, first } = await inWriting();
  const noted = () => first.known.value.mine.half.pace.had.length;
  writing(first);
  endsWriting(first);
  await us.here.settle();
  expect(noted()).toBe(0);
  writing(first);
  await write(first, 'one');
  wroteNow(first);
  endsWriting(first);
  endsWriting(first);
  await us.here.settle();
  expect(noted()).toBe(1);
});

test('[TN9] [P7] what is written beside a sentence that I replied to changes nothing on my page', async () => {
  const { us, first, second } = await inWriting();
  await write(first, 'I miss our walks');
  await heard(us);
  await write(second, 'You miss our walks');
  await heard(us);
  const [one, reply] = writtenIn(second).now.sentences;
  expect(reply?.fact.after).toBe(one?.id);
  const day = first.today.value;
  // Whatever id chance gives it, and however it is spelled.
  for (let times = 0; times < 4; times += 1)
    await first.add([passing({ kind: 'turn-written', day, step: 0, text: `A${times}` }, lapseOf(addDays(day, 1)))]);
  await heard(us);
  for (const session of [first, second]) expect(textsIn(session)).toEqual(['I miss our walks', 'You miss our walks']);
});

test('[TW4] [TN9] without my yes of today nothing has begun for me, whatever the other wrote', async () => {
  const { us, first, second } = await inWriting();
  await takeBackUpToIt(second, 'talk');
  await write(first, 'one');
  await heard(us);
  expect([textsIn(first), textsIn(second)]).toEqual([['one'], []]);
  await sayUpToIt(second, 'talk');
  expect(textsIn(second)).toEqual(['one']);
  await write(second, 'back');
  await takeBackUpToIt(second, 'talk');
  expect(textsIn(second)).toEqual(['one', 'back']);
});
