import { activities } from '@unhurried/content/activities';
import { ok, refuse } from '@unhurried/kernel';
import { expect, test } from 'vitest';
import { type LinkRoom, memoryDevice, type Partner } from '../device/index.ts';
import { openSession, unhurried } from './index.ts';

Object.assign(globalThis, { document: Object.assign(new EventTarget(), { hidden: false }) });

/** The other phone as a device tells of it, linked and parted by hand. */
function otherPhone() {
  let partner: Partner | undefined;
  const listeners = new Set<() => void>();
  const room: LinkRoom = {
    partner: () => partner,
    state: () => (partner ? 'settled' : 'alone'),
    hasRead: () => true,
    hasKit: () => false,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    invite: async () => refuse('away'),
    join: async () => refuse('away'),
    newKit: async () => refuse('away'),
    eraseMailboxes: async () => ok(undefined),
    part: async () => ok(undefined),
  };
  const becomes = (next: Partner | undefined) => {
    partner = next;
    for (const listener of [...listeners]) listener();
  };
  return { room, becomes, listeners };
}

async function aloneWith(room: LinkRoom) {
  const device = memoryDevice();
  await device.begin('alone');
  const made = await device.createSide({ person: 'a', name: 'Ana', passphrase: 'quiet words' });
  if (!made.ok) throw new Error(made.refusal);
  // Linking gave this side the other letter.
  const side = { ...made.value, person: 'b', link: room } as const;
  const opened = await openSession({
    device,
    side,
    partner: undefined,
    library: activities,
    sample: false,
    onLock: () => undefined,
  });
  if (!opened.ok) throw new Error(opened.refusal);
  return opened.value;
}

test('[LS8] the person on the other phone is the partner from the moment of linking, and no longer after parting', async () => {
  const phone = otherPhone();
  const session = await aloneWith(phone.room);
  expect([session.partner, session.link.state.value]).toEqual([undefined, 'alone']);
  phone.becomes({ person: 'a', name: 'Ben' });
  expect([session.partner, session.link.state.value]).toEqual([{ person: 'a', name: 'Ben' }, 'settled']);
  phone.becomes(undefined);
  expect(session.partner).toBeUndefined();
  session.lock();
  expect(phone.listeners.size).toBe(0);
});

test('[LS8] on a phone of one’s own nobody is the partner of themselves', async () => {
  const device = memoryDevice();
  const noSample = async () => {
    throw new Error('Nobody looks around here');
  };
  // As a device opens a side that has been linked: the letter of the link, not the one it keeps the side under.
  const linked = {
    ...device,
    unlock: async (...asked: Parameters<typeof device.unlock>) => {
      const side = await device.unlock(...asked);
      return side.ok ? ok({ ...side.value, person: 'b' as const }) : side;
    },
  };
  const app = unhurried({ device: linked, sample: noSample, keeps: true });
  await app.begin('alone');
  await app.createSide({ person: 'a', name: 'Ana', passphrase: 'quiet words' });
  app.lock();
  await app.unlock('a', 'quiet words');
  const phase = app.phase.value;
  expect(phase.kind === 'open' && [phase.session.person, phase.session.partner]).toEqual(['b', undefined]);
});
