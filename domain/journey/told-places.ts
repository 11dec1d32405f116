import type { Person } from '../couple/index.ts';
import { type Edit, withEdits } from '../edits/index.ts';
import { isWhole } from './place.ts';
import type { PlaceFact, PlaceFields } from './place-facts.ts';

/** Where a fact lies and who wrote it. */
export interface From {
  readonly id: string;
  readonly by: Person;
}

/** Each edit says the whole place: a wording of it. */
export type Wording = Edit<PlaceFields> & { readonly set: PlaceFields };

/** All that was said of one place. */
export interface ToldPlace {
  readonly place: string;
  readonly wordings: readonly Wording[];
  readonly kept: readonly (From & { readonly words: readonly string[] })[];
  readonly removed: readonly From[];
}

export interface LookedAt extends From {
  readonly nth: number;
  readonly week: string;
}

/** What both hold of the journey. The same whatever came first. [JN6] */
export interface JourneyState {
  readonly places: ReadonlyMap<string, ToldPlace>;
  /** When goals were looked at. [JN9] */
  readonly looked: readonly LookedAt[];
}

export const noJourney: JourneyState = { places: new Map(), looked: [] };

/** As many places as are kept of what one person wrote: more than a long life together names. [JN10] */
export const mostPlaces = 300;

/** As many keepings of one place, and of "looked at", of each person: far more than are ever there at once. [JN10] */
const mostKept = 100;

export interface SaidPlace {
  readonly fact: PlaceFact;
  readonly from: From;
}

/** Each once, in one order, and of each author the first so many by id. */
function each<Said extends From>(all: readonly Said[], most: number): readonly Said[] {
  const room: Record<Person, number> = { a: most, b: most };
  const once = new Map(all.map((said) => [said.id, said]));
  return [...once.values()].sort((one, other) => (one.id < other.id ? -1 : 1)).filter(({ by }) => room[by]-- > 0);
}

interface Gathered {
  readonly wordings: Wording[];
  readonly kept: ToldPlace['kept'][number][];
  readonly removed: From[];
}

function gather(into: Gathered, { fact, from: { id, by } }: SaidPlace): void {
  if (fact.kind === 'place-kept') into.kept.push({ id, by, words: fact.words });
  if (fact.kind === 'place-removed') into.removed.push({ id, by });
  if (fact.kind === 'place-written' && isWhole(fact.set))
    into.wordings.push({ id, by, set: fact.set, over: fact.over });
}

/** The places that count of what this person wrote: those that come first by their id, which is chance. [JN10] */
function countedOf(person: Person, gathered: ReadonlyMap<string, Gathered>): ReadonlySet<string> {
  const written = [...gathered].filter(([, { wordings }]) => wordings.some(({ by }) => by === person));
  return new Set(
    written
      .map(([place]) => place)
      .sort()
      .slice(0, mostPlaces),
  );
}

/** All of it at once, in whatever order it came, and each as often as it came. [JN6] [JN10] */
export function journeyFrom(said: readonly SaidPlace[]): JourneyState {
  const gathered = new Map<string, Gathered>();
  const looked: LookedAt[] = [];
  for (const one of said) {
    const { fact, from } = one;
    if (fact.kind === 'goals-looked-at') {
      looked.push({ id: from.id, by: from.by, nth: fact.nth, week: fact.week });
      continue;
    }
    const into = gathered.get(fact.place) ?? { wordings: [], kept: [], removed: [] };
    gathered.set(fact.place, into);
    gather(into, one);
  }
  const counted = { a: countedOf('a', gathered), b: countedOf('b', gathered) };
  const told = [...gathered].map(([place, { wordings, kept, removed }]): [string, ToldPlace] => [
    place,
    {
      place,
      wordings: withEdits(
        [],
        wordings.filter(({ by }) => counted[by].has(place)),
      ) as readonly Wording[],
      kept: each(kept, mostKept),
      removed: each(removed, mostKept),
    },
  ]);
  return { places: new Map(told.sort(([one], [other]) => (one < other ? -1 : 1))), looked: each(looked, mostKept) };
}
