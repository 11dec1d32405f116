export { watchForUpdate } from './register.ts';
export { type Ring, ringOf } from './ring.ts';
export { type KeptWake, type WakeShelf, wakeShelf } from './ring-shelf.ts';
