import { seeded } from '@unhurried/kernel';
import fc from 'fast-check';
import { acts, hears, hearsAll, type Phone, sealsAnew, takesBack, type World, wishes } from './two-lives.contract.ts';

export const numRuns = process.env.DEEP ? 3000 : 100;

/** Ids in an order that says nothing of when. */
export function idsOf(seed: number): () => string {
  let drawn = 0;
  const part = (place: number) => Math.floor(seeded(`${seed} ${drawn} ${place}`) * 2 ** 32).toString(16);
  return () => {
    drawn += 1;
    return [0, 1, 2, 3].map((place) => part(place).padStart(8, '0')).join('');
  };
}

type Doing =
  | 'seals'
  | 'seals itself'
  | 'wishes'
  | 'takes back'
  | 'hears'
  | 'hears twice'
  | 'hears all'
  | 'acts'
  | 'goes on';

export interface Step {
  readonly phone: number;
  readonly does: Doing;
  readonly place: number;
}

export const often = (weight: number, ...doings: readonly Doing[]) => ({
  weight,
  arbitrary: fc.constantFrom(...doings),
});
export const doing = (...choices: readonly ReturnType<typeof often>[]): fc.Arbitrary<Step> =>
  fc.record({ phone: fc.nat({ max: 3 }), does: fc.oneof(...choices), place: fc.nat({ max: 30 }) });
export const step = doing(
  often(2, 'seals', 'seals itself', 'takes back'),
  often(10, 'wishes'),
  often(20, 'hears', 'hears twice', 'acts'),
  often(30, 'goes on'),
);

export function does(world: World, { phone: at, does: what, place }: Step): void {
  const phone = world.phones[at % world.phones.length] as Phone;
  if (what === 'goes on') hearsAll(phone);
  if (what === 'hears' || what === 'hears twice') hears(phone, place, what === 'hears twice');
  else if (what === 'hears all') hearsAll(phone);
  else if (what === 'acts' || what === 'goes on') acts(world, phone);
  else if (what === 'wishes') wishes(world, phone);
  else if (what === 'takes back') takesBack(world, phone);
  else if (what === 'seals' || what === 'seals itself')
    sealsAnew(world, phone, { text: `text ${world.history.length} of ${phone.me}`, opensItself: what !== 'seals' });
}
