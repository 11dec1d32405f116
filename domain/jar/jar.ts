import { ok, type Result, refuse } from '@unhurried/kernel';
import type { Person } from '../couple/index.ts';
import { addDays, type Day, daysBetween } from '../time/index.ts';
import { type JarKind, type JarNoteFact, type JarOpenedFact, longestNote } from './facts.ts';

/** A fact of the jar in `mine`, and where it lies. */
export interface LaidNote {
  readonly id: string;
  readonly fact: JarNoteFact;
}

/** A note that lies with me. `ids`: where, so that it can be taken out. */
export interface Note {
  readonly note: string;
  readonly what: JarKind;
  readonly text: string;
  readonly from?: Day;
  /** For whom it was written: a couple's space. [JA7] */
  readonly space?: string;
  readonly ids: readonly string[];
}

interface NewNote {
  /** 32 hex digits. */
  readonly note: string;
  readonly what: JarKind;
  readonly text: string;
  readonly from?: Day;
  readonly space?: string;
}

const inSpace = (space: string | undefined) => (space === undefined ? {} : { space });

/** Refusals: `no-words`, `too-long`. It comes out tomorrow at the earliest. [JA2] */
export function putIn(
  { note, what, text, from, space }: NewNote,
  today: Day,
): Result<JarNoteFact, 'no-words' | 'too-long'> {
  const words = text.trim();
  if (words === '') return refuse('no-words');
  if ([...words].length > longestNote) return refuse('too-long');
  const tomorrow = addDays(today, 1);
  const earliest = from !== undefined && from > tomorrow ? from : tomorrow;
  return ok({ kind: 'jar-note-written', note, what, text: words, from: earliest, ...inSpace(space) });
}

/** The mark that a note came out: its name again, no words, and the day on which it did. [JA6] */
const isMark = ({ fact }: LaidNote): boolean => fact.text === '';

/** My notes, the one that was put in first coming first. What came out is none of them. [JA6] */
export function notesOf(laid: readonly LaidNote[]): readonly Note[] {
  const out = new Set(laid.filter(isMark).map(({ fact }) => fact.note));
  const notes = new Map<string, Note>();
  for (const { id, fact } of laid) {
    if (out.has(fact.note)) continue;
    const { note, what, text, from, space } = notes.get(fact.note) ?? { ...fact, ids: [] };
    const ids = [...(notes.get(note)?.ids ?? []), id];
    notes.set(note, { note, what, text, ids, ...(from === undefined ? {} : { from }), ...inSpace(space) });
  }
  return [...notes.values()];
}

/**
 * Where everything lies of what came out and can be erased: its words at once, the mark when its day is over. Until then it says
 * that one came out, whatever has been taken back since. [JA3] [JA6]
 */
export function overNotes(laid: readonly LaidNote[], today: Day): readonly string[] {
  const out = new Set(laid.filter(isMark).map(({ fact }) => fact.note));
  const isNeeded = (each: LaidNote) => isMark(each) && each.fact.from !== undefined && each.fact.from >= today;
  return laid.filter((each) => out.has(each.fact.note) && !isNeeded(each)).map(({ id }) => id);
}

/** What one person let out, and whose it is. */
export interface CameOut {
  readonly id: string;
  readonly by: Person;
  readonly fact: JarOpenedFact;
}

/** Whether it was written for somebody else: then it stays with me, as words. [JA7] */
export const isForAnother = ({ space }: Pick<Note, 'space'>, here: string): boolean =>
  space !== undefined && space !== here;

/** When, and in which space, the jar opens. */
interface There {
  readonly today: Day;
  readonly space: string;
}

/** What I say and keep when the jar opens, in one step: what both read, and the mark. */
export interface Opening {
  readonly opened: JarOpenedFact;
  readonly mark: JarNoteFact;
}

/**
 * What comes out of my notes today: of those whose day has come the first; nothing where there is none, or where one of
 * mine came out today, also where it was taken back. Whether both are there is asked before. [JA3] [JA7]
 */
export function opening(
  laid: readonly LaidNote[],
  mine: readonly JarOpenedFact[],
  { today, space }: There,
): Opening | undefined {
  const isMarked = laid.some((each) => isMark(each) && each.fact.from === today);
  if (isMarked || mine.some(({ day }) => day === today)) return undefined;
  const isDue = (note: Note) => (note.from ?? today) <= today && !isForAnother(note, space);
  const due = notesOf(laid).find(isDue);
  if (!due) return undefined;
  const { note, what, text } = due;
  return {
    opened: { kind: 'jar-note-opened', what, text, day: today },
    mark: { kind: 'jar-note-written', note, what, text: '', from: today },
  };
}

/** The last day on which what came out can be read: seven days with its own. [JA5] */
export const lastDayToRead = (day: Day): Day => addDays(day, 6);

function canBeRead({ fact: { day } }: CameOut, today: Day): boolean {
  const since = daysBetween(day, today);
  return since >= -1 && since <= 6;
}

/** Whose it is and of which day: an honest phone lets one note out for both. [JA3] */
const turnOf = ({ by, fact: { day } }: CameOut): string => `${day} ${by}`;
const textOf = ({ by, fact: { day, what, text } }: CameOut): string => JSON.stringify([day, what, text, by]);
const inOrder = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/**
 * What came out and can still be read, the latest day first; of each person one for each day, so that a program that lets
 * out hundreds shows as one. The order is by day and words, the same on both phones. [JA3] [JA5] [JA6]
 */
export function cameOut(all: readonly CameOut[], today: Day): readonly CameOut[] {
  const there = all.filter((each) => canBeRead(each, today)).sort((one, other) => inOrder(textOf(one), textOf(other)));
  const single = there.filter((each, at) => there.findIndex((other) => turnOf(other) === turnOf(each)) === at);
  return single.sort((one, other) => inOrder(other.fact.day, one.fact.day) || inOrder(textOf(one), textOf(other)));
}
