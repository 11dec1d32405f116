import { type Bytes, toBase64, wipe } from '../bytes/index.ts';
import type { CryptoPort } from '../crypto/index.ts';
import type { Role } from '../envelope/index.ts';
import { newOwnEnd } from '../link/index.ts';
import { helloOf } from './hello.ts';
import { type Invitation, invitationText, meetingOf } from './invitation.ts';
import { sealEarly } from './sealed.ts';
import type { Inviting, Joining, Meeting } from './state.ts';

export interface Inviter {
  readonly role: Role;
  /** The name that the other phone will show; at most 60 characters of it travel. */
  readonly name: string;
  /** The relay's origin; empty for the origin of the app. */
  readonly relay: string;
  readonly day: string;
  /** Milliseconds of this phone's clock. */
  readonly now: number;
}

export interface Invited {
  readonly state: Inviting;
  /** Base64url, without an address: for a QR, or behind `#/join/`. Whoever sees it can answer. */
  readonly invitation: string;
  readonly meeting: Meeting;
  /** The first thing to lie in the meeting mailbox. */
  readonly put: Bytes;
}

/** Begins an attempt. It lives as long as its state: nothing of it is to be kept before the person's tap. */
export async function invite<Key>(crypto: CryptoPort<Key>, inviter: Inviter): Promise<Invited> {
  const { role, name, relay, day, now } = inviter;
  const secret = crypto.random(32);
  const [own, once] = [await newOwnEnd(crypto, day), await crypto.newPair()];
  const hello = await helloOf(crypto, role, own, once.publicHalf);
  const put = await sealEarly(crypto, 1, secret, hello);
  const state: Inviting = {
    ...{ step: 'inviting', role, name, relay, own, hello, since: now },
    ...{ raw: { secret, once: once.privateHalf }, put: [toBase64(await crypto.hash(put))], taken: [] },
  };
  const invitation = invitationText({ promised: await crypto.hash(hello), secret, relay });
  return { state, invitation, meeting: await meetingOf(crypto, secret), put };
}

export interface Guest {
  readonly name: string;
  readonly day: string;
}

/** The other end of an attempt. Its role is the one that the inviter does not have. Takes the secret out of the invitation. */
export async function accept<Key>(
  crypto: CryptoPort<Key>,
  { promised, secret, relay }: Invitation,
  { name, day }: Guest,
): Promise<{ readonly state: Joining; readonly meeting: Meeting }> {
  const [own, once] = [await newOwnEnd(crypto, day), await crypto.newPair()];
  const raw = { secret: secret.slice(), once: once.privateHalf };
  wipe(secret);
  const state: Joining = { step: 'joining', name, relay, own, promised, raw, put: [], taken: [] };
  return { state, meeting: await meetingOf(crypto, raw.secret) };
}
