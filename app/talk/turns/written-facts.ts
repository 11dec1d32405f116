import {
  isSentence,
  type Sentence,
  type TurnWrittenFact,
  type WrittenTalks,
  writtenTalks,
} from '@unhurried/domain/talk';
import { addDays } from '@unhurried/domain/time';
import * as v from 'valibot';
import { upToIt } from '../../both-there/index.ts';
import { count, day, factId, following, found, lookedAt, parsed, words } from '../../looking/index.ts';
import { lapseOf, passing, type Session } from '../../session/index.ts';
import { spaceOf } from './space.ts';

/** In signs of two halves at most: whole signs are counted besides. */
const mostHalves = 560;
const mostSteps = 200;

const asWritten = lookedAt(
  parsed<TurnWrittenFact>(
    v.object({
      kind: v.literal('turn-written'),
      day,
      step: count(0, mostSteps),
      text: v.pipe(words(mostHalves), v.check(isSentence)),
      again: v.exactOptional(v.literal(true)),
      after: v.exactOptional(factId),
    }),
  ),
);

const all = following(
  ({ ours }) => ours.laid,
  ({ ours }) => found(ours.laid.values(), 'turn-written', asWritten),
);

/** The talk in writing that is under way, and the one before it that can still be read. [TN8] [TN9] */
export const writtenIn = (session: Session): WrittenTalks =>
  writtenTalks(spaceOf(session), session.today.value, all(session).value, {
    me: session.person,
    isUpToIt: upToIt(session, 'talk').value.mine,
  });

/** Ends my step of the talk that is under way; whether it is kept. It lapses when the day after its talk's is over. [TN8] */
export async function write(session: Session, text: string, again = false): Promise<boolean> {
  const { now } = writtenIn(session);
  const trimmed = text.trim();
  if (now.place.owner !== session.person || trimmed === '' || !isSentence(trimmed)) return false;
  const after = now.sentences.at(-1)?.id;
  const said = { kind: 'turn-written', day: now.day, step: now.place.step, text: trimmed } as const;
  const fact = after === undefined ? said : { ...said, after };
  const whole = again && now.place.kind === 'was-that-it' ? ({ ...fact, again } as const) : fact;
  return (await session.add([passing(whole, lapseOf(addDays(now.day, 1)))])).ok;
}

/** Mine, where nobody has gone on from it. [TW7] */
export function lastOfMine(session: Session): Sentence | undefined {
  const last = writtenIn(session).now.sentences.at(-1);
  return last?.by === session.person ? last : undefined;
}

/** As if it had never been written, with whatever else I wrote for that step on another phone of mine. */
export async function takeBackLast(session: Session): Promise<boolean> {
  const last = lastOfMine(session);
  if (!last) return false;
  const { day: of, step } = last.fact;
  const ids = all(session).value.flatMap(({ fact, id, by }) =>
    by === session.person && fact.day === of && fact.step === step ? [id] : [],
  );
  return (await session.takeBack(ids)).ok;
}
