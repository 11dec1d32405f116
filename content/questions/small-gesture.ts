import { calm, deckOf, deep, light } from './builder.ts';

/** Something small from the other that would mean something, and not be too much. */
export const smallGesture = deckOf('small-gesture', [
  light('brought-to-you'),
  light('softer-morning'),
  light('note-by-the-bed'),
  light('off-your-hands'),
  light('how-to-say-hello'),
  light('song-or-voice'),
  light('kindness-received'),
  calm('near-without-talking'),
  calm('kind-and-too-much'),
  calm('love-without-touch'),
  calm('asks-nothing-more', 'sensate-focus-1970'),
  calm('remembered-from-far'),
  calm('you-like-to-give'),
  calm('before-something-hard'),
  deep('hard-to-ask-for'),
  deep('stayed-for-years'),
  deep('done-quietly'),
]);
