import { expect, test, vi } from 'vitest';
import { at, seals, wishes } from '../answers/two.contract.ts';
import {
  again,
  answer,
  chosen,
  game,
  heard,
  herSeal,
  openedFact,
  pageOf,
  sealedFact,
  sends,
  sendsAs,
  wishedFact,
} from './answer-partner.contract.ts';
import { bothSealed } from './both-sealed.contract.ts';

// The machine may have others to serve.
vi.setConfig({ testTimeout: 120_000 });

test.each(['sheFirst', 'theyFirst'] as const)('[AN3] [AN4] by the book it opens for both: %s', async (who) => {
  const all = await bothSealed(who);
  expect(all.stage()).toBe('both');
  await wishes(all, all.her, all.question);
  expect(await all.opened()).toEqual([]);
  await sends(all, wishedFact(all.question, all.id, all.mine), openedFact(all.theirs, all.id, all.mine));
  expect(at(all.her, all.question)).toMatchObject({ is: 'opened', mine: 'walks', theirs: 'your laugh' });
  const [mine] = await all.opened();
  expect(mine?.body).toMatchObject({ mine: all.mine, theirs: all.id, text: 'walks' });
});

const changed = {
  'another answer, made once hers was read': { text: 'walks, as you say' },
  'another salt': { salt: 'A'.repeat(43) },
  'no salt at all': { salt: `${'A'.repeat(42)}B` },
  'the same with a space behind': { text: 'your laugh ' },
};

test.each(Object.entries(changed))(
  '[AN5] opened with %s: nothing of it shows, and she is told that it does not fit',
  async (_, other) => {
    const all = await bothSealed('sheFirst');
    await wishes(all, all.her, all.question);
    await sends(all, wishedFact(all.question, all.id, all.mine));
    expect(await all.opened()).toHaveLength(1);
    await sends(all, openedFact({ ...all.theirs, ...other }, all.id, all.mine));
    expect(at(all.her, all.question)).toMatchObject({ is: 'unfitting', mine: 'walks', isRead: true });
    expect(pageOf(all, all.question)).not.toContain('as you say');
    await again(all);
    expect(all.stage()).toBe('unfitting');
  },
);

test('[AN5] hers stays closed where it is the second and theirs does not fit', async () => {
  const all = await bothSealed('theyFirst');
  await wishes(all, all.her, all.question);
  const lie = { ...all.theirs, text: 'something else' };
  await sends(all, wishedFact(all.question, all.id, all.mine), openedFact(lie, all.id, all.mine));
  expect(at(all.her, all.question)).toMatchObject({ is: 'unfitting', isRead: false });
  await again(all);
  expect(await all.opened()).toEqual([]);
  await sends(all, openedFact(all.theirs, all.id, all.mine));
  expect(all.stage()).toBe('opened');
});

test('[AN3] wishes that name other facts open nothing', async () => {
  const all = await bothSealed('sheFirst');
  const { question, theyFirst, id, mine } = all;
  await seals(all, all.her, 'of another', theyFirst);
  const { id: ofAnother } = await herSeal(all, theyFirst);
  await wishes(all, all.her, question);
  await sends(
    all,
    wishedFact(question, id, ofAnother),
    wishedFact(question, mine, id),
    wishedFact(question, chosen('0'), mine),
    wishedFact(theyFirst, id, mine),
    wishedFact(theyFirst, id, ofAnother),
    { ...wishedFact(question, id, mine), mine: [id] },
    { ...wishedFact(question, id, mine), by: 'a', kind: 'opening-wished ' },
  );
  await again(all);
  expect([all.stage(), at(all.her, theyFirst).is]).toEqual(['wished', 'mine']);
  expect([await all.opened(), await heard(all, theyFirst, 'answer-opened')]).toEqual([[], []]);
});

test('[AN5] [AN11] several seals: she is asked of the one that counts, and what comes after both have named two opens nothing', async () => {
  const all = await bothSealed('sheFirst');
  const { question, mine } = all;
  await wishes(all, all.her, question);
  const before = await answer(all, question, 'before', 'x');
  const [early, late] = [chosen('00'), chosen('000')];
  await sendsAs(all, [early, chosen('9')], [sealedFact(before), wishedFact(question, early, mine)]);
  // Another one counts now, of which she has said nothing.
  expect([all.stage(), await all.opened()]).toEqual(['both', []]);
  await wishes(all, all.her, question);
  expect((await all.opened()).map(({ body }) => body.theirs)).toEqual([early]);
  const after = await answer(all, question, 'made once hers was read', 'xy');
  await sendsAs(
    all,
    [late, chosen('9'), chosen('9'), chosen('9')],
    [
      sealedFact(after),
      wishedFact(question, late, mine),
      openedFact(after, late, mine),
      openedFact(after, early, mine),
    ],
  );
  expect(all.stage()).toBe('unfitting');
  await sends(all, openedFact(all.theirs, all.id, mine));
  expect(all.stage()).toBe('unfitting');
  await sends(all, openedFact(before, early, mine));
  expect(at(all.her, question)).toMatchObject({ is: 'opened', theirs: 'before' });
  expect(await all.opened()).toHaveLength(1);
});

test('[AN1] [AN5] [P7] her own seal, said to be theirs, does not open with her answer: whose it is, is sealed too', async () => {
  const all = await game();
  const question = all.sheFirst;
  await seals(all, all.her, 'walks', question);
  const hers = await herSeal(all, question);
  const [id = ''] = await sends(all, sealedFact({ question, seal: String(hers.body.seal) }));
  await wishes(all, all.her, question);
  await sends(all, wishedFact(question, id, hers.id));
  const [opened] = await heard(all, question, 'answer-opened');
  await sends(all, openedFact({ question, text: 'walks', salt: String(opened?.body.salt) }, id, hers.id));
  expect(at(all.her, question).is).toBe('unfitting');
});
