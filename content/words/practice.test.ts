import { expect, test } from 'vitest';
import { type PracticeCard, practiceCards, practiceSides } from '../practice/index.ts';
import words from './en/practice.json';
import { wordsOf } from './readability.ts';

const catalogue: Readonly<Record<string, { readonly defaultMessage: string }>> = words;
const parts = ['title', 'when', 'say', 'note'] as const;
const textOf = ({ id }: PracticeCard, part: (typeof parts)[number]): string =>
  catalogue[`practice.${id}.${part}`]?.defaultMessage ?? '';
const of = (side: PracticeCard['side']) => practiceCards.filter((card) => card.side === side);

test('[CT19] at least fourteen cards, some of each side, all with words, and no words left over', () => {
  expect(practiceCards.length).toBeGreaterThanOrEqual(14);
  for (const side of practiceSides) expect(of(side).length, side).toBeGreaterThanOrEqual(3);
  const keys = practiceCards.flatMap(({ id }) => parts.map((part) => `practice.${id}.${part}`));
  expect(Object.keys(catalogue).sort()).toEqual(keys.sort());
  for (const card of practiceCards) expect(wordsOf(textOf(card, 'title')).length, card.id).toBeLessThanOrEqual(6);
});

test('[CT19] what one could say stands in quotation marks, and is said in a breath', () => {
  for (const card of practiceCards) {
    expect(textOf(card, 'say'), card.id).toMatch(/^“[^“”]+”$/);
    expect(wordsOf(textOf(card, 'say')).length, card.id).toBeLessThanOrEqual(20);
    expect(textOf(card, 'when'), card.id).toMatch(/^When [^.?]+\.$/);
  }
});

const excuse = /\b(sorry|because|my fault|excuse|forgive me|too bad)\b/i;
const promise =
  /\b(tomorrow|tonight instead|next (time|week)|soon|later|i promise|another (day|time)|at the weekend)\b/i;

test('[CT19] a no is clear, has no excuse and promises nothing for another day', () => {
  for (const card of of('saying')) {
    const say = textOf(card, 'say');
    expect(say, card.id).toMatch(/\b(no|not|cannot|stop)\b/i);
    expect(excuse.test(say), say).toBe(false);
    expect(promise.test(say.replace('I do not know about tomorrow', '')), say).toBe(false);
  }
  expect(promise.test('“Not today. Tomorrow, then.”')).toBe(true);
  expect(excuse.test('“No. I am sorry.”')).toBe(true);
});

const bargaining = /\b(why|but|then when|please|next time|are you sure|come on|if you loved)\b/i;

test('[CT19] whoever hears a no thanks, looks after their own feeling, and does not bargain', () => {
  for (const card of [...of('hearing'), ...of('asking')]) {
    const say = textOf(card, 'say');
    expect(bargaining.test(say), say).toBe(false);
  }
  expect(bargaining.test('“Thank you, but why?”')).toBe(true);
  expect(practiceCards.map((card) => textOf(card, 'say'))).toContain('“Thank you for telling me.”');
});

test('[CT19] one card says that a no needs no reason and no comfort', () => {
  const enough = practiceCards.find(({ id }) => id === 'enough');
  expect(enough && textOf(enough, 'note')).toMatch(/needs no reason.*does not need comfort/);
});
