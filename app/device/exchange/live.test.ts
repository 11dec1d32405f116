import { expect, test } from 'vitest';
import type { LiveLine } from '../index.ts';
import { given, type Phone, paired, passphrase, phone, world } from './two-phones.contract.ts';

async function couple() {
  const here = world();
  const ada = await phone(here, 'Ada');
  const ben = await phone(here, 'Ben');
  await paired(here, ada, ben);
  return { here, ada, ben };
}

const texts = (line: LiveLine): readonly string[] => line.heard().map(({ text }) => text);

async function lines() {
  const { here, ada, ben } = await couple();
  const [one, two] = [ada.side.live(), ben.side.live()];
  await here.pass(3000);
  return { here, ada, ben, one, two };
}

test('[FL4] two paired phones hear each other', async () => {
  const { here, ada, ben, one, two } = await lines();
  one.say('slower');
  await here.settle();
  expect(two.heard()).toEqual([{ seat: one.seat, person: ada.side.person, text: 'slower' }]);
  expect([one.reached(), two.reached()]).toEqual([true, false]);
});
