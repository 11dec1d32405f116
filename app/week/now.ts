import type { Zone } from '@unhurried/domain/time';
import { type Intention, intentionsOf } from '@unhurried/domain/week';
import { hadThisWeek, offersRest, ourPlans, weekRests } from '../plans/index.ts';
import type { Session } from '../session/index.ts';
import type { Calendars } from './placed.ts';
import { sharedShapes } from './seven.ts';
import { allSeen } from './spoken/index.ts';
import { wallNow } from './today.ts';

export const calendarsOf = (session: Session, zone: Zone): Calendars => ({
  all: allSeen(session),
  ours: ourPlans(session).value.entries,
  me: session.person,
  zone,
  now: wallNow(session, zone),
});

/** What is meant for the rest of this week, by both and by the shared calendar. Its day turns at four. [WE4] [WE41] */
export const meantNow = (session: Session, calendars: Calendars): readonly Intention[] =>
  intentionsOf({
    today: session.today.value,
    shapes: sharedShapes(calendars, session.today.value),
    wishes: ourPlans(session).value.wishes,
    rests: weekRests(session),
    offersRest: offersRest(session),
    had: hadThisWeek(session),
  });
