import type { Condition } from './condition.ts';
import { everyDay } from './every-day.ts';
import { heartAndLungs } from './heart-and-lungs.ts';
import { jointsAndHormones } from './joints-and-hormones.ts';
import { nervesAndEnergy } from './nerves-and-energy.ts';
import { surgeryAndCancer } from './surgery-and-cancer.ts';

export { type Area, areas, type Condition, type FlagEntry, type Wait } from './condition.ts';
export { flagEntries } from './flag-entries.ts';
export { healsApart, waitIdOf, waitOf, waitUntil } from './wait.ts';

export const conditions: readonly Condition[] = [
  ...heartAndLungs,
  ...surgeryAndCancer,
  ...nervesAndEnergy,
  ...jointsAndHormones,
  ...everyDay,
];

const byId: ReadonlyMap<string, Condition> = new Map(conditions.map((one) => [one.id, one]));

export const conditionById = (id: string): Condition | undefined => byId.get(id);
