import type { DiaryDay } from '@unhurried/domain/diary';
import { type Profile, type Standing, standingsOver } from '@unhurried/domain/pace';
import { type Day, daysBetween } from '@unhurried/domain/time';
import { type Marks, naiveRules } from './naive.ts';

/** How well marks agree with a diary's own: undefined where there was nothing to find, or nothing was marked. */
export interface Tally {
  readonly of: number;
  readonly marked: number;
  readonly hit: number;
  readonly recall: number | undefined;
  readonly precision: number | undefined;
  readonly f1: number | undefined;
}

/** Days count where the diary was asked about a crash; "ordinary" is a crash of none. */
export interface FlareScore {
  readonly asked: number;
  readonly ordinary: number;
  readonly falselyMarked: number;
  readonly falseShare: number | undefined;
  readonly atLeastMild: Tally;
  readonly atLeastModerate: Tally;
  readonly severe: Tally;
  /** Here `marked` counts the beginnings of marks, `of` the beginnings of crash episodes. */
  readonly onsets: Tally;
  /** Mean days from the first mark to the onset, 0 to 3, over the onsets that were caught. */
  readonly lead: number | undefined;
  /** The share of days that have an onset on them or within three days: what marks set at random would score. */
  readonly chanceOfOnset: number | undefined;
}

/** A mark may come so many days before an onset and still belong to it. */
const mostLead = 3;
/** Days of one episode lie at most so far apart: one day in between may be unmarked or none. */
const nextInEpisode = 2;

const share = (part: number, whole: number): number | undefined => (whole > 0 ? part / whole : undefined);

function tallyOf(of: number, marked: number, hit: number, hitMarks = hit): Tally {
  const recall = share(hit, of);
  const precision = share(hitMarks, marked);
  const both = recall !== undefined && precision !== undefined;
  const f1 = both ? (recall + precision > 0 ? (2 * recall * precision) / (recall + precision) : 0) : undefined;
  return { of, marked, hit, recall, precision, f1 };
}

type Asked = DiaryDay & { readonly crash: NonNullable<DiaryDay['crash']> };
const isAsked = (day: DiaryDay): day is Asked => day.crash !== undefined;

function tallyAt(asked: readonly Asked[], marks: Marks, least: number): Tally {
  const crashed = asked.filter(({ crash }) => crash >= least);
  const marked = asked.filter(({ day }) => marks.get(day));
  return tallyOf(crashed.length, marked.length, crashed.filter(({ day }) => marks.get(day)).length);
}

/** The first days of runs whose days lie at most `apart` days from one another. */
const beginnings = (days: readonly Day[], apart: number): Day[] =>
  days.filter((day, at) => {
    const before = days[at - 1];
    return before === undefined || daysBetween(before, day) > apart;
  });

function onsetsOf(days: readonly DiaryDay[], marks: Marks): Pick<FlareScore, 'onsets' | 'lead' | 'chanceOfOnset'> {
  const crashDays = days.filter(({ crash }) => crash !== undefined && crash >= 1).map(({ day }) => day);
  const onsets = beginnings(crashDays, nextInEpisode);
  const markedDays = days.map(({ day }) => day).filter((day) => marks.get(day));
  const begun = beginnings(markedDays, 1);
  const near = (mark: Day, onset: Day) => daysBetween(mark, onset) >= 0 && daysBetween(mark, onset) <= mostLead;
  const leads = onsets.flatMap((onset) => {
    const first = markedDays.find((mark) => near(mark, onset));
    return first === undefined ? [] : [daysBetween(first, onset)];
  });
  const right = begun.filter((mark) => onsets.some((onset) => near(mark, onset))).length;
  const lead = share(
    leads.reduce((sum, each) => sum + each, 0),
    leads.length,
  );
  const chance = days.filter(({ day }) => onsets.some((onset) => near(day, onset))).length;
  return {
    onsets: tallyOf(onsets.length, begun.length, leads.length, right),
    lead,
    chanceOfOnset: share(chance, days.length),
  };
}

/** A diary's days, in order, against a rule's marks. A crash is the diary's own word; no rule here reads it. */
export function scoreFlares(days: readonly DiaryDay[], marks: Marks): FlareScore {
  const asked = days.filter(isAsked);
  const ordinary = asked.filter(({ crash }) => crash === 0);
  const falselyMarked = ordinary.filter(({ day }) => marks.get(day)).length;
  return {
    asked: asked.length,
    ordinary: ordinary.length,
    falselyMarked,
    falseShare: share(falselyMarked, ordinary.length),
    atLeastMild: tallyAt(asked, marks, 1),
    atLeastModerate: tallyAt(asked, marks, 2),
    severe: tallyAt(asked, marks, 3),
    ...onsetsOf(days, marks),
  };
}

/** The days that the flare rule calls flare days: those on which a flare is on and not waiting out its way back. */
export const flareMarks = (standings: ReadonlyMap<Day, Standing>): Marks =>
  new Map([...standings].map(([day, standing]) => [day, standing.state === 'flare' && !standing.backSince]));

export interface ScoredRule {
  readonly rule: string;
  readonly score: FlareScore;
}

/** The flare rule and the naive rules on the same days. */
export function scoredBeside(days: readonly DiaryDay[], profile: Profile = 'payback'): readonly ScoredRule[] {
  const readings = days.map(({ reading }) => reading);
  const standings = standingsOver(
    { readings, taps: [], profile },
    days.map(({ day }) => day),
  );
  const naive = Object.entries(naiveRules).map(([rule, marks]) => ({ rule, score: scoreFlares(days, marks(days)) }));
  return [{ rule: 'flare rule', score: scoreFlares(days, flareMarks(standings)) }, ...naive];
}
