import { type Bytes, wipe } from '../bytes/index.ts';
import type { Role } from '../envelope/index.ts';
import type { Link, OwnEnd } from '../link/index.ts';

/**
 * `not-an-invitation`: the text is none of ours. `not-the-one`: another hello than the invitation promised. `expired`: ten
 * minutes of the inviter's clock are over. `used`: answered before, or said before. `forged`: not made by whoever holds
 * the keys for it. `out-of-turn`: nothing that this phone waits for now.
 */
export type PairingRefusal = 'not-an-invitation' | 'not-the-one' | 'expired' | 'used' | 'forged' | 'out-of-turn';

/** Where the phones meet: a mailbox with one token for both, base64url. */
export interface Meeting {
  readonly box: string;
  readonly token: string;
}

/** Bytes to be overwritten when an attempt ends. */
export interface Raw {
  /** Of the invitation. */
  readonly secret: Bytes;
  /** The X25519 private half that serves this attempt alone. */
  readonly once: Bytes;
}

/** What a phone has from its first moment to its person's tap. Nothing of it is ever saved. */
interface Begun {
  readonly name: string;
  readonly relay: string;
  /** The half of the link to come. Its texts cannot be overwritten; before the tap nobody holds anything they open. */
  readonly own: OwnEnd;
  readonly raw: Raw;
  /** Hashes of what I put into the mailbox, where I shall meet it again. */
  readonly put: readonly string[];
  /** Hashes of what I took from it. */
  readonly taken: readonly string[];
}

/** Waits for an answer. */
export interface Inviting extends Begun {
  readonly step: 'inviting';
  readonly role: Role;
  readonly hello: Bytes;
  /** Milliseconds of the inviter's clock. */
  readonly since: number;
}

/** Has read an invitation and waits for the hello that it promises. */
export interface Joining extends Begun {
  readonly step: 'joining';
  /** SHA-256 of that hello. */
  readonly promised: Bytes;
}

/** What both phones know when they heard each other, and nobody else. */
export interface Agreed {
  readonly role: Role;
  /** k of the SPEC, and the psk of the link to come. */
  readonly key: Bytes;
  readonly psk: Bytes;
  readonly transcript: Bytes;
  /** The other's public halves, base64url. */
  readonly theirs: { readonly id: string; readonly kem: string };
}

/** A guest that has answered and waits to hear that its answer arrived. */
export interface Answered extends Begun {
  readonly step: 'answered';
  readonly agreed: Agreed;
}

/** Both screens show six words; my person has not said yet that they are the same. */
export interface Comparing extends Begun {
  readonly step: 'comparing';
  readonly inviter: boolean;
  readonly agreed: Agreed;
  readonly words: readonly string[];
  /** The other's gift, if it came early: still sealed, and not looked into before the tap. [KE25] */
  readonly early?: Bytes;
}

/** The link to come, without what the other's gift brings. */
export type LinkToCome = Omit<Link, 'theirs'> & { readonly theirs: Agreed['theirs'] };

/** What stays of an attempt after the tap. Plain JSON with secrets in it: seal it before it is kept. */
interface Told {
  readonly inviter: boolean;
  /** My gift as it was sealed, base64url: to be put again if nobody knows whether it arrived. */
  readonly gift: string;
  readonly put: readonly string[];
  readonly taken: readonly string[];
}

/** My person said "the same"; the other's gift is not here yet. */
export interface Said extends Told {
  readonly step: 'said';
  readonly link: LinkToCome;
  /** Opens the other's gift. Base64url. */
  readonly giftKey: string;
}

/** Both gifts are here. */
export interface Linked extends Told {
  readonly step: 'linked';
  readonly link: Link;
}

export type Pairing = Inviting | Joining | Answered | Comparing | Said | Linked;

/** A state that follows, and what to put into the meeting mailbox, in this order. */
export interface Next<State extends Pairing = Pairing> {
  readonly state: State;
  readonly put: readonly Bytes[];
}

/** Overwrites what an attempt knew. A state that was forgotten takes and says nothing any more. */
export function forget(state: Pairing): void {
  if ('raw' in state) wipe(state.raw.secret, state.raw.once);
  if ('agreed' in state) wipe(state.agreed.key, state.agreed.psk);
}

/** 32 random bytes are never all zero. */
export const isForgotten = (state: Pairing): boolean => 'raw' in state && state.raw.secret.every((byte) => byte === 0);
