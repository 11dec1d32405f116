import { medicineClasses, substances } from '@unhurried/content/medicines';
import { circumstances, type Stop, type ToldMedicine, type WhichMedicine } from '@unhurried/domain/medicines';
import { addDays, type Day } from '@unhurried/domain/time';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stopsAmong, stopsOf } from './warnings.ts';

const runs = { numRuns: process.env.DEEP ? 20_000 : 300 };
const today = '2026-05-06' as Day;

/** Those that can meet something come up often enough to meet. */
const meeting = [
  'sildenafil',
  'tadalafil',
  'glyceryl-trinitrate',
  'nicorandil',
  'riociguat',
  'tamsulosin',
  'ritonavir',
];
const anyWhich: fc.Arbitrary<WhichMedicine> = fc.oneof(
  fc.constantFrom(...meeting).map((substance) => ({ by: 'substance' as const, substance })),
  fc.constantFrom(...substances).map(({ id }) => ({ by: 'substance' as const, substance: id })),
  fc.constantFrom(...medicineClasses).map(({ id }) => ({ by: 'class' as const, class: id })),
  fc
    .constantFrom('the white one', 'GTN spray', 'Sildenafil 50 mg', 'poppers')
    .map((name) => ({ by: 'own' as const, name })),
);
const anyTold: fc.Arbitrary<ToldMedicine> = fc.record(
  {
    medicine: fc.constantFrom(...'abcdef').map((digit) => digit.repeat(32)),
    nth: fc.constant(1),
    which: anyWhich,
    stopped: fc.integer({ min: -4, max: 2 }).map((days) => addDays(today, days)),
  },
  { requiredKeys: ['medicine', 'nth', 'which'] },
);
const list = fc.uniqueArray(anyTold, { selector: ({ medicine }) => medicine, maxLength: 5 });
const anyHeld = fc.subarray([...circumstances]);

const holds = (fewer: readonly Stop[], more: readonly Stop[]) => {
  for (const stop of fewer) {
    const found = more.find(({ rule }) => rule === stop.rule);
    expect(found?.urgency).toBe(stop.urgency);
    expect(found?.medicines).toEqual(expect.arrayContaining([...stop.medicines]));
  }
};

test('[CB3] [MD6] one more medicine never takes a warning away', () => {
  fc.assert(
    fc.property(list, anyTold, anyHeld, (medicines, more, held) => {
      fc.pre(!medicines.some(({ medicine }) => medicine === more.medicine));
      holds(stopsAmong(medicines, held, today), stopsAmong([...medicines, more], held, today));
    }),
    runs,
  );
});

test('[CB3] what the form warns of before it is kept is what the list warns of after, as far as it is about this one', () => {
  fc.assert(
    fc.property(list, anyTold, anyHeld, (medicines, one, held) => {
      const after = [...medicines.filter(({ medicine }) => medicine !== one.medicine), one];
      const about = stopsAmong(after, held, today).filter(({ medicines: named }) => named.includes(one.medicine));
      expect(stopsOf(one, medicines, held, today)).toEqual(about);
      expect(stopsOf(one, after, held, today)).toEqual(about);
    }),
    runs,
  );
});
