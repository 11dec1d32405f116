export { appends, bareRequests } from './appends.ts';
export { deliveries, toldToMany } from './arrivals.ts';
export { pushesPerSecond } from './disk.ts';
export { canWeigh, perBareSocket, perWatchingSocket } from './memory.ts';
export { type PlainRows, plainRows } from './rows-of-postgres.ts';
