import { type Condition, conditionById, healsApart, waitIdOf, waitOf } from '@unhurried/content/conditions';
import {
  type CareFact,
  type CareState,
  evolveCare,
  type HeldCondition,
  noCare,
  type Stance,
} from '@unhurried/domain/care';
import type { Flag } from '@unhurried/domain/library';
import { addDays, type Day } from '@unhurried/domain/time';
import { theDay } from '../days/told.ts';
import type { Half, Telling } from './case.ts';

const ago = (days: number): Day => addDays(theDay, -days);

export function known(id: string): Condition {
  const condition = conditionById(id);
  if (!condition) throw new Error(`There is no condition ${id}`);
  return condition;
}

const stanceOf = ({ stance, effort }: Telling): Stance => ({ kind: effort === 'yes' ? 'recent' : stance });

/** The days of a wait begin with the operation or event where its day was told, otherwise on the day of telling. [CA8] */
function waitFact(condition: Condition, { stance, since }: HeldCondition, today: Day): CareFact | undefined {
  if (!condition.wait) return undefined;
  const precaution = waitOf(condition, stance, { since, today });
  return precaution ? { kind: 'precaution-set', precaution } : { kind: 'precaution-ended', id: waitIdOf(condition.id) };
}

/** A yes of the team leaves open what heals by days of its own, unless it was told to cover that too. [CA9] */
const leftOpen = ({ stance, still }: Telling, flags: readonly Flag[]): readonly Flag[] =>
  still ?? (stance === 'cleared' ? healsApart(flags) : []);

export function heldFrom(telling: Telling): HeldCondition {
  const flags = [...known(telling.id).brings, ...(telling.also ?? [])];
  const still = leftOpen(telling, flags);
  return {
    id: telling.id,
    flags,
    stance: stanceOf(telling),
    ...(telling.sinceDaysAgo !== undefined && { since: ago(telling.sinceDaysAgo) }),
    ...(still.length > 0 && { still }),
  };
}

/** What saving the form writes down, without a date of the team. It is the form of app/care, told over. [AC2] [AC3] */
function factsOf(telling: Telling, care: CareState): readonly CareFact[] {
  const condition = heldFrom(telling);
  const told: CareFact = { kind: 'condition-told', condition };
  const wasRecent = care.conditions.some(({ id, stance }) => id === telling.id && stance.kind === 'recent');
  const wait = waitFact(known(telling.id), condition, ago(telling.daysAgo));
  return wait === undefined || (wasRecent && condition.stance.kind === 'recent') ? [told] : [told, wait];
}

/** All that one person told, folded by the function that folds it in the app. */
export function careOf({ tellings, spared = [], warning, worried }: Half): CareState {
  const told = tellings.reduce<CareState>((care, each) => factsOf(each, care).reduce(evolveCare, care), noCare);
  const precautions = spared.map(
    (part, at): CareFact => ({
      kind: 'precaution-set',
      precaution: { id: `spared-${at}`, target: { kind: 'region', ...part }, from: theDay },
    }),
  );
  const signs: readonly CareFact[] = warning ? [{ kind: 'red-flag-raised', flag: warning, day: theDay }] : [];
  const worry: readonly CareFact[] = worried
    ? [{ kind: 'condition-told', condition: { id: 'safe', flags: ['SAFE'], stance: { kind: 'recent' } } }]
    : [];
  return [...precautions, ...signs, ...worry].reduce(evolveCare, told);
}
