import type { ClinicFact } from '@unhurried/domain/clinic';
import { noticeable } from '@unhurried/domain/medicines';
import { addDays, type Day } from '@unhurried/domain/time';
import fc from 'fast-check';
import type { MineFact } from '../session/index.ts';

type Cared = 'medicine-told' | 'medicine-noticed' | 'clinic-told' | 'scale-noted' | 'question-kept' | 'answer-noted';
type Generators = { readonly [Kind in Cared]: fc.Arbitrary<Extract<MineFact, { kind: Kind }>> };

const aName = fc.constantFrom('d', 'e', 'f').map((digit) => digit.repeat(32));
const anyText = fc.string({ minLength: 1, maxLength: 24 });
const anyScore = fc.integer({ min: 0, max: 10 });
const nth = fc.integer({ min: 1, max: 9 });
const just = <Kind extends MineFact['kind']>(kind: Kind) => fc.constant(kind);

const anyTold: fc.Arbitrary<Extract<ClinicFact, { kind: 'clinic-told' }>> = fc.oneof(
  fc.record({
    kind: just('clinic-told'),
    nth,
    about: fc.constantFrom('want' as const, 'lost' as const, 'devices' as const),
    words: anyText,
  }),
  fc.record({
    kind: just('clinic-told'),
    nth,
    about: fc.constant('operation' as const),
    operation: aName,
    words: anyText,
  }),
  fc.record({ kind: just('clinic-told'), nth, about: fc.constant('stairs' as const), can: fc.boolean() }),
);

/** What somebody tells and notes in the Care room, beside conditions and precautions. [NI5] */
export function privateCareOn(day: Day): Generators {
  const anyDay = fc.integer({ min: -20, max: 0 }).map((count) => addDays(day, count));
  return {
    'medicine-told': fc.record({
      kind: just('medicine-told'),
      medicine: aName,
      nth,
      which: fc.oneof(
        fc.record({ by: fc.constant('own' as const), name: anyText }),
        fc.record({ by: fc.constant('substance' as const), substance: fc.constantFrom('sildenafil', 'sertraline') }),
      ),
    }),
    'medicine-noticed': fc.record({
      kind: just('medicine-noticed'),
      medicine: aName,
      what: fc.constantFrom(...noticeable),
      day: anyDay,
      words: anyText,
    }),
    'clinic-told': anyTold,
    'scale-noted': fc.oneof(
      fc.record({
        kind: just('scale-noted'),
        nth,
        scale: fc.constant('pain-interference' as const),
        items: fc.tuple(anyScore, anyScore, anyScore),
        day: anyDay,
      }),
      fc.record({
        kind: just('scale-noted'),
        nth,
        scale: fc.constantFrom('tiredness' as const, 'worry' as const),
        value: anyScore,
        day: anyDay,
      }),
    ),
    'question-kept': fc.record({
      kind: just('question-kept'),
      nth,
      question: anyText,
      kept: fc.boolean(),
      place: fc.integer({ min: 0, max: 40 }),
    }),
    'answer-noted': fc.record({ kind: just('answer-noted'), nth, question: anyText, words: anyText, day: anyDay }),
  };
}
