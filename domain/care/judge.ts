import {
  type Activity,
  type Adaptation,
  type CareRule,
  type Effect,
  type Flag,
  moreCareful,
  type Position,
  type Region,
  type Strain,
  sidedRegions,
} from '../library/index.ts';
import type { Day } from '../time/index.ts';
import { type CareState, type HeldCondition, holdsOn, type Precaution, type PrecautionTarget } from './care.ts';

/** Why care leaves an activity out or changes it; shown to its own person and to nobody else. [PA11] */
export type CareReason =
  | { readonly kind: 'flag'; readonly flag: Flag }
  | { readonly kind: 'precaution'; readonly id: string }
  | { readonly kind: 'red-flag' };

export type CareJudgement =
  | { readonly allowed: false; readonly because: CareReason }
  | { readonly allowed: true; readonly adaptations: readonly Adaptation[]; readonly because: readonly CareReason[] };

type Steadiness = 'settled' | 'unsettled';

type Told = readonly [Flag, Steadiness];

/** A yes covers what it was about. [CA9] */
function toldBy({ flags, stance, still = [] }: HeldCondition): readonly Told[] {
  const isSettled = stance.kind === 'stable' || stance.kind === 'cleared';
  return flags.map((flag) => [flag, isSettled && !still.includes(flag) ? 'settled' : 'unsettled']);
}

const toldAsOne = ({ target }: Precaution): readonly Told[] =>
  target.kind === 'flag' ? [[target.flag, 'unsettled']] : [];

/** What each flag of mine amounts to today. Told twice, the more careful answer stands. [CA2] */
export function flagsOn(care: CareState, day: Day): ReadonlyMap<Flag, Steadiness> {
  const holding = care.precautions.filter((each) => holdsOn(each, day));
  const told = [...care.conditions.flatMap(toldBy), ...holding.flatMap(toldAsOne)];
  const found = new Map<Flag, Steadiness>();
  for (const [flag, steadiness] of told) if (found.get(flag) !== 'unsettled') found.set(flag, steadiness);
  return found;
}

/** Unsettled is never less careful than settled, however an entry of the library is written. [PA11] */
const effectOf = (rule: CareRule, held: ReadonlyMap<Flag, Steadiness>): Effect => {
  const steadiness = held.get(rule.flag);
  if (!steadiness) return 'keep';
  return steadiness === 'settled' ? rule.settled : moreCareful(rule.settled, rule.unsettled);
};

const upright: ReadonlySet<Position> = new Set(['standing', 'kneeling']);
const carrying: ReadonlySet<Region> = new Set(['hip', 'leg', 'knee', 'foot']);

/** Standing up, both legs carry: sparing one of them is not a way of doing it. [CA5] */
const needsBothSides = (activity: Activity, region: Region): boolean =>
  carrying.has(region) &&
  activity.uses.includes(region) &&
  activity.positions.length > 0 &&
  activity.positions.every((position) => upright.has(position));

function effectOfRegion(activity: Activity, { region, side }: Extract<PrecautionTarget, { kind: 'region' }>): Effect {
  if (!activity.uses.includes(region) && !activity.touches.includes(region)) return 'keep';
  const hasOtherSide = side !== undefined && sidedRegions.has(region) && !needsBothSides(activity, region);
  return hasOtherSide ? { adapt: ['other-side'] } : 'hide';
}

function effectOfPosition({ positions }: Activity, closed: Position): Effect {
  if (!positions.includes(closed)) return 'keep';
  return positions.length > 1 ? { adapt: ['other-position'] } : 'hide';
}

function effectOfStrain(activity: Activity, spared: Strain): Effect {
  const asked = activity.strains.filter(({ strain }) => strain === spared);
  if (asked.length === 0) return 'keep';
  const ways = asked.flatMap(({ avoidedBy }) => avoidedBy ?? []);
  // Asked for twice, each needs its own way around.
  return ways.length === asked.length ? { adapt: ways } : 'hide';
}

/** What a precaution does where the body has another way: a position that is left, the other side. */
function effectOfTarget(activity: Activity, target: PrecautionTarget): Effect {
  switch (target.kind) {
    case 'position':
      return effectOfPosition(activity, target.position);
    case 'strain':
      return effectOfStrain(activity, target.strain);
    case 'region':
      return effectOfRegion(activity, target);
    case 'tier':
      return activity.tier >= target.tier ? 'hide' : 'keep';
    case 'flag':
    case 'note':
      return 'keep';
  }
}

/** The positions closed one by one leave none: the last of them, for the reason. [CA5] */
function closesEveryPosition(activity: Activity, holding: readonly Precaution[]): Precaution | undefined {
  const closing = holding.filter(
    ({ target }) => target.kind === 'position' && activity.positions.includes(target.position),
  );
  const closed = new Set(closing.map(({ target }) => (target.kind === 'position' ? target.position : undefined)));
  return activity.positions.length > 0 && closed.size === activity.positions.length ? closing.at(-1) : undefined;
}

/** Left closed by one precaution and right by another: there is no other side. [CA5] */
const closesBothSides = (activity: Activity, holding: readonly Precaution[]): Precaution | undefined =>
  holding.find(
    ({ target }) =>
      target.kind === 'region' &&
      (activity.uses.includes(target.region) || activity.touches.includes(target.region)) &&
      holding.some(
        (other) =>
          other.target.kind === 'region' && other.target.region === target.region && other.target.side !== target.side,
      ),
  );

/** What I told as a precaution alone is said as one: its flag may name an illness that I do not have. [CA10] */
function reasonOf(flag: Flag, { conditions }: CareState, holding: readonly Precaution[]): CareReason {
  if (conditions.some(({ flags }) => flags.includes(flag))) return { kind: 'flag', flag };
  const told = holding.find(({ target }) => target.kind === 'flag' && target.flag === flag);
  return told ? { kind: 'precaution', id: told.id } : { kind: 'flag', flag };
}

/** Hide, adapt or keep, from conditions and dated precautions. Nothing overrules it but the care team's word. [PA11] */
export function judgeCare(activity: Activity, care: CareState, day: Day): CareJudgement {
  const held = flagsOn(care, day);
  const holding = care.precautions.filter((each) => holdsOn(each, day));
  const effects: { readonly effect: Effect; readonly because: CareReason }[] = [
    ...activity.care.map((rule) => ({ effect: effectOf(rule, held), because: reasonOf(rule.flag, care, holding) })),
    ...holding.map(({ id, target }) => ({
      effect: effectOfTarget(activity, target),
      because: { kind: 'precaution' as const, id },
    })),
  ];
  const hidden = effects.find(({ effect }) => effect === 'hide');
  if (hidden) return { allowed: false, because: hidden.because };
  const together = closesEveryPosition(activity, holding) ?? closesBothSides(activity, holding);
  if (together) return { allowed: false, because: { kind: 'precaution', id: together.id } };
  const changes = effects.filter(({ effect }) => effect !== 'keep');
  const adaptations = changes.flatMap(({ effect }) => (typeof effect === 'object' ? effect.adapt : []));
  return {
    allowed: true,
    adaptations: [...new Set(adaptations)].sort(),
    because: changes.map(({ because }) => because),
  };
}

/** Which parts of the body a flag loads: each adds one to the demand of an activity that uses them. [PA7] */
const loads: Partial<Record<Flag, readonly Region[]>> = {
  CARD: ['leg', 'balance'],
  STERN: ['chest', 'arm'],
  HIP: ['hip', 'leg'],
  KNEE: ['knee', 'leg'],
  SHOULDER: ['shoulder', 'arm'],
  SPINE: ['back'],
  ABD: ['abdomen'],
  OSTOMY: ['abdomen'],
  RESP: ['voice', 'chest'],
  PEM: ['leg', 'arm'],
  PELV: ['pelvis'],
  PP: ['pelvis'],
  BONE: ['back', 'hip'],
  LYMPH: ['arm'],
  SPAS: ['leg', 'arm'],
  ORTH: ['balance'],
  FALL: ['balance', 'leg'],
  DIAL: ['arm'],
  LIGHT: ['eyes', 'ears'],
  COG: ['eyes', 'voice'],
  APH: ['voice'],
  NUMB: ['balance'],
};

/** How many of my conditions load a part of the body that this activity uses. [PA7] */
export const loadOf = (activity: Activity, care: CareState): number =>
  care.conditions.filter(({ flags }) =>
    flags.some((flag) => loads[flag]?.some((region) => activity.uses.includes(region))),
  ).length;
