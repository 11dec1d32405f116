import { asked, at, seals } from '../answers/two.contract.ts';
import { answer, game, heard, herSeal, sealedFact, sends } from './answer-partner.contract.ts';

/** Both have sealed an answer to one question. */
export async function bothSealed(who: 'sheFirst' | 'theyFirst', how = asked) {
  const all = await game();
  const question = all[who];
  await seals(all, all.her, 'walks', question, how);
  const theirs = await answer(all, question, 'your laugh');
  const [id = ''] = await sends(all, sealedFact(theirs));
  const { id: mine } = await herSeal(all, question);
  const stage = () => at(all.her, question).is;
  const opened = () => heard(all, question, 'answer-opened');
  return { ...all, question, theirs, id, mine, stage, opened };
}
