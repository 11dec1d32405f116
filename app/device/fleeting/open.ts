import type { Speaking } from '../live.ts';
import { type NearStart, nearLine } from './near-line.ts';

const mostBytes = 400;

export type FleetingStart = NearStart;

/** A line over every way there is: the tabs of this device, and through the relay the other phone. */
export async function openFleeting(start: FleetingStart): Promise<Speaking> {
  const near = nearLine(start);
  return {
    say(text) {
      if (new TextEncoder().encode(text).length > mostBytes) throw new Error('A fleeting word is small.');
      near.say(text);
    },
    heard: near.heard,
    reached: () => false,
    close: near.close,
  };
}
