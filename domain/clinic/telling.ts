import { ok, type Result, refuse } from '@unhurried/kernel';
import type { Day } from '../time/index.ts';
import {
  type AnswerNoted,
  type ClinicFact,
  type ClinicTold,
  longestSaid,
  longestWant,
  mostLines,
  mostListed,
  mostQuestions,
  type QuestionKept,
  type ScaleNoted,
} from './facts.ts';
import { type ClinicState, saidNow, toldAs } from './now.ts';
import { isSound } from './scales.ts';

/** `two-lines`: more lines than two. `not-yet`: a day that is not here. `no-room`: the list is full. */
export type ClinicRefusal = 'too-long' | 'two-lines' | 'not-yet' | 'no-room';

const tooLong = (words: string, longest: number): boolean => [...words].length > longest;

function unfit(told: ClinicTold): ClinicRefusal | undefined {
  if (!('words' in told)) return undefined;
  if (tooLong(told.words, told.about === 'want' ? longestWant : longestSaid)) return 'too-long';
  if (told.about === 'tried' && tooLong(told.came, longestSaid)) return 'too-long';
  return told.about === 'want' && told.words.split(/\r\n|[\n\r\u2028\u2029]/).length > mostLines
    ? 'two-lines'
    : undefined;
}

/** An operation and the last visit have been; the next treatment may lie on any day. */
const isAhead = (told: ClinicTold, today: Day): boolean =>
  (told.about === 'operation' || told.about === 'last-visit') && told.day !== undefined && told.day > today;

function hasRoom(state: ClinicState, told: ClinicTold): boolean {
  if (told.about === 'operation') {
    const others = toldAs(state, 'operation').filter(({ operation }) => operation !== told.operation);
    return others.length < mostListed;
  }
  if (told.about !== 'tried') return true;
  return toldAs(state, 'tried').filter(({ tried }) => tried !== told.tried).length < mostListed;
}

function trimmed(told: ClinicTold): ClinicTold {
  if (told.about === 'tried') return { ...told, words: told.words.trim(), came: told.came.trim() };
  return 'words' in told ? { ...told, words: told.words.trim() } : told;
}

/** What I tell, made ready to be kept, or refused by name. [CP2] */
export function tellClinic(state: ClinicState, said: ClinicTold, today: Day): Result<ClinicFact, ClinicRefusal> {
  const told = trimmed(said);
  const refusal = unfit(told);
  if (refusal) return refuse(refusal);
  if (isAhead(told, today)) return refuse('not-yet');
  return hasRoom(state, told) ? ok(saidNow(state, { kind: 'clinic-told', ...told })) : refuse('no-room');
}

/** `off-scale`: not a whole number from 0 to 10, or not as many as the scale has. [CP6] */
export function noteScale(
  state: ClinicState,
  noted: ScaleNoted,
  today: Day,
): Result<ClinicFact, 'off-scale' | 'not-yet'> {
  if (!isSound(noted)) return refuse('off-scale');
  return noted.day > today ? refuse('not-yet') : ok(saidNow(state, { kind: 'scale-noted', ...noted }));
}

/** A question to take along, moved to another place, or let go. [CP11] */
export function keepQuestion(state: ClinicState, kept: QuestionKept): Result<ClinicFact, 'too-long' | 'no-room'> {
  if (tooLong(kept.words ?? '', longestSaid)) return refuse('too-long');
  const others = state.questions.filter(({ question }) => question !== kept.question);
  if (kept.kept && others.length >= mostQuestions) return refuse('no-room');
  return ok(saidNow(state, { kind: 'question-kept', ...kept }));
}

/** What I was told at a visit. [CP11] */
export function noteAnswer(
  state: ClinicState,
  noted: AnswerNoted,
  today: Day,
): Result<ClinicFact, 'too-long' | 'not-yet'> {
  if (tooLong(noted.words, longestSaid)) return refuse('too-long');
  return noted.day > today ? refuse('not-yet') : ok(saidNow(state, { kind: 'answer-noted', ...noted }));
}
