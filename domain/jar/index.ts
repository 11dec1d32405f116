export { type JarKind, type JarNoteFact, type JarOpenedFact, jarKinds, longestNote } from './facts.ts';
