import type { Day, Instant } from '@unhurried/domain/time';
import { expect, test } from 'vitest';
import type { FoldedFact } from './facts.ts';
import { evolveMine, nothingMine } from './state.ts';

test('[SE11] [LK11] decks that are said to have begun again go on, in whatever order that is heard', () => {
  const began = (day: string): FoldedFact => ({ kind: 'decks-began', space: 's', day: day as Day });
  const all: readonly FoldedFact[] = [
    began('2026-05-04'),
    { kind: 'first-deck-done', space: 's' },
    { kind: 'week-seen', space: 's', week: 2939, day: '2026-05-04' as Day },
    began('2026-05-20'),
  ];
  const from = { id: 'x', at: 0 as Instant };
  const folded = all.reduce((state, fact) => evolveMine(state, fact, from), nothingMine).decks;
  expect(folded).toMatchObject({ began: '2026-05-04', firstDone: true, seen: [{ week: 2939 }] });
  const late = [began('2026-05-20'), ...all].reduce((state, fact) => evolveMine(state, fact, from), nothingMine).decks;
  expect(late).toEqual(folded);
});
