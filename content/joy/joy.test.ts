import { expect, test } from 'vitest';
import { isEvidence, sourceById } from '../sources/index.ts';
import { goodNews, joyCards } from './index.ts';

test('[CT52] at least twelve cards for laughing and for looking forward, and easy ones of each', () => {
  expect(joyCards.length).toBeGreaterThanOrEqual(12);
  expect(new Set(joyCards.map(({ id }) => id)).size).toBe(joyCards.length);
  for (const kind of ['laugh', 'forward'] as const) {
    const cards = joyCards.filter((card) => card.kind === kind);
    expect(cards.length).toBeGreaterThanOrEqual(6);
    expect(cards.filter(({ easy }) => easy).length).toBeGreaterThanOrEqual(3);
  }
});

test('[CT52] the minute for good news is asked, enjoyed and told again, and rests on evidence', () => {
  expect(goodNews.steps).toEqual(['tell', 'ask', 'enjoy', 'retell']);
  for (const id of goodNews.sources) {
    const source = sourceById(id);
    expect(source && isEvidence(source), id).toBe(true);
  }
});
