import { calm, deckOf, deep, light } from './builder.ts';

/** How wanting has changed, and what that is like. No wish is presumed. */
export const desire = deckOf('desire', [
  light('feel-alive'),
  light('word-closeness'),
  light('looked-at'),
  light('pleasure-without-touch'),
  light('tenderness-today'),
  light('feel-liked'),
  light('weather-of-wanting'),
  calm('wanting-and-change', 'open-communication-2021', 'responsive-desire-2000'),
  calm('goes-quiet', 'dual-control'),
  calm('worry-steps-back', 'dual-control'),
  calm('becomes-pressure', 'approach-2005'),
  calm('has-been-enough', 'good-enough-sex-2007'),
  calm('closeness-and-rest', 'saying-no-2018'),
  calm('yes-and-no', 'consent-planned-parenthood'),
  deep('no-wish-at-all', 'responsive-desire-2000'),
  deep('surprised-by-wishes'),
  deep('ideas-to-let-go', 'flexible-coping-2006', 'good-enough-sex-2007'),
]);
