export { bareServer, isBare, openBare } from './bare.ts';
export { type Folder, newFolder } from './folder.ts';
export { pg, ws } from './of-the-relay.ts';
export type { Program } from './program.ts';
export { served } from './relay.ts';
export { overPostgres, overSqlite, type Relays } from './relays.ts';
