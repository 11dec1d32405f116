export { notesOf, rowsFrom } from './figures.ts';
export { openMatching } from './open.ts';
export { allSpeeds } from './rounds.ts';
