import type { Bytes } from '../bytes/index.ts';
import type { CryptoPort } from '../crypto/index.ts';
import type { Role } from '../envelope/index.ts';
import type { Link } from '../link/index.ts';
import { accept, type Comparing, finished, hear, invite, type Pairing, readInvitation, same } from './index.ts';

export const today = { now: 1_795_330_800_000, day: '2026-11-22' } as const;

/** A phone and the person who holds it, for tests. */
export interface Phone {
  state: Pairing;
}

export interface Meeting {
  readonly inviter: Phone;
  readonly guest: Phone;
  readonly invitation: string;
  /** The meeting mailbox: everything that was put there, oldest first. */
  readonly lies: Bytes[];
}

/** The guest has read the invitation; in the mailbox lies the first message. */
export async function meeting<Key>(crypto: CryptoPort<Key>, role: Role = 'a', relay = ''): Promise<Meeting> {
  const invited = await invite(crypto, { role, name: 'Robin', relay, ...today });
  const read = readInvitation(invited.invitation);
  if (!read.ok) throw new Error('An invitation can be read.');
  const { state } = await accept(crypto, read.value, { name: 'Kim', day: today.day });
  return {
    inviter: { state: invited.state },
    guest: { state },
    invitation: invited.invitation,
    lies: [invited.put],
  };
}

/** Hears bytes and puts into the mailbox what follows; the name of the refusal, if it was one. */
export async function told<Key>(
  crypto: CryptoPort<Key>,
  phone: Phone,
  bytes: Bytes | undefined,
  lies: Bytes[] = [],
): Promise<string> {
  if (!bytes) throw new Error('Nothing lies there.');
  const next = await hear(crypto, phone.state, bytes, today);
  if (!next.ok) return next.refusal;
  phone.state = next.value.state;
  lies.push(...next.value.put);
  return 'ok';
}

export function comparing({ state }: Phone): Comparing {
  if (state.step !== 'comparing') throw new Error(`It is ${state.step}.`);
  return state;
}

/** The person says that the words are the same. */
export async function says<Key>(crypto: CryptoPort<Key>, phone: Phone, lies: Bytes[]): Promise<void> {
  const next = await same(crypto, comparing(phone), today.day);
  if (!next.ok) throw new Error(next.refusal);
  phone.state = next.value.state;
  lies.push(...next.value.put);
}

/** Both phones show words. */
export async function met<Key>(crypto: CryptoPort<Key>, role: Role = 'a', relay = ''): Promise<Meeting> {
  const here = await meeting(crypto, role, relay);
  const { inviter, guest, lies } = here;
  const heard = [
    await told(crypto, guest, lies[0], lies),
    await told(crypto, inviter, lies[1], lies),
    await told(crypto, guest, lies[2], lies),
  ];
  if (heard.some((each) => each !== 'ok')) throw new Error(heard.join());
  return here;
}

export function linkOf({ state }: Phone): Link {
  const link = finished(state);
  if (!link) throw new Error(`It is ${state.step}.`);
  return link;
}
