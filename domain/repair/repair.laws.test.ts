import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longestAnswer, signsIn } from '../answers/index.ts';
import type { Person } from '../couple/index.ts';
import { addDays, type Day } from '../time/index.ts';
import {
  type Asking,
  askedOf,
  longestPart,
  type Mark,
  onOneLine,
  partNames,
  partsFrom,
  type RepairId,
  standingOn,
  textOfParts,
} from './index.ts';

const runs = process.env.DEEP ? 5000 : 200;
const day = '2026-05-04' as Day;

const anyWords = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.constantFrom('1 a\n2 b', '\n', 'x'.repeat(longestPart), '🌊'.repeat(longestPart)),
);
const anyParts = fc.record(
  Object.fromEntries(partNames.map((name) => [name, anyWords])) as Record<(typeof partNames)[number], typeof anyWords>,
  { requiredKeys: [] },
);

test('[RP5] what is written in parts is read in the same parts, and fits an answer', () => {
  fc.assert(
    fc.property(anyParts, (parts) => {
      const text = textOfParts(parts);
      if (!text.ok) return;
      const tidy = Object.entries(parts).map(([name, words]) => [name, onOneLine(words)] as const);
      expect(partsFrom(text.value)).toEqual(Object.fromEntries(tidy.filter(([, words]) => words !== '')));
      expect(signsIn(text.value)).toBeLessThanOrEqual(longestAnswer);
    }),
    { numRuns: runs },
  );
});

test('[RP5] whatever somebody else wrote is parts that are written so, or plain words', () => {
  const anyLine = fc.tuple(fc.constantFrom('1 ', '2 ', '4 ', '0 ', '', '3'), anyWords).map((pair) => pair.join(''));
  fc.assert(
    fc.property(fc.array(anyLine, { maxLength: 5 }), (lines) => {
      const text = lines.join('\n');
      const parts = partsFrom(text);
      if (parts) expect(textOfParts(parts)).toEqual({ ok: true, value: text });
    }),
    { numRuns: runs },
  );
});

const anyPerson = fc.constantFrom<Person>('a', 'b');
const anyId = fc.constantFrom('1', '2', '3', '4').map((sign) => sign.repeat(32) as RepairId);
const anyDay = fc.integer({ min: -9, max: 9 }).map((days) => addDays(day, days));
const anyAsking: fc.Arbitrary<Asking> = fc
  .record({ by: anyPerson, repair: anyId, day: anyDay })
  .map((asking) => ({ ...asking, id: JSON.stringify(asking) }));
const anyAskings = fc.uniqueArray(anyAsking, { maxLength: 6, selector: ({ id }) => id });
const anyMark: fc.Arbitrary<Mark> = fc.record({ repair: anyId, how: fc.constantFrom('away', 'left'), day: anyDay });
const anyMarks = fc.array(anyMark, { maxLength: 4 });

test('[RP2] in whatever order they came, one counts, and before anybody has a mark it is the same for both', () => {
  fc.assert(
    fc.property(anyAskings, (all) => {
      const seen = (me: Person, askings: readonly Asking[]) => {
        const found = askedOf(askings, { me, today: day, marks: [] })?.asking;
        return found && `${found.day} ${found.repair}`;
      };
      const one = seen('a', all);
      expect([seen('a', all.toReversed()), seen('b', all), seen('b', all.toReversed())]).toEqual([one, one, one]);
    }),
    { numRuns: runs },
  );
});

test('[RP1] [RP3] marks take away and add nothing, and nothing waits that does not stand', () => {
  fc.assert(
    fc.property(anyAskings, anyMarks, anyPerson, (all, marks, me) => {
      const with_ = askedOf(all, { me, today: day, marks });
      if (!with_) return;
      expect(standingOn(all, day)).toContain(with_.asking);
      if (with_.kind === 'waits') expect(with_.asking.by).not.toBe(me);
      const again = askedOf(all, {
        me,
        today: day,
        marks: [...marks, { repair: with_.asking.repair, how: 'left', day }],
      });
      expect(again?.asking.repair).not.toBe(with_.asking.repair);
    }),
    { numRuns: runs },
  );
});
