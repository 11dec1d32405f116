import { flagEntries } from '@unhurried/content/conditions';
import type { Flag } from '@unhurried/domain/library';
import { daysBetween } from '@unhurried/domain/time';
import { theDay } from '../days/told.ts';
import type { Doubt } from './case.ts';
import { forAll, type Judged } from './judged.ts';
import { flagName, type Said } from './page-words.ts';

type Possible = ReturnType<typeof forAll>;

const leaves = (possible: Possible, id: string): boolean => possible.some(({ activity }) => activity.id === id);

/** Where a case does not come to what was looked for; empty where it does. */
export function faultsOf(judged: Judged): readonly string[] {
  const { closedFrom = 7, never = [], still = [], changed = [], waitDays } = judged.named.looked;
  const possible = forAll(judged);
  const tooFar = possible.filter(({ activity }) => activity.tier >= closedFrom);
  const unlike = changed.filter(
    ([id, how]) => !possible.some(({ activity, adaptations }) => activity.id === id && adaptations.includes(how)),
  );
  return [
    ...tooFar.map(({ activity }) => `${activity.id} is there`),
    ...never.filter((id) => leaves(possible, id)).map((id) => `${id} is there`),
    ...still.filter((id) => !leaves(possible, id)).map((id) => `${id} is not there`),
    ...unlike.map(([id, how]) => `${id} is not there with ${how}`),
    ...(waitDays !== undefined && !waitDaysOf(judged).includes(waitDays) ? [`no wait of ${waitDays} days`] : []),
  ];
}

function caseOf(id: string, all: readonly Judged[]): Judged {
  const about = all.find(({ named }) => named.id === id);
  if (!about) throw new Error(`There is no case ${id}`);
  return about;
}

/** In how many days the date stands that a case waits for. */
const waitDaysOf = ({ halves }: Judged): readonly number[] =>
  halves.flatMap(({ care }) =>
    care.precautions.flatMap(({ until }) => (until === undefined ? [] : daysBetween(theDay, until))),
  );

const sourcesOf = (flag: Flag): readonly string[] => flagEntries.find((each) => each.flag === flag)?.sources ?? [];

/** Whether the code and the content still answer as the doubt says. [TC4] */
export function stillSo(doubt: Doubt, all: readonly Judged[], said: Said): boolean {
  if ('name' in doubt) return flagName(doubt.flag, said) === doubt.name;
  if ('source' in doubt) return sourcesOf(doubt.flag).includes(doubt.source);
  const about = caseOf(doubt.of, all);
  if ('waitDays' in doubt) return waitDaysOf(about).includes(doubt.waitDays);
  const found = forAll(about).find(({ activity }) => activity.id === doubt.activity);
  if (typeof doubt.now === 'object') return found !== undefined && !found.adaptations.includes(doubt.now.without);
  return (found !== undefined) === (doubt.now === 'possible');
}
