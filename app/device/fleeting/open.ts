import type { Far } from '../link-room.ts';
import type { Speaking } from '../live.ts';
import type { Near } from '../near.ts';
import type { NoticeBoard } from '../notice.ts';
import { type FarStart, farLine } from './far-line.ts';
import { type NearStart, nearLine } from './near-line.ts';
import { nearTabs } from './near-tabs.ts';
import { mostBytes } from './word.ts';

export interface FleetingStart extends Omit<NearStart, 'near'>, Omit<FarStart, 'far'> {
  readonly near: Near | undefined;
  readonly board: NoticeBoard;
  /** Left out on a device that never speaks with a relay. [LK1] */
  readonly far: Far | undefined;
}

/** A line over every way there is: the tabs of this device, and through the relay the other phone. */
export async function openFleeting({
  board,
  near: tabs = nearTabs,
  far: way,
  ...start
}: FleetingStart): Promise<Speaking> {
  const near = nearLine({ ...start, near: tabs });
  const far = way && farLine({ ...start, far: way });
  const stopHearing = board.listen(() => far?.wrote()).stop;
  return {
    say(text) {
      if (new TextEncoder().encode(text).length > mostBytes) throw new Error('A fleeting word is small.');
      near.say(text);
      far?.say(text);
    },
    heard: () => [...near.heard(), ...(far?.heard() ?? [])],
    reached: () => far?.reached() ?? false,
    close() {
      stopHearing();
      near.close();
      far?.close();
    },
  };
}
