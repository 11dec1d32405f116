import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../time/index.ts';
import { type Intention, intentionsOf, sameIntention, shapeOf, type Timed, type WeekInput, weekOf } from './index.ts';
import { anyHad, anyTimed, anyWishes, timed, wednesday } from './week.gen.ts';

const numRuns = process.env.DEEP ? 20_000 : 500;

interface Life {
  readonly entries: readonly Timed[];
  readonly input: WeekInput;
}

const shapes = (entries: readonly Timed[]) => weekOf(wednesday).map((day) => shapeOf(day, entries));

const anyLife: fc.Arbitrary<Life> = fc
  .record({
    entries: fc.array(anyTimed, { maxLength: 6 }),
    wishes: anyWishes,
    had: anyHad,
    at: fc.integer({ min: -2, max: 4 }),
    rests: fc.boolean(),
    offersRest: fc.boolean(),
  })
  .map(({ entries, at, ...rest }) => ({
    entries,
    input: { ...rest, today: addDays(wednesday, at), shapes: shapes(entries) },
  }));

const within = (less: readonly Intention[], more: readonly Intention[]) =>
  less.every((each) => more.some((other) => sameIntention(each, other)));

function neverMore(before: WeekInput, after: WeekInput): void {
  expect(within(intentionsOf(after), intentionsOf(before))).toBe(true);
}

test('[P3] [WK5] a rest day, a treatment, an appointment never add to what is meant', () => {
  const anyAdded = fc.tuple(
    fc.constantFrom('rest' as const, 'treatment' as const, 'appointment' as const),
    fc.integer({ min: -8, max: 6 }),
  );
  fc.assert(
    fc.property(anyLife, anyAdded, ({ entries, input }, [kind, at]) => {
      neverMore(input, { ...input, shapes: shapes([...entries, timed(kind, addDays(wednesday, at))]) });
    }),
    { numRuns },
  );
});

test('[P3] [WK5] rest that is offered, and a calendar that rests, never add', () => {
  fc.assert(
    fc.property(anyLife, ({ input }) => {
      neverMore(input, { ...input, offersRest: true });
      expect(intentionsOf({ ...input, rests: true })).toEqual([]);
    }),
    { numRuns },
  );
});

test('[P8] [WK6] a week knows nothing of the weeks before: nothing is owed, whatever was not reached', () => {
  fc.assert(
    fc.property(anyLife, anyHad, ({ input }, earlier) => {
      const meant = intentionsOf(input);
      neverMore(input, { ...input, had: [...input.had, ...earlier] });
      expect(meant.length).toBeLessThanOrEqual(input.shapes.filter(({ day }) => day >= input.today).length);
    }),
    { numRuns },
  );
});

test('[P4] [WK7] swapping the two of us changes nothing', () => {
  fc.assert(
    fc.property(anyLife, ({ input }) => {
      const { a, b } = input.wishes;
      const wishes = { ...(b ? { a: b } : {}), ...(a ? { b: a } : {}) };
      expect(intentionsOf({ ...input, wishes })).toEqual(intentionsOf(input));
    }),
    { numRuns },
  );
});

test('[P3] [WK1] a smaller wish of either never adds', () => {
  fc.assert(
    fc.property(anyLife, ({ input }) => {
      const none = { value: { tender: 0, talk: 0, own: [] }, nth: 9, id: 'z' };
      expect(intentionsOf({ ...input, wishes: { ...input.wishes, a: none } })).toEqual([]);
      expect(intentionsOf({ ...input, wishes: { ...input.wishes, b: none } })).toEqual([]);
    }),
    { numRuns },
  );
});
