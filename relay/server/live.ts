import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { type LiveParts, phoneOn } from './live-phone.ts';

/** One text from a phone: a frame of 4 KiB, its mailbox and token, and what JSON adds. */
const mostText = 8192;

export interface Live {
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Says farewell to every phone; whoever does not answer within `patience` milliseconds is cut off. */
  leave(patience: number): void;
}

const reasons = {
  404: 'Not Found',
  429: 'Too Many Requests',
  503: 'Service Unavailable',
} as const;

/** Ends an upgrade that is not to be. */
export function decline(socket: Duplex, status: keyof typeof reasons): void {
  socket.on('error', () => undefined);
  socket.end(
    `HTTP/1.1 ${status} ${reasons[status]}\r\nConnection: close\r\nContent-Length: 0\r\nCache-Control: no-store\r\n\r\n`,
  );
}

/**
 * The live line. Where a page came from is not asked: a browser attaches nothing here by itself, no cookie and no
 * password, so a foreign page that opens a socket holds no token and hears nothing; and the app may well be handed out
 * by another host. [RM9] A socket that does not answer a ping until the next one, `pulse` milliseconds later, is dead.
 * [RE17]
 */
export function live(parts: LiveParts, pulse: number): Live {
  const server = new WebSocketServer({ noServer: true, perMessageDeflate: false, maxPayload: mostText });
  const alive = new WeakSet<WebSocket>();

  const beat = setInterval(() => {
    for (const socket of server.clients) {
      if (!alive.has(socket)) socket.terminate();
      alive.delete(socket);
      if (socket.readyState === socket.OPEN) socket.ping();
    }
  }, pulse);
  beat.unref();

  function welcome(socket: WebSocket, who: string, leave: () => void): void {
    alive.add(socket);
    parts.meter.held('socket', 1);
    socket.on('pong', () => alive.add(socket));
    socket.on('error', () => socket.terminate());
    socket.on('close', () => {
      leave();
      parts.meter.held('socket', -1);
    });
    phoneOn(parts, socket, who);
  }

  function refusal(request: IncomingMessage, who: string): keyof typeof reasons | undefined {
    if (request.method !== 'GET' || request.url !== '/v1/live') return 404;
    if (parts.leaving()) return 503;
    return parts.budgets.reads.take(who) ? undefined : 429;
  }

  return {
    upgrade(request, socket, head) {
      const who = parts.whoAsks(request);
      const refused = refusal(request, who);
      const leave = refused ? undefined : parts.places.take(who);
      parts.meter.answered('live', refused ?? (leave ? 101 : 429));
      if (!leave) return decline(socket, refused ?? 429);
      socket.once('close', leave);
      server.handleUpgrade(request, socket, head, (opened) => welcome(opened, who, leave));
    },
    leave(patience) {
      clearInterval(beat);
      for (const socket of server.clients) socket.close(1001);
      setTimeout(() => {
        for (const socket of server.clients) socket.terminate();
      }, patience).unref();
    },
  };
}
