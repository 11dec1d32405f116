import type { PrecautionTarget } from '../../care/index.ts';
import { type Activity, type Adaptation, type Effect, type Strain, sidedRegions } from '../../library/index.ts';
import type { Chart } from './chart.ts';

/*
 * The rules as a table that a clinician can read from top to bottom, with none of the engine's code. It is not
 * shipped: the engine is held against it, on named cases and on thousands of days that nobody thought of.
 */

/** What a day allows before any activity is looked at. Of all rows that apply, the lowest number stands. */
export interface DayRow {
  readonly says: string;
  readonly when: (day: Chart) => boolean;
  readonly tier?: number;
  readonly nextToNothing?: true;
  readonly cost?: (day: Chart) => number;
}

const halfOfComfortable = ({ comfortable }: Chart): number =>
  comfortable === undefined ? 3 : Math.max(2, comfortable / 2);

export const dayRows: readonly DayRow[] = [
  { says: 'My usual is not known yet: rest and words.', when: (day) => !day.knowsMyUsual, tier: 1 },
  { says: 'Energy or pain is blank.', when: (day) => day.blank, tier: 4, nextToNothing: true, cost: halfOfComfortable },
  {
    says: 'Energy 3 or less, and not my chosen usual.',
    when: (day) => !day.blank && !day.mineIsLow && day.energy <= 3,
    nextToNothing: true,
  },
  {
    says: 'Pain 7 or more, and not my chosen usual.',
    when: (day) => !day.blank && !day.mineIsLow && day.pain >= 7,
    nextToNothing: true,
  },
  { says: 'Two points worse than my usual.', when: (day) => day.twoWorse, tier: 4 },
  { says: 'A flare.', when: (day) => day.standing === 'flare', nextToNothing: true, cost: halfOfComfortable },
  { says: 'Recovery.', when: (day) => day.standing === 'recovery', cost: halfOfComfortable },
  { says: "Recovery's first day.", when: (day) => day.firstDayBack, nextToNothing: true },
  {
    says: 'A week without a word, after a usual was known.',
    when: (day) => day.standing === 'unknown' && day.knowsMyUsual,
    tier: 4,
  },
  {
    says: 'Two points better than my usual, too much makes me worse later, and I did not choose to try a little more.',
    when: (day) => day.payback && day.twoBetter && !day.littleMore,
    cost: ({ comfortable }) => 1.25 * (comfortable ?? 3),
  },
];

/** What leaves an activity out whatever I wish: no overruling. */
export const neverRows: readonly { readonly says: string; readonly when: (it: Activity, day: Chart) => boolean }[] = [
  { says: 'Somebody is worried about safety.', when: (_, day) => day.safetyWorry },
  { says: 'Nothing was said today.', when: (_, day) => !day.said },
  { says: 'It is above what I welcome.', when: (it, day) => it.tier > day.welcome },
  {
    says: 'A warning sign, and it is more than rest.',
    when: (it, day) => day.warningSign && (it.tier > 1 || it.demand.physical > 1 || it.demand.mind > 2),
  },
  {
    says: 'This activity is off limits.',
    when: (it, day) => day.offLimits.some((limit) => limit.kind === 'activity' && limit.activity === it.id),
  },
  {
    says: 'Its tier, or one below, is off limits.',
    when: (it, day) => day.offLimits.some((limit) => limit.kind === 'tier' && limit.tier <= it.tier),
  },
  {
    says: 'It touches a place that is off limits.',
    when: (it, day) =>
      day.offLimits.some((limit) => limit.kind === 'touch' && it.touches.some((region) => region === limit.region)),
  },
];

const legs = ['hip', 'leg', 'knee', 'foot'];
const onBothFeet = ({ positions }: Activity): boolean =>
  positions.length > 0 && positions.every((position) => position === 'standing' || position === 'kneeling');

function spared(it: Activity, { region, side }: Extract<PrecautionTarget, { kind: 'region' }>): Effect {
  if (![...it.uses, ...it.touches].includes(region)) return 'keep';
  if (!side || !sidedRegions.has(region)) return 'hide';
  return onBothFeet(it) && legs.includes(region) && it.uses.includes(region) ? 'hide' : { adapt: ['other-side'] };
}

/** A strain is avoided where the activity knows how, in all the ways it asks for it. */
function strainRow(it: Activity, strain: Strain): Effect {
  const asked = it.strains.filter((each) => each.strain === strain);
  if (asked.some(({ avoidedBy }) => avoidedBy === undefined)) return 'hide';
  return asked.length > 0 ? { adapt: asked.flatMap(({ avoidedBy }) => avoidedBy ?? []) } : 'keep';
}

/** What one precaution does to one activity. */
export function precautionRow(it: Activity, target: PrecautionTarget): Effect {
  switch (target.kind) {
    case 'tier':
      return it.tier >= target.tier ? 'hide' : 'keep';
    case 'region':
      return spared(it, target);
    case 'position':
      return it.positions.includes(target.position) ? { adapt: ['other-position'] } : 'keep';
    case 'strain':
      return strainRow(it, target.strain);
    case 'flag':
    case 'note':
      return 'keep';
  }
}

/** What several precautions do together, though each alone would leave a way. */
export const togetherRows: readonly {
  readonly says: string;
  readonly when: (it: Activity, targets: readonly PrecautionTarget[]) => boolean;
}[] = [
  {
    says: 'No position is left.',
    when: (it, targets) =>
      it.positions.length > 0 &&
      it.positions.every((position) =>
        targets.some((target) => target.kind === 'position' && target.position === position),
      ),
  },
  {
    says: 'Left and right are both to be spared.',
    when: (it, targets) =>
      [...it.uses, ...it.touches].some((region) =>
        (['left', 'right'] as const).every((side) =>
          targets.some((target) => target.kind === 'region' && target.region === region && target.side === side),
        ),
      ),
  },
];

/** Settled: as the library says. Unsettled: what both columns say, the more careful where they differ. */
export function flagRow(
  it: Activity,
  { flags }: Chart,
): { readonly hide: boolean; readonly changes: readonly Adaptation[] } {
  const asked = it.care.flatMap((rule): readonly Effect[] => {
    const how = flags.get(rule.flag);
    if (!how) return [];
    return how === 'settled' ? [rule.settled] : [rule.settled, rule.unsettled];
  });
  return {
    hide: asked.includes('hide'),
    changes: asked.flatMap((effect) => (typeof effect === 'object' ? effect.adapt : [])),
  };
}
