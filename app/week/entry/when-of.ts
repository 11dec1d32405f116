import { longestTime, type When } from '@unhurried/domain/calendar';
import { addDays, type Day, dayFrom, daysBetween, wallFrom, weekdayOf, type Zone } from '@unhurried/domain/time';
import { ok, type Result, refuse } from '@unhurried/kernel';
import { type Repetition, repetitionOf, ruleOf } from '../spoken/index.ts';
import type { EntryDraft } from './draft.ts';

/** Each has a sentence that says what to do. [WE33] */
export type Problem =
  | 'from'
  | 'until'
  | 'order'
  | 'days'
  | 'time'
  | 'minutes'
  | 'interval'
  | 'endDay'
  | 'endOrder'
  | 'count'
  | 'round'
  | 'rounds'
  | 'hard'
  | 'hardAlone';

/** The longest that dates may last together, and the most of anything that is counted. */
export const mostDays = 400;
const mostTimes = 999;

/** A whole number within bounds; nothing for anything else. Digits of any script are what a reader may type. */
export function wholeNumber(text: string, least: number, most: number): number | undefined {
  const plain = text
    .trim()
    .normalize('NFKC')
    .replace(/\p{Nd}/gu, digitOf);
  if (!/^\d{1,9}$/.test(plain)) return undefined;
  const number = Number(plain);
  return number >= least && number <= most ? number : undefined;
}

/** Every script has its ten digits in a row, so the first of them is at most nine steps down. */
function digitOf(digit: string): string {
  if (digit <= '9') return digit;
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
  return String(value);
}

function datesIn({ from, until }: EntryDraft): Result<When, Problem> {
  const first = dayFrom(from);
  if (!first) return refuse('from');
  if (until === '') return ok({ kind: 'days', from: first, days: 1 });
  const last = dayFrom(until);
  if (!last) return refuse('until');
  if (last < first) return refuse('order');
  const days = daysBetween(first, last) + 1;
  return days > mostDays ? refuse('days') : ok({ kind: 'days', from: first, days });
}

const minutesIn = ({ length, minutes }: EntryDraft): number | undefined =>
  length === 'other' ? (minutes.trim() === '' ? 0 : wholeNumber(minutes, 0, longestTime)) : Number(length);

function timeIn(draft: EntryDraft, zone: Zone | undefined): Result<When, Problem> {
  const day = dayFrom(draft.from);
  if (!day) return refuse('from');
  const from = wallFrom(`${day}T${draft.time}`);
  if (!from) return refuse('time');
  const minutes = minutesIn(draft);
  if (minutes === undefined) return refuse('minutes');
  return ok({ kind: 'time', from, minutes, ...(zone ? { zone } : {}) });
}

/** The first time alone. Without a time it is on its date. [WE32] */
export function startIn(draft: EntryDraft, zone: Zone | undefined): Result<When, Problem> {
  if (draft.allDay) return datesIn(draft);
  return draft.time === '' ? datesIn({ ...draft, until: '' }) : timeIn(draft, zone);
}

type Ends = Pick<Repetition, 'until' | 'count'>;

function endsIn({ ends, endDay, count }: EntryDraft, from: Day): Result<Ends, Problem> {
  if (ends === 'open') return ok({});
  if (ends === 'count') {
    const times = wholeNumber(count, 1, mostTimes);
    return times === undefined ? refuse('count') : ok({ count: times });
  }
  const until = dayFrom(endDay);
  if (!until) return refuse('endDay');
  return until < from ? refuse('endOrder') : ok({ until });
}

/** Of some weekdays, the first one from a day on. */
const firstOn = (day: Day, weekdays: readonly number[]): Day =>
  weekdays.length === 0 ? day : (firstOfSeven(day).find((each) => weekdays.includes(weekdayOf(each))) ?? day);
const firstOfSeven = (day: Day): readonly Day[] => [0, 1, 2, 3, 4, 5, 6].map((count) => addDays(day, count));

const startingOn = (when: When, day: Day): When =>
  when.kind === 'days'
    ? { ...when, from: day }
    : { ...when, from: wallFrom(`${day}${when.from.slice(10)}`) ?? when.from };

const sameRepetition = (one: Repetition | undefined, other: Repetition): boolean =>
  JSON.stringify(one && inOrder(one)) === JSON.stringify(inOrder(other));
const inOrder = ({ every, interval, weekdays, until, count }: Repetition) => [every, interval, weekdays, until, count];

/** What was already written so is left as it was written, so that nothing changes by being looked at. [WE34] */
function repeated(when: When, repetition: Repetition, before: When | undefined): When {
  const sameStart = before && before.from === when.from && before.kind === when.kind;
  if (before?.repeat && sameStart && sameRepetition(repetitionOf(before), repetition))
    return { ...when, repeat: before.repeat };
  const not = before?.repeat?.not?.map((key) => `${key.slice(0, 10)}${when.from.slice(10)}`);
  return { ...when, repeat: { rule: ruleOf(repetition, when), ...(not ? { not } : {}) } };
}

/** A first day that lies beside its weekdays, as another calendar may have it, stays where it is. */
const isAsBefore = ({ weekdays }: EntryDraft, when: When, before: When | undefined): boolean =>
  before?.from === when.from && weekdays.join() === (repetitionOf(before)?.weekdays ?? []).join();

function everyIn(draft: EntryDraft, when: When, before: When | undefined): Result<When, Problem> {
  const { every } = draft;
  if (every === 'none' || every === 'kept' || every === 'rounds') return ok(when);
  const interval = draft.interval.trim() === '' ? 1 : wholeNumber(draft.interval, 1, mostTimes);
  if (interval === undefined) return refuse('interval');
  const day = when.from.slice(0, 10) as Day;
  const start =
    every === 'week' && !isAsBefore(draft, when, before) ? startingOn(when, firstOn(day, draft.weekdays)) : when;
  const first = start.from.slice(0, 10) as Day;
  const ends = endsIn(draft, first);
  if (!ends.ok) return ends;
  const chosen = draft.weekdays.length > 0 ? draft.weekdays.toSorted((one, other) => one - other) : [weekdayOf(first)];
  return ok(repeated(start, { every, interval, weekdays: every === 'week' ? chosen : [], ...ends.value }, before));
}

function roundsIn(draft: EntryDraft, when: When, before: When | undefined): Result<When, Problem> {
  const interval = wholeNumber(draft.round, 2, 120);
  const count = draft.rounds.trim() === '' ? undefined : wholeNumber(draft.rounds, 1, mostTimes);
  if (draft.rounds.trim() !== '' && count === undefined) return refuse('rounds');
  if (interval === undefined || count === 1) return ok(when);
  const times = count === undefined ? {} : { count };
  return ok(repeated(when, { every: 'day', interval, weekdays: [], ...times }, before));
}

/** When the entry is, with all its repetition, or what stands in the way. `before`: of an entry that is changed. [WE33] */
export function whenIn(draft: EntryDraft, zone: Zone | undefined, before?: When): Result<When, Problem> {
  const start = startIn(draft, zone);
  if (!start.ok) return start;
  if (draft.every === 'kept' && before?.repeat) return ok({ ...start.value, repeat: before.repeat });
  return draft.every === 'rounds' ? roundsIn(draft, start.value, before) : everyIn(draft, start.value, before);
}
