import type { Person } from '../couple/index.ts';
import { type Agreed, agreedIn } from './agreed.ts';
import { alongTheCoast, textOfPlace } from './place.ts';
import type { PlaceFields } from './place-facts.ts';
import type { JourneyState, ToldPlace, Wording } from './told-places.ts';

/** A place on the coast, in the words that both kept. */
export interface Place extends PlaceFields {
  readonly id: string;
  /** Where keepings crossed: all words that both kept, those that are shown first. Otherwise empty. [JN6] */
  readonly crossed: readonly PlaceFields[];
}

/** Words about a place that one of the two has not kept. */
export interface OpenPlace {
  readonly id: string;
  /** What stands on the coast meanwhile; nothing where it is a new place. [JN5] */
  readonly stands: Place | undefined;
  /** The other's words that I have not kept, in one order. */
  readonly theirs: readonly PlaceFields[];
  /** My own that the other has not kept. Beside theirs: two changes crossed. */
  readonly mine: readonly PlaceFields[];
}

/** Each of the words once, in the order of the coast. */
function once(wordings: readonly Wording[]): readonly PlaceFields[] {
  const all = new Map(wordings.map(({ set }) => [textOfPlace(set), set]));
  return [...all.values()].sort(alongTheCoast);
}

function standingIn({ place }: ToldPlace, { stand }: Agreed): Place | undefined {
  const words = once(stand);
  const [shown] = words;
  return shown && { ...shown, id: place, crossed: words.length > 1 ? words : [] };
}

const there = ({ places }: JourneyState): readonly ToldPlace[] =>
  [...places.values()].filter(({ removed }) => removed.length === 0);

/** Those on the coast, as they lie along it. [JN5] [JN6] [JN7] */
export const places = (state: JourneyState): readonly Place[] =>
  there(state)
    .flatMap((told) => standingIn(told, agreedIn(told)) ?? [])
    .sort(alongTheCoast);

export const placeWith = (state: JourneyState, id: string): Place | undefined =>
  places(state).find((place) => place.id === id);

/** Open words of one place, as this person sees them; nothing where none are open. */
export function openWith(state: JourneyState, me: Person, id: string): OpenPlace | undefined {
  const told = state.places.get(id);
  if (!told || told.removed.length > 0) return undefined;
  const agreed = agreedIn(told);
  const of = (mine: boolean) => once(agreed.open.filter(({ by }) => (by === me) === mine));
  const found: OpenPlace = { id, stands: standingIn(told, agreed), theirs: of(false), mine: of(true) };
  return found.theirs.length + found.mine.length > 0 ? found : undefined;
}

const openPlaces = (state: JourneyState, me: Person, whose: 'theirs' | 'mine'): readonly OpenPlace[] =>
  [...state.places.keys()]
    .flatMap((id) => openWith(state, me, id) ?? [])
    .filter((open) => open[whose].length > 0)
    .sort((one, other) => alongTheCoast(firstOf(one, whose), firstOf(other, whose)));

const nothing: PlaceFields = { what: 'easy-day', name: '', taught: '', month: '' };
const firstOf = (open: OpenPlace, whose: 'theirs' | 'mine'): PlaceFields => open[whose][0] ?? nothing;

/** What the other wrote and I have not kept. It waits, and nothing tells that it does. [JN5] [P8] */
export const toLookAt = (state: JourneyState, me: Person): readonly OpenPlace[] => openPlaces(state, me, 'theirs');

/** What I wrote and both have not yet kept. */
export const notYetOfBoth = (state: JourneyState, me: Person): readonly OpenPlace[] => openPlaces(state, me, 'mine');
