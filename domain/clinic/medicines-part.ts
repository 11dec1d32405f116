import {
  isTaken,
  type MedicineState,
  type NoticedChange,
  type StopRule,
  stops,
  type TellRule,
  type ToldMedicine,
  tells,
  type WhichMedicine,
} from '../medicines/index.ts';
import { type Day, daysBetween } from '../time/index.ts';
import { asText, inText } from './now.ts';
import type { AboutTheTime, MedicineLine, MedicinesPart, NoticedLine, Warned } from './page.ts';
import { noticedTick, type Ticked } from './ticks.ts';

/** What the lists of this house know of medicines; the page knows nothing by itself. */
export interface MedicineBook {
  readonly kindsOf: (which: WhichMedicine) => readonly string[];
  readonly stops: readonly StopRule[];
  readonly tells: readonly TellRule[];
}

/** Three months, and six weeks on either side of a change that I noticed: *design*. [CP4] */
const latelyDays = 91;
const aboutDays = 42;

const ways = [
  ['since', 'began'],
  ['changed', 'changed'],
  ['stopped', 'stopped'],
] as const;

const isLately = (day: Day | undefined, today: Day): boolean => {
  const ago = day === undefined ? -1 : daysBetween(day, today);
  return ago >= 0 && ago <= latelyDays;
};

/** What I take, and what ended not long ago: the rest is the past. [CP4] */
export const isOfNow = (one: ToldMedicine, today: Day): boolean => isTaken(one, today) || isLately(one.stopped, today);

function neverOf(kinds: readonly string[], rules: readonly StopRule[]): readonly string[] {
  const sides = ({ kinds: ours, meets }: StopRule) => [...ours, ...('kinds' in meets ? meets.kinds : [])];
  const never = rules.filter((rule) => rule.urgency === 'never' && sides(rule).some((kind) => kinds.includes(kind)));
  return never.map(({ id }) => id).sort();
}

const lineOf = (one: ToldMedicine, book: MedicineBook, today: Day): MedicineLine => ({
  which: one.which,
  ...(one.since === undefined ? {} : { since: one.since }),
  ...(one.changed === undefined ? {} : { changed: one.changed }),
  ...(one.stopped === undefined ? {} : { stopped: one.stopped }),
  lately: ways.flatMap(([day, word]) => (isLately(one[day], today) ? [word] : [])),
  neverWith: neverOf(book.kindsOf(one.which), book.stops),
});

function besideOf(medicine: ToldMedicine, noticed: NoticedChange): readonly AboutTheTime[] {
  return ways.flatMap(([key, word]) => {
    const day = medicine[key];
    const near = day !== undefined && Math.abs(daysBetween(day, noticed.day)) <= aboutDays;
    return near ? [{ which: medicine.which, how: `${word}-about-the-time` as const }] : [];
  });
}

const noticedLine = (noticed: NoticedChange, medicines: readonly ToldMedicine[]): NoticedLine => ({
  what: noticed.what,
  day: noticed.day,
  words: noticed.words,
  beside: medicines.flatMap((one) => besideOf(one, noticed)),
});

/** Told beside two medicines, it was noticed once. */
const eachOnce = (changes: readonly NoticedChange[]): readonly NoticedChange[] => [
  ...new Map(changes.map((one) => [JSON.stringify([one.day, one.what, one.words]), one])).values(),
];

const byText = <Line extends object>(lines: readonly Line[]): readonly Line[] =>
  [...lines].sort((one, two) => inText(asText(one), asText(two)));

/** Between the medicines of the page alone: what is not on it is in no warning of it. [CP1] [CP4] */
function warnedOf(medicines: readonly ToldMedicine[], book: MedicineBook, today: Day): readonly Warned[] {
  const known = medicines.map((one) => ({ ...one, kinds: book.kindsOf(one.which) }));
  const taken = known.filter((one) => isTaken(one, today));
  const whichOf = (ids: readonly string[]) =>
    byText(medicines.filter(({ medicine }) => ids.includes(medicine)).map(({ which }) => which));
  const met = stops(taken, book.stops).map(({ rule, urgency, medicines: ids }) => ({
    rule,
    urgency,
    which: whichOf(ids),
  }));
  return [
    ...met,
    ...tells(known, book.tells, today).map(({ rule, medicines: ids }) => ({ rule, which: whichOf(ids) })),
  ];
}

/** What was ticked of my medicines, and of what I noticed. [CP4] */
export function medicinesPart(
  { medicines, noticed }: MedicineState,
  book: MedicineBook,
  today: Day,
  ticked: Ticked,
): MedicinesPart | undefined {
  const mine = medicines.filter((one) => ticked.has(`medicine/${one.medicine}`) && isOfNow(one, today));
  const changes = noticed.filter((one) => one.day <= today && ticked.has(noticedTick(one)));
  if (mine.length + changes.length === 0) return undefined;
  const ordered = [...mine].sort((one, two) => inText(asText(one.which), asText(two.which)));
  return {
    lines: byText(ordered.map((one) => lineOf(one, book, today))),
    noticed: eachOnce(changes).map((one) => noticedLine(one, ordered)),
    warned: warnedOf(mine, book, today),
  };
}
