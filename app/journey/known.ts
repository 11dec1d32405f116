import {
  goals,
  type JourneyState,
  journeyFrom,
  type KeptMoment,
  lookingAt,
  momentsOfBoth,
  overPlaces,
  type PlaceFact,
  type PlaceFields,
  type PlaceRefusal,
  removing,
  writing,
} from '@unhurried/domain/journey';
import { keepsComingBack } from '@unhurried/domain/learned';
import type { ActivityId, Tier } from '@unhurried/domain/library';
import { following, found, lookedAt } from '../looking/index.ts';
import { type Session, shown } from '../session/index.ts';
import { placeFactFrom } from './shapes.ts';

const look = lookedAt(placeFactFrom);
const kinds = ['place-', 'goals-looked-at'] as const;

/** What both hold of the journey. [JT8] */
export const journeyOf = following(
  ({ ours }) => ours.laid,
  ({ ours }): JourneyState => {
    const all = [...ours.laid.values()];
    const said = kinds.flatMap((kind) => found(all, kind, look));
    return journeyFrom(said.map(({ fact, id, by }) => ({ fact, from: { id, by } })));
  },
);

function tierIn({ activities }: Session): (activity: ActivityId) => Tier | undefined {
  const tiers = new Map(activities.value.map(({ id, tier }) => [id, tier]));
  return (activity) => tiers.get(activity);
}

/** What both kept among their months. */
export const momentsOf = (session: Session): readonly KeptMoment[] =>
  momentsOfBoth(session.known.value.ours.moments, tierIn(session));

/** Of all that both kept, what keeps coming back. [LE6] */
export const comingBack = (session: Session): readonly ActivityId[] =>
  keepsComingBack(session.known.value.ours.moments, tierIn(session));

/** Random, so that two that are written at the same moment are two. */
export const newPlaceId = (): string => crypto.randomUUID().replaceAll('-', '');

export type Trouble = PlaceRefusal | 'too-many' | 'gone' | 'not-kept';

/** Erases what is over, of mine, on no phone before it has read what the other shows; with a change of mine alone. [JT10] [JN6] */
async function tidy(session: Session): Promise<void> {
  if (!session.link.hasRead()) return;
  const ids = overPlaces(journeyOf(session).value, session.person);
  if (ids.length > 0) await session.letGo(ids);
}

async function say(session: Session, facts: readonly PlaceFact[]): Promise<boolean> {
  if (facts.length > 0 && !(await session.add(facts.map(shown))).ok) return false;
  await tidy(session);
  return true;
}

/** Says these words of the place from now on: my own, or those of the other, which I keep so. Why not, where it could not. */
export async function sayPlace(session: Session, place: string, words: PlaceFields): Promise<Trouble | undefined> {
  const asked = () => writing(journeyOf(session).value, place, words, session.person);
  let facts = asked();
  if (!facts.ok && facts.refusal === 'too-many') {
    // What the other took out takes no room of mine. [JN10]
    await tidy(session);
    facts = asked();
  }
  if (!facts.ok) return facts.refusal;
  if (!facts.value.every((fact) => placeFactFrom(fact) !== undefined)) return 'not-kept';
  const hadGoals = goals(journeyOf(session).peek()).length > 0;
  if (!(await say(session, facts.value))) return 'not-kept';
  // The first goal of both begins the time until they are looked at. Where this is not kept, its month does. [JN9]
  if (!hadGoals && goals(journeyOf(session).peek()).length > 0) await sayLookedAt(session);
  return undefined;
}

/** Takes a place out for both. Whether it was done. */
export async function takeOut(session: Session, place: string): Promise<boolean> {
  const { say: said, erase } = removing(journeyOf(session).value, place, session.person);
  if (said && !(await session.add([shown(said)])).ok) return false;
  const gone = await session.letGo(erase);
  if (gone.ok) await tidy(session);
  return gone.ok;
}

/** Once, at the end of a look; what I said of it before goes. [JT7] */
export const sayLookedAt = (session: Session): Promise<boolean> =>
  say(session, [lookingAt(journeyOf(session).value, session.person, session.today.value)]);
