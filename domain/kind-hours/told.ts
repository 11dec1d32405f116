import type { Person, Shared } from '../couple/index.ts';
import { type Latest, latest, nextNth } from '../edits/index.ts';
import { addDays, type Day, weekdayOf } from '../time/index.ts';
import { type Sure, sureties, type ToldHour } from './kind-hours.ts';
import { type Part, parts, weekdays } from './part.ts';

/** As many as a week has parts of days. */
export const mostHours = weekdays.length * parts.length;

/** What I let the other see, in `shown`: a list in place of the one before. An empty one takes all of it back. [KH5] */
export interface HoursFact {
  readonly kind: 'hours-told';
  readonly nth: number;
  readonly hours: readonly ToldHour[];
}

export type HoursTold = Shared<Readonly<Partial<Record<Person, Latest<readonly ToldHour[]>>>>>;

export const noHours: HoursTold = {};

/** Each speaks for themselves alone. [KH5] [P7] */
export function evolveHours(
  state: HoursTold,
  { nth, hours }: HoursFact,
  { id, by }: { readonly id: string; readonly by: Person },
): HoursTold {
  return { ...state, [by]: latest(state[by], { value: hours, nth, id }) };
}

/** The fact that tells these hours: only which, and how sure; what they were learned from stays here. [KH5] */
export const tellingHours = (state: HoursTold, me: Person, hours: readonly ToldHour[]): HoursFact => ({
  kind: 'hours-told',
  nth: nextNth(state[me]),
  hours: hours.map(({ weekday, part, sure }) => ({ weekday, part, sure })),
});

/** A time that both may find kind. */
export interface KindWindow {
  readonly day: Day;
  readonly part: Part;
  readonly sure: Sure;
}

const lessSure = (all: readonly ToldHour[]): Sure => (all.some(({ sure }) => sure === 'often') ? 'often' : 'mostly');

/** What both told of the seven days from `from` on, in time's order. */
function meetingsOf(mine: readonly ToldHour[], theirs: readonly ToldHour[], from: Day): readonly KindWindow[] {
  const days = weekdays.map((count) => addDays(from, count));
  return days.flatMap((day) =>
    parts.flatMap((part) => {
      const at = (all: readonly ToldHour[]) =>
        all.filter((each) => each.weekday === weekdayOf(day) && each.part === part);
      const [one, other] = [at(mine), at(theirs)];
      return one.length > 0 && other.length > 0 ? [{ day, part, sure: lessSure([...one, ...other]) }] : [];
    }),
  );
}

const mostWindows = 3;

/**
 * Where the hours of both meet in the seven days from `from` on. Chosen first and asked after: were they chosen from what is
 * free, every rest day would bring another. [KH6] [P3] [P4]
 */
export function windowsOfBoth(
  mine: readonly ToldHour[],
  theirs: readonly ToldHour[],
  busy: (day: Day, part: Part) => boolean,
  from: Day,
): readonly KindWindow[] {
  const surest = meetingsOf(mine, theirs, from).toSorted(
    (one, other) => sureties.indexOf(other.sure) - sureties.indexOf(one.sure),
  );
  const firstOfDay = surest.filter(({ day }, at) => surest.findIndex((each) => each.day === day) === at);
  const besides = surest.filter((each) => !firstOfDay.includes(each));
  const chosen = new Set([...firstOfDay, ...besides].slice(0, mostWindows));
  return surest.filter((each) => chosen.has(each) && !busy(each.day, each.part));
}
