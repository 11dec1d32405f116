import { ok, type Result, refuse } from '@unhurried/kernel';
import { type Bytes, fromBase64, fromUtf8, joined, toBase64, toUtf8 } from '../bytes/index.ts';
import type { CryptoPort } from '../crypto/index.ts';
import type { Meeting } from './state.ts';

/** What the QR shows, and what stands behind the # of the link: for the eyes of one person. */
export interface Invitation {
  /** SHA-256 of the inviter's hello. */
  readonly promised: Bytes;
  /** 32 bytes that never cross a network. */
  readonly secret: Bytes;
  /** The relay's origin; empty for the origin of the app. */
  readonly relay: string;
}

const version = 1;
const hashEnd = 33;
const secretEnd = 65;
const longest = 255;

/** An origin as browsers write it. Without TLS for one's own machine alone. */
const origin =
  /^(https:\/\/([a-z0-9-]+(\.[a-z0-9-]+)*|\[[0-9a-f:.]+\])|http:\/\/(localhost|127\.0\.0\.1))(:[1-9]\d{0,4})?$/;

const isRelay = (text: string): boolean => text === '' || (text.length <= longest && origin.test(text));

export function invitationText({ promised, secret, relay }: Invitation): string {
  if (!isRelay(relay)) throw new Error('A relay is named by its origin.');
  return toBase64(joined(new Uint8Array([version]), promised, secret, toUtf8(relay)));
}

/** What follows `#/join/` in a link, or the bare text; with the spaces around it that copying brings. */
function bareOf(text: string): string {
  const trimmed = text.trim();
  const at = trimmed.indexOf('#/join/');
  return at < 0 ? trimmed : trimmed.slice(at + '#/join/'.length);
}

/** Takes a whole link or what stands behind its #. Exactly an invitation, or none: nothing is repaired. */
export function readInvitation(text: string): Result<Invitation, 'not-an-invitation'> {
  const bytes = fromBase64(bareOf(text));
  if (!bytes || bytes[0] !== version || bytes.length < secretEnd) return refuse('not-an-invitation');
  const relay = fromUtf8(bytes.slice(secretEnd));
  if (relay === undefined || !isRelay(relay)) return refuse('not-an-invitation');
  return ok({ promised: bytes.slice(1, hashEnd), secret: bytes.slice(hashEnd, secretEnd), relay });
}

/** Whoever has the invitation knows the mailbox and may write there; that proves nothing yet. */
export async function meetingOf<Key>(crypto: CryptoPort<Key>, secret: Bytes): Promise<Meeting> {
  const box = toBase64(await crypto.derive(secret, 'cs1/pair/box/v1', 32));
  return { box, token: toBase64(await crypto.derive(secret, 'cs1/pair/token/v1', 32)) };
}
