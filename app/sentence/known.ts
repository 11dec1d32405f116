import type { Person } from '@unhurried/domain/couple';
import { type LaidSentence, mostSentences, overSentences, sentencesOn } from '@unhurried/domain/sentence';
import { following, found, lookedAt } from '../looking/index.ts';
import { partnerOf, type Session } from '../session/index.ts';
import { sentenceFrom } from './shapes.ts';

const asSentence = lookedAt(sentenceFrom);

const sharedByBoth = following(
  ({ ours }) => ours.laid,
  ({ ours }) => found(ours.laid.values(), 'sentence-shared', asSentence),
);

const sharedBy = (session: Session, person: Person): readonly LaidSentence[] =>
  sharedByBoth(session).value.filter(({ by }) => by === person);

/** All of mine that stand, also more than five where two phones of mine crossed: each can be taken back. */
export const mySentences = (session: Session): readonly LaidSentence[] =>
  sentencesOn(sharedBy(session, session.person), session.today.value);

/** What the other lets me know: five at most, by their words. Nothing where I am alone. [SS4] [SS5] */
export const theirSentences = (session: Session): readonly LaidSentence[] =>
  session.partner
    ? sentencesOn(sharedBy(session, partnerOf(session)), session.today.value).slice(0, mostSentences)
    : [];

/** Every place where these words of mine lie: the same may stand twice where two phones of mine crossed. */
export const placesOf = (session: Session, { fact: { words, until } }: LaidSentence): readonly string[] =>
  sharedBy(session, session.person)
    .filter(({ fact }) => fact.words === words && fact.until === until)
    .map(({ id }) => id);

/** Of mine, what is over and still lies there. [SS6] */
export const overOfMine = (session: Session): readonly string[] =>
  overSentences(sharedBy(session, session.person), session.today.value);
