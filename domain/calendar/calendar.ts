import type { Person } from '../couple/index.ts';
import { type Edit, over, replacing, withEdits } from '../edits/index.ts';
import type { EntryFact, EntryFields, EntryId, EntryWritten } from './entry.ts';

/** Where a fact lies and who wrote it. */
export interface From {
  readonly id: string;
  readonly by: Person;
}

/** All that was written about one entry. */
export interface Told {
  readonly id: EntryId;
  readonly of: Person | 'both';
  readonly edits: readonly Edit<EntryFields>[];
  readonly kept: readonly (From & { readonly when: readonly string[] })[];
  readonly removed: readonly From[];
}

/** A fold over entry facts, of both people's `shown` or of my own `mine`. The same whatever came first. [ED2] */
export type CalendarState = ReadonlyMap<string, Told>;

export const noEntries: CalendarState = new Map();

/** An own entry lies under its author's letter: what the other writes under its id is another entry. [P7] [CL1] */
export const keyOf = (entry: EntryId, of: Person | 'both'): string => `${of}:${entry}`;

const nothingTold = (id: EntryId, of: Person | 'both'): Told => ({ id, of, edits: [], kept: [], removed: [] });

/** Each once, in one order, whatever came first. [ED2] */
const withAll = <Each extends From>(all: readonly Each[], more: readonly Each[]): readonly Each[] =>
  more.length === 0
    ? all
    : [...new Map([...all, ...more].map((each) => [each.id, each])).values()].sort((one, other) =>
        one.id < other.id ? -1 : 1,
      );

interface Said {
  readonly fact: EntryFact;
  readonly from: From;
}

const keyIn = ({ fact, from }: Said): readonly [string, Person | 'both'] => {
  const of = fact.kind === 'entry-written' && fact.own ? from.by : 'both';
  return [keyOf(fact.entry, of), of];
};

export function evolveEntries(state: CalendarState, fact: EntryFact, from: From): CalendarState {
  const [key, of] = keyIn({ fact, from });
  return new Map(state).set(key, withFacts(state.get(key) ?? nothingTold(fact.entry, of), [{ fact, from }]));
}

/** All facts about one entry at once: sorted once, however many there are. */
function withFacts(told: Told, said: readonly Said[]): Told {
  const edits: Edit<EntryFields>[] = [];
  const kept: Told['kept'][number][] = [];
  const removed: From[] = [];
  for (const { fact, from } of said) {
    const { id, by } = from;
    if (fact.kind === 'entry-written') edits.push({ id, by, set: fact.set, over: fact.over });
    else if (fact.kind === 'entry-kept') kept.push({ id, by, when: fact.when });
    else removed.push({ id, by });
  }
  return {
    ...told,
    edits: edits.length === 0 ? told.edits : withEdits(told.edits, edits),
    kept: withAll(told.kept, kept),
    removed: withAll(told.removed, removed),
  };
}

/** Folds many at once: the same as one after the other, without a copy for each. [ED2] */
export function entriesFrom(facts: readonly Said[]): CalendarState {
  const about = new Map<string, { readonly none: Told; readonly said: Said[] }>();
  for (const each of facts) {
    const [key, of] = keyIn(each);
    const known = about.get(key) ?? { none: nothingTold(each.fact.entry, of), said: [] };
    known.said.push(each);
    about.set(key, known);
  }
  return new Map([...about].map(([key, { none, said }]) => [key, withFacts(none, said)]));
}

/** The fact that sets these fields, over all that ever set them here. [ED1] */
export const writing = (told: Told, set: EntryFields): EntryWritten => ({
  kind: 'entry-written',
  entry: told.id,
  own: told.of !== 'both',
  set,
  over: replacing(told.edits, Object.keys(set) as (keyof EntryFields & string)[]),
});

const byMe =
  (me: Person) =>
  ({ by }: From): boolean =>
    by === me;
const idOf = ({ id }: From): string => id;

/**
 * Takes an entry out. My own: all of it is erased. For both: said once, so that the other phone takes out its part too; where
 * the other wrote nothing of it, nothing has to be said. [CL2] [P8]
 */
export function removing(told: Told, me: Person): { readonly say?: EntryFact; readonly erase: readonly string[] } {
  const all: readonly From[] = [...told.edits, ...told.kept];
  const erase = all.filter(byMe(me)).map(idOf);
  return all.every(byMe(me)) ? { erase } : { erase, say: { kind: 'entry-removed', entry: told.id } };
}

/** Without these an entry is nothing: it was taken out on the other phone while this one still wrote of it. [CL2] */
const isWhole = ({ edits }: Told): boolean =>
  (['kind', 'when'] as const).every((name) => edits.some(({ set }) => set[name] !== undefined));

/**
 * What I wrote that nobody needs any more: edits of which nothing stands, a keeping of a time that stands no more, all of what
 * was removed, and that it was removed once nothing of it is left. So no trace says who took what out. [CL8] [P8]
 *
 * To be asked where all that was sent so far has been read: here what has not come yet looks like what is gone.
 */
export function overBy(state: CalendarState, me: Person): readonly string[] {
  return [...state.values()].flatMap((told) => {
    const mine = byMe(me);
    const all: readonly From[] = [...told.edits, ...told.kept];
    if (told.removed.length > 0) {
      const isLast = all.every(mine);
      return [...all, ...(isLast ? told.removed : [])].filter(mine).map(idOf);
    }
    if (!isWhole(told)) return all.filter(mine).map(idOf);
    const gone = new Set(over(told.edits, me));
    const left = new Set(told.edits.filter(({ id }) => !gone.has(id)).map(idOf));
    const kept = told.kept.filter((each) => mine(each) && !each.when.some((id) => left.has(id)));
    return [...gone, ...kept.map(idOf)];
  });
}
