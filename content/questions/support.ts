import { calm, deckOf, deep, light } from './builder.ts';

/** What helps to carry this day, and what takes weight off it. */
export const support = deckOf('support', [
  light('helped-so-far'),
  light('next-hour'),
  light('good-company'),
  light('could-wait'),
  light('around-you'),
  light('within-reach'),
  calm('signs-of-a-hard-day'),
  calm('carried-you-before'),
  calm('help-that-tires'),
  calm('advice-or-an-ear'),
  calm('someone-outside'),
  calm('words-that-hold'),
  calm('yours-alone'),
  calm('easy-to-accept'),
  deep('stronger-than-you-feel'),
  deep('keeps-you-going'),
  deep('when-nothing-helps'),
]);
