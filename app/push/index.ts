export { pushHere } from './here.ts';
export type { BrowserPush, Subscribed, WakingRelay } from './ports.ts';
export { type Push, type PushParts, type PushState, pushOf } from './push.ts';
export type { PushRefusal } from './refusal.ts';
export { wakeTimes } from './wake-times.ts';
