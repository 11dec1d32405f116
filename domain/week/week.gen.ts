import fc from 'fast-check';
import type { Cycle, Entry, EntryId, EntryKind, Occurrence } from '../calendar/index.ts';
import { addDays, type Day } from '../time/index.ts';
import type { DayShape, Timed } from './days.ts';
import type { Intention, Wish, Wishes } from './intentions.ts';

/** A Wednesday. */
export const wednesday = '2026-11-25' as Day;

export const entryOf = (kind: EntryKind, cycle?: Cycle): Entry => ({
  key: `both:${kind}`,
  id: kind as string as EntryId,
  of: 'both',
  kind,
  title: '',
  note: '',
  when: { kind: 'days', from: wednesday, days: 1 },
  ...(cycle ? { cycle } : {}),
  changes: {},
  crossed: {},
  stands: true,
  keptBy: ['a', 'b'],
});

export const timeOn = (first: Day, days = 1): Occurrence => ({ key: first, first, last: addDays(first, days - 1) });

export const timed = (kind: EntryKind, first: Day, cycle?: Cycle): Timed => ({
  entry: entryOf(kind, cycle),
  times: [timeOn(first)],
});

export const plain = (day: Day): DayShape => ({ day, rest: false, treatment: false, hard: false, appointment: false });

const kinds: readonly EntryKind[] = ['rest', 'appointment', 'treatment', 'medicine', 'ritual', 'talk', 'plan', 'busy'];
const anyCycle = fc.option(
  fc.constantFrom<Cycle>({ days: 7 }, { days: 14, hard: { from: 3, to: 5 } }, { days: 21, hard: { from: 2, to: 8 } }),
  { nil: undefined },
);
/** Anything that two people may plan around this week, kept by both or not yet. */
export const anyTimed: fc.Arbitrary<Timed> = fc
  .tuple(fc.constantFrom(...kinds), fc.integer({ min: -21, max: 8 }), anyCycle, fc.boolean())
  .map(([kind, at, cycle, stands]) => {
    const day = addDays(wednesday, at);
    return { entry: { ...entryOf(kind, cycle), stands }, times: [timeOn(day)] };
  });

const anyOwn = fc.uniqueArray(fc.constantFrom('Walk to the bench', 'Cook once', 'Read aloud'), { maxLength: 3 });
const anyCount = fc.integer({ min: 0, max: 3 });
export const anyWish: fc.Arbitrary<Wish> = fc.record({ tender: anyCount, talk: anyCount, own: anyOwn });
const anyTold = fc.option(
  anyWish.map((value) => ({ value, nth: 1, id: 'w' })),
  { nil: undefined },
);
export const anyWishes: fc.Arbitrary<Wishes> = fc
  .record({ a: anyTold, b: anyTold })
  .map(({ a, b }) => ({ ...(a ? { a } : {}), ...(b ? { b } : {}) }));

export const anyHad: fc.Arbitrary<readonly Intention[]> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constantFrom('tender' as const, 'talk' as const), nth: fc.integer({ min: 0, max: 2 }) }),
    fc.record({ kind: fc.constant('own' as const), name: fc.constantFrom('Cook once', 'Sing') }),
  ),
  { maxLength: 3 },
);
