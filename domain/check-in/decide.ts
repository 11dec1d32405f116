import { exhaustive, ok, type Result, refuse } from '@unhurried/kernel';
import { addDays, type Day } from '../time/index.ts';
import type { CheckInFact, CheckInIntent, CheckInRefusal, CheckInState } from './check-in.ts';
import type { Reading } from './reading.ts';

const scores = ['energy', 'pain', 'mood', 'sleep', 'appetite', 'breath'] as const;

const outOfRange = (reading: Reading): keyof Reading | undefined =>
  scores.find((field) => {
    const score = reading[field];
    return score !== undefined && !(score >= 0 && score <= 10);
  });

export const readingOn = (state: CheckInState, day: Day): Reading | undefined =>
  state.readings.find((reading) => reading.day === day);

function checkIn(reading: Reading, today: Day): Result<CheckInFact, CheckInRefusal> {
  if (reading.day > today) return refuse({ kind: 'day-not-here-yet' });
  const field = outOfRange(reading);
  return field ? refuse({ kind: 'score-out-of-range', field }) : ok({ kind: 'checked-in', reading });
}

/** Yesterday again, in one tap. Not after a flare day: a flare is never carried forward by habit. [CI3] */
function likeYesterday(state: CheckInState, today: Day, wasFlare: boolean): Result<CheckInFact, CheckInRefusal> {
  const yesterday = readingOn(state, addDays(today, -1));
  if (!yesterday) return refuse({ kind: 'nothing-yesterday' });
  if (wasFlare || yesterday.worse) return refuse({ kind: 'flare-yesterday' });
  return ok({ kind: 'checked-in', reading: { ...yesterday, day: today } });
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
      return ok({ kind: 'checked-in', reading: { ...readingOn(state, context.today), day: context.today, rest: true } });
    case 'like-yesterday':
      return likeYesterday(state, context.today, context.wasFlare);
    case 'tell-usual':
      return ok({ kind: 'usual-told', usual: intent.usual });
    case 'import-diary':
      if (intent.readings.length === 0) return refuse({ kind: 'nothing-new-to-import' });
      return ok({ kind: 'diary-imported', source: intent.source, fingerprint: intent.fingerprint, readings: intent.readings });
    default:
      return exhaustive(intent);
  }
}
