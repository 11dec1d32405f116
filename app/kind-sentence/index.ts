export { KindSentence, type KindSentenceWords } from './kind-sentence.tsx';
