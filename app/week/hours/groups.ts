import type { KindHour, LearnedFrom, Part, Sure, ToldHour, Weekday } from '@unhurried/domain/kind-hours';

/** Hours that are said and told in one breath: they rest on the same notes. [WE11] */
export interface HourGroup {
  readonly name: string;
  readonly part: Part;
  readonly weekdays: readonly Weekday[];
  readonly sure: Sure;
  /** Absent for what was told before and is not learned now. */
  readonly learnedFrom?: LearnedFrom;
  /** What is told and what is not never stand in one line. */
  readonly isTold: boolean;
}

type Hour = ToldHour & { readonly learnedFrom?: LearnedFrom; readonly isTold: boolean };

const nameOf = ({ part, weekday, sure, learnedFrom, isTold }: Hour): string =>
  [part, sure, learnedFrom, isTold ? 'told' : '', learnedFrom === 'weekday' ? weekday : ''].join(' ').trim();

const sameHour = (one: ToldHour, other: ToldHour): boolean => one.weekday === other.weekday && one.part === other.part;

/** What is learned, and, after it, what was told before and is not learned now: it stays told until its person says so. */
export function groupsOf(learned: readonly KindHour[], told: readonly ToldHour[]): readonly HourGroup[] {
  const isTold = (hour: ToldHour) => told.some((each) => sameHour(each, hour));
  const now: readonly Hour[] = learned.map((hour) => ({ ...hour, isTold: isTold(hour) }));
  const before = told.filter((each) => !learned.some((hour) => sameHour(hour, each)));
  const groups = new Map<string, HourGroup>();
  for (const hour of [...now, ...before.map((each): Hour => ({ ...each, isTold: true }))]) {
    const name = nameOf(hour);
    const group = groups.get(name) ?? { ...hour, name, weekdays: [] };
    groups.set(name, { ...group, weekdays: [...group.weekdays, hour.weekday] });
  }
  return [...groups.values()];
}

/** Nothing is ticked but what is told, and nothing is told before its person ticks it. [WE11] */
export const toldIn = (groups: readonly HourGroup[]): readonly string[] =>
  groups.filter(({ isTold }) => isTold).map(({ name }) => name);

/** The list that these ticks tell. */
export const telling = (groups: readonly HourGroup[], ticked: readonly string[]): readonly ToldHour[] =>
  groups
    .filter(({ name }) => ticked.includes(name))
    .flatMap(({ weekdays, part, sure }) => weekdays.map((weekday) => ({ weekday, part, sure })));
