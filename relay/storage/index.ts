export type { AppendItem, AppendRefusal, Box, BoxStore, OpenRefusal, Room, Stats } from './port.ts';
export { openPostgres } from './postgres.ts';
export { openSqlite } from './sqlite.ts';
