import { isBoxWord, limits } from '@unhurried/sync/wire';
import type { BusMessage } from './port.ts';

export const textOf = (message: BusMessage): string => JSON.stringify(message);

const isHead = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

/** A frame is bytes as text, which takes a third more; what is longer was not told by a relay. */
const isFrame = (value: unknown): value is string => typeof value === 'string' && value.length <= 2 * limits.liveBytes;

function looseFrom(text: string): Readonly<Record<string, unknown>> {
  try {
    return { ...JSON.parse(text) };
  } catch {
    return {};
  }
}

/** Nothing when it is not something a relay tells. Never a throw: others may speak on the same server. [RB3] */
export function messageFrom(text: string): BusMessage | undefined {
  const { kind, box, head, frame } = looseFrom(text);
  if (!isBoxWord(box)) return undefined;
  if (kind === 'head' && isHead(head)) return { kind, box, head };
  return kind === 'live' && isFrame(frame) ? { kind, box, frame } : undefined;
}
