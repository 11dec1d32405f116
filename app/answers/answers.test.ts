import type { QuestionId } from '@unhurried/domain/answers';
import { refuse } from '@unhurried/kernel';
import { expect, test, vi } from 'vitest';
import { home } from '../session/home.contract.ts';
import { mine, passing, type Session, shown } from '../session/index.ts';
import {
  keepOpening,
  ownQuestions,
  removeQuestion,
  seal,
  skip,
  skippedAndMet,
  standingOf,
  standingQuestions,
  takeBack,
  unskipAll,
  wishOpen,
  writeQuestion,
} from './index.ts';
import {
  anotherTab,
  asked,
  at,
  closed,
  couple,
  itself,
  lying,
  opensAgain,
  question,
  quiet,
  type Someone,
  seals,
  wishes,
} from './two.contract.ts';

// The machine may have others to serve.
vi.setConfig({ testTimeout: 60_000 });

const other = 'what-i-miss-mornings' as QuestionId;
const kinds = (who: Someone, ending: string) => lying(who).filter((text) => text.endsWith(ending));

test('[AW3] [AW6] [AN3] [AN4] both seal, both say open, and both read both; opened again nothing is written twice', async () => {
  const all = await couple();
  const { ada, ben } = all;
  expect([at(ada).is, at(ben).is]).toEqual(['open', 'open']);
  await seals(all, ada, 'our walks');
  expect([at(ada).is, at(ben).is]).toEqual(['mine', 'open']);
  await seals(all, ben, 'your laugh');
  expect([at(ada).is, at(ben).is]).toEqual(['both', 'both']);
  await wishes(all, ada);
  expect([at(ada).is, at(ben).is]).toEqual(['wished', 'both']);
  await wishes(all, ben);
  expect(at(ada)).toMatchObject({ is: 'opened', mine: 'our walks', theirs: 'your laugh' });
  expect(at(ben)).toMatchObject({ is: 'opened', mine: 'your laugh', theirs: 'our walks' });
  const once = lying(ada);
  for (const who of [ada, ben, ada]) await opensAgain(all, who);
  expect(lying(ada)).toEqual(once);
  expect([kinds(ada, 'question-met').length, kinds(ada, 'answer-opened').length]).toEqual([1, 2]);
  const { met } = skippedAndMet(ada.session).value;
  expect([...met]).toEqual([[question, ada.session.today.value]]);
  expect(standingQuestions(ada.session).value).toEqual([question]);
});

test('[AW6] [AN3] one line each opens by itself, also where the phones are never there together', async () => {
  const all = await couple();
  const { ada, ben } = all;
  closed(ben);
  await seals(all, ada, 'rain on the roof', question, itself);
  closed(ada);
  await opensAgain(all, ben);
  await seals(all, ben, 'the bakery', question, itself);
  for (let times = 0; times < 3; times++) {
    closed(ben);
    await opensAgain(all, ada);
    closed(ada);
    await opensAgain(all, ben);
  }
  await opensAgain(all, ada);
  expect(at(ada)).toMatchObject({ is: 'opened', theirs: 'the bakery' });
  expect(at(ben)).toMatchObject({ is: 'opened', theirs: 'rain on the roof' });
  expect([kinds(ada, 'opening-wished').length, kinds(ada, 'answer-opened').length]).toEqual([2, 2]);
});

test('[AW4] [AN6] two quick taps seal one answer, and sealing anew takes back what was sealed before', async () => {
  const all = await couple();
  const { ada } = all;
  const both = await Promise.all([
    seal(ada.session, question, 'one', asked),
    seal(ada.session, question, 'two', asked),
  ]);
  await quiet(all);
  expect(both.map((each) => each.ok)).toEqual([true, true]);
  expect(at(ada)).toMatchObject({ is: 'mine', mine: 'two' });
  expect(lying(ada)).toEqual(['a answer-sealed', 'a answer-written']);
  expect(lying(all.ben)).toEqual(['a answer-sealed']);
});

test('[AW4] what cannot be sealed is refused by name, and nothing is written', async () => {
  const all = await couple();
  const { session } = all.ada;
  const said = async (text: string, of = question) => {
    const done = await seal(session, of, text, asked);
    return done.ok ? 'sealed' : done.refusal;
  };
  expect([await said(' \n '), await said('🌙'.repeat(1001)), await said(`  ${'🌙'.repeat(1000)}  `)]).toEqual([
    'empty',
    'too-long',
    'sealed',
  ]);
  for (let at = 1; at < 40; at++) expect(await said('x', `q-${at}` as QuestionId)).toBe('sealed');
  expect([await said('x', other), await said('again')]).toEqual(['full', 'sealed']);
  const device = await home();
  const { session: two } = await device.open('a');
  const alone: Session = Object.create(two, { partner: { value: undefined } });
  expect(await seal(alone, question, 'x', asked)).toEqual(refuse('alone'));
  const locked: Session = Object.create(two, { add: { value: async () => refuse('locked') } });
  expect([await seal(locked, question, 'x', asked), lying({ session: two } as Someone)]).toEqual([
    refuse('not-written'),
    [],
  ]);
});

test('[AW6] on a device of two each writes what is due while their own side is open', async () => {
  const { open } = await home();
  const later = () => new Promise((done) => setTimeout(done, 60));
  const turn = async (person: 'a' | 'b', does: (session: Session) => Promise<unknown> = async () => undefined) => {
    const { session } = await open(person);
    const stop = keepOpening(session);
    await does(session);
    await later();
    const is = standingOf(session, question).value;
    stop();
    session.lock();
    return is;
  };
  await turn('a', (session) => seal(session, question, 'walks', asked));
  await turn('b', (session) => seal(session, question, 'laugh', itself));
  expect((await turn('a', (session) => wishOpen(session, question))).is).not.toBe('both');
  await turn('b');
  await turn('a');
  await turn('b');
  expect(await turn('a')).toMatchObject({ is: 'opened', mine: 'walks', theirs: 'laugh' });
  expect(await turn('b')).toMatchObject({ is: 'opened', mine: 'laugh', theirs: 'walks' });
});

test('[AW6] what was refused is written with the next change, and once', async () => {
  const all = await couple();
  const { ada, ben } = all;
  ada.stop();
  let refuses = true;
  let asks = 0;
  const { session } = ada;
  const add: Session['add'] = async (...facts) => {
    asks += 1;
    return refuses ? refuse('storage-full') : session.add(...facts);
  };
  const held: Session = Object.create(session, { add: { value: add } });
  await seals(all, ada, 'walks', question, itself);
  const stop = keepOpening(held);
  await seals(all, ben, 'laugh', question, itself);
  expect([asks > 0, kinds(ada, 'opening-wished').length]).toEqual([true, 1]);
  const before = asks;
  await quiet(all);
  expect(asks).toBe(before);
  refuses = false;
  await session.add([mine({ kind: 'question-skipped', question: other })]);
  await quiet(all);
  expect(kinds(ada, 'opening-wished')).toHaveLength(2);
  expect([at({ ...ada, session: held }).is, at(ben).is]).toEqual(['opened', 'opened']);
  stop();
  const done = asks;
  await session.add([mine({ kind: 'question-skipped', question: 'another' as QuestionId })]);
  await quiet(all);
  expect(asks).toBe(done);
});

test('[AW6] two tabs of one phone write the same, and nothing comes apart', async () => {
  const all = await couple();
  const { ada, ben } = all;
  await seals(all, ada, 'walks', question, itself);
  const tab = await anotherTab(ada);
  await seals(all, ben, 'laugh', question, itself);
  for (const who of [ada, tab, ben]) expect(at(who).is).toBe('opened');
  expect([at(ada), at(tab)]).toEqual([at(tab), at(ada)]);
  expect(kinds(ben, 'a answer-opened').length).toBeLessThanOrEqual(2);
  expect(await takeBack(tab.session, question)).toBe(true);
  await quiet(all);
  expect([at(ada).is, kinds(ben, 'a answer-opened'), kinds(ben, 'a opening-wished')]).toEqual(['open', [], []]);
  closed(tab);
});

test('[AW5] [AN9] what I skipped is not asked until all of it comes back at once; the other hears nothing of it', async () => {
  const all = await couple();
  const { ada, ben } = all;
  for (const of of [question, other, question]) expect(await skip(ada.session, of)).toBe(true);
  await quiet(all);
  expect([...skippedAndMet(ada.session).value.skipped].toSorted()).toEqual([question, other].toSorted());
  expect([kinds(ada, 'question-skipped').length, lying(ben)]).toEqual([2, []]);
  expect(await unskipAll(ada.session)).toBe(true);
  expect([skippedAndMet(ada.session).value.skipped.size, lying(ada)]).toEqual([0, []]);
});

test('[AN10] a question in our own words: both see it by its words, and whoever wrote it takes it out', async () => {
  const all = await couple();
  const { ada, ben } = all;
  const wrote = await writeQuestion(ada.session, ' What made you smile? ');
  await writeQuestion(ben.session, 'A walk on Sunday?');
  await quiet(all);
  for (const { session } of [ada, ben])
    expect(ownQuestions(session).value.map(({ text, by }) => [text, by])).toEqual([
      ['A walk on Sunday?', 'b'],
      ['What made you smile?', 'a'],
    ]);
  if (!wrote.ok) throw new Error(wrote.refusal);
  await seals(all, ben, 'You', wrote.value);
  expect(at(ben, wrote.value).is).toBe('mine');
  expect(await removeQuestion(ben.session, wrote.value)).toBe(true);
  await quiet(all);
  expect(ownQuestions(ada.session).value).toHaveLength(2);
  expect(await removeQuestion(ada.session, wrote.value)).toBe(true);
  await quiet(all);
  expect(ownQuestions(ben.session).value.map(({ text }) => text)).toEqual(['A walk on Sunday?']);
  expect([await writeQuestion(ada.session, ' '), await writeQuestion(ada.session, 'x'.repeat(301))]).toEqual([
    refuse('empty'),
    refuse('too-long'),
  ]);
});

const word = 'A'.repeat(43);
const id = '0'.repeat(32);
const odd: readonly object[] = [
  { kind: 'answer-sealed', question: 'Not A Name', seal: word },
  { kind: 'answer-sealed', question, seal: 'short' },
  { kind: 'opening-wished', question, mine: id, theirs: 'x' },
  { kind: 'answer-opened', question, mine: id, theirs: id, salt: word, text: ' ' },
  { kind: 'answer-opened', question, mine: id, theirs: id, salt: word, text: 'x'.repeat(1001) },
  { kind: 'answer-opened', question, mine: id, theirs: id, salt: 7, text: 'x' },
];

test('[AW1] what has no shape is left aside, whoever wrote it', async () => {
  const { open } = await home();
  const { session } = await open('a');
  const lapses = passing({ kind: 'answer-sealed', question, seal: word as never }, (session.now.value + 1e9) as never);
  const facts = odd.map((body) => ({ ...lapses, body }) as typeof lapses);
  await session.add([
    ...facts,
    mine({
      kind: 'answer-written',
      question,
      text: '',
      salt: word,
      seal: word,
      opensItself: false,
      day: session.today.value,
    } as never),
    shown({ kind: 'question-written', question, text: 'under the name of another' } as never),
    shown({ kind: 'question-written', question: `own-${id}`, text: '  ' } as never),
  ]);
  expect(standingOf(session, question).value).toEqual({ is: 'open' });
  expect([standingQuestions(session).value, ownQuestions(session).value]).toEqual([[], []]);
});

test('[AW2] what the other opened is hashed once, when it names what I named, and not shown before that', async () => {
  const all = await couple();
  const { ada, ben } = all;
  ada.stop();
  let looks = 0;
  let lets = () => {};
  const { session } = ada;
  const commit: Session['sealing']['commit'] = async (given) => {
    if (given.salt !== undefined) looks += 1;
    if (given.salt !== undefined)
      await new Promise<void>((done) => {
        lets = done;
      });
    return session.sealing.commit(given);
  };
  const held: Session = Object.create(session, { sealing: { value: { ...session.sealing, commit } } });
  const stop = keepOpening(held);
  await seals(all, ada, 'walks', question, itself);
  await seals(all, ben, 'laugh', question, itself);
  await quiet(all);
  for (let times = 0; times < 3; times++)
    await session.add([mine({ kind: 'question-skipped', question: `q-${times}` as QuestionId })]);
  expect([looks, standingOf(held, question).value.is]).toEqual([1, 'opening']);
  lets();
  await quiet(all);
  expect([looks, standingOf(held, question).value.is]).toEqual([1, 'opened']);
  stop();
});
