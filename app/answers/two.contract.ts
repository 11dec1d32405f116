import type { QuestionId } from '@unhurried/domain/answers';
import {
  given,
  type Phone,
  paired,
  passphrase,
  phone,
  reopened,
  type World,
  world,
} from '../device/exchange/two-phones.contract.ts';
import type { Session } from '../session/index.ts';
import { few, sessionOn } from '../session/rounds.contract.ts';
import { keepOpening, seal, standingOf, wishOpen } from './index.ts';

// Loaded now, so that nobody waits for it in the middle of a story.
await import('../device/commit.contract.ts');

export const question = 'what-i-miss-evenings' as QuestionId;
export const itself = { opensItself: true };
export const asked = { opensItself: false };

/** Somebody whose side is open, and whose phone keeps going what is sealed. */
export interface Someone {
  readonly phone: Phone;
  session: Session;
  stop: () => void;
}

export interface Couple {
  readonly here: World;
  readonly ada: Someone;
  readonly ben: Someone;
}

export async function someone(on: Phone): Promise<Someone> {
  const session = await sessionOn(on, few);
  return { phone: on, session, stop: keepOpening(session) };
}

/** The same phone in another tab. */
export async function anotherTab({ phone: { device, name } }: Someone): Promise<Someone> {
  return someone({ device, name, side: given(await device.unlock('a', passphrase)) });
}

export async function couple(): Promise<Couple> {
  const here = world();
  const [ada, ben] = [await phone(here, 'Ada'), await phone(here, 'Ben')];
  await paired(here, ada, ben);
  return { here, ada: await someone(ada), ben: await someone(ben) };
}

/** Until nothing moves. */
export async function quiet({ here }: Pick<Couple, 'here'>): Promise<void> {
  for (let times = 0; times < 3; times++) await here.pass(20_000);
}

export function closed(who: Someone): void {
  who.stop();
  who.session.lock();
}

export async function opensAgain(all: Pick<Couple, 'here'>, who: Someone): Promise<void> {
  closed(who);
  await reopened(who.phone);
  Object.assign(who, await someone(who.phone));
  await quiet(all);
}

export const at = ({ session }: Someone, of: QuestionId = question) => standingOf(session, of).value;

export async function seals(all: Pick<Couple, 'here'>, who: Someone, text: string, of = question, how = asked) {
  const done = await seal(who.session, of, text, how);
  if (!done.ok) throw new Error(done.refusal);
  await quiet(all);
}

export async function wishes(all: Pick<Couple, 'here'>, who: Someone, of = question): Promise<void> {
  if (!(await wishOpen(who.session, of))) throw new Error('Not written');
  await quiet(all);
}

/** What lies there of answers, by whom and of which kind. */
export const lying = ({ session }: Someone): readonly string[] => {
  const { ours, mine } = session.known.value;
  return [...ours.laid.values(), ...mine.laid.values()].map(({ by, body }) => `${by} ${body.kind}`).toSorted();
};
