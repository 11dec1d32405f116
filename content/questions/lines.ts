import type { DeckId } from '@unhurried/domain/answers';
import { light, promptOf } from './builder.ts';

const line = (deck: DeckId, id: string, ...sources: readonly string[]) =>
  promptOf(deck, light(`line-${id}`, ...sources));

/** Answered in one sentence, lying down, on the worst day. [CT18] */
export const lines = [
  line('small-gesture', 'word-to-hear'),
  line('small-gesture', 'made-you-smile'),
  line('small-gesture', 'known-without-asking'),
  line('small-gesture', 'give-without-strength'),
  line('support', 'easy-today'),
  line('support', 'quieter'),
  line('support', 'lean-on'),
  line('support', 'easier-night'),
  line('find-again', 'story-again'),
  line('find-again', 'first-to-mind'),
  line('find-again', 'look-at-together'),
  line('find-again', 'season-to-step-into'),
  line('miss', 'back-for-an-hour'),
  line('miss', 'glad-to-skip'),
  line('miss', 'window'),
  line('miss', 'through-the-door'),
  line('desire', 'soft-or-warm'),
  line('desire', 'how-near'),
  line('desire', 'curious-about'),
  line('desire', 'two-minutes', 'good-news-2004'),
  line('body', 'asking-for'),
  line('body', 'hold-in-your-hands'),
  line('body', 'colour-of-today'),
  line('body', 'sleep-in-a-word'),
  line('roles', 'nobody-saw'),
  line('roles', 'other-than-health'),
  line('roles', 'good-at'),
  line('roles', 'cost-nothing'),
  line('grief-and-hope', 'one-good-thing'),
  line('grief-and-hope', 'heavy-in-a-word'),
  line('grief-and-hope', 'from-where-you-are'),
  line('grief-and-hope', 'tomorrow-may-bring'),
];
