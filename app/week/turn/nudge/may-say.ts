import { type Signal, signal } from '@preact/signals';
import type { Day, Zone } from '@unhurried/domain/time';
import { mayShowTurn } from '@unhurried/domain/turn';
import { offersRest, ourPlans, shapesOf, turnWishes, weekRests } from '../../../plans/index.ts';
import type { Session } from '../../../session/index.ts';

/** The day on which it was put away, for as long as this side is open, and kept nowhere. [WE13] */
const away = new WeakMap<Session, Signal<Day | undefined>>();

function awayOf(session: Session): Signal<Day | undefined> {
  const known = away.get(session) ?? signal(undefined);
  away.set(session, known);
  return known;
}

export function putAway(session: Session): void {
  awayOf(session).value = session.today.value;
}

/** Either offers rest, the calendar rests, or the day is one of rest, treatment or its weight. [TU5] */
function restsToday(session: Session, zone: Zone): boolean {
  const [shape] = shapesOf(ourPlans(session).value.entries, [session.today.value], zone);
  return offersRest(session) || weekRests(session) || shape?.rest || shape?.treatment || shape?.hard || false;
}

/** Whether Today says it to this person now. [WE13] [TU4] [TU5] */
export function maySay(session: Session, zone: Zone): boolean {
  // The sample couple has no cards, and a calendar of its own.
  const space = session.sample ? 'sample' : session.deck.value?.season.space;
  if (space === undefined || awayOf(session).value === session.today.value) return false;
  const { reasons, tier } = session.overlap.value;
  return mayShowTurn({
    me: session.person,
    day: session.today.value,
    space,
    wishes: turnWishes(session).value,
    rests: restsToday(session, zone),
    tier: reasons.some(({ kind }) => kind === 'one-is-silent') ? undefined : tier,
  });
}
