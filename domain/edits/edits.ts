import type { Person } from '../couple/index.ts';

/** What a thing may say, by the name of each field. */
export type Fields = object;

/** One edit of one thing. `over`: the edits that it replaces in the fields it sets; one that it does not know still stands. */
export interface Edit<Thing extends Fields> {
  readonly id: string;
  readonly by: Person;
  readonly set: Partial<Thing>;
  readonly over: readonly string[];
}

export interface Standing<Value> {
  readonly value: Value;
  /** The edit that set it, and whose it is. */
  readonly id: string;
  readonly by: Person;
}

/** What stands in each field: one value, or several that crossed, the first by id first. */
export type Stands<Thing extends Fields> = { readonly [Name in keyof Thing]?: readonly Standing<NonNullable<Thing[Name]>>[] };

/** Each edit once, in one order, whatever came first. [ED2] */
export function withEdit<Thing extends Fields>(
  edits: readonly Edit<Thing>[],
  edit: Edit<Thing>,
): readonly Edit<Thing>[] {
  const others = edits.filter(({ id }) => id !== edit.id);
  return [...others, edit].sort((one, other) => (one.id < other.id ? -1 : 1));
}

const namesIn = <Thing extends Fields>({ set }: Edit<Thing>) => Object.keys(set) as (keyof Thing & string)[];

/** Which edits were replaced in this field. */
const replacedIn = <Thing extends Fields>(edits: readonly Edit<Thing>[], name: string): ReadonlySet<string> =>
  new Set(edits.filter(({ set }) => name in set).flatMap((edit) => edit.over.filter((id) => id !== edit.id)));

function standingIn<Thing extends Fields, Name extends keyof Thing & string>(
  edits: readonly Edit<Thing>[],
  name: Name,
): readonly Standing<NonNullable<Thing[Name]>>[] {
  const replaced = replacedIn(edits, name);
  const met = new Set<string>();
  return edits.flatMap(({ id, by, set }) => {
    const value = set[name];
    if (value === undefined || value === null || replaced.has(id)) return [];
    const text = JSON.stringify(value);
    if (met.has(text)) return [];
    met.add(text);
    return [{ value: value as NonNullable<Thing[Name]>, id, by }];
  });
}

/** What stands, field by field. `edits` as `withEdit` orders them. [ED1] [ED2] */
export function standing<Thing extends Fields>(edits: readonly Edit<Thing>[]): Stands<Thing> {
  const names = new Set(edits.flatMap(namesIn));
  return Object.fromEntries([...names].map((name) => [name, standingIn(edits, name)])) as Stands<Thing>;
}

/** The edits that a change of these fields replaces: all that stand there, also those that crossed. [ED1] */
export function replacing<Thing extends Fields>(
  edits: readonly Edit<Thing>[],
  names: readonly (keyof Thing & string)[],
): readonly string[] {
  const ids = names.flatMap((name) => {
    const replaced = replacedIn(edits, name);
    return edits.filter(({ id, set }) => name in set && !replaced.has(id)).map(({ id }) => id);
  });
  return [...new Set(ids)].sort();
}

/** What this person wrote of which no field stands any more. [ED3] */
export function over<Thing extends Fields>(edits: readonly Edit<Thing>[], by: Person): readonly string[] {
  const replaced = new Map<string, ReadonlySet<string>>();
  const isReplaced = (name: string, id: string) => {
    const known = replaced.get(name) ?? replacedIn(edits, name);
    replaced.set(name, known);
    return known.has(id);
  };
  return edits
    .filter((edit) => edit.by === by && namesIn(edit).every((name) => isReplaced(name, edit.id)))
    .map(({ id }) => id);
}
