import { otherOf, type Person } from '../couple/index.ts';
import { addDays, type Day } from '../time/index.ts';
import type { TurnWrittenFact } from './facts.ts';
import { beginsOn, mostSteps, type Place, placeAfter, type StepKind, startOf } from './steps.ts';

/** In whole signs. [TN9] */
export const longestSentence = 280;

export const isSentence = (text: string): boolean => [...text].length <= longestSentence;

/** A sentence as both journals hold it. */
export interface Written {
  readonly id: string;
  readonly by: Person;
  readonly fact: TurnWrittenFact;
}

/** A sentence that counts, and which of the steps it ended. */
export interface Sentence extends Written {
  readonly kind: StepKind;
}

/** A talk in writing as far as it has come. */
export interface TalkWritten {
  readonly day: Day;
  readonly place: Place;
  readonly sentences: readonly Sentence[];
}

/** Those that follow one sentence; the first ones follow nothing. */
type Following = ReadonlyMap<string, readonly Written[]>;

/** Each at its author's own step, by what it follows. Steps alternate, whatever was said. */
function followingIn(first: Person, ofDay: readonly Written[]): Following {
  const all = new Map<string, Written[]>();
  for (const each of ofDay) {
    const { step, after = '' } = each.fact;
    if (each.by !== (step % 2 === 0 ? first : otherOf(first)) || (step === 0) !== (after === '')) continue;
    all.set(after, [...(all.get(after) ?? []), each]);
  }
  return all;
}

/** How many sentences stand from each one on, itself among them: the last steps first, so that those after it are known. */
function reachesOf(following: Following): ReadonlyMap<string, number> {
  const reaches = new Map<string, number>();
  const all = [...following.values()].flat().filter(({ fact }) => fact.step < 2 * mostSteps);
  for (const { id, fact } of all.toSorted((one, other) => other.fact.step - one.fact.step)) {
    const next = (following.get(id) ?? []).filter((each) => each.fact.step === fact.step + 1);
    reaches.set(id, 1 + Math.max(0, ...next.map((each) => reaches.get(each.id) ?? 0)));
  }
  return reaches;
}

/**
 * A sentence counts on the one that it names, at its author's own step, and on no other: nobody changes the words under a reply.
 * Where several follow the same one, the one counts from which the talk has come furthest, and with it whatever I replied to;
 * of those that came as far, the first by its id. [TN9] [TN2]
 */
export function writtenTalk(space: string, day: Day, all: readonly Written[]): TalkWritten {
  const first = beginsOn(space, day);
  const following = followingIn(
    first,
    all.filter(({ fact }) => fact.day === day),
  );
  const reaches = reachesOf(following);
  const reach = ({ id }: Written): number => reaches.get(id) ?? 0;
  const sentences: Sentence[] = [];
  let place = startOf(first);
  while (place.step < 2 * mostSteps) {
    const { step, kind } = place;
    const [said] = (following.get(sentences.at(-1)?.id ?? '') ?? [])
      .filter(({ fact }) => fact.step === step)
      .sort((one, other) => reach(other) - reach(one) || (one.id < other.id ? -1 : 1));
    if (!said) break;
    sentences.push({ ...said, kind });
    place = placeAfter(place, said.fact.again === true);
  }
  return { day, place, sentences };
}

/** The talk that is under way, and the one before it that can still be read. */
export interface WrittenTalks {
  readonly now: TalkWritten;
  readonly before?: TalkWritten;
}

/** Who reads, and whether they have said today that they are up to a talk. */
export interface Reader {
  readonly me: Person;
  readonly isUpToIt: boolean;
}

/**
 * The latest that has begun is under way; where none has, it is today's. The other phone may be a day ahead by its zone, and
 * one may be answered on the day after. Without a yes of mine nothing has begun for me but that in which I wrote. [TN8] [TN9]
 */
export function writtenTalks(space: string, today: Day, all: readonly Written[], reader: Reader): WrittenTalks {
  const { me, isUpToIt } = reader;
  const [now, before] = [1, 0, -1]
    .map((days) => writtenTalk(space, addDays(today, days), all))
    .filter(({ sentences }) => (isUpToIt ? sentences.length > 0 : sentences.some(({ by }) => by === me)));
  if (!now) return { now: writtenTalk(space, today, isUpToIt ? all : []) };
  return before ? { now, before } : { now };
}
