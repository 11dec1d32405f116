import type { Private } from '../couple/index.ts';
import type { Flag, Position, Region, Strain, Tier } from '../library/index.ts';
import type { Day } from '../time/index.ts';

/**
 * Where a condition stands, in the person's own answer. `stable`: long so, nothing new. `recent`: an event, symptoms
 * or a change not long ago. `cleared`: my team said yes. `not-until`: my team gave a date; after it the app asks,
 * and nothing changes by itself. We ask; we never test. [CA2]
 */
export type Stance =
  | { readonly kind: 'stable' }
  | { readonly kind: 'recent' }
  | { readonly kind: 'cleared' }
  | { readonly kind: 'not-until'; readonly day: Day };

export interface HeldCondition {
  readonly id: string;
  readonly flags: readonly Flag[];
  readonly stance: Stance;
  /** The day of the operation, the event, or the last treatment, where I told it. Waits count from it. [CA8] */
  readonly since?: Day;
  /** Flags that the yes of my team was not about: they are as if nothing had been said. [CA9] */
  readonly still?: readonly Flag[];
}

/** Which body side a precaution is about; absent means both. */
export type BodySide = 'left' | 'right';

export type PrecautionTarget =
  | { readonly kind: 'position'; readonly position: Position }
  | { readonly kind: 'strain'; readonly strain: Strain }
  | { readonly kind: 'region'; readonly region: Region; readonly side?: BodySide }
  | { readonly kind: 'tier'; readonly tier: Tier }
  | { readonly kind: 'flag'; readonly flag: Flag }
  /** In my own words alone: it is shown and leaves nothing out. [CA10] */
  | { readonly kind: 'note' };

/** The longest words of my own on a precaution, in signs. [CA10] */
export const longestPrecaution = 160;

/** A limit that comes from my care team or my condition, with dates. Without an end it holds until I end it. [CA3] */
export interface Precaution {
  readonly id: string;
  readonly target: PrecautionTarget;
  readonly from: Day;
  readonly until?: Day;
  /** What my team said, or what I want to remember of it. [CA10] */
  readonly words?: string;
}

/** A warning sign, and the day on which I raised it. */
export interface RaisedSign {
  readonly flag: string;
  readonly day: Day;
}

/** Private facts: my health is read by nobody else. */
export type CareFact =
  | { readonly kind: 'condition-told'; readonly condition: HeldCondition }
  | { readonly kind: 'condition-ended'; readonly id: string }
  | { readonly kind: 'precaution-set'; readonly precaution: Precaution }
  | { readonly kind: 'precaution-ended'; readonly id: string }
  | { readonly kind: 'red-flag-raised'; readonly flag: string; readonly day: Day }
  | { readonly kind: 'red-flag-looked-at' };

export type CareState = Private<{
  readonly conditions: readonly HeldCondition[];
  readonly precautions: readonly Precaution[];
  /** A warning sign that nobody has looked at yet. [CA4] */
  readonly redFlag?: RaisedSign;
  /** All that I raised, also those looked at, the earliest first: for my page for a visit. [CA11] */
  readonly raised?: readonly RaisedSign[];
}>;

/** More than a page for a visit holds. [CA11] */
const mostRaised = 40;

export const noCare: CareState = { conditions: [], precautions: [] };

const without = <Thing extends { readonly id: string }>(things: readonly Thing[], id: string): readonly Thing[] =>
  things.filter((thing) => thing.id !== id);

/** Each sign of a day once. [CA11] */
function withRaised(raised: readonly RaisedSign[], { flag, day }: RaisedSign): readonly RaisedSign[] {
  if (raised.some((one) => one.flag === flag && one.day === day)) return raised;
  const inTime = (one: RaisedSign, two: RaisedSign) => (`${one.day}/${one.flag}` < `${two.day}/${two.flag}` ? -1 : 1);
  return [...raised, { flag, day }].sort(inTime).slice(-mostRaised);
}

export function evolveCare(state: CareState, fact: CareFact): CareState {
  const { redFlag, ...calm } = state;
  switch (fact.kind) {
    case 'condition-told':
      return { ...state, conditions: [...without(state.conditions, fact.condition.id), fact.condition] };
    case 'condition-ended':
      return { ...state, conditions: without(state.conditions, fact.id) };
    case 'precaution-set':
      return { ...state, precautions: [...without(state.precautions, fact.precaution.id), fact.precaution] };
    case 'precaution-ended':
      return { ...state, precautions: without(state.precautions, fact.id) };
    case 'red-flag-raised':
      return { ...calm, redFlag: { flag: fact.flag, day: fact.day }, raised: withRaised(calm.raised ?? [], fact) };
    case 'red-flag-looked-at':
      return calm;
  }
}

/** Before this app was made there was no day: a clock that shows one has been set back, and opens nothing. [CA3] */
const firstDay = '2026-01-01' as Day;

/**
 * Whether a precaution holds on this day. One with an end day holds through it and then asks; until the person has
 * answered it goes on holding: it is never dropped silently. [CA3]
 */
export const holdsOn = (precaution: Precaution, day: Day): boolean => precaution.from <= day || day < firstDay;

/** Precautions and dates whose end has come: the questions to ask, once, when the person next opens Care. [CA3] */
export const toAskAbout = (care: CareState, day: Day): readonly (Precaution | HeldCondition)[] => [
  ...care.precautions.filter(({ until }) => until !== undefined && until < day),
  ...care.conditions.filter(({ stance }) => stance.kind === 'not-until' && stance.day <= day),
];
