import { createHash, randomBytes } from 'node:crypto';
import type { BoxClaim } from '@unhurried/sync/wire';
import { WebSocket } from '../../relay/server/phone.contract.ts';
import type { Around } from './relay-transport-around.ts';

const word = (): string => randomBytes(32).toString('base64url');
const hashOf = (token: string): string =>
  createHash('sha256').update(Buffer.from(token, 'base64url')).digest('base64url');

export interface Mailbox {
  readonly claim: BoxClaim;
  readonly write: { readonly box: string; readonly token: string };
  readonly read: { readonly box: string; readonly token: string };
}

export function newMailbox(): Mailbox {
  const [box, write, read] = [word(), word(), word()];
  const claim = { write: hashOf(write), read: hashOf(read), keepDays: 30 };
  return { claim, write: { box, token: write }, read: { box, token: read } };
}

export const item = (text: string) => ({
  id: randomBytes(16).toString('hex'),
  bytes: new TextEncoder().encode(text),
});

interface Waiting {
  readonly work: () => void;
  readonly milliseconds: number;
}

/** Time that stands still until a test lets one waiting end. */
export interface HandTime {
  readonly later: Around['later'];
  /** How long each of those that still wait was to wait. */
  readonly waiting: () => readonly number[];
  /** Ends the first waiting that was to take this long. */
  readonly end: (milliseconds: number) => void;
}

export function handTime(): HandTime {
  const all = new Set<Waiting>();
  return {
    later(work, milliseconds) {
      const one = { work, milliseconds };
      all.add(one);
      return () => all.delete(one);
    },
    waiting: () => [...all].map(({ milliseconds }) => milliseconds),
    end(milliseconds) {
      const one = [...all].find((each) => each.milliseconds === milliseconds);
      if (!one) throw new Error(`Nobody waits for ${milliseconds} ms.`);
      all.delete(one);
      one.work();
    },
  };
}

/** Real sockets, each of them remembered, to where `way` says. */
export function rememberedSockets(way: (url: string) => string = (url) => url): {
  readonly made: readonly WebSocket[];
  readonly Socket: Around['WebSocket'];
} {
  const made: WebSocket[] = [];
  const Socket = new Proxy(WebSocket, {
    construct(Real, [url]) {
      const socket = new Real(way(String(url)));
      made.push(socket);
      return socket;
    },
  });
  return { made, Socket };
}
