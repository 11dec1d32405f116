import type { SideKeys } from '@unhurried/keys/lock';
import type { BoxKey } from '@unhurried/sync/transport';
import type { Ground } from '../ground.ts';
import { readHeld, sealHeld } from './held.ts';
import type { Ways } from './room.ts';

/** A mailbox that was left and could not be erased yet, and the relay that has it. */
export interface Left extends BoxKey {
  readonly relay: string;
  /** Not before this: somebody else may still read there. */
  readonly from?: number;
}

type Where = Pick<Ground, 'crypto' | 'store'>;

export async function leftBoxes(ground: Where, keys: SideKeys<CryptoKey>): Promise<readonly Left[]> {
  const found = await readHeld(ground, keys, 'leaving');
  // Sealed by this very side, so its shape is ours.
  return found.ok && Array.isArray(found.value?.boxes) ? (found.value.boxes as readonly Left[]) : [];
}

export const sealLeft = (ground: Where, keys: SideKeys<CryptoKey>, boxes: readonly Left[]) =>
  sealHeld(ground, keys, 'leaving', boxes.length > 0 ? { boxes } : undefined);

/** Those that could not be reached. What is not there any more is as good as erased. */
export async function eraseBoxes(ways: Ways, boxes: readonly Left[]): Promise<readonly Left[]> {
  const left: Left[] = [];
  for (const each of boxes) {
    const erased = await ways.transport(each.relay).eraseBox({ box: each.box, token: each.token });
    if (!erased.ok && erased.refusal !== 'no-such-box') left.push(each);
  }
  return left;
}

/** Goes on with what was left without a network. [LK12] */
export async function eraseLeft(ground: Ground, keys: SideKeys<CryptoKey>, ways: Ways): Promise<void> {
  const boxes = await leftBoxes(ground, keys);
  const ripe = boxes.filter(({ from = 0 }) => from <= ground.now());
  if (ripe.length === 0) return;
  const unripe = boxes.filter((each) => !ripe.includes(each));
  const left = [...unripe, ...(await eraseBoxes(ways, ripe))];
  if (left.length === boxes.length) return;
  await ground.exclusive(async () => ground.store.write({ meta: await sealLeft(ground, keys, left) }));
}
