export { type BoxClaim, type Item, isBoxWord, isItemId, type Page, type WireRefusal } from './box.ts';
export { limits } from './limits.ts';
export { type FromPhone, type FromRelay, fromPhone, fromRelay } from './live.ts';
export { decodePage, encodePage } from './page.ts';
export { areWakeTimes, type Wake, type WakeRefusal, wakeLimits } from './wake.ts';
