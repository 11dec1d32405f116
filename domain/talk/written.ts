import type { Person } from '../couple/index.ts';
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

const inOrder = ({ fact: one }: Written, { fact: other }: Written): number =>
  one.text !== other.text
    ? one.text < other.text
      ? -1
      : 1
    : Number(other.again ?? false) - Number(one.again ?? false);

/**
 * A sentence counts where it is its author's step and every step before it is there, whatever came first. Of two that its
 * author wrote for one step, on two phones of theirs, the first by its letters counts. [TN9] [TN2]
 */
export function writtenTalk(space: string, day: Day, all: readonly Written[]): TalkWritten {
  const ofDay = all.filter(({ fact }) => fact.day === day).sort(inOrder);
  const sentences: Sentence[] = [];
  let place = startOf(beginsOn(space, day));
  while (place.step < 2 * mostSteps) {
    const { step, owner, kind } = place;
    const said = ofDay.find(({ fact, by }) => fact.step === step && by === owner);
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

/**
 * The latest that has begun is under way; where none has, it is today's. The other phone may be a day ahead by its zone, and
 * one may be answered on the day after. [TN8] [TN9]
 */
export function writtenTalks(space: string, today: Day, all: readonly Written[]): WrittenTalks {
  const [now, before] = [1, 0, -1]
    .map((days) => writtenTalk(space, addDays(today, days), all))
    .filter(({ sentences }) => sentences.length > 0);
  if (!now) return { now: writtenTalk(space, today, all) };
  return before ? { now, before } : { now };
}
