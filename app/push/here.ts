import { wakeShelf } from '../service-worker/index.ts';
import { browserPush, newToken } from './browser-push.ts';
import { type Push, type PushParts, pushOf } from './push.ts';

/** Waking this phone, in this browser. `relay` is `relayWakes` of the device, asked of the host of the app. */
export const pushHere = (parts: Pick<PushParts, 'relay' | 'linked' | 'now'>): Push =>
  pushOf({ ...parts, browser: browserPush, shelf: wakeShelf, newToken });
