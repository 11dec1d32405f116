import { addDays } from '@unhurried/domain/time';
import { expect, test } from 'vitest';
import { home, morning, oneAlone } from '../session/home.contract.ts';
import { type Session, shown } from '../session/index.ts';
import { couple, few, opensAgain } from '../session/rounds.contract.ts';
import { share, takeBack } from './deeds.ts';
import { mySentences, overOfMine, theirSentences } from './known.ts';

const words = (all: ReturnType<typeof mySentences>) => all.map(({ fact }) => fact.words);
const laid = (session: Session) => [...session.known.value.ours.laid.values()].map(({ body }) => body);
const one = (session: Session, text: string) => {
  const found = mySentences(session).find(({ fact }) => fact.words === text);
  if (!found) throw new Error(text);
  return found;
};

test('[SN3] [SS3] on two phones: shared, changed there too, taken back, and gone from both as if it had never been', async () => {
  const us = await couple(few);
  const untouched = [laid(us.ada).length, laid(us.ben).length];
  expect((await share(us.ada, 'Slow is fine.', undefined)).ok).toBe(true);
  await us.here.settle();
  expect(words(theirSentences(us.ben))).toEqual(['Slow is fine.']);
  expect((await share(us.ada, 'Lying down is fine.', us.ada.today.value, one(us.ada, 'Slow is fine.'))).ok).toBe(true);
  await us.here.settle();
  expect([words(mySentences(us.ada)), words(theirSentences(us.ben))]).toEqual([
    ['Lying down is fine.'],
    ['Lying down is fine.'],
  ]);
  expect(JSON.stringify([laid(us.ada), laid(us.ben)])).not.toContain('Slow is fine.');
  expect(await takeBack(us.ada, one(us.ada, 'Lying down is fine.'))).toBe(true);
  await us.here.settle();
  for (const who of ['ada', 'ben'] as const) await opensAgain(us, who);
  expect([laid(us.ada).length, laid(us.ben).length]).toEqual(untouched);
  expect(JSON.stringify(await us.ben.history())).not.toContain('Lying down');
});

test('[SN3] [SS3] with the other phone away meanwhile, a change and a taking back leave nothing of what was before', async () => {
  const us = await couple(few);
  await share(us.ada, 'First.', undefined);
  await share(us.ada, 'Second.', undefined, one(us.ada, 'First.'));
  await share(us.ada, 'Third.', undefined);
  await takeBack(us.ada, one(us.ada, 'Third.'));
  await us.here.settle();
  await opensAgain(us, 'ben');
  expect(words(theirSentences(us.ben))).toEqual(['Second.']);
  expect(JSON.stringify(laid(us.ben))).not.toMatch(/First|Third/);
});

test('[SS3] the same words stand once, a change into what stands already leaves the one, and nothing changed writes nothing', async () => {
  const { session } = await (await home()).open('a');
  await share(session, 'Quiet.', undefined);
  await share(session, ' Quiet. ', undefined);
  expect(laid(session)).toHaveLength(1);
  await share(session, 'Slow.', undefined);
  const { seq } = session.known.value;
  await share(session, 'Slow.', undefined, one(session, 'Slow.'));
  expect(session.known.value.seq).toBe(seq);
  await share(session, 'Quiet.', undefined, one(session, 'Slow.'));
  expect([words(mySentences(session)), laid(session).length]).toEqual([['Quiet.'], 1]);
});

test('[SS3] words that crossed from two phones of mine stand once, and are taken back from both places', async () => {
  const { session } = await (await home()).open('a');
  const twice = shown({ kind: 'sentence-shared', words: 'Quiet.' });
  await session.add([twice, twice]);
  expect(words(mySentences(session))).toEqual(['Quiet.']);
  await takeBack(session, one(session, 'Quiet.'));
  expect(laid(session)).toEqual([]);
});

test('[SN1] [SS3] a sixth is refused by name, and one of five can still be changed', async () => {
  const { session } = await (await home()).open('a');
  for (const text of ['One.', 'Two.', 'Three.', 'Four.', 'Five.']) await share(session, text, undefined);
  expect(await share(session, 'Six.', undefined)).toEqual({ ok: false, refusal: 'too-many' });
  expect((await share(session, 'Six.', undefined, one(session, 'Five.'))).ok).toBe(true);
  expect(words(mySentences(session))).toEqual(['Four.', 'One.', 'Six.', 'Three.', 'Two.']);
});

test('[SS6] [SN2] what is over stands nowhere, and goes from both with the next change there', async () => {
  const { open } = await home();
  const b = (await open('b')).session;
  const over = shown({ kind: 'sentence-shared', words: 'Of yesterday.', until: addDays(b.today.value, -1) });
  await b.add([over]);
  expect([words(mySentences(b)), overOfMine(b).length]).toEqual([[], 1]);
  const a = (await open('a')).session;
  expect(words(theirSentences(a))).toEqual([]);
  a.lock();
  const again = (await open('b')).session;
  await share(again, 'Of today.', again.today.value);
  expect(overOfMine(again)).toEqual([]);
  expect(JSON.stringify(laid((await open('a')).session))).not.toContain('yesterday');
});

test('[SS6] [SN2] a sentence with a near last day is passing, and one with a far one, or none, is not', async () => {
  const { session } = await (await home()).open('a');
  const carried: string[] = [];
  const add: Session['add'] = (facts) => {
    carried.push(...facts.map(({ audience }) => audience));
    return session.add(facts);
  };
  const watched: Session = Object.create(session, { add: { value: add } });
  for (const days of [0, 14, 15]) await share(watched, `Slow for ${days}.`, addDays(session.today.value, days));
  await share(watched, 'Slow.', undefined);
  expect(carried).toEqual(['passing', 'passing', 'shown', 'shown']);
  expect(words(mySentences(session))).toHaveLength(4);
});

test('[SS9] alone nothing is shared, and what stands from before can be taken out', async () => {
  const session = await (await oneAlone(() => morning, 'Europe/Lisbon'))();
  expect(await share(session, 'Slow.', undefined)).toEqual({ ok: false, refusal: 'nobody' });
  expect(laid(session)).toEqual([]);
  await session.add([shown({ kind: 'sentence-shared', words: 'From before.' })]);
  expect([words(mySentences(session)), theirSentences(session)]).toEqual([['From before.'], []]);
  expect(await takeBack(session, one(session, 'From before.'))).toBe(true);
  expect(laid(session)).toEqual([]);
});
