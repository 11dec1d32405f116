import { calm, deckOf, deep, light } from './builder.ts';

/** What is missed from before, and what is not. */
export const miss = deckOf('miss', [
  light('everyday-thing'),
  light('not-at-all'),
  light('place-you-miss'),
  light('eat-or-drink'),
  light('dropped-with-relief'),
  light('a-good-free-day'),
  light('with-your-hands'),
  calm('too-fast-too-full'),
  calm('among-people'),
  calm('ordinary-touch'),
  calm('without-thinking'),
  calm('surprised-to-miss'),
  calm('others-believe'),
  calm('alone-or-together'),
  deep('earlier-self'),
  deep('right-beside-you', 'partner-carers'),
  deep('counted-on'),
]);
