import type { Near } from '../near.ts';

const nobody = { say: () => undefined, close: () => undefined };

/** Across the tabs of a browser; where it has no such channel, nobody else is heard. */
export const nearTabs: Near = {
  open(heard) {
    if (!('BroadcastChannel' in globalThis)) return nobody;
    const channel = new BroadcastChannel('unhurried/live');
    channel.onmessage = ({ data }: MessageEvent<unknown>) => heard(data);
    return { say: (said) => channel.postMessage(said), close: () => channel.close() };
  },
};
