import { calm, deckOf, deep, light } from './builder.ts';

/** What is sad, what is feared, what is hoped for. No hope is presumed. */
export const griefAndHope = deckOf('grief-and-hope', [
  light('looking-forward'),
  light('moment-of-peace'),
  light('kind-thoughts'),
  light('something-beautiful'),
  light('hope-of-a-week'),
  light('how-to-comfort'),
  calm('bigger-than-this'),
  calm('hour-of-worry'),
  calm('lighter-aloud'),
  calm('days-without-hope'),
  calm('how-sadness-shows'),
  calm('when-anger-comes'),
  calm('matters-more-now'),
  calm('stays-the-same'),
  deep('grieving-for'),
  deep('fear-untold', 'open-communication-2021'),
  deep('whatever-comes'),
]);
