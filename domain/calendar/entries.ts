import type { Person } from '../couple/index.ts';
import { type Standing, type Stands, standing } from '../edits/index.ts';
import { type CalendarState, keyOf, type Told } from './calendar.ts';
import type { Entry, EntryFields } from './entry.ts';
import type { DateChange } from './when.ts';

const isOn = (name: string): name is `on:${string}` => name.startsWith('on:');

type EntryStands = Stands<EntryFields>;

function changesIn(stands: EntryStands): Entry['changes'] {
  const changes = Object.keys(stands).flatMap((name) => {
    if (!isOn(name)) return [];
    const change = first(stands[name]);
    return change === undefined || change === 'as-ruled' ? [] : [[name.slice(3), change] as const];
  });
  return Object.fromEntries<DateChange>(changes);
}

function crossedIn(stands: EntryStands): Entry['crossed'] {
  const several = Object.entries(stands).filter(([, values]) => Array.isArray(values) && values.length > 1);
  return Object.fromEntries(several) as Entry['crossed'];
}

/** Where edits crossed, the first by id is shown, which is chance and the same on both phones. [ED2] */
const first = <Value>(values: readonly Standing<Value>[] | undefined): Value | undefined => values?.[0]?.value;

const both: readonly Person[] = ['a', 'b'];

/** Who wrote the time that it has, or kept it since. Of two times that crossed, nobody has kept either. [CL2] */
function keptBy({ kept }: Told, stands: EntryStands): readonly Person[] {
  const [when, ...besides] = stands.when ?? [];
  if (!when || besides.length > 0) return [];
  const inForce = new Set(when.ids);
  const keepers = new Set(kept.filter((each) => each.when.some((id) => inForce.has(id))).map(({ by }) => by));
  return both.filter((person) => when.by.includes(person) || keepers.has(person));
}

/** The parts that may be absent. */
function besideWhen({ cycle, ritual, origin, shadow }: EntryStands) {
  const parts = { cycle: first(cycle), ritual: first(ritual), origin: first(origin), shadow: first(shadow) };
  const there = Object.entries(parts).filter(([, value]) => value !== undefined && value !== 'none');
  return Object.fromEntries(there) as Pick<Entry, 'cycle' | 'ritual' | 'origin' | 'shadow'>;
}

function entryFrom(told: Told): Entry | undefined {
  if (told.removed.length > 0) return undefined;
  const stands = standing(told.edits);
  const [kind, when] = [first(stands.kind), first(stands.when)];
  // Something of it has not come yet, or has gone: there is nothing to show.
  if (kind === undefined || when === undefined) return undefined;
  const keepers = keptBy(told, stands);
  return {
    key: keyOf(told.id, told.of),
    id: told.id,
    of: told.of,
    kind,
    title: first(stands.title) ?? '',
    note: first(stands.note) ?? '',
    when,
    ...besideWhen(stands),
    changes: changesIn(stands),
    crossed: crossedIn(stands),
    stands: told.of !== 'both' || keepers.length === both.length,
    keptBy: keepers,
  };
}

/** All that an entry says, to be written anew somewhere else. What stands in its place elsewhere is not part of it. */
export function wholeOf(entry: Entry): EntryFields {
  const { kind, title, note, when, cycle, ritual, origin, changes } = entry;
  const single = Object.fromEntries(Object.entries(changes).map(([key, change]) => [`on:${key}`, change]));
  const parts = { cycle, ritual, origin };
  const there = Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
  return { kind, title, note, when, ...there, ...single };
}

const known = new WeakMap<Told, { readonly entry: Entry | undefined }>();

/** The entry as it stands; nothing when it was taken out, or is not whole. [CL1] [CL2] */
export function entryOf(told: Told): Entry | undefined {
  const before = known.get(told);
  if (before) return before.entry;
  const entry = entryFrom(told);
  known.set(told, { entry });
  return entry;
}

/** By id, which is chance: a key begins with a letter, and nobody is first. [P4] */
const byChance = (one: Entry, other: Entry): number =>
  one.id < other.id || (one.id === other.id && one.key < other.key) ? -1 : 1;

/** All entries, in one order. */
export const entriesOf = (state: CalendarState): readonly Entry[] =>
  [...state.values()].flatMap((told) => entryOf(told) ?? []).sort(byChance);
