import type { Ritual } from '@unhurried/domain/rituals';
import { aroundCare } from './around-care.ts';
import { ofTheDay } from './day.ts';
import { ofTheEvening } from './evening.ts';

/** All rituals that come with the library. Words are in words/en/rituals.json under the same ids. [CT13] */
export const rituals: readonly Ritual[] = [...aroundCare, ...ofTheEvening, ...ofTheDay];

const byId: ReadonlyMap<string, Ritual> = new Map(rituals.map((one) => [one.id, one]));

/** `undefined` for an id that the library does not hold: a couple's own ritual, or one of a later version. */
export const ritualById = (id: string): Ritual | undefined => byId.get(id);
