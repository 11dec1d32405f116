import { ok, type Result, refuse } from '@unhurried/kernel';
import type { Person } from '../couple/index.ts';
import { type Agreed, agreedIn, rewords } from './agreed.ts';
import { latestOf } from './goals.ts';
import { checkPlace, type PlaceRefusal, textOfPlace } from './place.ts';
import type { PlaceFact, PlaceFields } from './place-facts.ts';
import { type From, type JourneyState, mostPlaces, type ToldPlace, type Wording } from './told-places.ts';

const idOf = ({ id }: From): string => id;
const isMine =
  (me: Person) =>
  ({ by }: From): boolean =>
    by === me;

/** Where this person has written in so many places that another would push one out. [JN10] */
function isFull({ places }: JourneyState, me: Person, place: string): boolean {
  const mine = [...places.values()].filter(({ wordings }) => wordings.some(isMine(me)));
  return mine.length >= mostPlaces && !mine.some((told) => told.place === place);
}

/** All that was said so far; where I stay with what stands, the other's open words stay open. */
function overWhat({ wordings }: ToldPlace, { stand, open }: Agreed, says: Same, me: Person): readonly string[] {
  const stays = stand.some(says) ? open.filter(({ by }) => by !== me) : [];
  return wordings.filter((each) => !stays.includes(each)).map(idOf);
}

type Same = (wording: Wording) => boolean;

/** The same words by the other, who did not themselves write others since, also where I did. */
const theirsSaying = ({ wordings }: ToldPlace, says: Same, me: Person): readonly Wording[] =>
  wordings.filter(
    (each) => says(each) && each.by !== me && !wordings.some((later) => later.by === each.by && rewords(later, each)),
  );

const hasKept = ({ kept }: ToldPlace, wording: Wording, me: Person): boolean =>
  kept.some(({ by, words }) => by === me && words.includes(wording.id));

function factsFor(told: ToldPlace, set: PlaceFields, me: Person): readonly PlaceFact[] {
  const { place } = told;
  const agreed = agreedIn(told);
  const says: Same = (wording) => textOfPlace(wording.set) === textOfPlace(set);
  const theirs = theirsSaying(told, says, me);
  const fresh = theirs.filter((each) => !hasKept(told, each, me));
  const keeps: readonly PlaceFact[] = fresh.length > 0 ? [{ kind: 'place-kept', place, words: fresh.map(idOf) }] : [];
  // What stands and is not replaced by the words that I keep, and mine that crossed with them.
  const beside = [...agreed.stand, ...agreed.open.filter(({ by }) => by === me)].filter((each) => !says(each));
  const isSaid = [...agreed.stand, ...agreed.open].some(says);
  if (isSaid && beside.every((each) => theirs.some((later) => rewords(later, each)))) return keeps;
  return [...keeps, { kind: 'place-written', place, set, over: overWhat(told, agreed, says, me) }];
}

/**
 * The facts that say these words from now on, over all that was said of the place. The other's own words are kept as theirs; mine
 * that crossed with them give way. Nothing where they stand or wait already. [JN5] [JN6]
 *
 * Refuses what may not be kept (`PlaceRefusal`), `too-many` beyond what is kept of one person, and `gone` for a place that was
 * taken out meanwhile.
 */
export function writing(
  state: JourneyState,
  place: string,
  words: PlaceFields,
  me: Person,
): Result<readonly PlaceFact[], PlaceRefusal | 'too-many' | 'gone'> {
  const checked = checkPlace(words);
  if (!checked.ok) return checked;
  const told = state.places.get(place) ?? { place, wordings: [], kept: [], removed: [] };
  if (told.removed.length > 0) return refuse('gone');
  if (isFull(state, me, place)) return refuse('too-many');
  return ok(factsFor(told, checked.value, me));
}

/**
 * Takes a place out for both. What I said of it is erased; where the other said something of it, that it is out is said once, so
 * that their phone erases theirs. [JN6]
 */
export function removing(
  { places }: JourneyState,
  place: string,
  me: Person,
): { readonly say?: PlaceFact; readonly erase: readonly string[] } {
  const told = places.get(place);
  const all: readonly From[] = told ? [...told.wordings, ...told.kept] : [];
  const erase = all.filter(isMine(me)).map(idOf);
  return all.every(isMine(me)) ? { erase } : { erase, say: { kind: 'place-removed', place } };
}

/** All that says the same was replaced by other words, which both kept by a word of their own. */
function isPast({ wordings }: ToldPlace, { direct }: Agreed, wording: Wording): boolean {
  const same = wordings.filter(({ set }) => textOfPlace(set) === textOfPlace(wording.set));
  return same.every((each) => direct.some((later) => rewords(later, each)));
}

/** Before anything stands: words of mine that I myself replaced. */
const isDraft = ({ wordings }: ToldPlace, { stand }: Agreed, wording: Wording): boolean =>
  stand.length === 0 && wordings.some((later) => later.by === wording.by && rewords(later, wording));

function overIn(told: ToldPlace, me: Person): readonly string[] {
  const mine = isMine(me);
  const { wordings, kept, removed } = told;
  const all: readonly From[] = [...wordings, ...kept];
  if (removed.length > 0) return [...all, ...(all.every(mine) ? removed : [])].filter(mine).map(idOf);
  const agreed = agreedIn(told);
  const gone = wordings.filter((each) => mine(each) && (isPast(told, agreed, each) || isDraft(told, agreed, each)));
  const left = new Set(wordings.filter((each) => !gone.includes(each)).map(idOf));
  const empty = kept.filter((each) => mine(each) && !each.words.some((id) => left.has(id)));
  return [...gone, ...empty].map(idOf);
}

/**
 * What I said that nobody needs any more: words that others replaced which both kept, keepings of words that are gone, all of
 * what was taken out, and in the end that it was. To be asked where all that was sent so far has been read. [JN6] [P8]
 */
export const overPlaces = ({ places, looked }: JourneyState, me: Person): readonly string[] => {
  const last = latestOf(looked, me);
  return [
    ...[...places.values()].flatMap((told) => overIn(told, me)),
    ...looked.filter((each) => each.by === me && each !== last).map(idOf),
  ];
};
