import type { Note } from '@unhurried/domain/clinic';
import { type Day, daysBetween } from '@unhurried/domain/time';

export const plot = { width: 360, height: 150, top: 10, bottom: 10, start: 12, end: 12 } as const;

/** Fewer days than these would draw a week as a long time. */
const fewestDays = 28;

export interface Dot {
  readonly day: Day;
  readonly x: number;
  readonly y: number;
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** 0 at the foot, 10 at the top. */
export const heightOf = (score: number): number =>
  tenth(plot.top + (plot.height - plot.top - plot.bottom) * (1 - score / 10));

/** A dot for each note, where its day lies between the first one and today. Nothing lies between them. [LX3] */
export function dotsOf(notes: readonly Note[], today: Day, rightToLeft: boolean): readonly Dot[] {
  const first = notes[0]?.day ?? today;
  const span = Math.max(daysBetween(first, today), fewestDays);
  const room = plot.width - plot.start - plot.end;
  return notes.map(({ day, score }) => {
    const along = room * (1 - daysBetween(day, today) / span);
    return { day, x: tenth(rightToLeft ? plot.width - plot.end - along : plot.start + along), y: heightOf(score) };
  });
}
