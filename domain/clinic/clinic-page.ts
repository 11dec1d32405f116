import { holdsOn, limitsHeld, type RaisedSign } from '../care/index.ts';
import type { Private } from '../couple/index.ts';
import type { MedicineState } from '../medicines/index.ts';
import type { MyHalf } from '../pace/index.ts';
import { addDays, type Day } from '../time/index.ts';
import { type MedicineBook, medicinesPart } from './medicines-part.ts';
import { asText, type ClinicState, inText, toldAs } from './now.ts';
import { boxLines, type ClinicPage, type HealthPart } from './page.ts';
import { concerns, type Tick, type Ticked, warningTick } from './ticks.ts';
import { trendOf } from './trend.ts';

/** All that a page is made of: one person's own. There is no place in it for anything of a partner. [CP3] */
export type ClinicInput = Private<{
  readonly today: Day;
  /** Of the app. */
  readonly version: string;
  readonly half: MyHalf;
  readonly clinic: ClinicState;
  readonly medicines: MedicineState;
  readonly book: MedicineBook;
}>;

/** Where no last visit was told, warning signs of the last three months: *design*. [CP9] */
const signsBack = 91;

type Given<Key extends string, Value> = { readonly [One in Key]?: Value };

/** The part, or nothing at all: an empty part would say that there is something to leave off. */
const given = <Key extends string, Value>(key: Key, value: Value | undefined): Given<Key, Value> =>
  value === undefined ? {} : ({ [key]: value } as Given<Key, Value>);

const filled = <Part extends object>(part: Part): Part | undefined =>
  Object.keys(part).length === 0 ? undefined : part;

const some = <Line>(lines: readonly Line[]): readonly Line[] | undefined => (lines.length === 0 ? undefined : lines);

const byText = <Line extends object>(lines: readonly Line[]): readonly Line[] =>
  [...lines].sort((one, two) => inText(asText(one), asText(two)));

type Asked = Parameters<typeof toldAs>[1] & Tick;

/** What I told of this, where it is ticked. */
const told = <About extends Asked>(clinic: ClinicState, ticked: Ticked, about: About) =>
  ticked.has(about) ? toldAs(clinic, about)[0] : undefined;

/** Operations that have been, as far as their day is known. [CP12] */
export const operationsOf = ({ clinic, today }: Pick<ClinicInput, 'clinic' | 'today'>) =>
  toldAs(clinic, 'operation').filter(({ day }) => day === undefined || day <= today);

/** Conditions that a page may name. That somebody is worried about safety is told by mouth, and lists nowhere. [CP13] */
export const conditionsOf = ({ half }: Pick<ClinicInput, 'half'>) =>
  half.care.conditions.filter(({ flags }) => !flags.includes('SAFE'));

/** The limits of a yes as they were said: it is never written as one without. [CP1] */
const limitsSaid = ({ half, today }: ClinicInput, id: string): readonly string[] =>
  limitsHeld(half.care, id)
    .filter((each) => holdsOn(each, today))
    .flatMap(({ words }) => words ?? [])
    .sort();

function healthOf(input: ClinicInput, ticked: Ticked): HealthPart | undefined {
  const { clinic } = input;
  const conditions = conditionsOf(input).filter(({ id }) => ticked.has(`condition/${id}`));
  const operations = operationsOf(input).filter(({ operation }) => ticked.has(`operation/${operation}`));
  const next = told(clinic, ticked, 'next-treatment');
  if (conditions.length + operations.length === 0 && !next) return undefined;
  return {
    conditions: byText(
      conditions.map(({ id, stance, since, still }) => ({
        id,
        stance,
        ...given('since', since),
        ...given('still', some(still ?? [])),
        ...given('limits', stance.kind === 'cleared' ? some(limitsSaid(input, id)) : undefined),
      })),
    ),
    operations: byText(operations.map(({ words, day }) => ({ ...given('day', day), words }))),
    ...given('next', next && { words: next.words, ...given('day', next.day) }),
  };
}

const abilitiesOf = (clinic: ClinicState, ticked: Ticked): ClinicPage['abilities'] =>
  filled({
    ...given('stairs', told(clinic, ticked, 'stairs')?.can),
    ...given('positions', some([...new Set(told(clinic, ticked, 'positions')?.hurt)].sort())),
    ...given('sensation', told(clinic, ticked, 'sensation')?.words),
    ...given('bladder-and-bowel', told(clinic, ticked, 'bladder-and-bowel')?.words),
    ...given('devices', told(clinic, ticked, 'devices')?.words),
  });

const closenessOf = (clinic: ClinicState, ticked: Ticked): ClinicPage['closeness'] =>
  filled({
    ...given('comfortable', told(clinic, ticked, 'comfortable')?.words),
    ...given('lost', told(clinic, ticked, 'lost')?.words),
    ...given('matters', told(clinic, ticked, 'matters')?.words),
  });

const roomOf = (clinic: ClinicState, ticked: Ticked): ClinicPage['room'] =>
  filled({
    ...given('who', told(clinic, ticked, 'present')?.who),
    ...given('beforePartner', told(clinic, ticked, 'before-partner')?.may),
  });

const triedOf = (clinic: ClinicState, ticked: Ticked): ClinicPage['tried'] =>
  some(
    byText(
      toldAs(clinic, 'tried')
        .filter(({ tried }) => ticked.has(`tried/${tried}`))
        .map(({ words, came }) => ({ words, came })),
    ),
  );

/** From which day on warning signs belong to this visit; a visit that lies ahead was none. [CP9] */
export function signsSince(clinic: ClinicState, today: Day): Day {
  const last = toldAs(clinic, 'last-visit')[0]?.day;
  return last === undefined || last > today ? addDays(today, -signsBack) : last;
}

export const signsOf = ({ half, clinic, today }: ClinicInput): readonly RaisedSign[] =>
  (half.care.raised ?? []).filter(({ day }) => day >= signsSince(clinic, today) && day <= today);

function warningsOf(input: ClinicInput, ticked: Ticked): ClinicPage['warnings'] {
  const signs = signsOf(input).filter((one) => ticked.has(warningTick(one)));
  if (signs.length === 0) return undefined;
  return {
    since: signsSince(input.clinic, input.today),
    signs: byText(signs.map(({ flag, day }) => ({ day, flag }))),
  };
}

/** One page for a visit: what was told and ticked, and nothing else. It answers for any input. [CP1] */
export function clinicPage(input: ClinicInput, ticked: Ticked): Private<ClinicPage> {
  const { clinic, half, medicines, book, today, version } = input;
  return {
    ...given('want', told(clinic, ticked, 'want')?.words),
    ...given('room', roomOf(clinic, ticked)),
    ...given('health', healthOf(input, ticked)),
    ...given('medicines', medicinesPart(medicines, book, today, ticked)),
    ...given('trend', trendOf(half, clinic.scales, today, ticked)),
    ...given('abilities', abilitiesOf(clinic, ticked)),
    ...given('closeness', closenessOf(clinic, ticked)),
    ...given('concerns', some(concerns.filter((one) => ticked.has(`concern/${one}`)))),
    ...given('tried', triedOf(clinic, ticked)),
    ...given('warnings', warningsOf(input, ticked)),
    ...given('box', ticked.has('box') ? boxLines : undefined),
    footer: {
      says: ['own-words', 'no-diagnosis'],
      ...given('date', ticked.has('date') ? today : undefined),
      version,
    },
  };
}
