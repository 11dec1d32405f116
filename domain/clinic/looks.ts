import { addDays, type Day } from '../time/index.ts';
import type { ScaleId } from './facts.ts';
import type { ClinicState } from './now.ts';
import type { Series } from './page.ts';
import { scoreOf } from './scales.ts';
import { summaryOf } from './trend.ts';

/** One note of a scale: 0 to 10, the mean where there are three answers. */
export interface Note {
  readonly day: Day;
  readonly score: number;
}

/** What I see of one scale: each note, and the middle and the ends of them. */
export interface Look extends NonNullable<Series['summary']> {
  readonly notes: readonly Note[];
}

/** Half a year, today among it: *design*. [CP14] */
const lookDays = 182;
/** Three notes of 7 or more within four weeks: *design*. [CP14] */
const talk = { score: 7, notes: 3, days: 28 } as const;

/** All notes of this scale up to today, the earliest first. [CP14] */
export const notesOf = ({ scales }: ClinicState, scale: ScaleId, today: Day): readonly Note[] =>
  scales
    .filter((noted) => noted.scale === scale && noted.day <= today)
    .map((noted) => ({ day: noted.day, score: scoreOf(noted) }));

const since = (notes: readonly Note[], today: Day, days: number): readonly Note[] =>
  notes.filter(({ day }) => day > addDays(today, -days));

/** The notes of half a year with their middle; nothing where they are fewer than five. [CP14] */
export function overHalfAYear(all: readonly Note[], today: Day): Look | undefined {
  const notes = since(all, today, lookDays);
  const summary = summaryOf(notes.map(({ score }) => score));
  return summary && { ...summary, notes };
}

/** Whether a question for the visit is suggested. It says nothing of what it could be. [CP14] */
export const asksForTalk = (all: readonly Note[], today: Day): boolean =>
  since(all, today, talk.days).filter(({ score }) => score >= talk.score).length >= talk.notes;
