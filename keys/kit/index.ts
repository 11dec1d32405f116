export { kitFrom, newKit } from './from-words.ts';
export { type Kit, openFromKit, sealToKit } from './kit.ts';
export { type WordsRefusal, wordsFor } from './words.ts';
