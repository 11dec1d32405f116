import { expect } from 'vitest';
import { type Bytes, fromBase64 } from '../bytes/index.ts';
import { nodeCrypto } from '../crypto/node.contract.ts';
import type { Role } from '../envelope/index.ts';
import { accept, hear, readInvitation } from './index.ts';
import { today } from './two-phones.contract.ts';

export const crypto = nodeCrypto();
export const none: Bytes = new Uint8Array();
export const at = (bytes: readonly Bytes[], index: number): Bytes => bytes[index] ?? none;

/** What anybody knows who saw the QR or read the link in somebody's chat. */
export const secretIn = (invitation: string): Bytes => (fromBase64(invitation) ?? none).slice(33, 65);

/** Somebody else who holds the invitation: answers the inviter's hello with one of their own, by the book. */
export async function strangerAnswers(invitation: string, first: Bytes, role: Role = 'b'): Promise<Bytes> {
  const read = readInvitation(invitation);
  if (!read.ok) throw new Error(read.refusal);
  const { state } = await accept(crypto, read.value, { name: 'Kim', day: today.day });
  const next = await hear(crypto, state, first, today);
  if (!next.ok || next.value.state.step !== 'answered')
    throw new Error('A stranger who knows the invitation can answer.');
  expect(next.value.state.agreed.role).toBe(role);
  return at(next.value.put, 0);
}
