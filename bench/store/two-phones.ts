import { setTimeout as pause } from 'node:timers/promises';
import type { OpenPage } from './page.ts';

/** Asks again until it holds. Two minutes are more than anything here takes. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  for (const since = performance.now(); !(await holds()); await pause(50))
    if (performance.now() - since > 120_000) throw new Error('It did not come to hold.');
}

async function wordsOn(phone: OpenPage): Promise<string> {
  let words: readonly string[] = [];
  await until(async () => {
    const step = await phone.ask('step');
    if (step?.kind === 'refused') throw new Error(`Pairing was refused: ${JSON.stringify(step.why)}`);
    if (step?.kind === 'words') words = step.words;
    return words.length > 0;
  });
  return words.join(' ');
}

/** An invitation, an answer, the same words on both, both taps. */
export async function pair(one: OpenPage, other: OpenPage): Promise<void> {
  const invitation = await one.ask('invite');
  await other.ask('join', invitation);
  if ((await wordsOn(one)) !== (await wordsOn(other))) throw new Error('The words are not the same.');
  await Promise.all([one.ask('same'), other.ask('same')]);
  for (const phone of [one, other]) await until(async () => (await phone.ask('step'))?.kind === 'linked');
  for (const phone of [one, other]) await settled(phone);
}

/** Everything it wrote lies in its mailbox: seen many times in a row, since what was written waits a moment to be noticed. */
export async function settled(phone: OpenPage): Promise<void> {
  let calm = 0;
  await until(async () => {
    calm = (await phone.ask('state')) === 'settled' ? calm + 1 : 0;
    return calm >= 10;
  });
}
