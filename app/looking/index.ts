export { type Found, following, found, type Laid, lookedAt, ofKind, parsed } from './looked.ts';
export { count, day, factId, text, words } from './shapes.ts';
