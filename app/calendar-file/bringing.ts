import { type EntryFields, longestNote, longestTitle, occurrencesOf, type When } from '@unhurried/domain/calendar';
import { addDays, type Day, type Zone } from '@unhurried/domain/time';
import type { Match } from './matching.ts';
import type { Brought, ForWhom } from './port.ts';

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

const ahead = 800;

/** Whether nothing of it is left from today on. What comes again without an end is never over. */
function isOver({ read }: Match, today: Day, viewer: Zone): boolean {
  const { when, changes } = read;
  const { rule } = when.repeat ?? {};
  if (rule && !/COUNT=|UNTIL=/.test(rule)) return false;
  const last = lastWritten(when);
  if (!rule && last >= addDays(today, 2)) return false;
  return (
    occurrencesOf(when, changes, { first: today, last: addDays(today, ahead) }, viewer).length === 0 && last < today
  );
}

/** The last day that an entry itself names. */
const lastWritten = (when: When): Day => {
  const starts = [when.from, ...(when.repeat?.also ?? [])].map((start) => start.slice(0, 10) as Day);
  const last = starts.reduce((one, other) => (one > other ? one : other));
  return when.kind === 'days' ? addDays(last, when.days - 1) : last;
};

export function sorted(matches: readonly Match[], today: Day, viewer: Zone): Sorted {
  const places = matches
    .map((_, at) => at)
    .sort((one, other) => (startOf(matches[one]) < startOf(matches[other]) ? -1 : 1));
  const of = (kind: Match['kind']) => places.filter((at) => matches[at]?.kind === kind);
  const count = (kind: Match['kind']) => of(kind).length;
  const fresh = of('new');
  const earlier = new Set(fresh.filter((at) => isOverAt(matches[at], today, viewer)));
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
const isOverAt = (match: Match | undefined, today: Day, viewer: Zone): boolean =>
  match !== undefined && isOver(match, today, viewer);

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
