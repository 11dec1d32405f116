import { expect, vi } from 'vitest';
import { type RelayOnTrial, relayOnTrial } from '../../relay/server/on-trial.contract.ts';
import { WebSocket } from '../../relay/server/phone.contract.ts';
import { relayTransport } from './relay-transport.ts';
import type { Around } from './relay-transport-around.ts';
import { type Mailbox, newMailbox } from './relay-transport-on-trial.contract.ts';

export const closing: (() => unknown)[] = [];

export async function relay(port = 0): Promise<RelayOnTrial> {
  const opened = await relayOnTrial({ port });
  closing.push(opened.close);
  return opened;
}

export const transport = (origin: string, around: Partial<Around> = {}) =>
  relayTransport(origin, { WebSocket, ...around });

export async function claimed(origin: string, mailbox: Mailbox = newMailbox()): Promise<Mailbox> {
  const done = await transport(origin).claim(mailbox.write.box, mailbox.claim);
  expect(done.ok).toBe(true);
  return mailbox;
}

export function watched(origin: string, mailboxes: readonly Mailbox[], around: Partial<Around>) {
  const news = vi.fn<(box: string) => void>();
  const keys = mailboxes.map(({ read }) => ({ ...read, since: 0 }));
  const stop = transport(origin, around).watch(keys, news);
  closing.push(stop);
  return { news, stop };
}

export const soon = (holds: () => void): Promise<void> => vi.waitFor(holds, 5000);
