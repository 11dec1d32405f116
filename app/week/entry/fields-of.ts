import {
  type Cycle,
  type DateChange,
  type Entry,
  type EntryFields,
  isRepeating,
  longestCycle,
  type OccurrenceKey,
  type When,
} from '@unhurried/domain/calendar';
import type { Zone } from '@unhurried/domain/time';
import { ok, type Result, refuse } from '@unhurried/kernel';
import type { EntryDraft } from './draft.ts';
import { type Problem, startIn, whenIn, wholeNumber } from './when-of.ts';

/** Hard days lie within their round, and need both their ends. */
function hardIn({ hardFrom, hardTo }: EntryDraft, days: number): Result<Cycle['hard'], Problem> {
  if (hardFrom.trim() === '' && hardTo.trim() === '') return ok(undefined);
  const from = wholeNumber(hardFrom, 1, days);
  const to = wholeNumber(hardTo.trim() === '' ? hardFrom : hardTo, 1, days);
  return from === undefined || to === undefined || from > to ? refuse('hard') : ok({ from, to });
}

/** A round without its days has no place for what is said about it. */
function withoutDays({ every, rounds, hardFrom, hardTo }: EntryDraft): Result<undefined, Problem> {
  if (every !== 'rounds') return ok(undefined);
  if (hardFrom.trim() + hardTo.trim() !== '') return refuse('hardAlone');
  return rounds.trim() === '' ? ok(undefined) : refuse('round');
}

/** Of a treatment, also of one that comes by a rule besides its round. [CL7] */
function cycleIn(draft: EntryDraft): Result<Cycle | undefined, Problem> {
  if (draft.kind !== 'treatment') return ok(undefined);
  if (draft.round.trim() === '') return withoutDays(draft);
  const days = wholeNumber(draft.round, 2, longestCycle);
  if (days === undefined) return refuse('round');
  const hard = hardIn(draft, days);
  if (!hard.ok) return hard;
  return ok(hard.value ? { days, hard: hard.value } : { days });
}

/** The zone of an entry stays; a new time is in its writer's. */
export const zoneOf = (viewer: Zone, before: Entry | undefined): Zone | undefined =>
  before?.when.kind === 'time' ? before.when.zone : viewer;

/** All that the form says, or the first thing that stands in the way. [WE33] */
export function fieldsIn(draft: EntryDraft, viewer: Zone, before?: Entry): Result<EntryFields, Problem> {
  const cycle = cycleIn(draft);
  if (!cycle.ok) return cycle;
  const when = whenIn(draft, zoneOf(viewer, before), before?.when);
  if (!when.ok) return when;
  const { kind, title, note } = draft;
  const all = { kind, title: title.trim(), note: note.trim(), when: when.value };
  return ok(cycle.value ? { ...all, cycle: cycle.value } : all);
}

const inOrder = (_: string, part: unknown): unknown =>
  typeof part === 'object' && part !== null && !Array.isArray(part)
    ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
    : part;
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one, inOrder) === JSON.stringify(other, inOrder);

/** Only what was changed is written, so that what the other changes meanwhile stays. [WE35] */
export function changedIn(before: Entry, fields: EntryFields): EntryFields {
  const said = { ...fields, cycle: fields.cycle ?? (before.cycle ? ('none' as const) : undefined) };
  const names = ['kind', 'title', 'note', 'when', 'cycle'] as const;
  const trimmed = { ...before, title: before.title.trim(), note: before.note.trim() };
  const changed = names.filter((name) => said[name] !== undefined && !same(said[name], trimmed[name]));
  const set = Object.fromEntries(changed.map((name) => [name, said[name]])) as EntryFields;
  return set.when ? { ...set, ...carried(before, set.when) } : set;
}

/** The key that a time has once only the clock of its series, and not the date, has changed. */
const keyAt = (key: OccurrenceKey, when: When): OccurrenceKey => `${key.slice(0, 10)}${when.from.slice(10)}`;

/** What a moved time becomes in a series that turns from dates to times, or back: it follows the series. */
const fits = (change: DateChange, when: When): boolean =>
  change.off === true || change.from.length === when.from.length;

/**
 * Times that were left out or moved are known by their start. Where the series keeps its dates and gets another hour, they
 * follow, so that what was left out does not come back. [WE37]
 */
function carried({ when: before, changes }: Entry, when: When): EntryFields {
  const keepsDates = before.from.slice(0, 10) === when.from.slice(0, 10);
  if (!keepsDates || before.from === when.from || !isRepeating(when)) return {};
  const moved = Object.entries(changes).map(([key, change]) => [
    [`on:${key}`, 'as-ruled'],
    [`on:${keyAt(key, when)}`, fits(change, when) ? change : 'as-ruled'],
  ]);
  return Object.fromEntries(moved.flat());
}

/** One time at another time, for as long as the form says; `as-ruled` where that is what its rule says. [WE30] */
export function changeIn(
  draft: EntryDraft,
  entry: Entry,
  key: OccurrenceKey,
): Result<DateChange | 'as-ruled', Problem> {
  const zone = entry.when.kind === 'time' ? entry.when.zone : undefined;
  const when = startIn(draft, zone);
  if (!when.ok) return when;
  const length = when.value.kind === 'days' ? when.value.days : when.value.minutes;
  const ruled = entry.when.kind === 'days' ? entry.when.days : entry.when.minutes;
  const asRuled = when.value.from === key && length === ruled;
  return ok(asRuled ? 'as-ruled' : { from: when.value.from, length });
}

/** All that an entry says, to be written into another calendar. [WE36] */
export function allOf(entry: Entry): EntryFields {
  const { kind, title, note, when, cycle, ritual, origin } = entry;
  const parts = { cycle, ritual, origin };
  const there = Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined));
  const ons = Object.fromEntries(Object.entries(entry.changes).map(([key, change]) => [`on:${key}`, change]));
  return { kind, title, note, when, ...there, ...ons };
}
