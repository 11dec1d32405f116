import type { PracticeCard } from './card.ts';

/** Saying no, hearing no, and asking so that both answers are easy. [CT19] */
export const practiceCards: readonly PracticeCard[] = [
  { id: 'enough', side: 'saying', sources: ['consent-planned-parenthood'] },
  { id: 'warm-and-clear', side: 'saying', sources: ['saying-no-2018', 'saying-no-2020'] },
  { id: 'something-you-would-like', side: 'saying', sources: ['saying-no-2020'] },
  { id: 'no-promise', side: 'saying', sources: ['unhurried-questions'] },
  { id: 'a-maybe', side: 'saying', sources: ['consent-planned-parenthood', 'unhurried-questions'] },
  { id: 'midway', side: 'saying', sources: ['consent-planned-parenthood'] },
  { id: 'body-says-no', side: 'saying', sources: ['dual-control'] },
  { id: 'without-words', side: 'saying', sources: ['consent-planned-parenthood', 'unhurried-questions'] },
  { id: 'not-this-talk', side: 'saying', sources: ['unhurried-questions'] },
  { id: 'a-small-thing', side: 'saying', sources: ['consent-planned-parenthood'] },
  { id: 'another-no', side: 'saying', sources: ['approach-2005', 'unhurried-questions'] },
  { id: 'taking-back-a-yes', side: 'saying', sources: ['consent-planned-parenthood'] },
  { id: 'no-to-help', side: 'saying', sources: ['partner-carers', 'unhurried-questions'] },
  { id: 'thank-you', side: 'hearing', sources: ['unhurried-questions'] },
  { id: 'mine-to-look-after', side: 'hearing', sources: ['unhurried-questions'] },
  { id: 'not-about-me', side: 'hearing', sources: ['saying-no-2020', 'unhurried-questions'] },
  { id: 'a-tired-yes', side: 'hearing', sources: ['compliance-2010', 'unhurried-questions'] },
  { id: 'when-it-stops', side: 'hearing', sources: ['consent-planned-parenthood', 'sensate-focus-1970'] },
  { id: 'help-not-wanted', side: 'hearing', sources: ['unhurried-questions'] },
  { id: 'for-a-talk', side: 'asking', sources: ['gentle-start-1999', 'unhurried-questions'] },
  { id: 'easy-to-refuse', side: 'asking', sources: ['consent-planned-parenthood', 'gentle-start-1999'] },
  { id: 'all-that-you-mean', side: 'asking', sources: ['sensate-focus-1970', 'consent-planned-parenthood'] },
  { id: 'once', side: 'asking', sources: ['unhurried-questions', 'compliance-2010'] },
  { id: 'not-while-helping', side: 'asking', sources: ['unhurried-safety'] },
];
