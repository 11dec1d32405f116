import { type EntryFields, longestNote, longestTitle, type Rule, ruleFrom } from '@unhurried/domain/calendar';
import { addDays, type Day, daysBetween } from '@unhurried/domain/time';
import type { Match } from './matching.ts';
import type { Brought, ForWhom } from './port.ts';
import type { ReadEntry } from './reading.ts';

/** A file in the order in which it is shown. Numbers are places in `matches`, so that a choice is a set of them. */
export interface Sorted {
  readonly fresh: readonly number[];
  /** New, and over: shown apart, and not chosen unless somebody does. */
  readonly earlier: readonly number[];
  readonly changed: readonly number[];
  readonly calledOff: readonly number[];
  /** How many are the same here, changed here since, or called off and not here. */
  readonly here: number;
  readonly older: number;
  readonly notHere: number;
}

const dayOf = (start: string): Day => start.slice(0, 10) as Day;

/** The last day that an entry itself names: its start, further starts, and times that were moved. */
function lastNamed({ when, changes }: ReadEntry): Day {
  const moved = Object.values(changes).flatMap((change) => (change.off ? [] : [change.from]));
  const last = [...(when.repeat?.also ?? []), ...moved].reduce((one, other) => (one > other ? one : other), when.from);
  return when.kind === 'days' ? addDays(dayOf(last), when.days - 1) : dayOf(last);
}

const daysOf = { minute: 1 / 1440, hour: 1 / 24, day: 1, week: 7, month: 31, year: 366 } as const;

/**
 * Whether a rule has given its last start. Reckoned from how many there are and how often they come, not counted: a rule of a
 * file can take long to follow, and there may be thousands. [CF2]
 */
function isSpent(rule: Rule, from: Day, today: Day): boolean {
  if (rule.until) return dayOf(rule.until.at) < today;
  if (!rule.count) return false;
  const inEach = rule.every === 'week' ? Math.max(1, rule.weekdays.length) : 1;
  return Math.ceil(rule.count / inEach) * rule.interval * daysOf[rule.every] < daysBetween(from, today);
}

/** Whether nothing of it is left from today on. What comes again without an end is never over. [CF12] */
function isOver(read: ReadEntry, today: Day): boolean {
  if (lastNamed(read) >= today) return false;
  const rule = read.when.repeat?.rule;
  const known = rule === undefined ? undefined : ruleFrom(rule);
  return !known?.ok || isSpent(known.value, dayOf(read.when.from), today);
}

export function sorted(matches: readonly Match[], today: Day): Sorted {
  const places = matches
    .map((_, at) => at)
    .sort((one, other) => (startOf(matches[one]) < startOf(matches[other]) ? -1 : 1));
  const of = (kind: Match['kind']) => places.filter((at) => matches[at]?.kind === kind);
  const count = (kind: Match['kind']) => of(kind).length;
  const fresh = of('new');
  const earlier = new Set(fresh.filter((at) => isOverAt(matches[at], today)));
  return {
    fresh: fresh.filter((at) => !earlier.has(at)),
    earlier: [...earlier],
    changed: of('update'),
    calledOff: of('cancelled'),
    here: count('here'),
    older: count('older'),
    notHere: count('not-here'),
  };
}

const startOf = (match: Match | undefined): string => match?.read.when.from ?? '';
const isOverAt = (match: Match | undefined, today: Day): boolean => match !== undefined && isOver(match.read, today);

/** What was chosen, for whom each is. Unless its person says otherwise, something new is for them alone. [CF12] */
export function broughtFrom(
  matches: readonly Match[],
  chosen: ReadonlySet<number>,
  whom: { readonly all: ForWhom; readonly each: ReadonlyMap<number, ForWhom> },
): readonly Brought[] {
  return matches.flatMap((match, at) => (chosen.has(at) ? [{ match, forWhom: whom.each.get(at) ?? whom.all }] : []));
}

const allChanges = ({ read, entry }: Match): EntryFields => {
  const named = [...Object.keys(entry?.changes ?? {}), ...Object.keys(read.changes)];
  return Object.fromEntries(named.map((key) => [`on:${key}`, read.changes[key] ?? 'as-ruled'])) as EntryFields;
};

/**
 * What an entry would say once this is brought: all of something new; of something that is here, what the file changes. An
 * entry that was called off as a whole says nothing: whoever writes takes it out. [CF9]
 */
export function fieldsOf(match: Match): EntryFields {
  const { read, entry, one } = match;
  if (one) return { [`on:${one.key}`]: one.change };
  const said = {
    title: read.title.slice(0, longestTitle),
    note: read.note.slice(0, longestNote),
    when: read.when,
    origin: { uid: read.uid, sequence: read.sequence },
    ...allChanges(match),
  };
  return entry ? said : { kind: read.kind, ...said };
}
