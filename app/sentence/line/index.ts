export { TheirSentences } from './their-sentences.tsx';
