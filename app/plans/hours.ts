import { computed, type ReadonlySignal } from '@preact/signals';
import { type Entry, occurrencesOf } from '@unhurried/domain/calendar';
import { type HardDays, hardDaysLearned, type ToldHour, tellingHours } from '@unhurried/domain/kind-hours';
import { addDays, type Zone } from '@unhurried/domain/time';
import { partnerOf, type Session, shown } from '../session/index.ts';
import { ourPlans, saidOf } from './known-plans.ts';
import { write } from './tidy.ts';

interface HoursOfBoth {
  readonly mine: readonly ToldHour[] | undefined;
  readonly theirs: readonly ToldHour[] | undefined;
}

/** What each has told of their kind hours; nothing where they told nothing. [KH5] */
export const hoursOf = (session: Session): ReadonlySignal<HoursOfBoth> =>
  computed(() => {
    const { hours } = ourPlans(session).value;
    return { mine: hours[session.person]?.value, theirs: hours[partnerOf(session)]?.value };
  });

/** My latest list alone stays; where it is empty nothing stays. [KH5] [ED4] */
export async function tellHours(session: Session, hours: readonly ToldHour[]): Promise<boolean> {
  const before = saidOf(session, 'hours-told');
  if (hours.length > 0) {
    const wrote = await write(session, [shown(tellingHours(ourPlans(session).value.hours, session.person, hours))]);
    if (!wrote) return false;
  }
  return before.length === 0 || (await session.letGo(before)).ok;
}

/** How far back a round is learned from: as long as check-ins are at hand. [KH7] [CI5] */
const lookBack = 130;

/** Which days of its rounds were hard for me, by my own check-ins, for me alone. [KH7] */
export function learnedOf(session: Session, { of, cycle, when, changes }: Entry, zone: Zone): HardDays | undefined {
  if (of !== session.person || !cycle) return undefined;
  const today = session.today.value;
  const times = occurrencesOf(when, changes, { first: addDays(today, -lookBack), last: today }, zone);
  const { readings } = session.known.value.mine.half.checkIns;
  return hardDaysLearned(
    readings,
    times.map(({ first }) => first),
    cycle.days,
  );
}
