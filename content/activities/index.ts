import type { Activity } from '@unhurried/domain/library';
import { tier0 } from './tier-0.ts';
import { tier1 } from './tier-1.ts';
import { tier2 } from './tier-2.ts';
import { tier3 } from './tier-3.ts';
import { tier4 } from './tier-4.ts';
import { tier5 } from './tier-5.ts';
import { tier6 } from './tier-6.ts';

/** The whole library, gentlest tier first. Words are in words/en/activities.json under the same ids. [CT1] */
export const activities: readonly Activity[] = [...tier0, ...tier1, ...tier2, ...tier3, ...tier4, ...tier5, ...tier6];

const byId: ReadonlyMap<string, Activity> = new Map(activities.map((one) => [one.id, one]));

/** `undefined` for an id that the library does not hold: a couple's own activity, or one of a later version. */
export const activityById = (id: string): Activity | undefined => byId.get(id);
