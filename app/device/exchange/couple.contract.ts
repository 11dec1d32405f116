import { type Phone, paired, phone, type World, world } from './two-phones.contract.ts';

export interface Linked {
  readonly here: World;
  readonly ada: Phone;
  readonly ben: Phone;
}

/** Two people with a phone each, who have just paired. */
export async function couple(here: World = world()): Promise<Linked> {
  const ada = await phone(here, 'Ada');
  const ben = await phone(here, 'Ben');
  await paired(here, ada, ben);
  return { here, ada, ben };
}
