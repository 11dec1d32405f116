export {
  type LaidSentence,
  longestSentence,
  mostSentences,
  overSentences,
  type SentenceFact,
  type SentenceRefusal,
  sentencesOn,
  shareSentence,
} from './sentence.ts';
