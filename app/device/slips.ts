import type { Person } from '@unhurried/domain/couple';
import { ok, type Result, refuse } from '@unhurried/kernel';
import { fromBase64 } from '@unhurried/keys/bytes';
import { readSideRecord } from '@unhurried/keys/lock';
import { sealSlip } from '@unhurried/keys/seal';
import type { SlipRefusal } from './device.ts';
import { type Ground, newId, storageRefusal } from './ground.ts';
import { readKind, readSide } from './stored-side.ts';

/** Anyone who holds the device can leave slips; more than this would only be someone filling the disk. */
const mostWaiting = 40;

/** Whom a slip may be sealed to: one's own phone, a side that allows it, a public half that belongs to it. */
async function receiverOf(ground: Ground, person: Person): Promise<Result<Uint8Array<ArrayBuffer>, SlipRefusal>> {
  const [kind, side] = [await readKind(ground.store), await readSide(ground.store, person)];
  if (!kind.ok || !side.ok) return refuse('storage');
  if (kind.value !== 'alone' || !side.value?.info.lockScreenSlips) return refuse('not-here');
  const record = await readSideRecord(ground.crypto, side.value.record);
  const publicHalf = record.ok ? fromBase64(record.value.publicHalf) : undefined;
  return publicHalf ? ok(publicHalf) : refuse('storage');
}

/** Writing without unlocking; reading needs the side's passphrase. On a device of two nobody writes for a locked side. [DV13] */
export async function leaveSlip(ground: Ground, person: Person, slip: unknown): Promise<Result<void, SlipRefusal>> {
  const receiver = await receiverOf(ground, person);
  if (!receiver.ok) return receiver;
  const journal = `slips/${person}`;
  const waiting = await ground.store.readAfter(journal, 0);
  if (!waiting.ok) return refuse('storage');
  if (waiting.value.length >= mostWaiting) return refuse('full');
  const id = newId(ground.crypto);
  const sealed = await sealSlip(ground.crypto, receiver.value, person, id, { at: ground.now(), slip });
  const written = await ground.store.write({ append: [{ journal, id, sealed }] });
  return written.ok ? ok(undefined) : refuse(storageRefusal(written.refusal));
}
