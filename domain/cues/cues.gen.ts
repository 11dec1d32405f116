import fc from 'fast-check';
import { type CueEntry, channels, type DayKind, dayKinds, meanings, senseChannels, type ToldLine } from './index.ts';

const anyText = fc.constantFrom('I go still', 'Low light', 'Wait', 'Quiet', 'A hand');

export const anyEntry: fc.Arbitrary<CueEntry> = fc.oneof(
  fc.record({
    of: fc.constant('sign' as const),
    channel: fc.constantFrom(...channels),
    text: anyText,
    means: fc.constantFrom(...meanings),
  }),
  fc.record({
    of: fc.constant('sense' as const),
    channel: fc.constantFrom(...senseChannels),
    text: anyText,
    wish: fc.constantFrom('good' as const, 'leave-out' as const),
    on: fc.subarray([...dayKinds], { minLength: 1 }),
  }),
);

export const anyDayKind: fc.Arbitrary<DayKind> = fc.constantFrom(...dayKinds);

/** Of one person, as no honest phone would write them too: the same count twice, counts that go back. */
export const anyTold: fc.Arbitrary<readonly ToldLine[]> = fc.uniqueArray(
  fc.record({
    id: fc.integer({ min: 0, max: 99 }).map((at) => `id-${at}`),
    cue: fc.integer({ min: 0, max: 6 }).map((at) => `${at}`.repeat(32)),
    nth: fc.integer({ min: 1, max: 3 }),
    entry: anyEntry,
  }),
  { selector: ({ id }) => id, maxLength: 12 },
);
