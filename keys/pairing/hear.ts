import { ok, type Result, refuse } from '@unhurried/kernel';
import { type Bytes, framed, sameBytes, toBase64, unframed } from '../bytes/index.ts';
import type { CryptoPort } from '../crypto/index.ts';
import { otherRole } from '../envelope/index.ts';
import { agreedFrom, confirmation, confirms, wordsOf } from './agreed.ts';
import { takeGift } from './gift.ts';
import { type Hello, helloFrom, helloOf } from './hello.ts';
import { giftKeyOf, type Kind, kindOf, openEarly, openGift, sealEarly } from './sealed.ts';
import {
  type Answered,
  type Comparing,
  type Inviting,
  isForgotten,
  type Joining,
  type Next,
  type Pairing,
  type PairingRefusal,
  type Said,
} from './state.ts';

/** How long an invitation may be answered, in milliseconds of the inviter's clock. [KE26] */
export const invitationLasts = 10 * 60 * 1000;

/** When something is heard: milliseconds of this phone's clock, and its day. */
export interface Moment {
  readonly now: number;
  readonly day: string;
}

type Answer = Result<Next, PairingRefusal>;

const hashOf = async <Key>(crypto: CryptoPort<Key>, bytes: Bytes): Promise<string> =>
  toBase64(await crypto.hash(bytes));

/** Message 1, at the guest's: the hello that the invitation promised, and no other. */
async function hearInviter<Key>(crypto: CryptoPort<Key>, state: Joining, bytes: Bytes): Promise<Answer> {
  const { own, raw, promised, ...begun } = state;
  const said = await openEarly(crypto, 1, raw.secret, bytes);
  if (!said) return refuse('forged');
  if (!sameBytes(await crypto.hash(said), promised)) return refuse('not-the-one');
  const theirs = await helloFrom(crypto, said);
  if (!theirs) return refuse('forged');
  const role = otherRole(theirs.role);
  const hello = await helloOf(crypto, role, own, await crypto.publicOf(raw.once));
  const agreed = await agreedFrom(crypto, { role, own, raw, hellos: [said, hello], theirs });
  if (!agreed) return refuse('forged');
  const put = await sealEarly(crypto, 2, raw.secret, framed(hello, await confirmation(crypto, 'b', agreed)));
  const answered: Answered = { ...begun, step: 'answered', own, raw, agreed, put: [await hashOf(crypto, put)] };
  return ok({ state: answered, put: [put] });
}

interface Reply {
  readonly said: Bytes;
  readonly theirs: Hello;
  readonly tag: Bytes;
}

async function replyFrom<Key>(crypto: CryptoPort<Key>, state: Inviting, bytes: Bytes): Promise<Reply | undefined> {
  const whole = await openEarly(crypto, 2, state.raw.secret, bytes);
  const [said, tag] = (whole && unframed(whole, 2)) ?? [];
  const theirs = said && (await helloFrom(crypto, said));
  return said && tag && theirs?.role === otherRole(state.role) ? { said, theirs, tag } : undefined;
}

const isOver = ({ since }: Inviting, now: number): boolean => Math.abs(now - since) > invitationLasts;

/** Message 2, at the inviter's: a hello, from somebody who knows the invitation and holds the halves that they say. */
async function hearGuest<Key>(
  crypto: CryptoPort<Key>,
  state: Inviting,
  bytes: Bytes,
  { now }: Moment,
): Promise<Answer> {
  if (isOver(state, now)) return refuse('expired');
  const { role, own, raw, hello, since: _, ...begun } = state;
  const reply = await replyFrom(crypto, state, bytes);
  if (!reply) return refuse('forged');
  const agreed = await agreedFrom(crypto, { role, own, raw, hellos: [hello, reply.said], theirs: reply.theirs });
  if (!agreed || !(await confirms(crypto, 'b', agreed, reply.tag))) return refuse('forged');
  const put = await sealEarly(crypto, 3, raw.secret, await confirmation(crypto, 'a', agreed));
  const words = await wordsOf(crypto, agreed);
  const hashes = [...state.put, await hashOf(crypto, put)];
  const comparing: Comparing = { ...begun, step: 'comparing', inviter: true, own, raw, agreed, words, put: hashes };
  return ok({ state: comparing, put: [put] });
}

/** Message 3, at the guest's: its answer arrived, and at the one who invited. */
async function hearSure<Key>(crypto: CryptoPort<Key>, state: Answered, bytes: Bytes): Promise<Answer> {
  const tag = await openEarly(crypto, 3, state.raw.secret, bytes);
  if (!tag || !(await confirms(crypto, 'a', state.agreed, tag))) return refuse('forged');
  const words = await wordsOf(crypto, state.agreed);
  return ok({ state: { ...state, step: 'comparing', inviter: false, words }, put: [] });
}

/** A gift before my own person's tap: kept sealed, if it is one. Nothing of it is looked at. [KE25] */
async function hearEarly<Key>(crypto: CryptoPort<Key>, state: Comparing, bytes: Bytes): Promise<Answer> {
  if (state.early) return refuse('used');
  const giver = otherRole(state.agreed.role);
  const isOne = await openGift(crypto, await giftKeyOf(crypto, state.agreed.key, giver), giver, bytes);
  return isOne ? ok({ state: { ...state, early: bytes }, put: [] }) : refuse('forged');
}

async function hearGift<Key>(crypto: CryptoPort<Key>, state: Said, bytes: Bytes, { day }: Moment): Promise<Answer> {
  const { giftKey, ...rest } = state;
  const link = await takeGift(crypto, state.link, giftKey, bytes, day);
  return link.ok ? ok({ state: { ...rest, step: 'linked', link: link.value }, put: [] }) : link;
}

/** A second answer to one invitation, and a second gift: whoever was first has been heard. [KE26] */
function late(state: Pairing, kind: Kind): PairingRefusal {
  const answer = kind === 2 && 'inviter' in state && state.inviter;
  return answer || (kind === 4 && state.step === 'linked') ? 'used' : 'out-of-turn';
}

function heard<Key>(
  crypto: CryptoPort<Key>,
  state: Pairing,
  kind: Kind,
  bytes: Bytes,
  moment: Moment,
): Promise<Answer> | Answer {
  if (state.step === 'joining' && kind === 1) return hearInviter(crypto, state, bytes);
  if (state.step === 'inviting' && kind === 2) return hearGuest(crypto, state, bytes, moment);
  if (state.step === 'answered' && kind === 3) return hearSure(crypto, state, bytes);
  if (state.step === 'comparing' && kind === 4) return hearEarly(crypto, state, bytes);
  if (state.step === 'said' && kind === 4) return hearGift(crypto, state, bytes, moment);
  return refuse(late(state, kind));
}

/**
 * What lies in the meeting mailbox, one after another. What this phone put there itself is passed over. A refusal leaves
 * the state as it was: the next bytes may be the right ones, and no number of wrong ones brings a stranger nearer. [KE24]
 */
export async function hear<Key>(
  crypto: CryptoPort<Key>,
  state: Pairing,
  bytes: Bytes,
  moment: Moment,
): Promise<Answer> {
  if (isForgotten(state)) return refuse('out-of-turn');
  const hash = await hashOf(crypto, bytes);
  if (state.put.includes(hash)) return ok({ state, put: [] });
  if (state.taken.includes(hash)) return refuse('used');
  const kind = kindOf(bytes);
  if (!kind) return refuse('forged');
  const next = await heard(crypto, state, kind, bytes, moment);
  return next.ok ? ok({ ...next.value, state: { ...next.value.state, taken: [...state.taken, hash] } }) : next;
}
