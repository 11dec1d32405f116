import { expect, test, vi } from 'vitest';
import { askedWords, ownQuestions, seal as sealAnswer, standingOf, takeBack } from '../answers/index.ts';
import { asked, at, itself, quiet, seals, wishes } from '../answers/two.contract.ts';
import {
  again,
  answer,
  chosen,
  game,
  herSeal,
  openedFact,
  pageOf,
  sealedFact,
  sends,
  sendsAtOnce,
  sentBy,
  takesBack,
  wishedFact,
} from './answer-partner.contract.ts';
import { bothSealed } from './both-sealed.contract.ts';
import { carried, letterOf } from './partner.contract.ts';

// The machine may have others to serve.
vi.setConfig({ testTimeout: 120_000 });

test.each(['sheFirst', 'theyFirst'] as const)(
  '[AN2] [AN3] opened early it is not to be seen before she says so too: %s',
  async (who) => {
    const all = await bothSealed(who);
    const before = pageOf(all, all.question);
    await sends(all, openedFact(all.theirs, all.id, all.mine), wishedFact(all.question, all.id, all.mine));
    await again(all);
    expect(pageOf(all, all.question)).toBe(before);
    expect(await all.opened()).toEqual([]);
    await wishes(all, all.her, all.question);
    expect(at(all.her, all.question)).toMatchObject({ is: 'opened', theirs: 'your laugh' });
  },
);

test('[AN6] an old wish and an old opening, said again, open nothing of what she wrote anew', async () => {
  const all = await bothSealed('sheFirst');
  const { question, id, mine, theirs } = all;
  await wishes(all, all.her, question);
  expect(await takeBack(all.her.session, question)).toBe(true);
  await quiet(all);
  await sends(all, wishedFact(question, id, mine), openedFact(theirs, id, mine));
  expect(all.stage()).toBe('open');
  await seals(all, all.her, 'something new', question);
  const anew = await herSeal(all, question);
  expect(anew.id).not.toBe(mine);
  await sends(all, wishedFact(question, id, mine), openedFact(theirs, id, mine), sealedFact(theirs));
  await again(all);
  expect([all.stage(), await all.opened()]).toEqual(['both', []]);
});

test('[AN8] theirs taken back when hers was read: she sees that hers can be read, and takes it back', async () => {
  const all = await bothSealed('sheFirst');
  await wishes(all, all.her, all.question);
  await sends(all, wishedFact(all.question, all.id, all.mine));
  await takesBack(all, all.id);
  expect(at(all.her, all.question)).toMatchObject({ is: 'opening', isRead: true });
  expect(await takeBack(all.her.session, all.question)).toBe(true);
  await quiet(all);
  expect([all.stage(), await all.opened()]).toEqual(['open', []]);
});

test('[AN2] [P5] before she has sealed, nothing that they write moves her page or makes her phone send', async () => {
  const all = await game();
  const question = all.theyFirst;
  await quiet(all);
  const before = [pageOf(all, question, all.sheFirst), sentBy(all)];
  const theirs = await answer(all, question, 'your laugh');
  const [id = ''] = await sends(all, sealedFact(theirs), sealedFact({ ...theirs, question: all.sheFirst }));
  await sends(
    all,
    wishedFact(question, id, id),
    wishedFact(question, id, chosen('0')),
    openedFact(theirs, id, chosen('0')),
    { ...openedFact(theirs, id, id), text: 'x'.repeat(200_000) },
    { kind: 'answer-written', ...theirs, opensItself: true, day: all.her.session.today.value },
    { kind: 'question-met', question, day: all.her.session.today.value },
    { kind: 'question-skipped', question },
  );
  expect([pageOf(all, question, all.sheFirst), sentBy(all)]).toEqual(before);
});

test('[AN11] without end: her answers stay where they are, her phone sends nothing for it, and stays quick', async () => {
  const all = await bothSealed('sheFirst');
  const { question, theirs, id, mine } = all;
  await wishes(all, all.her, question);
  const before = sentBy(all);
  const began = performance.now();
  const many = Array.from({ length: 250 }, (_, each) => [
    sealedFact({ question: `flood-${each}` as typeof question, seal: theirs.seal }),
    sealedFact({ question, seal: `${each}`.padStart(43, 'x') }),
    wishedFact(question, chosen('7'), mine),
    openedFact({ ...theirs, text: `lie ${each}` }, id, mine),
  ]).flat();
  for (let from = 0; from < many.length; from += 250) await sendsAtOnce(all, many.slice(from, from + 250));
  await quiet(all);
  expect(performance.now() - began).toBeLessThan(30_000);
  expect(sentBy(all) - before).toBeLessThanOrEqual(1);
  expect(await all.opened()).toEqual([]);
  const done = await sealAnswer(all.her.session, all.theyFirst, 'also of others', itself);
  expect([done.ok, standingOf(all.her.session, all.theyFirst).value.is]).toEqual([true, 'mine']);
});

/** A question in the partner's own words, and what they make of it once she has answered. */
async function reworded() {
  const all = await game();
  const question = `own-${'7'.repeat(32)}` as typeof all.sheFirst;
  const said = 'Do you like our mornings?';
  const writes = (id: string, text: string) =>
    all.partner.writes('shown', letterOf(carried('x', { id, body: { kind: 'question-written', question, text } })));
  await writes(chosen('9'), said);
  await quiet(all);
  await seals(all, all.her, 'Yes, very much', question, asked);
  // An id and words that come before the first ones.
  await writes(chosen('1'), 'Are you leaving?');
  await quiet(all);
  const theirs = await answer(all, `${question} ${said}` as typeof question, 'So do I');
  const [id = ''] = await sends(all, sealedFact({ ...theirs, question }));
  const { id: mine } = await herSeal(all, question);
  await wishes(all, all.her, question);
  await sends(all, wishedFact(question, id, mine), openedFact({ ...theirs, question }, id, mine));
  return { ...all, question, said };
}

test('[AN12] the words that she answered stay beside her answer, whatever they are changed into', async () => {
  const all = await reworded();
  expect(ownQuestions(all.her.session).value.map(({ text }) => text)).toEqual(['Are you leaving?']);
  expect(askedWords(all.her.session, all.question)).toBe(all.said);
  expect(at(all.her, all.question)).toMatchObject({ is: 'opened', mine: 'Yes, very much', theirs: 'So do I' });
});

test('[AN12] what was sealed under other words than she answered does not fit', async () => {
  const all = await game();
  const question = `own-${'7'.repeat(32)}` as typeof all.sheFirst;
  const body = { kind: 'question-written', question, text: 'Do you like our mornings?' };
  await all.partner.writes('shown', letterOf(carried('x', { id: chosen('9'), body })));
  await quiet(all);
  await seals(all, all.her, 'Yes, very much', question, asked);
  const theirs = await answer(all, `${question} Are you leaving?` as typeof question, 'Yes');
  const [id = ''] = await sends(all, sealedFact({ ...theirs, question }));
  const { id: mine } = await herSeal(all, question);
  await wishes(all, all.her, question);
  await sends(all, wishedFact(question, id, mine), openedFact({ ...theirs, question }, id, mine));
  expect(at(all.her, question).is).toBe('unfitting');
});
