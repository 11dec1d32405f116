import type { QuestionId } from '@unhurried/domain/answers';
import { refuse } from '@unhurried/kernel';
import { expect, test, vi } from 'vitest';
import { home } from '../session/home.contract.ts';
import { mine, passing, type Session, shown } from '../session/index.ts';
import {
  ownQuestions,
  removeQuestion,
  seal,
  skip,
  skippedAndMet,
  standingOf,
  standingQuestions,
  unskipAll,
  writeQuestion,
} from './index.ts';
import { kinds, other } from './lying.contract.ts';
import { asked, at, couple, lying, opensAgain, question, quiet, type Someone, seals, wishes } from './two.contract.ts';

// The machine may have others to serve.
vi.setConfig({ testTimeout: 60_000 });

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
