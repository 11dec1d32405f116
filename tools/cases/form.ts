import { type Condition, conditionById } from '@unhurried/content/conditions';
import { type CareFact, type CareState, evolveCare, noCare, type Stance } from '@unhurried/domain/care';
import { addDays, type Day } from '@unhurried/domain/time';
import { theDay } from '../days/told.ts';
import type { Half, Telling } from './case.ts';

const ago = (days: number): Day => addDays(theDay, -days);

export function known(id: string): Condition {
  const condition = conditionById(id);
  if (!condition) throw new Error(`There is no condition ${id}`);
  return condition;
}

export const waitIdOf = (id: string): string => `wait-${id}`;

const stanceOf = ({ stance, effort }: Telling): Stance => ({ kind: effort === 'yes' ? 'recent' : stance });

/** The days of a wait begin on the day on which it is told: the form has no field for the day of the operation. [AC3] */
function waitFact({ id, wait }: Condition, stance: Stance, on: Day): CareFact | undefined {
  if (!wait) return undefined;
  if (stance.kind !== 'recent') return { kind: 'precaution-ended', id: waitIdOf(id) };
  const target = { kind: 'tier' as const, tier: wait.fromTier };
  const until = wait.days === null ? {} : { until: addDays(on, wait.days) };
  return { kind: 'precaution-set', precaution: { id: waitIdOf(id), target, from: on, ...until } };
}

/** What saving the form writes down, without a date of the team. It is the form of app/care, told over. [AC2] [AC3] */
function factsOf(telling: Telling, care: CareState): readonly CareFact[] {
  const condition = known(telling.id);
  const stance = stanceOf(telling);
  const flags = [...condition.brings, ...(telling.also ?? [])];
  const told: CareFact = { kind: 'condition-told', condition: { id: telling.id, flags, stance } };
  const wasRecent = care.conditions.some(({ id, stance: before }) => id === telling.id && before.kind === 'recent');
  const wait = waitFact(condition, stance, ago(telling.daysAgo));
  return wait === undefined || (wasRecent && stance.kind === 'recent') ? [told] : [told, wait];
}

/** All that one person told, folded by the function that folds it in the app. */
export function careOf({ tellings, spared = [], warning }: Half): CareState {
  const told = tellings.reduce<CareState>((care, each) => factsOf(each, care).reduce(evolveCare, care), noCare);
  const precautions = spared.map(
    (part, at): CareFact => ({
      kind: 'precaution-set',
      precaution: { id: `spared-${at}`, target: { kind: 'region', ...part }, from: theDay },
    }),
  );
  const signs: readonly CareFact[] = warning ? [{ kind: 'red-flag-raised', flag: warning, day: theDay }] : [];
  return [...precautions, ...signs].reduce(evolveCare, told);
}
