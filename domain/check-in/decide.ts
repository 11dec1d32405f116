import { exhaustive, ok, type Result, refuse } from '@unhurried/kernel';
import { addDays, type Day } from '../time/index.ts';
import type { CheckInFact, CheckInIntent, CheckInRefusal, CheckInState } from './check-in.ts';
import { evolveCheckIn } from './evolve.ts';
import { lastDaysWords, type Reading, type Usual } from './reading.ts';

const scores = ['energy', 'pain', 'mood', 'sleep', 'appetite', 'breath'] as const;

function outOfRange(scored: Omit<Reading, 'day'>): keyof Reading | undefined {
  const { lastDays } = scored;
  if (lastDays !== undefined && !lastDaysWords.includes(lastDays)) return 'lastDays';
  return scores.find((field) => {
    const score = scored[field];
    return score !== undefined && !(score >= 0 && score <= 10);
  });
}

export const readingOn = (state: CheckInState, day: Day): Reading | undefined =>
  state.readings.find((reading) => reading.day === day);

function checkIn(reading: Reading, today: Day): Result<CheckInFact, CheckInRefusal> {
  if (reading.day > today) return refuse({ kind: 'day-not-here-yet' });
  const field = outOfRange(reading);
  return field ? refuse({ kind: 'score-out-of-range', field }) : ok({ kind: 'checked-in', reading });
}

/**
 * Yesterday again, in one tap. Not after a flare day: a flare is never carried forward by habit. What I had already
 * put off limits today stays off. How "these last days" were is not said again by habit either. [CI3] [CI9]
 */
function likeYesterday(state: CheckInState, today: Day, wasFlare: boolean): Result<CheckInFact, CheckInRefusal> {
  const yesterday = readingOn(state, addDays(today, -1));
  if (!yesterday) return refuse({ kind: 'nothing-yesterday' });
  if (wasFlare || yesterday.worse) return refuse({ kind: 'flare-yesterday' });
  const { lastDays: _, ...again } = yesterday;
  const offToday = readingOn(state, today)?.offLimits ?? [];
  const offLimits = [...(yesterday.offLimits ?? []), ...offToday];
  return ok({
    kind: 'checked-in',
    reading: { ...again, day: today, ...(offToday.length > 0 ? { offLimits } : {}) },
  });
}

function tellUsual(usual: Usual): Result<CheckInFact, CheckInRefusal> {
  const field = outOfRange(usual);
  return field ? refuse({ kind: 'score-out-of-range', field }) : ok({ kind: 'usual-told', usual });
}

type Import = Extract<CheckInIntent, { kind: 'import-diary' }>;

/** Days that are not here yet and scores off the scale stay out; the same file again, with nothing new, is refused. [CI7] */
function importDiary(
  state: CheckInState,
  { source, fingerprint, readings }: Import,
  today: Day,
): Result<CheckInFact, CheckInRefusal> {
  const sound = readings.filter((reading) => reading.day <= today && outOfRange(reading) === undefined);
  const fact: CheckInFact = { kind: 'diary-imported', source, fingerprint, readings: sound };
  const readBefore = state.fingerprints.includes(fingerprint);
  const changes = () => JSON.stringify(evolveCheckIn(state, fact).readings) !== JSON.stringify(state.readings);
  return sound.length > 0 && (!readBefore || changes()) ? ok(fact) : refuse({ kind: 'nothing-new-to-import' });
}

/**
 * What my tap becomes. [CI1]
 *
 * `wasFlare`: whether yesterday was a day of flare, as the pace saw it; it arrives as an argument because the
 * check-in knows nothing of the pace.
 */
export function decideCheckIn(
  state: CheckInState,
  intent: CheckInIntent,
  context: { readonly today: Day; readonly wasFlare: boolean },
): Result<CheckInFact, CheckInRefusal> {
  switch (intent.kind) {
    case 'check-in':
      return checkIn(intent.reading, context.today);
    case 'rest-today':
      return ok({
        kind: 'checked-in',
        reading: { ...readingOn(state, context.today), day: context.today, rest: true },
      });
    case 'like-yesterday':
      return likeYesterday(state, context.today, context.wasFlare);
    case 'tell-usual':
      return tellUsual(intent.usual);
    case 'import-diary':
      return importDiary(state, intent, context.today);
    default:
      return exhaustive(intent);
  }
}

/** Nothing was written with this app before this day: a clock that says so is wrong. */
const firstDay = '2026-11-01';

/** Whether the device's day contradicts what was written: before this app was, or before my latest word. [CI8] */
export const clockSeemsWrong = (state: CheckInState, today: Day): boolean =>
  today < firstDay || (state.readings.at(-1)?.day ?? today) > addDays(today, 1);
