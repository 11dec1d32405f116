export { memoryStore } from './memory.ts';
export type { Change, JournalStore, NewRecord, Sealed, SealedRecord, StoreRefusal } from './port.ts';
