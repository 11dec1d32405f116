import type { Reading, Score } from '../check-in/index.ts';
import type { Private } from '../couple/index.ts';
import { addDays, type Day, type Instant, usualTurn, wallAt, type Zone } from '../time/index.ts';
import { type Part, partAt } from './part.ts';

/** My energy in one part of one day. */
export type Observation = Private<{ readonly day: Day; readonly part: Part; readonly energy: Score }>;

export interface Written {
  readonly reading: Reading;
  readonly at: Instant;
}

/** Energy that is left now is spoken of the moment; a morning's is a guess at a whole day. [KH1] */
function observationOf({ reading, at }: Written, zone: Zone, turn: number): Observation | undefined {
  const { day, energy, energyFor } = reading;
  const wall = wallAt(at, zone);
  const hour = Number(wall.slice(11, 13));
  const then = addDays(wall.slice(0, 10) as Day, hour >= turn ? 0 : -1);
  const part = partAt(hour);
  if (energy === undefined || energyFor === 'morning' || !part || then !== day) return undefined;
  return { day, part, energy };
}

/**
 * What my check-ins tell of hours, oldest first: one for a part of a day, the last. `zone` is where I live: what was written
 * elsewhere counts by its clock too. `turn`: the hour at which my day turns. [KH1]
 */
export function observationsFrom(
  facts: readonly Written[],
  zone: Zone,
  turn: number = usualTurn,
): readonly Observation[] {
  const inOrder = [...facts].sort((one, other) => one.at - other.at);
  const last = new Map<string, Observation>();
  for (const fact of inOrder) {
    const observation = observationOf(fact, zone, turn);
    if (observation) last.set(`${observation.day} ${observation.part}`, observation);
  }
  return [...last.values()].sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
}
