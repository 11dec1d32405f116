import { questionOf, type Stage, textOfParts } from '@unhurried/domain/repair';
import { seal, wishOpen } from '../../answers/index.ts';
import { type Home, home } from '../../session/home.contract.ts';
import type { Session } from '../../session/index.ts';
import { ask, leave, putAway } from './acts.ts';
import { goingNow } from './going.ts';
import { opens, untilBothSay } from './told.contract.ts';

export const going = (session: Session) => {
  const now = goingNow(session);
  if (!now) throw new Error('Nothing goes on');
  return now;
};
export const seals = (stage: Stage, text: string) => (session: Session) =>
  seal(session, questionOf(going(session).repair, stage), text, { opensItself: stage !== 'felt' });
export const feltOf = (happened: string) => {
  const text = textOfParts({ happened, felt: 'Alone.' });
  if (!text.ok) throw new Error(text.refusal);
  return text.value;
};
export const wishes = (session: Session) => wishOpen(session, questionOf(going(session).repair, 'felt'));
export const puts = (session: Session) => putAway(session, going(session).repair);
export const leaves = (session: Session) => leave(session, going(session));

/** `a` has asked. */
export async function asked(): Promise<Home> {
  const house = await home();
  await opens(house, 'a', ask);
  return house;
}

/** Both have written their four parts, and both read them. */
export async function opened(mineText = feltOf('We came late.'), theirs = feltOf('The bus was gone.')): Promise<Home> {
  const house = await asked();
  await opens(house, 'a', seals('felt', mineText));
  await opens(house, 'b', seals('felt', theirs));
  for (const person of ['a', 'b'] as const) await opens(house, person, wishes);
  await untilBothSay(house, 'What each of you wrote');
  return house;
}
