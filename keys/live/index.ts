export { mostSkipped } from './chain.ts';
export { frameLength, mostSaid } from './frame.ts';
export type { Hello } from './hello.ts';
export { type Came, openSeat, type Seat } from './seat.ts';
