export { type Exchange, openExchange, type Start } from './exchange.ts';
export { heldMeta, heldNames, readHeld, sealHeld } from './held.ts';
export { factRow, forgetRow, outboxOf } from './outbox.ts';
export type { Ways } from './room.ts';
