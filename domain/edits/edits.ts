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
  /** The edits that set it, the first by id first, and whose they are. */
  readonly ids: readonly string[];
  readonly by: readonly Person[];
}

/** What stands in each field: one value, or several that crossed, the first by id first. */
export type Stands<Thing extends Fields> = {
  readonly [Name in keyof Thing]?: readonly Standing<NonNullable<Thing[Name]>>[];
};

/** Each edit once, in one order, whatever came first. [ED2] */
export function withEdit<Thing extends Fields>(
  edits: readonly Edit<Thing>[],
  edit: Edit<Thing>,
): readonly Edit<Thing>[] {
  const others = edits.filter(({ id }) => id !== edit.id);
  return [...others, edit].sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** A field without a value is not there: so an edit is on its author's phone what it is once it has travelled. [ED2] */
const sets = <Thing extends Fields>({ set }: Edit<Thing>, name: string): boolean =>
  set[name as keyof Thing] !== undefined;

const namesIn = <Thing extends Fields>(edit: Edit<Thing>) =>
  (Object.keys(edit.set) as (keyof Thing & string)[]).filter((name) => sets(edit, name));

/** Which edits were replaced in this field. */
const replacedIn = <Thing extends Fields>(edits: readonly Edit<Thing>[], name: string): ReadonlySet<string> =>
  new Set(edits.filter((edit) => sets(edit, name)).flatMap((edit) => edit.over.filter((id) => id !== edit.id)));

const inOrder = (_: string, part: unknown): unknown =>
  typeof part === 'object' && part !== null && !Array.isArray(part)
    ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
    : part;

/** The same for equal values, in whatever order a program wrote their parts. [ED1] */
const textOf = (value: unknown): string => JSON.stringify(value, inOrder);

function standingIn<Thing extends Fields, Name extends keyof Thing & string>(
  edits: readonly Edit<Thing>[],
  name: Name,
): readonly Standing<NonNullable<Thing[Name]>>[] {
  const replaced = replacedIn(edits, name);
  const byText = new Map<string, Standing<NonNullable<Thing[Name]>>>();
  for (const { id, by, set } of edits) {
    const value = set[name];
    if (value === undefined || value === null || replaced.has(id)) continue;
    const text = textOf(value);
    const before = byText.get(text);
    byText.set(text, {
      value,
      ids: [...(before?.ids ?? []), id],
      by: [...new Set([...(before?.by ?? []), by])].sort(),
    });
  }
  return [...byText.values()];
}

/** What stands, field by field. `edits` as `withEdit` orders them. [ED1] [ED2] */
export function standing<Thing extends Fields>(edits: readonly Edit<Thing>[]): Stands<Thing> {
  const names = new Set(edits.flatMap(namesIn));
  return Object.fromEntries([...names].map((name) => [name, standingIn(edits, name)])) as Stands<Thing>;
}

/**
 * The edits that a change of these fields replaces: every one that ever set them, also one that stands no more, so that
 * nothing old stands again when what replaced it is erased. [ED1] [ED3]
 */
export const replacing = <Thing extends Fields>(
  edits: readonly Edit<Thing>[],
  names: readonly (keyof Thing & string)[],
): readonly string[] => edits.filter((edit) => names.some((name) => sets(edit, name))).map(({ id }) => id);

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
