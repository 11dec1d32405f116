import { addDays, type Day } from '../time/index.ts';

/** `never`: the two do not go together at all. `ask-first`: nothing begins before a prescriber or pharmacist was asked. */
export const stopUrgencies = ['never', 'ask-first'] as const;
export type StopUrgency = (typeof stopUrgencies)[number];

/**
 * Something else that a medicine can meet. `recent-stroke`: in the last three months, or blood pressure that the team has
 * not settled yet. `dysreflexia`: a spinal cord injury at T6 or above.
 */
export const circumstances = ['recent-stroke', 'dysreflexia'] as const;
export type Circumstance = (typeof circumstances)[number];

/** Which kinds must not meet, or meet after asking. The content holds the rules and knows which medicine is of which kind. */
export interface StopRule {
  readonly id: string;
  readonly urgency: StopUrgency;
  readonly kinds: readonly string[];
  readonly meets: { readonly kinds: readonly string[] } | { readonly circumstance: Circumstance };
}

/** What staff need to know in an emergency. With a circumstance it is said where that one holds. [MD9] */
export interface TellRule {
  readonly id: string;
  readonly kinds: readonly string[];
  readonly where?: Circumstance;
}

/** A medicine of mine and the kinds it is known to be; none for a name that is not known. [MD7] */
export interface KnownMedicine {
  readonly medicine: string;
  readonly kinds: readonly string[];
  readonly stopped?: Day;
}

/** One warning, with the medicines of mine that it is about, in order and each once. */
export interface Stop {
  readonly rule: string;
  readonly urgency: StopUrgency;
  readonly medicines: readonly string[];
}

export type Tell = Pick<Stop, 'rule' | 'medicines'>;

const isOf = (kinds: readonly string[], medicine: KnownMedicine): boolean =>
  medicine.kinds.some((kind) => kinds.includes(kind));

const each = (medicines: readonly string[]): readonly string[] => [...new Set(medicines)].sort();

/** Of a pair both are named; a medicine never meets itself. [MD8] */
function meeting(
  medicines: readonly KnownMedicine[],
  rule: StopRule,
  held: readonly Circumstance[],
): readonly string[] {
  const ours = medicines.filter((one) => isOf(rule.kinds, one)).map((one) => one.medicine);
  if ('circumstance' in rule.meets) return held.includes(rule.meets.circumstance) ? each(ours) : [];
  const { kinds } = rule.meets;
  const theirs = medicines.filter((one) => isOf(kinds, one)).map((one) => one.medicine);
  return each(ours.flatMap((one) => theirs.filter((other) => other !== one).flatMap((other) => [one, other])));
}

/**
 * What must not meet among the medicines that I take now: the gravest first, then by rule, each rule once. It answers for
 * any list, and an empty answer says nothing about what is not known. [MD5] [MD6] [MD7]
 */
export function stops(
  taken: readonly KnownMedicine[],
  rules: readonly StopRule[],
  held: readonly Circumstance[] = [],
): readonly Stop[] {
  const graver = (one: Stop, two: Stop): number =>
    stopUrgencies.indexOf(one.urgency) - stopUrgencies.indexOf(two.urgency) || (one.rule < two.rule ? -1 : 1);
  return rules
    .map((rule) => ({ rule: rule.id, urgency: rule.urgency, medicines: meeting(taken, rule, held) }))
    .filter(({ medicines }) => medicines.length > 0)
    .sort(graver);
}

/** For this many days after its end a medicine is still told: 48 hours of the last one, whenever on its day it was. [MD9] */
const toldFor = 2;

/** What to tell staff in an emergency: what I take, and what ended a moment ago. Nothing here says how long to wait. [MD9] */
export function tells(
  medicines: readonly KnownMedicine[],
  rules: readonly TellRule[],
  today: Day,
  held: readonly Circumstance[] = [],
): readonly Tell[] {
  const lately = medicines.filter(({ stopped }) => stopped === undefined || addDays(stopped, toldFor) >= today);
  return rules
    .filter(({ where }) => where === undefined || held.includes(where))
    .map(({ id, kinds }) => ({
      rule: id,
      medicines: each(lately.filter((one) => isOf(kinds, one)).map((one) => one.medicine)),
    }))
    .filter(({ medicines: named }) => named.length > 0)
    .sort((one, two) => (one.rule < two.rule ? -1 : 1));
}
