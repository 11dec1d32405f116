import type { Result } from '@unhurried/kernel';
import { fromBase64, toBase64 } from '@unhurried/keys/bytes';
import type { OwnBox } from '@unhurried/keys/link';
import type { Transport, TransportRefusal } from '@unhurried/sync/transport';
import type { Ground } from '../ground.ts';

/** For how many days a relay keeps what lies in a mailbox of each journal. */
export const keepDays = { shown: 400, passing: 17, mine: 400, kit: 400 } as const;

/** Tells a relay of a mailbox: of its tokens it learns hashes. */
export async function claimBox(
  transport: Transport,
  { crypto }: Pick<Ground, 'crypto'>,
  { box, write, read }: OwnBox,
  days: number,
): Promise<Result<void, TransportRefusal>> {
  const hashOf = async (token: string) => toBase64(await crypto.hash(fromBase64(token) ?? new Uint8Array()));
  return transport.claim(box, { write: await hashOf(write), read: await hashOf(read), keepDays: days });
}
