import { conditionById } from '@unhurried/content/conditions';
import { type CareFact, type CareState, evolveCare, noCare } from '@unhurried/domain/care';
import { type CheckInState, evolveCheckIn, noCheckIns, type Reading } from '@unhurried/domain/check-in';
import { evolveLimits, type LimitsState, noLimits } from '@unhurried/domain/limits';
import { evolvePace, type MyHalf, noPace, type PaceState, settledHalf } from '@unhurried/domain/pace';
import { addDays, type Day, dayFrom, type Instant } from '@unhurried/domain/time';
import type { Told } from './case.ts';

const dayNamed = (text: string): Day => {
  const day = dayFrom(text);
  if (!day) throw new Error(`${text} is no day`);
  return day;
};

/** All twenty are lived on one day, so that nothing but the two people differs. A summer Monday. */
export const theDay: Day = dayNamed('2026-06-15');

/** Any instant of the day will do: nothing in the twenty hangs on an hour. */
export const noon = Date.parse(`${theDay}T12:00:00Z`) as Instant;

const ago = (days: number): Day => addDays(theDay, -days);

function checkInsOf({ readings = [], usual, today }: Told): CheckInState {
  const past = readings.flatMap(([days, energy, pain]) => Array.from({ length: days }, () => ({ energy, pain })));
  const said = past.flatMap(({ energy, pain }, at): readonly Reading[] =>
    energy === undefined || pain === undefined ? [] : [{ day: ago(past.length - at), energy, pain }],
  );
  const all: readonly Reading[] = today ? [...said, { ...today, day: theDay }] : said;
  const begun = usual ? evolveCheckIn(noCheckIns, { kind: 'usual-told', usual }) : noCheckIns;
  return all.reduce((state, reading) => evolveCheckIn(state, { kind: 'checked-in', reading }), begun);
}

/** A condition with the wait that content names for it, as the app's own form writes the two down. [TD4] */
function conditionFacts({ id, also = [], stance, daysAgo }: NonNullable<Told['conditions']>[number]): CareFact[] {
  const condition = conditionById(id);
  if (!condition) throw new Error(`There is no condition ${id}`);
  const flags = [...new Set([...condition.brings, ...also])];
  const told: CareFact = { kind: 'condition-told', condition: { id, flags, stance: { kind: stance } } };
  const { wait } = condition;
  if (!wait || stance !== 'recent') return [told];
  const until = wait.days === null ? {} : { until: addDays(ago(daysAgo), wait.days) };
  const target = { kind: 'tier', tier: wait.fromTier } as const;
  return [told, { kind: 'precaution-set', precaution: { id: `wait-${id}`, target, from: ago(daysAgo), ...until } }];
}

function careOf({ conditions = [], precautions = [], warning }: Told): CareState {
  const facts: CareFact[] = conditions.flatMap(conditionFacts);
  for (const [at, { target, daysAgo }] of precautions.entries())
    facts.push({ kind: 'precaution-set', precaution: { id: `told-${at}`, target, from: ago(daysAgo) } });
  if (warning) facts.push({ kind: 'red-flag-raised', flag: warning, day: theDay });
  return facts.reduce(evolveCare, noCare);
}

const limitsOf = ({ limits = [] }: Told): LimitsState =>
  limits.reduce<LimitsState>((state, limit) => evolveLimits(state, { kind: 'limit-set', limit }, noon), noLimits);

function paceOf({ profile, lowIsUsual, had = [] }: Told): PaceState {
  const chosen = profile ? evolvePace(noPace, { kind: 'profile-chosen', profile, day: ago(40) }) : noPace;
  const usual = lowIsUsual ? evolvePace(chosen, { kind: 'low-is-usual', on: true }) : chosen;
  return had.reduce(
    (state, { daysAgo, ...time }) => evolvePace(state, { kind: 'time-had', time: { ...time, day: ago(daysAgo) } }),
    usual,
  );
}

/** One person's half, folded from facts by the functions that fold it in the app. */
export function halfOf(told: Told): MyHalf {
  const half = { checkIns: checkInsOf(told), limits: limitsOf(told), care: careOf(told), pace: paceOf(told) };
  // Times older than 72 hours have become numbers, as they do whenever the app is opened. [PA8]
  const settled = settledHalf(half, theDay);
  return settled ? { ...half, pace: evolvePace(half.pace, settled) } : half;
}
