import type { ClinicSaid } from '@unhurried/domain/clinic';
import type { Person } from '@unhurried/domain/couple';
import { addDays, type Day } from '@unhurried/domain/time';
import type { MineFact, ShownFact } from '../session/index.ts';
import type { CareWords } from './care-words.ts';
import type { Told } from './life.ts';

const named = (digit: string): string => digit.repeat(32);

/** Three answers every week or so: a hard start of the month and an easier end. */
const looks: readonly (readonly [ago: number, items: readonly [number, number, number]])[] = [
  [27, [5, 6, 6]],
  [21, [6, 6, 5]],
  [16, [5, 5, 5]],
  [10, [4, 4, 5]],
  [6, [4, 5, 4]],
  [1, [3, 4, 4]],
];

function saidBy(day: (ago: number) => Day, words: CareWords): readonly (readonly [ago: number, said: ClinicSaid])[] {
  return [
    [60, { kind: 'clinic-told', about: 'operation', operation: named('a'), words: words.operation, day: day(172) }],
    [20, { kind: 'clinic-told', about: 'next-treatment', words: words.checkUp, day: day(-18) }],
    [12, { kind: 'clinic-told', about: 'matters', words: words.matters }],
    [9, { kind: 'clinic-told', about: 'tried', tried: named('b'), words: words.tried, came: words.triedCame }],
    [3, { kind: 'clinic-told', about: 'want', words: words.want }],
    [3, { kind: 'question-kept', question: 'movements-to-avoid', kept: true, place: 1 }],
    [3, { kind: 'question-kept', question: `own-${named('c')}`, kept: true, place: 2, words: words.question }],
    ...looks.map(
      ([ago, items]) => [ago, { kind: 'scale-noted', scale: 'pain-interference', items, day: day(ago) }] as const,
    ),
  ];
}

/** What one of them keeps in the Care room, beside what the day is measured by. [SL1] [SL3] */
export function careToldOf(person: Person, today: Day, words: CareWords): readonly Told<MineFact>[] {
  const day = (ago: number): Day => addDays(today, -ago);
  const taken = person === 'a' ? (['anastrozole', 110] as const) : (['ibuprofen', 90] as const);
  const told: readonly Told<MineFact>[] = [
    {
      day: day(80),
      fact: {
        kind: 'medicine-told',
        medicine: named('d'),
        nth: 1,
        which: person === 'a' ? { by: 'substance', substance: taken[0] } : { by: 'own', name: taken[0] },
        since: day(taken[1]),
      },
    },
  ];
  if (person === 'b') return told;
  const noticed: MineFact = {
    kind: 'medicine-noticed',
    medicine: named('d'),
    what: 'energy',
    day: day(95),
    words: words.noticed,
  };
  return [
    ...told,
    { day: day(79), fact: noticed },
    ...saidBy(day, words).map(([ago, said]) => ({ day: day(ago), fact: { nth: 1, ...said } as MineFact })),
  ].sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
}

/** The one who cares for the other has a body too. */
export const careSharedOf = (person: Person, today: Day, words: CareWords): readonly Told<ShownFact>[] =>
  person === 'b' ? [{ day: addDays(today, -5), fact: { kind: 'sentence-shared', words: words.knees } }] : [];
