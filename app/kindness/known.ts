import { wordingOf } from '@unhurried/content/kindnesses';
import {
  allKindWords,
  isThere,
  type KindnessId,
  kindWords,
  longestKindWords,
  type Sent,
  seenOf,
  stillThere,
} from '@unhurried/domain/kindness';
import type { Day } from '@unhurried/domain/time';
import * as v from 'valibot';
import { day, type Found, following, found, lookedAt, parsed, text } from '../looking/index.ts';
import type { Session } from '../session/index.ts';

type Came = Omit<Sent, 'id'>;

const sentBody = parsed(
  v.object({
    kind: v.literal('kindness-sent'),
    kindness: v.pipe(v.string(), v.regex(/^[a-z-]{1,64}$/)),
    words: v.exactOptional(text(2 * longestKindWords)),
    day,
  }),
);

/** The sentence of one wording, with own words where they belong and nowhere else. [KW7] [KI3] */
export function cameFrom(kindness: string, words: string | undefined, on: Day): Came | undefined {
  const wording = wordingOf(kindness);
  if (!wording) return undefined;
  const came = { kindness: kindness as KindnessId, day: on };
  if (!wording.kindness.takesWords) return came;
  const own = kindWords(words ?? '');
  return own.ok ? { ...came, words: own.value } : undefined;
}

const asCame = lookedAt((body) => {
  const fact = sentBody(body);
  return fact && cameFrom(fact.kindness, fact.words, fact.day);
});

/** A wording, or all of them. Another room's marks begin with `repair-` or `cue-`, and are left to it. [KW6] */
const putAway = v.pipe(v.string(), v.regex(/^(?!repair-|cue-)[0-9a-z-]{1,64}$/));
const asAway = lookedAt(parsed(v.object({ kind: v.literal('kindness-put-away'), fact: putAway, day })));

const allSent = following(
  ({ ours }) => ours.laid,
  ({ ours }) => found(ours.laid.values(), 'kindness-sent', asCame),
);
const allAway = following(
  ({ mine }) => mine.laid,
  ({ mine }) => found(mine.laid.values(), 'kindness-put-away', asAway),
);

const asSent = ({ id, fact }: Found<Came>): Sent => ({ id, ...fact });

/** What I sent and can still take back, the last first. [KW3] */
export const mineThere = (session: Session): readonly Sent[] =>
  stillThere(
    allSent(session)
      .value.filter(({ by }) => by === session.person)
      .map(asSent),
    session.today.value,
  );

const isAll = ({ fact }: { readonly fact: { readonly fact: string } }): boolean => fact.fact === allKindWords;

/** Where it lies that all kind words rest: more than once where two phones of mine crossed. [KW9] */
export const restMarks = (session: Session): readonly string[] =>
  allAway(session)
    .value.filter(isAll)
    .map(({ id }) => id);

/** Whether all kind words rest for me. [KI6] [KW9] */
export const areResting = (session: Session): boolean => restMarks(session).length > 0;

/** Whether Today shows none of them, and their page folds them. [KW9] [KW10] */
export const areQuiet = (session: Session): boolean => session.worried.value || areResting(session);

/** What came and is not put away: three at most. [KI2] [KI4] */
export function arrived(session: Session): readonly Sent[] {
  if (!session.partner) return [];
  const came = allSent(session).value.filter(({ by }) => by !== session.person);
  const today = session.today.value;
  const away = allAway(session).value.filter(({ fact }) => isThere(fact.day, today));
  return seenOf(came.map(asSent), new Set(away.map(({ fact }) => fact.fact)), today);
}

/** Where it lies that I put something away, and that is over; never that all rest. [KW6] [KW9] */
export const awayAndOver = (session: Session): readonly string[] =>
  allAway(session)
    .value.filter((each) => !isAll(each))
    .filter(({ fact }) => fact.day < session.today.value && !isThere(fact.day, session.today.value))
    .map(({ id }) => id);
