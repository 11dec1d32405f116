export { fromBase64, toBase64 } from './base64.ts';
export type { Bytes } from './bytes.ts';
export { framed, joined, readU32, sameBytes, u32, unframed, wipe } from './frame.ts';
export { fromUtf8, toUtf8 } from './utf8.ts';
