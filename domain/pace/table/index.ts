import type { Activity, Adaptation } from '../../library/index.ts';
import type { MyDay, PaceWord } from '../my-day.ts';
import { type Chart, chartOf, costOf } from './chart.ts';
import { readCost } from './cost-rows.ts';
import { dayRows, flagRow, neverRows, precautionRow, togetherRows } from './rows.ts';

/** What the table says of one activity on one day. */
export type Verdict =
  | { readonly outcome: 'hide' }
  | {
      readonly outcome: 'keep' | 'adapt';
      readonly with: readonly Adaptation[];
      readonly minutes: number;
      /** What was learned lies between the rows of the table: the engine may shorten or hide it, and never more. */
      readonly open?: true;
    };

export interface DayVerdict {
  readonly tier: number;
  readonly word: PaceWord;
  readonly talk: boolean;
  readonly nextToNothing: boolean;
  readonly cost: number;
  readonly points: number;
}

/** A kind of closeness that is off limits, by me or by my team, closes itself and everything above it. */
function closedTiers(my: MyDay, day: Chart): readonly number[] {
  const said = day.offLimits.flatMap((limit) => (limit.kind === 'tier' ? [limit.tier] : []));
  const told = my.care.precautions.filter(({ from }) => from <= my.day).map(({ target }) => target);
  return [...said, ...told.flatMap((target) => (target.kind === 'tier' ? [target.tier] : []))];
}

function tierOf(my: MyDay, day: Chart, rows: readonly { readonly tier?: number }[]): number {
  if (!day.said || day.safetyWorry) return 0;
  const below = closedTiers(my, day).map((tier) => tier - 1);
  return Math.max(0, Math.min(day.welcome, day.warningSign ? 1 : 6, ...below, ...rows.map(({ tier }) => tier ?? 6)));
}

function wordOf(tier: number, capped: boolean): PaceWord {
  if (capped || tier <= 1) return 'rest';
  return tier <= 4 ? 'gentle' : 'open';
}

/** How far today goes. Overruling sets every row of the day aside, and nothing else. */
export function readDay(my: MyDay, overruled = false): DayVerdict {
  const day = chartOf(my);
  const rows = overruled ? [] : dayRows.filter(({ when }) => when(day));
  const nextToNothing = rows.some((row) => row.nextToNothing);
  const tier = tierOf(my, day, rows);
  return {
    tier,
    word: wordOf(tier, nextToNothing || day.warningSign || day.rest),
    talk: day.talk && !day.rest && !nextToNothing && !day.warningSign && !day.safetyWorry,
    nextToNothing,
    cost: Math.min(Number.POSITIVE_INFINITY, ...rows.map(({ cost }) => cost?.(day) ?? Number.POSITIVE_INFINITY)),
    points: overruled ? Number.POSITIVE_INFINITY : day.points,
  };
}

const tooMuchForALowDay = (it: Activity, sore: readonly string[]): boolean =>
  it.demand.physical > 1 || it.demand.mind > 2 || it.touches.some((region) => sore.includes(region));

function care(
  it: Activity,
  my: MyDay,
  day: Chart,
): { readonly hide: boolean; readonly changes: readonly Adaptation[] } {
  const targets = my.care.precautions.filter(({ from }) => from <= my.day).map(({ target }) => target);
  const flags = flagRow(it, day);
  const effects = targets.map((target) => precautionRow(it, target));
  const hide = flags.hide || effects.includes('hide') || togetherRows.some(({ when }) => when(it, targets));
  return {
    hide,
    changes: [...flags.changes, ...effects.flatMap((effect) => (typeof effect === 'object' ? effect.adapt : []))],
  };
}

function isHidden(it: Activity, day: Chart, allowed: DayVerdict): boolean {
  if (neverRows.some(({ when }) => when(it, day))) return true;
  if (it.tier > allowed.tier || (it.talk && !allowed.talk)) return true;
  return allowed.nextToNothing && tooMuchForALowDay(it, day.sore);
}

/** A little longer, after three good times and a quiet week, on a day as usual, in the steady profile alone. */
function longer(it: Activity, my: MyDay, day: Chart, ordinary: DayVerdict): readonly number[] {
  const { wentWell } = my;
  if (wentWell === undefined || day.payback || it.tier < 3) return [];
  const asUsual = day.standing === 'steady' && !day.twoWorse && !ordinary.nextToNothing && !day.rest;
  return asUsual && costOf(it, it.minutes.typical, my) <= wentWell ? [Math.round(1.25 * it.minutes.typical)] : [];
}

/** Lengths that can be paid for today, the longest first; what costs 2 or less always can. */
function payable(it: Activity, my: MyDay, { cost, points }: DayVerdict, lengths: readonly number[]): readonly number[] {
  return lengths.filter((length) => {
    const spent = costOf(it, length, my);
    return spent <= 2 || (spent <= cost && 4 * spent <= points);
  });
}

/** One activity: hide it, change it, or keep it as it is. `open` where what was learned leaves it to the engine to do less. */
export function readTable(it: Activity, my: MyDay, overruled = false): Verdict {
  const day = chartOf(my);
  const allowed = readDay(my, overruled);
  const asked = care(it, my, day);
  const lengths = asked.changes.includes('shorter')
    ? [it.minutes.least]
    : [...longer(it, my, day, readDay(my)), it.minutes.typical, it.minutes.least];
  const can = payable(it, my, allowed, lengths);
  const says = can.map((length) => (overruled ? 'keep' : readCost(it, length, my)));
  const at = says.findIndex((each) => each !== 'hide');
  const minutes = can[at];
  if (minutes === undefined || asked.hide || isHidden(it, day, allowed)) return { outcome: 'hide' };
  const shorter: readonly Adaptation[] = minutes < it.minutes.typical ? ['shorter'] : [];
  const changes = [...new Set([...asked.changes, ...shorter])].sort();
  const open = says[at] === 'nothing' ? { open: true as const } : {};
  return { outcome: changes.length > 0 ? 'adapt' : 'keep', with: changes, minutes, ...open };
}
