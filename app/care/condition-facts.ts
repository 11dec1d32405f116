import { type Condition, waitOf, waitUntil } from '@unhurried/content/conditions';
import type { CareFact, CareState, HeldCondition, Precaution, Stance } from '@unhurried/domain/care';
import type { Flag } from '@unhurried/domain/library';
import { type Day, dayFrom } from '@unhurried/domain/time';
import { belongings, healsIdOf, limitIdOf, limitsHeld, waitIdOf } from './belongs.ts';
import { type ConditionAnswer, healsBeside, isFresh, stanceOf } from './condition-answer.ts';
import { templateOf } from './templates.ts';

/** Everything that telling one condition is made of. Call with an answer that has no problem. */
export interface Telling {
  readonly condition: Condition;
  readonly answer: ConditionAnswer;
  readonly care: CareState;
  readonly today: Day;
  /** The sentence of a template, as it is read by this person. */
  readonly say: (template: string) => string;
}

/** What is to stand of what belongs to the condition, against what stands: set anew, or ended. */
const moved = (held: readonly Precaution[], wanted: readonly Precaution[]): readonly CareFact[] => [
  ...wanted.map((precaution) => ({ kind: 'precaution-set' as const, precaution })),
  ...held
    .filter(({ id }) => !wanted.some((each) => each.id === id))
    .map(({ id }) => ({ kind: 'precaution-ended' as const, id })),
];

/** Saying again what has not changed does not begin the days anew. [AC3] [AC15] */
const isUnmoved = (held: HeldCondition | undefined, stance: Stance, since: Day | undefined): boolean =>
  held?.stance.kind === stance.kind && held.since === since && stance.kind === 'recent';

function waitFacts({ condition, care, today }: Telling, stance: Stance, since: Day | undefined): readonly CareFact[] {
  const standing = care.precautions.filter(({ id }) => id === waitIdOf(condition.id));
  const held = care.conditions.find(({ id }) => id === condition.id);
  if (standing.length > 0 && isUnmoved(held, stance, since)) return [];
  const wait = waitOf(condition, stance, { since, today });
  return moved(standing, wait ? [wait] : []);
}

/** The limits that came with the yes. They go with it: a later yes without them ends them. [AC16] */
function limitFacts({ condition, answer, care, today, say }: Telling): readonly CareFact[] {
  if (answer.stance === 'recent' || answer.stance === 'not-until') return [];
  const standing = limitsHeld(care, condition.id);
  const wanted = answer.stance === 'limited' ? limitsOf({ condition, answer, today, say }) : [];
  const same = (limit: Precaution) => standing.some(({ id, words }) => id === limit.id && words === limit.words);
  const ended = moved(standing, wanted).filter((fact) => fact.kind === 'precaution-ended');
  return [
    ...moved(
      [],
      wanted.filter((limit) => !same(limit)),
    ),
    ...ended,
  ];
}

function limitsOf({ condition, answer, today, say }: Omit<Telling, 'care'>): readonly Precaution[] {
  const own = answer.ownLimit.trim();
  const ticked = answer.limits.flatMap((each): readonly Precaution[] => {
    const template = templateOf(each);
    return template
      ? [{ id: limitIdOf(condition.id, each), target: template.target, from: today, words: say(each) }]
      : [];
  });
  return own === ''
    ? ticked
    : [...ticked, { id: limitIdOf(condition.id, 'own'), target: { kind: 'note' }, from: today, words: own }];
}

/** What the yes was not about is asked about once, when its days are over; where no days will do, it stays. [AC17] */
function healFacts(telling: Telling, still: readonly Flag[], since: Day | undefined): readonly CareFact[] {
  const { condition, care, today } = telling;
  const id = healsIdOf(condition.id);
  const standing = care.precautions.filter((each) => each.id === id);
  const held = care.conditions.find((each) => each.id === condition.id);
  const [flag] = still;
  if (flag === undefined) return moved(standing, []);
  if (standing.length > 0 && held?.since === since) return [];
  const until = condition.wait && waitUntil(condition.wait, { since, today });
  return moved(standing, [{ id, target: { kind: 'flag', flag }, from: today, ...(until && { until }) }]);
}

const careful = ({ condition, answer, today }: Telling): ConditionAnswer =>
  isFresh(condition, answer, today) ? { ...answer, stance: 'recent', date: '' } : answer;

/** What saving the form writes down. [AC2] [AC3] [AC15] [AC16] [AC17] */
export function factsFrom(given: Telling): readonly CareFact[] {
  const { condition } = given;
  const answer = careful(given);
  const telling = { ...given, answer };
  const stance = stanceOf(answer);
  const since = dayFrom(answer.since);
  const still = answer.healed === 'yes' ? [] : healsBeside(answer);
  const told: HeldCondition = {
    id: condition.id,
    flags: answer.flags,
    stance,
    ...(since && { since }),
    ...(still.length > 0 && { still }),
  };
  return [
    { kind: 'condition-told', condition: told },
    ...waitFacts(telling, stance, since),
    ...limitFacts(telling),
    ...healFacts(telling, still, since),
  ];
}

/** Over for me, and with it all that came with it. */
export const endFacts = (id: string, care: CareState): readonly CareFact[] => [
  { kind: 'condition-ended', id },
  ...belongings(care, id).map((each) => ({ kind: 'precaution-ended' as const, id: each.id })),
];
