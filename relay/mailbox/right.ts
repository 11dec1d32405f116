import { createHash, timingSafeEqual } from 'node:crypto';
import { isBoxWord } from '@unhurried/sync/wire';
import type { Box } from '../storage/index.ts';

/** What a token opens. Whoever may write may also read. */
export type Right = 'write' | 'read';

/** The token in an `Authorization` header. */
export function tokenIn(header: string | undefined): string | undefined {
  const [, token] = /^Bearer (\S+)$/.exec(header ?? '') ?? [];
  return isBoxWord(token) ? token : undefined;
}

const bytesOf = (word: string): Buffer => Buffer.from(word, 'base64url');

/** SHA-256 over the 32 bytes of a token, not over their spelling. */
export const hashOf = (token: string): Buffer => createHash('sha256').update(bytesOf(token)).digest();

function fits(hash: Buffer, kept: string): boolean {
  const other = bytesOf(kept);
  // A hash that was taken away with its mailbox is empty, and fits nothing; it is compared all the same.
  return timingSafeEqual(hash, other.length === hash.length ? other : Buffer.alloc(hash.length)) && isBoxWord(kept);
}

const nobody = 'A'.repeat(43);

/**
 * What a token opens here, in a time that does not depend on how much of it is right, nor on whether the mailbox
 * exists. An erased mailbox has no writer any more. [RM3]
 */
export function rightOf(box: Box | undefined, token: string | undefined): Right | undefined {
  const hash = hashOf(token ?? nobody);
  const writes = fits(hash, box?.claim.write ?? nobody);
  const reads = fits(hash, box?.claim.read ?? nobody);
  if (!box || token === undefined) return undefined;
  if (writes && !box.erased) return 'write';
  return reads ? 'read' : undefined;
}
