export { type Match, type MatchKind, matchWith } from './matching.ts';
export { readCalendar } from './read/read-calendar.ts';
export type { FileRefusal, OneOf, Read, ReadEntry, Reading, Skipped, SkipReason } from './reading.ts';
export { type ExportEntry, type WriteOptions, writeCalendar } from './write/write-calendar.ts';
