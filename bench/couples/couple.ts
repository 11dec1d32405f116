import { activities } from '@unhurried/content/activities';
import type { Activity } from '@unhurried/domain/library';
import { type Chance, chanceFrom } from '../cohort/index.ts';
import { asUsual, type Hardship, type Kind, type Partner, partnerFrom } from './partner.ts';

export type Both<Thing> = readonly [Thing, Thing];

/** Two people who never lived, and what they have in common. */
export interface Couple {
  readonly seed: string;
  readonly partners: Both<Partner>;
  /** Somebody who lives at energy 3, every day. */
  readonly always3: boolean;
  readonly ground: readonly Activity[];
  /** How often a day has room for a time together, and for a second one. */
  readonly takes: number;
  readonly again: number;
  /** How much more they like what is closer. */
  readonly leans: number;
  readonly relapse: boolean;
}

const unwell: Kind = { role: 'unwell' };
const carer: Kind = { role: 'carer' };

/** In turn, so that ten couples hold every kind: no draw of luck may leave a kind out. */
const kinds: readonly Both<Kind>[] = [
  [{ ...unwell, profile: 'payback' }, carer],
  [{ ...unwell, profile: 'steady' }, carer],
  [{ ...unwell, profile: 'steady', treatment: true }, carer],
  [
    { ...unwell, profile: 'payback' },
    { ...unwell, profile: 'steady' },
  ],
  [{ ...unwell, profile: 'payback', always3: true }, carer],
  [{ ...unwell, profile: 'payback' }, carer],
  [unwell, unwell],
  [{ ...unwell, profile: 'steady', always3: true }, carer],
  [{ ...unwell, profile: 'payback', treatment: true }, carer],
  [
    { ...unwell, profile: 'payback' },
    { ...unwell, profile: 'payback' },
  ],
];

/** How likely an activity of a tier is common to both. */
const inCommon = [1, 0.9, 0.9, 0.8, 0.65, 0.5, 0.5] as const;

const groundOf = (chance: Chance): readonly Activity[] =>
  activities.filter(({ tier }) => chance.happens(inCommon[tier]));

export function coupleFrom(at: number, name: string, hardship: Hardship = asUsual): Couple {
  const seed = `${name}-${at}`;
  const chance = chanceFrom(`${seed}|couple`);
  const [one, other] = kinds[at % kinds.length] ?? [unwell, carer];
  return {
    seed,
    partners: [partnerFrom(`${seed}|a`, one, hardship), partnerFrom(`${seed}|b`, other, hardship)],
    always3: one.always3 === true,
    ground: groundOf(chance),
    takes: chance.between(0.3, 0.9),
    again: chance.between(0, 0.3),
    leans: chance.between(0, 0.8),
    relapse: hardship.relapse,
  };
}

export const couplesOf = (many: number, name: string, hardship?: Hardship): readonly Couple[] =>
  Array.from({ length: many }, (_, at) => coupleFrom(at, name, hardship));
