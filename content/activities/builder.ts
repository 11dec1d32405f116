import type {
  Activity,
  ActivityId,
  Adaptation,
  Aftercare,
  CareRule,
  Position,
  Region,
  Strain,
  Tier,
} from '@unhurried/domain/library';
import { adapts, eases, waits } from './care.ts';

type Works = 'apart' | 'silent' | 'lights-low';

/** One row as it is written down: what is left out takes the gentlest or most usual reading. */
interface Row {
  readonly tier: Tier;
  readonly met: number | readonly [number, number];
  /** Body, then mind, 0–10. */
  readonly demand: readonly [number, number];
  /** As usually done, then the least that is still worth doing. */
  readonly minutes: readonly [number, number];
  readonly uses?: readonly Region[];
  readonly touches?: readonly Region[];
  readonly positions: readonly Position[];
  /** A strain alone, or with the adaptation that avoids it. */
  readonly strains?: readonly (Strain | readonly [Strain, Adaptation])[];
  readonly works?: readonly Works[];
  /** One does it for the other. */
  readonly oneGives?: true;
  readonly talk?: boolean;
  readonly care?: readonly CareRule[];
  readonly aftercare?: readonly Aftercare[];
  readonly sources?: readonly string[];
}

/** Any way of resting. */
export const atRest: readonly Position[] = ['back', 'side-left', 'side-right', 'seated'];
export const lyingDown: readonly Position[] = ['back', 'side-left', 'side-right'];
export const onASide: readonly Position[] = ['side-left', 'side-right'];

const kebab = /^[a-z]+(-[a-z]+)*$/;
const isActivityId = (id: string): id is ActivityId => kebab.test(id);

const afterTouch: readonly Aftercare[] = [
  'water',
  'toilet',
  'rest-20',
  'skin-check',
  'device-check',
  'kind-word',
  'tomorrow',
];

/** Every activity rests on these two: effort figures, and our own estimates for what no study measured. */
const everyRow: readonly string[] = ['compendium-2011', 'unhurried-estimates'];

/** What the table leaves unsaid because it holds for a whole tier; a row's own rule always wins. */
function tierCare(tier: Tier, touching: boolean): readonly CareRule[] {
  if (tier < 2) return [];
  const contact = touching
    ? [
        tier === 2 ? eases('INF', ['mask-or-distance'], ['no-contact']) : waits('INF', 'mask-or-distance'),
        adapts('NEUT', 'clean-hands', 'if-both-well'),
      ]
    : [];
  if (tier < 4) return contact;
  const tired = [waits('PAIN7', 'shorter', 'pillow-support'), waits('FAT7', 'shorter', 'stop-while-easy')];
  if (tier === 4) return [...contact, ...tired];
  return [...contact, ...tired, waits('CARD', 'own-pace', 'stop-signs'), waits('PEM', 'shorter', 'stop-while-easy')];
}

/** The first rule for a flag stands: rows list their own before they borrow. */
function oneRulePerFlag(rules: readonly CareRule[]): readonly CareRule[] {
  return rules.filter((rule, at) => rules.findIndex((other) => other.flag === rule.flag) === at);
}

const strainOf = (entry: Strain | readonly [Strain, Adaptation]) =>
  typeof entry === 'string' ? { strain: entry } : { strain: entry[0], avoidedBy: entry[1] };

const metOf = (met: Row['met']): readonly [number, number] => (typeof met === 'number' ? [met, met] : met);

const leftOut = {
  uses: [],
  touches: [],
  strains: [],
  works: [],
  talk: false,
  care: [],
  sources: [],
} satisfies Partial<Row>;

export function activity(id: string, written: Row): Activity {
  if (!isActivityId(id)) throw new Error(`Not an activity id: ${id}`);
  const row: Row & Required<Omit<Row, 'oneGives'>> = {
    ...leftOut,
    aftercare: written.tier >= 4 ? afterTouch : [],
    ...written,
  };
  return {
    id,
    tier: row.tier,
    met: metOf(row.met),
    demand: { physical: row.demand[0], mind: row.demand[1] },
    minutes: { typical: row.minutes[0], least: row.minutes[1] },
    uses: row.uses,
    touches: row.touches,
    positions: row.positions,
    strains: row.strains.map(strainOf),
    apart: row.works.includes('apart'),
    silent: row.works.includes('silent'),
    lightsLow: row.works.includes('lights-low'),
    talk: row.talk,
    ...(row.oneGives ? { oneGives: row.oneGives } : {}),
    care: oneRulePerFlag([...row.care, ...tierCare(row.tier, row.touches.length > 0)]),
    aftercare: row.aftercare,
    sources: [...everyRow, ...row.sources],
  };
}
