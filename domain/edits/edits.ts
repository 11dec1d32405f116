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

/** As many edits of one thing as are kept of each author: far more than two people write before one is erased. [ED5] */
export const mostEdits = 400;

/**
 * Each edit once, in one order, whatever came first, and of each author the first by id: who writes without end takes no room
 * from the other. [ED2] [ED5]
 */
export function withEdits<Thing extends Fields>(
  edits: readonly Edit<Thing>[],
  more: readonly Edit<Thing>[],
): readonly Edit<Thing>[] {
  const once = new Map([...edits, ...more].map((edit) => [edit.id, edit]));
  const room: Record<Person, number> = { a: mostEdits, b: mostEdits };
  return [...once.values()].sort((one, other) => (one.id < other.id ? -1 : 1)).filter(({ by }) => room[by]-- > 0);
}

export const withEdit = <Thing extends Fields>(
  edits: readonly Edit<Thing>[],
  edit: Edit<Thing>,
): readonly Edit<Thing>[] => withEdits(edits, [edit]);

/** A field without a value is not there: so an edit is on its author's phone what it is once it has travelled. [ED2] */
const sets = <Thing extends Fields>({ set }: Edit<Thing>, name: string): boolean =>
  set[name as keyof Thing] !== undefined;

const namesIn = <Thing extends Fields>(edit: Edit<Thing>) =>
  (Object.keys(edit.set) as (keyof Thing & string)[]).filter((name) => sets(edit, name));

/**
 * Whether an edit was replaced in a field. One pass over all fields: each edit is a bit, so that hundreds which name hundreds in
 * hundreds of fields cost no more than their own length.
 */
function replacedIn<Thing extends Fields>(edits: readonly Edit<Thing>[]): (name: string, id: string) => boolean {
  const bits = new Map(edits.map(({ id }, at) => [id, 1n << BigInt(at)]));
  const bitOf = (id: string): bigint => bits.get(id) ?? 0n;
  const replaced = new Map<string, bigint>();
  for (const edit of edits) {
    const named = edit.over.reduce((all, id) => (id === edit.id ? all : all | bitOf(id)), 0n);
    for (const name of namesIn(edit)) replaced.set(name, (replaced.get(name) ?? 0n) | named);
  }
  return (name, id) => ((replaced.get(name) ?? 0n) & bitOf(id)) !== 0n;
}

const inOrder = (_: string, part: unknown): unknown =>
  typeof part === 'object' && part !== null && !Array.isArray(part)
    ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
    : part;

/** The same for equal values, in whatever order a program wrote their parts. [ED1] */
const textOf = (value: unknown): string => JSON.stringify(value, inOrder);

interface Gathered {
  readonly value: unknown;
  readonly ids: string[];
  readonly by: Set<Person>;
}

/** One value of a field, under its text, with all who said it. */
function gathered(
  values: Map<string, Gathered>,
  value: unknown,
  { id, by }: { readonly id: string; readonly by: Person },
) {
  const text = textOf(value);
  const there = values.get(text) ?? { value, ids: [], by: new Set() };
  there.ids.push(id);
  there.by.add(by);
  values.set(text, there);
}

const asStanding = ({ value, ids, by }: Gathered): Standing<unknown> => ({ value, ids, by: [...by].sort() });

/** What stands, field by field. `edits` as `withEdits` orders them. [ED1] [ED2] */
export function standing<Thing extends Fields>(edits: readonly Edit<Thing>[]): Stands<Thing> {
  const isReplaced = replacedIn(edits);
  const fields = new Map<string, Map<string, Gathered>>();
  for (const edit of edits) {
    const { id, by, set } = edit;
    for (const name of namesIn(edit)) {
      const values = fields.get(name) ?? new Map<string, Gathered>();
      fields.set(name, values);
      if (set[name] !== null && !isReplaced(name, id)) gathered(values, set[name], { id, by });
    }
  }
  const stands = [...fields].map(([name, values]) => [name, [...values.values()].map(asStanding)]);
  return Object.fromEntries(stands) as Stands<Thing>;
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
  const isReplaced = replacedIn(edits);
  return edits
    .filter((edit) => edit.by === by && namesIn(edit).every((name) => isReplaced(name, edit.id)))
    .map(({ id }) => id);
}
