import { noCare } from '@unhurried/domain/care';
import type { Reading } from '@unhurried/domain/check-in';
import {
  type ClinicFact,
  type ClinicInput,
  type ClinicTold,
  clinicOf,
  concerns,
  noticedTick,
  type Tick,
  trends,
  warningTick,
} from '@unhurried/domain/clinic';
import { type MedicineFact, medicinesOf } from '@unhurried/domain/medicines';
import { noPace } from '@unhurried/domain/pace';
import { addDays, type Day } from '@unhurried/domain/time';
import { medicineBook } from '../../medicines/known/index.ts';

export const today = '2026-05-04' as Day;
const ago = (days: number): Day => addDays(today, -days);

const [operation, tried, first, second] = ['a', 'b', 'c', 'd'].map((digit) => digit.repeat(32)) as [
  string,
  string,
  string,
  string,
];

const told: readonly (readonly [Tick, ClinicTold])[] = [
  ['want', { about: 'want', words: 'To swim again,\nand to sleep.' }],
  ['present', { about: 'present', who: 'partner' }],
  ['before-partner', { about: 'before-partner', may: 'ask-me-first' }],
  [`operation/${operation}`, { about: 'operation', operation, words: 'Left hip', day: ago(200) }],
  ['next-treatment', { about: 'next-treatment', words: 'Scan <of> the chest', day: addDays(today, 20) }],
  ['stairs', { about: 'stairs', can: true }],
  ['positions', { about: 'positions', hurt: ['kneeling'] }],
  ['sensation', { about: 'sensation', words: 'Numb toes' }],
  ['bladder-and-bowel', { about: 'bladder-and-bowel', words: 'In a hurry' }],
  ['devices', { about: 'devices', words: 'A port' }],
  ['comfortable', { about: 'comfortable', words: 'Lying close' }],
  ['lost', { about: 'lost', words: 'Long walks' }],
  ['matters', { about: 'matters', words: 'To dance' }],
  [`tried/${tried}`, { about: 'tried', tried, words: 'A pillow', came: 'more sleep' }],
];

const conditions = [
  { id: 'heart-surgery', flags: ['STERN'], stance: { kind: 'not-until', day: addDays(today, 9) } },
  { id: 'arthritis', flags: [], stance: { kind: 'stable' } },
] as const;

const medicines = [
  { medicine: first, which: { by: 'class', class: 'pde5-inhibitors' }, since: ago(20) },
  { medicine: second, which: { by: 'class', class: 'nitrates' }, since: ago(400) },
] as const;

const noticed = {
  kind: 'medicine-noticed',
  medicine: first,
  what: 'arousal',
  day: ago(10),
  words: 'A little more',
} as const;
const signs = [{ flag: 'swollen-hot-calf', day: ago(12) }];

const scale = { kind: 'scale-noted', nth: 1, scale: 'pain-interference', items: [1, 2, 4], day: ago(2) } as const;

/** Twenty days of the last four weeks, with gaps. */
const daysTold = Array.from({ length: 28 }, (_, at) => at).filter((at) => at % 7 < 5);

/** Every tick of a life in which everything was told. */
export const everyTick: readonly Tick[] = [
  ...told.map(([tick]) => tick),
  ...conditions.map(({ id }) => `condition/${id}` as const),
  ...medicines.map(({ medicine }) => `medicine/${medicine}` as const),
  noticedTick(noticed),
  ...trends,
  'flare-days',
  'scale/pain-interference',
  ...concerns.map((one) => `concern/${one}` as const),
  ...signs.map(warningTick),
  'box',
  'date',
];

function readingOn(at: number, has: (tick: Tick) => boolean): Reading {
  const value = (at % 5) + 2;
  const told = trends.filter((trend) => has(trend) || has('flare-days')).map((trend) => [trend, value]);
  return { day: ago(27 - at), ...Object.fromEntries(told) } as Reading;
}

/** The life in which this alone was told. */
export function lifeOf(has: (tick: Tick) => boolean): ClinicInput {
  const facts: ClinicFact[] = told
    .filter(([tick]) => has(tick))
    .map(([, one]) => ({ kind: 'clinic-told', nth: 1, ...one }));
  if (has('scale/pain-interference')) facts.push(scale);
  const taken: MedicineFact[] = medicines
    .filter(({ medicine }) => has(`medicine/${medicine}`))
    .map((one) => ({ kind: 'medicine-told', nth: 1, ...one }));
  if (has(noticedTick(noticed))) taken.push(noticed);
  const care = {
    ...noCare,
    conditions: conditions.filter(({ id }) => has(`condition/${id}`)),
    raised: signs.filter((one) => has(warningTick(one))),
  };
  const readings = daysTold.map((at) => readingOn(at, has));
  return {
    today,
    version: '0.1.0',
    half: { checkIns: { readings, imported: new Set(), fingerprints: [] }, limits: [], care, pace: noPace },
    clinic: clinicOf(facts),
    medicines: medicinesOf(taken),
    book: medicineBook,
  };
}

export const fullLife: ClinicInput = lifeOf(() => true);
