import { expect, test } from 'vitest';
import { at, couple, itself, lying, opensAgain, question, quiet, seals, wishes } from './two.contract.ts';

test('[AW6] [AN3] [AN4] both seal, both say open, and both read both', async () => {
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
  await opensAgain(all, ada);
  await opensAgain(all, ben);
  await quiet(all);
  expect(lying(ada)).toEqual(once);
  expect(once.filter((text) => text.endsWith('question-met'))).toHaveLength(1);
  expect(once.filter((text) => text.endsWith('answer-opened'))).toHaveLength(2);
});
