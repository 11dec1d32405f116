import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day } from '../time/index.ts';
import { isThere, type KindnessId, type Sent, seenOf, stillThere } from './index.ts';

const runs = process.env.DEEP ? 20_000 : 300;
const today = '2026-05-06' as Day;

const anySent: fc.Arbitrary<readonly Sent[]> = fc
  .array(
    fc.record({
      kindness: fc.constantFrom('thanks', 'song', 'sleep', 'wish', 'near').map((id) => id as KindnessId),
      words: fc.string({ minLength: 1, maxLength: 9 }),
      day: fc.integer({ min: -5, max: 3 }).map((days) => addDays(today, days)),
    }),
    { maxLength: 30 },
  )
  .map((all) => all.map((each, at) => ({ ...each, id: `${at}` })));
const anyAway = fc.subarray(['thanks', 'song', 'sleep', 'wish', 'near']).map((wordings) => new Set<string>(wordings));

test('[KI2] [KI4] [KI5] never more than three, of different kinds, still there, and none that was put away', () => {
  fc.assert(
    fc.property(anySent, anyAway, (sent, away) => {
      const seen = seenOf(sent, away, today);
      expect(seen.length).toBeLessThanOrEqual(3);
      expect(new Set(seen.map(({ kindness }) => kindness)).size).toBe(seen.length);
      for (const { kindness, day } of seen) expect(isThere(day, today) && !away.has(kindness)).toBe(true);
    }),
    { numRuns: runs },
  );
});

test('[KI2] [KI4] putting away takes that wording out and moves nothing else', () => {
  fc.assert(
    fc.property(anySent, anyAway, fc.nat(), (sent, away, pick) => {
      const before = seenOf(sent, away, today);
      const gone = before[pick % Math.max(1, before.length)]?.kindness;
      const after = seenOf(sent, gone === undefined ? away : new Set([...away, gone]), today);
      expect(after).toEqual(before.filter(({ kindness }) => kindness !== gone));
    }),
    { numRuns: runs },
  );
});

test('[KI4] whatever is sent after a wording was put away, that wording does not show', () => {
  fc.assert(
    fc.property(anySent, anySent, (before, after) => {
      const away = new Set<string>(seenOf(before, new Set(), today).map(({ kindness }) => kindness));
      const later = after.map((each) => ({ ...each, id: `later ${each.id}` }));
      for (const { kindness } of seenOf([...before, ...later], away, today)) expect(away.has(kindness)).toBe(false);
    }),
    { numRuns: runs },
  );
});

test('[KI1] [P5] what I see of what I sent follows from what I sent, and taking one back takes that one', () => {
  fc.assert(
    fc.property(anySent, fc.nat(), (sent, pick) => {
      const mine = stillThere(sent, today);
      expect(new Set(mine)).toEqual(new Set(sent.filter(({ day }) => isThere(day, today))));
      const gone = mine[pick % Math.max(1, mine.length)];
      const left = sent.filter((each) => each !== gone);
      expect(stillThere(left, today)).toEqual(mine.filter((each) => each !== gone));
    }),
    { numRuns: runs },
  );
});

test('[KI2] a flood of one day is seen as its last three kinds, in the time of one look', () => {
  const flood = Array.from({ length: 10_000 }, (_, at) => ({
    id: `${at}`,
    kindness: `k${at % 40}` as KindnessId,
    day: today,
  }));
  expect(seenOf(flood, new Set(), today).map(({ id }) => id)).toEqual(['9999', '9998', '9997']);
});
