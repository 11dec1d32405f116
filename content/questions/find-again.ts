import { calm, deckOf, deep, light } from './builder.ts';

/** What was shared and is wished for again, or something new in its place. */
export const findAgain = deckOf('find-again', [
  light('more-of-this'),
  light('made-you-laugh'),
  light('music-of-ours'),
  light('taste-of-a-good-time'),
  light('somewhere-else'),
  light('talk-for-hours'),
  light('playful'),
  light('out-in-the-world'),
  calm('early-days'),
  calm('like-yourself'),
  calm('where-a-habit-ended', 'flexible-coping-2006'),
  calm('in-a-smaller-form', 'flexible-coping-2010'),
  calm('couple-and-not-team', 'partner-carers'),
  calm('begun-together'),
  deep('to-trust-again'),
  deep('old-dream'),
  deep('who-you-two-were'),
]);
