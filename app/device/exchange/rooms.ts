export { makeKit } from './kit-run.ts';
export { goOn, invite, join } from './pairing-run.ts';
export { eraseMailboxes, eraseWhenOnline, part } from './parting.ts';
