export type { AppendItem, AppendRefusal, Box, BoxStore, Room, Stats } from './port.ts';
