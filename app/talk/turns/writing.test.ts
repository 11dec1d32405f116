import { addDays } from '@unhurried/domain/time';
import { expect, test } from 'vitest';
import { lapseOf, passing, type Session } from '../../session/index.ts';
import { opensAgain } from '../../session/rounds.contract.ts';
import { bothMayTalk, heard } from './talking.contract.ts';
import { endsWriting, writing, wroteNow } from './writing-time.ts';
import { lastOfMine, takeBackLast, write, writtenIn } from './written-facts.ts';

const textsIn = (session: Session) => writtenIn(session).now.sentences.map(({ fact }) => fact.text);

async function inWriting() {
  const us = await bothMayTalk();
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
  const laid = [...second.known.value.ours.laid.values()].map(({ body }) => body);
  const day = second.today.value;
  expect(laid).toEqual([{ kind: 'turn-written', day, step: 0, text: 'one' }]);
  us.here.now = lapseOf(addDays(day, 1)) - 1;
  for (const [count, who] of [
    [1, 'ada'],
    [1, 'ben'],
    [0, 'ada'],
    [0, 'ben'],
  ] as const) {
    if (count === 0) us.here.now = lapseOf(addDays(day, 1)) + 1;
    await opensAgain(us, who);
    expect([...us[who].known.value.ours.laid.values()].length).toBe(count);
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
