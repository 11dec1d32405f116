import fc from 'fast-check';
import { addDays, type Day } from '../time/index.ts';
import {
  type Circumstance,
  circumstances,
  type KnownMedicine,
  type MedicineFact,
  noticeable,
  type StopRule,
  stopUrgencies,
  type WhichMedicine,
} from './index.ts';

export const today = '2026-05-06' as Day;
const anyDay = fc.integer({ min: -6, max: 3 }).map((days) => addDays(today, days));
const anyMedicine = fc.constantFrom('a', 'b', 'c').map((digit) => digit.repeat(32));

const anyWhich: fc.Arbitrary<WhichMedicine> = fc.oneof(
  fc.constantFrom('sertraline', 'sildenafil').map((substance) => ({ by: 'substance' as const, substance })),
  fc.constantFrom('ssri', 'nitrates').map((name) => ({ by: 'class' as const, class: name })),
  fc.constantFrom('the white one', 'ssri').map((name) => ({ by: 'own' as const, name })),
);

/** Also what no honest phone would write: one count twice, an end before the beginning. */
export const anyMedicineFact: fc.Arbitrary<MedicineFact> = fc.oneof(
  fc.record(
    {
      kind: fc.constant('medicine-told' as const),
      medicine: anyMedicine,
      nth: fc.integer({ min: 1, max: 3 }),
      which: anyWhich,
      since: anyDay,
      changed: anyDay,
      stopped: anyDay,
    },
    { requiredKeys: ['kind', 'medicine', 'nth', 'which'] },
  ),
  fc.record({
    kind: fc.constant('medicine-noticed' as const),
    medicine: anyMedicine,
    what: fc.constantFrom(...noticeable),
    day: anyDay,
    words: fc.constantFrom('', 'drier', 'slower'),
  }),
);

const anyKinds = fc.subarray(['tablet', 'nitrate', 'alpha', 'raiser']);

export const anyKnown: fc.Arbitrary<KnownMedicine> = fc.record(
  { medicine: fc.constantFrom('1', '2', '3', '4', '5'), kinds: anyKinds, stopped: anyDay },
  { requiredKeys: ['medicine', 'kinds'] },
);

export const anyHeld: fc.Arbitrary<readonly Circumstance[]> = fc.subarray([...circumstances]);

export const anyRules: fc.Arbitrary<readonly StopRule[]> = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom('r1', 'r2', 'r3', 'r4'),
    urgency: fc.constantFrom(...stopUrgencies),
    kinds: anyKinds,
    meets: fc.oneof(
      anyKinds.map((kinds) => ({ kinds })),
      fc.constantFrom(...circumstances).map((circumstance) => ({ circumstance })),
    ),
  }),
  { selector: ({ id }) => id, maxLength: 4 },
);
