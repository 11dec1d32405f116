import type { Entry } from '@unhurried/domain/calendar';
import { offeringOn } from '@unhurried/domain/offering';
import { type Due, ringsFor } from '@unhurried/domain/reminders';
import { addDays, type Day, dayAt, type Instant, type Zone } from '@unhurried/domain/time';
import { myPlans, ourPlans, remindersOf, timesIn } from '../../plans/index.ts';
import type { Session } from '../../session/index.ts';

/** What stands and is mine or for both. What is about the other alone is theirs to be reminded of. [WR5] */
const mineAmong = (session: Session): readonly Entry[] => [
  ...myPlans(session).value.entries,
  ...ourPlans(session).value.entries.filter(({ of, stands }) => stands && (of === 'both' || of === session.person)),
];

/** A rest day of either rests both phones. [RN4] */
function restDays(session: Session, first: Day, last: Day, zone: Zone): (day: Day) => boolean {
  const all = [...myPlans(session).value.entries, ...ourPlans(session).value.entries];
  const resting = all.filter(({ kind, stands }) => kind === 'rest' && stands);
  const times = timesIn(resting, { first, last }, zone).flatMap((each) => each.times);
  return (day) => times.some((time) => time.first <= day && day <= time.last);
}

/** I said so, or offered it, or it is a flare; or the calendar rests for today. */
function restsToday({ my, known, person, today }: Session): boolean {
  const { reading, standing } = my.value;
  const { passing, rests } = known.value.ours;
  const offered = offeringOn(passing[person], today.value)?.word;
  return (
    reading?.rest === true ||
    standing.state === 'flare' ||
    offered === 'rest' ||
    rests.some(({ day }) => day === today.value)
  );
}

/** When this phone may ring in so many days from now, the next first. For the open page, and for a phone that is woken. [RN2] */
export function ringsAhead(session: Session, zone: Zone, now: Instant, days: number): readonly Instant[] {
  const settings = remindersOf(session).value;
  const today = session.today.value;
  if (settings.kinds.length === 0 || settings.times.length === 0) return [];
  // A date more on both sides: a person's day turns at four, a date at midnight.
  const [first, last] = [addDays(dayAt(now, zone), -1), addDays(dayAt(now, zone), days + 1)];
  const due: readonly Due[] = timesIn(mineAmong(session), { first, last }, zone).flatMap(({ entry, times }) =>
    times.map((time) => ({ kind: entry.kind, time })),
  );
  const { readings } = session.known.value.mine.half.checkIns;
  return ringsFor({
    settings,
    due,
    isRestDay: restDays(session, first, last, zone),
    rested: session.known.value.ours.rests.some(({ day }) => day === undefined),
    restToday: restsToday(session),
    checkedInOn: readings.some(({ day }) => day === today) ? today : undefined,
    now,
    zone,
    days,
  });
}
