import type { KindHour, LearnedFrom, Part, Sure, ToldHour, Weekday } from '@unhurried/domain/kind-hours';

/** Hours that are said and told in one breath: they rest on the same notes. [WE11] */
export interface HourGroup {
  readonly name: string;
  readonly part: Part;
  readonly weekdays: readonly Weekday[];
  readonly sure: Sure;
  /** Absent for what was told before and is not learned now. */
  readonly learnedFrom?: LearnedFrom;
}

const nameOf = ({ part, weekday, sure, learnedFrom }: ToldHour & { readonly learnedFrom?: LearnedFrom }): string =>
  [part, sure, learnedFrom ?? 'told', learnedFrom === 'weekday' ? weekday : ''].join(' ').trim();

const sameHour = (one: ToldHour, other: ToldHour): boolean => one.weekday === other.weekday && one.part === other.part;

/** What is learned, and, after it, what was told before and is not learned now: it stays told until its person says so. */
export function groupsOf(learned: readonly KindHour[], told: readonly ToldHour[]): readonly HourGroup[] {
  const before = told.filter((each) => !learned.some((hour) => sameHour(hour, each)));
  const groups = new Map<string, HourGroup>();
  for (const hour of [...learned, ...before]) {
    const name = nameOf(hour);
    const group = groups.get(name) ?? { ...hour, name, weekdays: [] };
    groups.set(name, { ...group, weekdays: [...group.weekdays, hour.weekday] });
  }
  return [...groups.values()];
}

const hoursIn = ({ weekdays, part, sure }: HourGroup): readonly ToldHour[] =>
  weekdays.map((weekday) => ({ weekday, part, sure }));

/** A group is told when all of it is. Nothing is told before its person ticks it. [WE11] */
export const toldIn = (groups: readonly HourGroup[], told: readonly ToldHour[]): readonly string[] =>
  groups
    .filter((group) => hoursIn(group).every((hour) => told.some((each) => sameHour(each, hour))))
    .map(({ name }) => name);

/** The list that these ticks tell. */
export const telling = (groups: readonly HourGroup[], ticked: readonly string[]): readonly ToldHour[] =>
  groups.filter(({ name }) => ticked.includes(name)).flatMap(hoursIn);
