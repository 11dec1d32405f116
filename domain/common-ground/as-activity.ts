import type { Activity, CareRule, Tier } from '../library/index.ts';
import { flags, moreCareful, positions, strains } from '../library/index.ts';
import type { OwnActivity } from './facts.ts';

/** What a couple's own activity asks, from its tier alone: the middle of the library's entries there. [design] */
const demandOfTier: Readonly<Record<Tier, { physical: number; mind: number }>> = {
  0: { physical: 0, mind: 1 },
  1: { physical: 1, mind: 2 },
  2: { physical: 1, mind: 1 },
  3: { physical: 1, mind: 1 },
  4: { physical: 3, mind: 2 },
  5: { physical: 4, mind: 4 },
  6: { physical: 7, mind: 5 },
};

function careOf(alike: readonly Activity[]): readonly CareRule[] {
  const rules = alike.flatMap(({ care }) => care);
  return flags.flatMap((flag) => {
    const about = rules.filter((rule) => rule.flag === flag);
    if (about.length === 0) return [];
    const settled = about.map((rule) => rule.settled).reduce(moreCareful);
    const unsettled = about.map((rule) => rule.unsettled).reduce(moreCareful);
    return [{ flag, settled, unsettled }];
  });
}

/** A strain keeps its way around only where the whole tier knows the same one. */
function strainsOf(alike: readonly Activity[]): Activity['strains'] {
  return strains.flatMap((strain) => {
    const ways = alike.flatMap((each) =>
      each.strains.filter((asked) => asked.strain === strain).map(({ avoidedBy }) => avoidedBy),
    );
    const [first, ...others] = ways;
    if (ways.length === 0) return [];
    return first !== undefined && others.every((way) => way === first) ? [{ strain, avoidedBy: first }] : [{ strain }];
  });
}

/**
 * We cannot know what an own activity involves, so it takes the most careful rules of its tier, and every place and
 * strain that its tier may ask: a limit or a precaution about a place must reach it too. [CG5]
 */
export function ownAsActivity(own: OwnActivity, library: readonly Activity[]): Activity {
  const alike = library.filter((each) => each.tier === own.tier);
  return {
    id: own.id,
    tier: own.tier,
    met: [1, own.tier < 4 ? 2 : own.tier < 6 ? 3 : 5],
    demand: demandOfTier[own.tier],
    minutes: { typical: own.minutes, least: Math.ceil(own.minutes / 2) },
    uses: [...new Set(alike.flatMap(({ uses }) => uses))].sort(),
    touches: [...new Set(alike.flatMap(({ touches }) => touches))].sort(),
    positions: [...positions],
    strains: strainsOf(alike),
    apart: false,
    silent: false,
    lightsLow: false,
    talk: false,
    care: careOf(alike),
    aftercare: own.tier >= 4 ? ['water', 'rest-20', 'kind-word'] : [],
    sources: [],
  };
}
