import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyDayKind, anyTold } from './cues.gen.ts';
import { cardFor, groupOf, groups, inOrder, latestLines, type ToldLine, withinRoom } from './index.ts';

const runs = process.env.DEEP ? 20_000 : 400;

const shuffled = (told: readonly ToldLine[], chance: readonly number[]): readonly ToldLine[] =>
  told
    .map((line, at) => ({ line, at: chance[at] ?? 0 }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ line }) => line);
const anyChance = fc.array(fc.double({ noNaN: true }), { minLength: 12, maxLength: 12 });
const said = (lines: readonly ToldLine[]) => lines.map(({ entry }) => entry);

test('[CU5] whatever comes first, the same lines count and the same card stands', () => {
  fc.assert(
    fc.property(anyTold, anyChance, anyDayKind, (told, chance, kind) => {
      const turned = shuffled(told, chance);
      expect(withinRoom(turned)).toEqual(withinRoom(told));
      expect(said(cardFor(turned, kind))).toEqual(said(cardFor(told, kind)));
    }),
    { numRuns: runs },
  );
});

test('[CU4] [P5] the order of a card comes from what it says, and never from ids that chance gave', () => {
  fc.assert(
    fc.property(anyTold, fc.integer({ min: 1, max: 6 }), anyDayKind, (told, turn, kind) => {
      const renamed = told.map((line) => ({ ...line, cue: `${(Number(line.cue[0]) + turn) % 7}`.repeat(32) }));
      expect(said(cardFor(renamed, kind))).toEqual(said(cardFor(told, kind)));
    }),
    { numRuns: runs },
  );
});

test('[CU4] a card goes from pause to slower to ready to senses, and holds nothing that was not let be seen', () => {
  fc.assert(
    fc.property(anyTold, anyDayKind, (told, kind) => {
      const card = cardFor(told, kind);
      const places = card.map(({ entry }) => groups.indexOf(groupOf(entry)));
      expect(places).toEqual(places.toSorted((one, other) => one - other));
      for (const line of card) expect(told).toContain(line);
    }),
    { numRuns: runs },
  );
});

test('[CU2] a line that is taken back leaves what would stand if it had never been let be seen', () => {
  fc.assert(
    fc.property(anyTold, fc.integer({ min: 0, max: 6 }), (told, at) => {
      const gone = `${at}`.repeat(32);
      const left = told.filter(({ cue }) => cue !== gone);
      const counting = inOrder(latestLines(told).filter(({ cue }) => cue !== gone));
      expect(said(inOrder(latestLines(left)))).toEqual(said(counting));
      expect(JSON.stringify(withinRoom(left))).not.toContain(gone);
    }),
    { numRuns: runs },
  );
});
