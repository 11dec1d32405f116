import { agree, derived, frame, hash, mac, pub, seal, sign, type Term, word } from './term.ts';

/** The messages of "Pairing" in keys/SPEC.md, as symbols, under the same labels. */

export type Role = 'a' | 'b';
export const other = (role: Role): Role => (role === 'a' ? 'b' : 'a');

/** Private halves by name. Whoever only says the public ones need not have them. */
export interface Halves {
  readonly id: Term;
  readonly kem: Term;
  readonly once: Term;
}

/** What a phone knows once it has both hellos. */
export interface Agreed {
  readonly transcript: Term;
  readonly key: Term;
}

export const hello = (role: Role, { id, kem, once }: Halves): Term =>
  frame(
    word('cs1/pair/hello/v1'),
    word(role),
    pub(id),
    pub(kem),
    pub(once),
    sign(id, frame(word('cs1/bundle/v1'), word(role), pub(id), pub(kem))),
  );

export interface Sides {
  readonly role: Role;
  readonly inviter: Halves;
  readonly guest: Halves;
}

/** `role` is the inviter's. */
export function agreedBetween(secret: Term, { role, inviter, guest }: Sides): Agreed {
  const hellos = [hello(role, inviter), hello(other(role), guest)];
  const transcript = hash(frame(word('cs1/pair/transcript/v1'), ...hellos));
  const both = frame(agree(inviter.kem, guest.kem), agree(inviter.once, guest.once), secret, transcript);
  return { transcript, key: derived(both, 'cs1/pair/key/v1') };
}

const bound = (...parts: readonly string[]): Term => frame(...parts.map(word));

export const first = (secret: Term, inviterHello: Term): Term =>
  seal(derived(secret, 'cs1/pair/hello-a/v1'), bound('cs1/pair/1'), inviterHello);

export const second = (secret: Term, guestHello: Term, { key, transcript }: Agreed): Term =>
  seal(
    derived(secret, 'cs1/pair/hello-b/v1'),
    bound('cs1/pair/2'),
    frame(guestHello, mac(derived(key, 'cs1/pair/confirm-b/v1'), transcript)),
  );

export const third = (secret: Term, { key, transcript }: Agreed): Term =>
  seal(
    derived(secret, 'cs1/pair/sure-a/v1'),
    bound('cs1/pair/3'),
    mac(derived(key, 'cs1/pair/confirm-a/v1'), transcript),
  );

/** `giver` is left out by a weakened protocol alone: then both gifts look as if either could have made them. */
export const fourth = ({ key }: Agreed, giver: Role | undefined, gift: Term): Term =>
  giver
    ? seal(derived(key, `cs1/pair/gift-${giver}/v1`), bound('cs1/pair/4', giver), gift)
    : seal(derived(key, 'gift'), bound('gift'), gift);
