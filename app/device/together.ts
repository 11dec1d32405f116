import { ok, type Result, refuse } from '@unhurried/kernel';
import type { SideKeys } from '@unhurried/keys/lock';
import { readHeld, sealHeld } from './exchange/held.ts';
import { type Ground, storageRefusal } from './ground.ts';
import type { ReadRefusal, WriteRefusal } from './side.ts';

/** Sealed content is filled up to this many bytes, so that its size tells nothing of a small text. */
const bucket = 1024;

const filled = (text: string) => {
  const bare = new TextEncoder().encode(JSON.stringify({ text, fill: '' })).length;
  return { text, fill: ' '.repeat((bucket - (bare % bucket)) % bucket) };
};

export async function readTogether(
  ground: Ground,
  keys: SideKeys<CryptoKey>,
): Promise<Result<string | undefined, ReadRefusal>> {
  const held = await readHeld(ground, keys, 'together');
  if (!held.ok) return refuse('storage');
  return ok(typeof held.value?.text === 'string' ? held.value.text : undefined);
}

/** One small text of the time together that is under way, sealed for this side alone. To be called alone. [FL9] */
export async function keepTogether(
  ground: Ground,
  keys: SideKeys<CryptoKey>,
  next: (now: string | undefined) => string | undefined,
): Promise<Result<void, WriteRefusal>> {
  const now = await readTogether(ground, keys);
  if (!now.ok) return now;
  const text = next(now.value);
  if (text === now.value) return ok(undefined);
  const meta = await sealHeld(ground, keys, 'together', text === undefined ? undefined : filled(text));
  const written = await ground.store.write({ meta });
  return written.ok ? ok(undefined) : refuse(storageRefusal(written.refusal));
}
