import type { Day, Zone } from '@unhurried/domain/time';
import type { Placed } from '../../plans/index.ts';
import type { Session } from '../../session/index.ts';
import { t } from '../../words/index.ts';
import { allSeen, type Held, otherName } from '../spoken/index.ts';
import { isAfterTreatment, type RoundOn, roundsOn } from './rounds.ts';

/** "Day 3 of 21. These days are usually hard." Whose round it is, is said where it is the other's. [WE25] */
function roundSaid({ entry, day, of, hard }: RoundOn, session: Session): string {
  const whose = entry.of === 'both' || entry.of === session.person ? 'calendar.round' : 'calendar.roundTheirs';
  const place = t(whose, { day, of, name: otherName(session) });
  return hard ? t('calendar.roundHard', { place }) : place;
}

export interface DaySentence {
  readonly sentence: string;
  /** It rests on what I alone see, so it stands on no paper. [WE6] */
  readonly isPrivate: boolean;
}

/** What kind of day it is, in sentences: rest first. [WE22] [WE25] */
export function dayInWords(session: Session, day: Day, held: readonly Held[], zone: Zone): readonly DaySentence[] {
  const from = (seen: (each: Placed) => boolean) =>
    sentencesFrom(allSeen(session).filter(seen), held.filter(seen), { session, day, zone });
  const known = new Set(from(({ isPrivate }) => !isPrivate));
  return from(() => true).map((sentence) => ({ sentence, isPrivate: !known.has(sentence) }));
}

interface OfDay {
  readonly session: Session;
  readonly day: Day;
  readonly zone: Zone;
}

function sentencesFrom(
  all: readonly Placed[],
  held: readonly Held[],
  { session, day, zone }: OfDay,
): readonly string[] {
  const rests = held.some(({ entry }) => entry.kind === 'rest' && entry.stands);
  return [
    ...(rests ? [t('calendar.restDay')] : []),
    ...roundsOn(all, day, zone).map((round) => roundSaid(round, session)),
    ...(isAfterTreatment(all, day, zone) ? [t('calendar.afterTreatment')] : []),
  ];
}
