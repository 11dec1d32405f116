import { isTaken, stops } from '../medicines/index.ts';
import { type ClinicInput, conditionsOf, operationsOf, signsOf } from './clinic-page.ts';
import { ownWords } from './facts.ts';
import { isOfNow } from './medicines-part.ts';
import { toldAs } from './now.ts';
import { concerns, noticedTick, type Tick, type Ticked, trends, warningTick } from './ticks.ts';
import { trendOf } from './trend.ts';

const single = ['present', 'before-partner', 'next-treatment', 'stairs', 'positions'] as const;

/** What could be ticked now, each once: what was told, the concerns, and the box. [CP1] */
export function offeredTicks(input: ClinicInput): ReadonlySet<Tick> {
  const { clinic, half, medicines, today } = input;
  const scaleTicks = clinic.scales.map(({ scale }) => `scale/${scale}` as const);
  const ofWeeks = [...trends, 'flare-days' as const, ...scaleTicks];
  return new Set<Tick>([
    'date',
    ...[...ownWords, ...single].filter((about) => toldAs(clinic, about).length > 0),
    ...conditionsOf(input).map(({ id }) => `condition/${id}` as const),
    ...operationsOf(input).map(({ operation }) => `operation/${operation}` as const),
    ...medicines.medicines.filter((one) => isOfNow(one, today)).map(({ medicine }) => `medicine/${medicine}` as const),
    ...medicines.noticed.filter(({ day }) => day <= today).map(noticedTick),
    ...ofWeeks.filter((one) => trendOf(half, clinic.scales, today, new Set([one]))),
    ...concerns.map((one) => `concern/${one}` as const),
    ...toldAs(clinic, 'tried').map(({ tried }) => `tried/${tried}` as const),
    ...signsOf(input).map(warningTick),
    'box',
  ]);
}

/**
 * Warnings about my medicines that this page leaves off, because a medicine in them is not ticked: for my own eyes,
 * before I print. By rule, in order. [CP4]
 */
export function warningsLeftOff({ medicines, book, today }: ClinicInput, ticked: Ticked): readonly string[] {
  const known = medicines.medicines
    .filter((one) => isTaken(one, today))
    .map((one) => ({ medicine: one.medicine, kinds: book.kindsOf(one.which) }));
  return stops(known, book.stops)
    .filter((stop) => stop.medicines.some((medicine) => !ticked.has(`medicine/${medicine}`)))
    .map(({ rule }) => rule);
}
