import type { QuestionId } from '@unhurried/domain/answers';
import { refuse } from '@unhurried/kernel';
import { expect, test, vi } from 'vitest';
import { home } from '../session/home.contract.ts';
import { mine, type Session } from '../session/index.ts';
import { keepOpening, seal, standingOf, takeBack, wishOpen } from './index.ts';
import { kinds, other } from './lying.contract.ts';
import { anotherTab, asked, at, closed, couple, itself, opensAgain, question, quiet, seals } from './two.contract.ts';

// The machine may have others to serve.
vi.setConfig({ testTimeout: 60_000 });

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
