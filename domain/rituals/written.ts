import type { Person, Shared } from '../couple/index.ts';
import { type Edit, over, replacing, type Standing, type Stands, standing, withEdit } from '../edits/index.ts';
import { type OwnFields, ownFieldNames } from './own.ts';
import type { RitualId } from './ritual.ts';

/** Goes to `shown`: both read it, both may change it, either may remove it. [RI6] [RI7] */
export type RitualFact =
  | {
      readonly kind: 'ritual-written';
      readonly ritual: RitualId;
      readonly set: Partial<OwnFields>;
      /** The facts that this one replaces, in the fields that it sets. */
      readonly over: readonly string[];
    }
  | { readonly kind: 'ritual-removed'; readonly ritual: RitualId };

/** Where a fact lies and who wrote it. */
interface From {
  readonly id: string;
  readonly by: Person;
}

interface Told {
  readonly edits: readonly Edit<OwnFields>[];
  readonly removed: readonly From[];
}

/** A fold over ritual facts, the same whatever came first. Read it with `ownRituals`. [RI6] */
export type RitualsState = Shared<Readonly<Record<string, Told>>>;

export const noRituals: RitualsState = {};

const inOrder = (one: From, other: From): number => (one.id < other.id ? -1 : 1);

export function evolveRituals(state: RitualsState, fact: RitualFact, { id, by }: From): RitualsState {
  const told: Told = state[fact.ritual] ?? { edits: [], removed: [] };
  return { ...state, [fact.ritual]: withFact(told, fact, { id, by }) };
}

function withFact(told: Told, fact: RitualFact, from: From): Told {
  if (fact.kind === 'ritual-written')
    return { ...told, edits: withEdit(told.edits, { ...from, set: fact.set, over: fact.over }) };
  return { ...told, removed: [...told.removed.filter(({ id }) => id !== from.id), from].sort(inOrder) };
}

/** A ritual of their own as it stands, and the other wordings where two changes crossed. */
export interface OwnRitual extends OwnFields {
  readonly id: RitualId;
  /** Of each field of which several stand: all of them, the one that is shown first. */
  readonly crossed: Crossed;
}

export type Crossed = { readonly [Name in keyof OwnFields]?: readonly Standing<OwnFields[Name]>[] };

/** What the screens read. */
export type RitualsView = readonly OwnRitual[];

function crossedIn(stands: Stands<OwnFields>): Crossed {
  const several = ownFieldNames.filter((name) => (stands[name] ?? []).length > 1);
  return Object.fromEntries(several.map((name) => [name, stands[name]])) as Crossed;
}

function asItStands(id: string, { edits, removed }: Told): OwnRitual | undefined {
  if (removed.length > 0) return undefined;
  const stands = standing(edits);
  const [name, steps, worst] = [stands.name?.[0], stands.steps?.[0], stands.worst?.[0]];
  if (!name?.value || !steps?.value.length || !worst?.value.length) return undefined;
  return {
    id: id as RitualId,
    name: name.value,
    steps: steps.value,
    worst: worst.value,
    apart: stands.apart?.[0]?.value ?? [],
    crossed: crossedIn(stands),
  };
}

/** All that stand whole, in one order for both. [RI6] [RI7] */
export const ownRituals = (state: RitualsState): RitualsView =>
  Object.keys(state)
    .sort()
    .flatMap((id) => {
      const told = state[id];
      return (told && asItStands(id, told)) ?? [];
    });

const isShown = (value: unknown, stand: readonly Standing<unknown>[] | undefined): boolean =>
  stand?.length === 1 && JSON.stringify(stand[0]?.value) === JSON.stringify(value);

/**
 * The fact that says this from now on, over all that ever set what it changes; `undefined` where it already stands, alone.
 * Choosing one of what crossed is writing it. [RI6]
 */
export function rewriting(
  state: RitualsState,
  ritual: RitualId,
  next: Partial<OwnFields>,
): Extract<RitualFact, { kind: 'ritual-written' }> | undefined {
  const edits = state[ritual]?.edits ?? [];
  const stands = standing(edits);
  const changed = ownFieldNames.filter((name) => next[name] !== undefined && !isShown(next[name], stands[name]));
  if (changed.length === 0) return undefined;
  const set: Partial<OwnFields> = Object.fromEntries(changed.map((name) => [name, next[name]]));
  return { kind: 'ritual-written', ritual, set, over: replacing(edits, changed) };
}

const idOf = ({ id }: From): string => id;

/**
 * Takes a ritual out for both. What I wrote of it is erased; where the other wrote of it too, it is said, so that their phone
 * erases theirs. [RI7] [RI8]
 */
export function removing(
  state: RitualsState,
  ritual: RitualId,
  me: Person,
): { readonly say?: RitualFact; readonly erase: readonly string[] } {
  const { edits } = state[ritual] ?? { edits: [] };
  const erase = edits.filter(({ by }) => by === me).map(idOf);
  return erase.length === edits.length ? { erase } : { erase, say: { kind: 'ritual-removed', ritual } };
}

/** What I wrote that nobody needs any more. [RI8] */
export function overRituals(state: RitualsState, me: Person): readonly string[] {
  return Object.values(state).flatMap(({ edits, removed }) => {
    if (removed.length === 0) return over(edits, me);
    const gone: readonly From[] = edits.every(({ by }) => by === me) ? [...edits, ...removed] : edits;
    return gone.filter(({ by }) => by === me).map(idOf);
  });
}
