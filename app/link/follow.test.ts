import { expect, test } from 'vitest';
import type { Pairing, PairingStep } from '../session/index.ts';
import { follow } from './follow.ts';

function attempt() {
  let step: PairingStep = { kind: 'waiting' };
  let cancelled = 0;
  const listeners = new Set<(step: PairingStep) => void>();
  const pairing: Pairing = {
    invitation: undefined,
    now: () => step,
    onStep(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    same: async () => undefined,
    async cancel() {
      cancelled += 1;
    },
  };
  const becomes = (next: PairingStep) => {
    step = next;
    for (const listener of [...listeners]) listener(next);
  };
  return { pairing, becomes, cancelled: () => cancelled, listeners };
}

const words: PairingStep = { kind: 'words', words: ['river', 'stone', 'garden', 'lamp', 'window', 'bread'] };

test('[LS10] the step that was there before anyone listened is told, and every one after', () => {
  const { pairing, becomes } = attempt();
  const told: string[] = [];
  follow(pairing, ({ kind }) => told.push(kind));
  becomes(words);
  expect(told).toEqual(['waiting', 'words']);
});

test.each([{ kind: 'waiting' }, words, { kind: 'said' }] as const)('[LS10] left at $kind, the attempt ends', (step) => {
  const { pairing, becomes, cancelled, listeners } = attempt();
  const leave = follow(pairing, () => undefined);
  becomes(step);
  leave();
  expect([cancelled(), listeners.size]).toEqual([1, 0]);
});

test.each([
  { kind: 'linked', partner: { person: 'b', name: 'Ben' } },
  { kind: 'refused', why: 'expired' },
] as const)('[LS10] what has ended by itself ($kind) is left alone', (step) => {
  const { pairing, becomes, cancelled } = attempt();
  const leave = follow(pairing, () => undefined);
  becomes(step);
  leave();
  expect(cancelled()).toBe(0);
});
