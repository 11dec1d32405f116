export { type JarKind, type JarNoteFact, type JarOpenedFact, jarKinds, longestNote } from './facts.ts';
export {
  type CameOut,
  cameOut,
  isForAnother,
  type LaidNote,
  lastDayToRead,
  type Note,
  notesOf,
  type Opening,
  opening,
  overNotes,
  putIn,
} from './jar.ts';
