import { isKitGone, isToBeSought, type KitHold, layAgain, soughtOn, tellKit } from './kit-hold.ts';
import type { Room } from './room.ts';

/** The kit learns of every change of what it must bring back, and is looked for. */
export function keptKit(room: Room, kit: KitHold | undefined, onKit: (kit: KitHold) => void) {
  let held = kit;
  let isGone = false;
  const became = (next: KitHold): void => {
    if (next === held) return;
    held = next;
    onKit(next);
  };
  const seek = async (kitNow: KitHold): Promise<void> => {
    isGone = await isKitGone(room.ways.transport(kitNow.relay), kitNow);
    // What is gone is looked for at each opening, until it is there or new words are made.
    if (!isGone) became(await soughtOn(room.ground, room.keys, kitNow, room.today()));
    room.changed();
  };
  const keep = async (): Promise<void> => {
    if (!held) return;
    const transport = room.ways.transport(held.relay);
    const told = await tellKit(room.ground, room.keys, transport, held, room.link());
    if (told !== 'away') became(told);
    became(await layAgain(room.ground, room.keys, transport, held, room.today()));
    if (isToBeSought(held, room.ground.now())) await seek(held);
  };
  return { keep, isGone: () => isGone };
}
