import { expect } from 'vitest';
import { given, type Phone, read, shownFact } from '../device/exchange/two-phones.contract.ts';
import { anHour, opened } from './couple.contract.ts';
import { carried, letterOf, type Trap } from './partner.contract.ts';

export const bodyIn = (bytes: Uint8Array<ArrayBuffer>) => JSON.parse(new TextDecoder().decode(bytes));

/** My own things go their way as before, and the partner's next honest letter is read. */
export async function expectUnhurt({ here, ada, partner }: Trap, ...mine: readonly string[]): Promise<void> {
  given(await ada.side.append([shownFact('still here')]));
  await partner.writes('shown', letterOf(carried('honest')));
  await opened(here, ada);
  await here.pass(anHour);
  const { shown } = await read(ada);
  expect(shown).toEqual(expect.arrayContaining(['a:still here', 'b:honest', ...mine]));
  expect(ada.side.link.state()).toBe('settled');
  const sent = (await partner.reads('shown')).map(({ body }) => JSON.stringify(bodyIn(body)));
  expect(sent.some((text) => text.includes('still here'))).toBe(true);
}

export const texts = async (phone: Phone) => (await read(phone)).shown;
