import { type Entry, isRepeating, lengthOf, type OccurrenceKey, type When } from '@unhurried/domain/calendar';
import { addDays, type Day, dayFrom, type Wall, weekdayOf } from '@unhurried/domain/time';
import { type Placed, sightOf } from '../../plans/index.ts';
import { dateOf, type Repetition, repetitionOf } from '../spoken/index.ts';
import { type EntryDraft, type LengthChoice, lengths, newDraft } from './draft.ts';

const lengthIn = (minutes: number): Pick<EntryDraft, 'length' | 'minutes'> => {
  const known = lengths.find((each) => each === String(minutes));
  return { length: known ?? ('other' satisfies LengthChoice), minutes: known ? '' : String(minutes) };
};

function datesOf(from: Day, days: number): Pick<EntryDraft, 'allDay' | 'from' | 'until'> {
  return { allDay: true, from, until: days > 1 ? addDays(from, days - 1) : '' };
}

const startOf = (when: When): Partial<EntryDraft> =>
  when.kind === 'days'
    ? datesOf(when.from, when.days)
    : { allDay: false, from: dateOf(when.from), time: when.from.slice(11), ...lengthIn(when.minutes) };

/** Whether a treatment comes again with its round, and not by a rule besides. */
function roundsIn({ kind, cycle, when }: Entry): string | undefined {
  if (kind !== 'treatment' || (!cycle && when.repeat)) return undefined;
  if (!when.repeat) return cycle ? '1' : '';
  const repetition = repetitionOf(when);
  const fits = repetition?.every === 'day' && repetition.interval === cycle?.days && !repetition.until;
  return fits && !when.repeat.also?.length ? String(repetition.count ?? '') : undefined;
}

/** Where it ends. */
const endsOf = ({ until, count }: Repetition): Partial<EntryDraft> => ({
  ends: until ? 'day' : count ? 'count' : 'open',
  endDay: until ?? '',
  count: count ? String(count) : '',
});

function repeatOf(entry: Entry): Partial<EntryDraft> {
  const rounds = roundsIn(entry);
  if (rounds !== undefined) return { every: 'rounds', rounds };
  if (!isRepeating(entry.when)) return { every: 'none' };
  const repetition = entry.when.repeat?.also?.length ? undefined : repetitionOf(entry.when);
  if (!repetition) return { every: 'kept' };
  const { every, interval, weekdays } = repetition;
  // One weekday follows the date of the form, so that another date is another weekday.
  const follows = weekdays.join() === String(weekdayOf(dateOf(entry.when.from)));
  return { every, interval: String(interval), weekdays: follows ? [] : weekdays, ...endsOf(repetition) };
}

const cycleOf = ({ cycle }: Entry): Partial<EntryDraft> => ({
  round: cycle ? String(cycle.days) : '',
  hardFrom: cycle?.hard ? String(cycle.hard.from) : '',
  hardTo: cycle?.hard ? String(cycle.hard.to) : '',
});

/** An entry as the form shows it. [WE34] */
export function draftOf(placed: Placed): EntryDraft {
  const { entry } = placed;
  return {
    ...newDraft(dateOf(entry.when.from), entry.kind, false),
    ...startOf(entry.when),
    ...repeatOf(entry),
    ...cycleOf(entry),
    title: entry.title,
    note: entry.note,
    sight: sightOf(placed),
    chosen: ['sight', 'allDay', 'length', 'every'],
  };
}

/** When one time of a repetition is, on the wall of its entry. */
function whenOfTime({ when, changes }: Entry, key: OccurrenceKey): When | undefined {
  if (!dayFrom(key.slice(0, 10))) return undefined;
  const change = changes[key];
  const { from, length } = change && !change.off ? change : { from: key as Day | Wall, length: lengthOf(when) };
  if (from.length === 10) return { kind: 'days', from: from as Day, days: length };
  return { kind: 'time', from: from as Wall, minutes: length };
}

/** One time of a repetition as the form shows it: when it is, and nothing else. [WE30] */
export function draftOfTime(placed: Placed, key: OccurrenceKey): EntryDraft | undefined {
  const when = whenOfTime(placed.entry, key);
  return when && { ...draftOf(placed), until: '', time: '', ...startOf(when), every: 'none' };
}
