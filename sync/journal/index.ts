export { type Entry, inOrder } from './entry.ts';
