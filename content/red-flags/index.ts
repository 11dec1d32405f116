import { emergencies } from './emergency.ts';
import type { RedFlag } from './red-flag.ts';
import { sameDay } from './same-day.ts';
import { soon } from './soon.ts';

export { actionFor, type RedFlag, type RedFlagAction, type Urgency, urgencies } from './red-flag.ts';
export { type SupportScreen, type SupportWay, supportScreens } from './support.ts';

/** Most urgent first. */
export const redFlags: readonly RedFlag[] = [...emergencies, ...sameDay, ...soon];

const byId: ReadonlyMap<string, RedFlag> = new Map(redFlags.map((one) => [one.id, one]));

export const redFlagById = (id: string): RedFlag | undefined => byId.get(id);
