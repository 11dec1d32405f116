import type { Day, Zone } from '@unhurried/domain/time';
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

/** What kind of day it is, in sentences: rest first. [WE22] [WE25] */
export function dayInWords(session: Session, day: Day, held: readonly Held[], zone: Zone): readonly string[] {
  const all = allSeen(session);
  const rests = held.some(({ entry }) => entry.kind === 'rest' && entry.stands);
  return [
    ...(rests ? [t('calendar.restDay')] : []),
    ...roundsOn(all, day, zone).map((round) => roundSaid(round, session)),
    ...(isAfterTreatment(all, day, zone) ? [t('calendar.afterTreatment')] : []),
  ];
}
