import { calm, deckOf, deep, light } from './builder.ts';

/** How it is to live in one’s body now. Each of the two has one, the well one too. */
export const body = deckOf('body', [
  light('works-quietly'),
  light('comfortable-now'),
  light('warm-or-cold'),
  light('kind-clothes'),
  light('lie-or-sit'),
  light('sense-of-joy'),
  light('kinds-of-tired'),
  calm('words-for-your-body'),
  calm('getting-used-to'),
  calm('needs-a-break'),
  calm('care-and-love', 'partner-carers'),
  calm('before-a-touch', 'consent-planned-parenthood'),
  calm('left-alone'),
  calm('made-you-proud'),
  deep('like-a-stranger'),
  deep('worry-in-touch', 'open-communication-2021'),
  deep('to-forgive'),
]);
