import type { Day } from '../time/index.ts';
import { type CheckInFact, type CheckInState, daysKept } from './check-in.ts';
import type { Reading } from './reading.ts';

const latestKept = (readings: readonly Reading[]): readonly Reading[] =>
  readings.length > daysKept ? readings.slice(-daysKept) : readings;

function placed(readings: readonly Reading[], reading: Reading): readonly Reading[] {
  const at = readings.findIndex(({ day }) => day >= reading.day);
  if (at < 0) return [...readings, reading];
  return readings[at]?.day === reading.day ? readings.with(at, reading) : readings.toSpliced(at, 0, reading);
}

function withImport(state: CheckInState, fact: Extract<CheckInFact, { kind: 'diary-imported' }>): CheckInState {
  const own = new Set(state.readings.map(({ day }) => day).filter((day) => !state.imported.has(day)));
  const fresh = fact.readings.filter(({ day }) => !own.has(day));
  const byDay = new Map<Day, Reading>(state.readings.map((reading) => [reading.day, reading]));
  for (const reading of fresh) byDay.set(reading.day, reading);
  const readings = latestKept([...byDay.values()].sort((a, b) => (a.day < b.day ? -1 : 1)));
  const kept = new Set(readings.map(({ day }) => day));
  const imported = new Set([...state.imported, ...fresh.map(({ day }) => day)].filter((day) => kept.has(day)));
  return { ...state, readings, imported, fingerprints: [...new Set([...state.fingerprints, fact.fingerprint])] };
}

/** One more private fact. My own word about a day always replaces a diary's. [CI4] */
export function evolveCheckIn(state: CheckInState, fact: CheckInFact): CheckInState {
  switch (fact.kind) {
    case 'checked-in': {
      const readings = latestKept(placed(state.readings, fact.reading));
      const first = readings[0]?.day ?? fact.reading.day;
      const imported = new Set([...state.imported].filter((day) => day !== fact.reading.day && day >= first));
      return { ...state, readings, imported };
    }
    case 'usual-told':
      return { ...state, usual: fact.usual };
    case 'diary-imported':
      return withImport(state, fact);
  }
}
