import type { Private, Shared } from '@unhurried/domain/couple';
import type { Instant } from '@unhurried/domain/time';
import type { NewFact, Pairing } from '../index.ts';
import type { Phone, World } from './world.contract.ts';

export { type Phone, type World, world } from './world.contract.ts';

export const given = <Value>(result: {
  readonly ok: boolean;
  readonly value?: Value;
  readonly refusal?: unknown;
}): Value => {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`);
  return result.value as Value;
};

export const passphrase = 'a quiet evening';

/** A phone of its own, begun alone. */
export async function phone(here: World, name: string, person: 'a' | 'b' = 'a'): Promise<Phone> {
  const device = await here.emptyDevice(name);
  given(await device.begin('alone'));
  return { name, device, side: given(await device.createSide({ person, name, passphrase })) };
}

export async function words(here: World, ...pairings: readonly Pairing[]): Promise<readonly (readonly string[])[]> {
  await here.settle();
  return pairings.map((pairing) => {
    const step = pairing.now();
    return step.kind === 'words' ? step.words : [];
  });
}

/** The same phone, unlocked again. */
export async function reopened(phone: Phone): Promise<void> {
  const sides = given(await phone.device.sides());
  phone.side = given(await phone.device.unlock(sides[0]?.person ?? 'a', passphrase));
  given(await phone.side.load());
}

/** The whole of it: an invitation, an answer, the same words, both taps. */
export async function paired(here: World, one: Phone, other: Phone): Promise<void> {
  const inviting = one.side.link.invite(passphrase);
  await here.settle();
  const invited = given(await inviting);
  const joining = other.side.link.join(invited.invitation ?? '', passphrase);
  await here.settle();
  const joined = given(await joining);
  const [ours, theirs] = await words(here, invited, joined);
  if (ours?.length !== 6 || ours.join() !== theirs?.join()) throw new Error('The words are not the same');
  const taps = [invited.same(), joined.same()];
  await here.settle();
  await Promise.all(taps);
  await here.settle();
  if (!one.side.link.partner() || !other.side.link.partner()) throw new Error('Not linked');
}

export const shownFact = (text: string): NewFact => ({
  audience: 'shown',
  body: { kind: 'activity-named', name: text } as unknown as Shared<{ kind: string }>,
});
export const mineFact = (text: string): NewFact => ({
  audience: 'mine',
  body: { kind: 'limit-set', text } as unknown as Private<{ kind: string }>,
});
export const passingFact = (text: string, lapses: number): NewFact => ({
  audience: 'passing',
  body: { kind: 'sentence-sent', text } as unknown as Shared<{ kind: string }>,
  lapses: lapses as Instant,
});

/** What a side reads now, as a tab that opens it would. */
export async function read({ side }: Pick<Phone, 'side'>) {
  const { mine, shown, passing } = given(await side.load());
  const texts = (facts: typeof shown) =>
    facts.map(
      ({ by, body }) => `${by}:${(body as { name?: string; text?: string }).name ?? (body as { text?: string }).text}`,
    );
  return { mine: texts(mine), shown: texts(shown), passing: texts(passing) };
}
