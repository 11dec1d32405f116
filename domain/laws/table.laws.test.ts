import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Activity } from '../library/index.ts';
import { allowanceOf, type MyDay } from '../pace/index.ts';
import { readDay } from '../pace/table/index.ts';
import { partedOn } from './agreed.gen.ts';
import { anyHalf, anyHalfWithToday, today } from './history.gen.ts';
import { anyLibrary } from './library.gen.ts';

const runs = process.env.DEEP ? 20_000 : 600;

function expectSame(my: MyDay, library: readonly Activity[], pastMyEnvelope: boolean): void {
  const allowance = allowanceOf(my, { pastMyEnvelope });
  expect(readDay(my, pastMyEnvelope)).toMatchObject({
    tier: allowance.tier,
    word: allowance.word,
    talk: allowance.talk,
  });
  expect(library.flatMap((activity) => partedOn(activity, my, pastMyEnvelope) ?? [])).toEqual([]);
}

test('[P1] [PA6] [PA7] [PA8e] [PA11] the engine and the plain table agree on every activity of every day', () => {
  fc.assert(
    fc.property(anyHalfWithToday, anyLibrary, fc.boolean(), ({ half }, library, overruled) =>
      expectSame(today(half), library, overruled),
    ),
    { numRuns: runs },
  );
});

test('[P2] they agree on days about which little or nothing was said', () => {
  fc.assert(
    fc.property(anyHalf, anyLibrary, (half, library) => expectSame(today(half), library, false)),
    { numRuns: runs },
  );
});
