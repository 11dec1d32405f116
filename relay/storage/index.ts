export type { AppendItem, AppendRefusal, Box, BoxStore, OpenRefusal, Room, Stats, WakeStore, Waking } from './port.ts';
export { openPostgres } from './postgres.ts';
export { openSqlite } from './sqlite.ts';
export { checkSqlite, copySqlite, countSqlite, type FileRefusal, readySqlite } from './sqlite-file.ts';
