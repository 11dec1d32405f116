import { activities } from '@unhurried/content/activities';
import type { Person } from '@unhurried/domain/couple';
import type { Day } from '@unhurried/domain/time';
import { type Device, memoryDevice, type OpenSide } from '../device/index.ts';
import { mine, openSession, type Session } from './index.ts';

Object.assign(globalThis, { document: Object.assign(new EventTarget(), { hidden: false }) });

export const morning = Date.parse('2026-05-04T09:00:00Z');
export const day = '2026-05-04' as Day;
export const reading = { day, energy: 7, energyFor: 'now', pain: 2, welcome: 3 } as const;
export const checkedIn = mine({ kind: 'checked-in', reading });
export const usual = mine({ kind: 'usual-told', usual: { energy: 6, pain: 2 } });

const partner = { person: 'b', name: 'b', autoLock: { on: 'hide' }, lockScreenSlips: false } as const;

async function opened(device: Device, side: OpenSide, shared: boolean): Promise<Session> {
  const whose = { partner: shared ? partner : undefined, library: activities, sample: false, onLock: () => undefined };
  const session = await openSession({ device, side, ...whose });
  if (!session.ok) throw new Error(session.refusal);
  return session.value;
}

async function sideOf(device: Device, person: Person): Promise<OpenSide> {
  const made = await device.createSide({ person, name: person, passphrase: `quiet ${person}` });
  if (!made.ok) throw new Error(made.refusal);
  return made.value;
}

export interface Home {
  readonly device: Device;
  readonly open: (person: Person) => Promise<{ readonly session: Session; readonly side: OpenSide }>;
}

/** Two people on one device in memory, with the real keys. */
export async function home(): Promise<Home> {
  const device = memoryDevice({ now: () => morning, zone: () => 'Europe/Lisbon' });
  await device.begin('two');
  for (const person of ['a', 'b'] as const) (await sideOf(device, person)).lock();
  const open = async (person: Person) => {
    const side = await device.unlock(person, `quiet ${person}`);
    if (!side.ok) throw new Error(side.refusal);
    return { session: await opened(device, side.value, true), side: side.value };
  };
  return { device, open };
}

/** One person on a device of their own; each call opens the same side again, at the clock's time. */
export async function oneAlone(now: () => number, zone: string): Promise<() => Promise<Session>> {
  const device = memoryDevice({ now, zone: () => zone });
  await device.begin('alone');
  const side = await sideOf(device, 'a');
  return () => opened(device, side, false);
}
