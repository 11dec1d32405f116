export { fieldsOf } from './bringing.ts';
export { ExportCalendar } from './export-calendar.tsx';
export { ImportCalendar } from './import-calendar.tsx';
export { type Match, type MatchKind, matchWith } from './matching.ts';
export type { Brought, CalendarFilePort, ExportPort, ForWhom } from './port.ts';
export { readCalendar } from './read/read-calendar.ts';
export type { FileRefusal, OneOf, Read, ReadEntry, Reading, Skipped, SkipReason } from './reading.ts';
export { type ExportEntry, type WriteOptions, writeCalendar } from './write/write-calendar.ts';
