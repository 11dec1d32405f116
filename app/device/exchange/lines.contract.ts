import type { LiveLine } from '../index.ts';
import { couple } from './couple.contract.ts';
import { given, type Phone, passphrase } from './two-phones.contract.ts';

export const texts = (line: LiveLine): readonly string[] => line.heard().map(({ text }) => text);

/** Two phones with a calm screen each, which have heard each other's hello. */
export async function lines() {
  const { here, ada, ben } = await couple();
  const [one, two] = [ada.side.live(), ben.side.live()];
  await here.pass(3000);
  return { here, ada, ben, one, two };
}

export const anotherTab = async (of: Phone): Promise<Phone> => {
  const [own] = given(await of.device.sides());
  const side = given(await of.device.unlock(own?.person ?? 'a', passphrase));
  given(await side.load());
  return { ...of, side };
};
