import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { ok, type Result, refuse } from '@unhurried/kernel';
import type { Meter } from '../metrics/index.ts';
import { type App, answers } from './answer.ts';
import { frontDesk, type Mail } from './front-desk.ts';
import { decline, live } from './live.ts';
import { wellness } from './well.ts';
import { wire } from './wire.ts';

export interface Place {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly behindTls: boolean;
  /** Proxies of the operator's own that write into X-Forwarded-For. */
  readonly proxies: number;
  /** Connections at once. */
  readonly sockets: number;
  readonly app: App | undefined;
  readonly mail: Mail | undefined;
  readonly meter: Meter;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Milliseconds from one ping to the next, and between two parts of a body. */
  readonly pulse: number;
  readonly patience: number;
}

export interface Serving {
  readonly port: number;
  /** Finishes what is under way, then ends; closes the rest after `patience` milliseconds. [RE8] */
  readonly leave: (patience: number) => Promise<void>;
}

/** What kept it from opening, by the system's own word for it (`EADDRINUSE`, `EACCES`). */
export type NotOpened = { readonly kind: 'NotOpened'; readonly why: string };

/** A connection that was busy when the leaving began is closed once it rests. */
function close(server: Server, patience: number): Promise<void> {
  return new Promise((done) => {
    const enough = setTimeout(() => server.closeAllConnections(), patience);
    const resting = setInterval(() => server.closeIdleConnections(), 50);
    server.close(() => {
      clearTimeout(enough);
      clearInterval(resting);
      done();
    });
  });
}

interface Lines {
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  readonly sendHome: (patience: number) => void;
}

const noLines: Lines = { upgrade: (_request, socket) => decline(socket, 404), sendHome: () => undefined };

/** Slow or oversized requests are ended by Node's own limits. [RE9] [RE14] */
const limits = { headersTimeout: 10_000, requestTimeout: 180_000, keepAliveTimeout: 5_000, maxHeaderSize: 8_192 };

/** Everything that this place answers, and the lines that stay open. */
function opened(place: Place, leaving: () => boolean): { server: Server; lines: Lines } {
  const { app, mail, meter, behindTls } = place;
  const desk = mail && frontDesk(mail, { ...place, leaving });
  const well = mail ? wellness(mail.store, mail.bus) : async () => true;
  const server = createServer(limits, answers({ app, behindTls, leaving, well, wire: desk && wire(desk), meter }));
  if (!desk) return { server, lines: noLines };
  const phones = live(desk, place.pulse);
  const sendHome = (patience: number): void => {
    desk.holding.sendHome();
    phones.leave(patience);
    server.once('close', desk.hearing.stop);
  };
  return { server, lines: { upgrade: phones.upgrade, sendHome } };
}

/** Opens the doors. Nothing is ever logged. [RE11] */
export function serve(place: Place): Promise<Result<Serving, NotOpened>> {
  let leaving = false;
  const { server, lines } = opened(place, () => leaving);
  server.maxConnections = place.sockets;
  // Longer than any reading waits: a line on which nothing moves at all is somebody who takes no answer.
  server.setTimeout(60_000);
  server.on('upgrade', lines.upgrade);
  const leave = (patience: number): Promise<void> => {
    leaving = true;
    lines.sendHome(patience);
    return close(server, patience);
  };
  return new Promise((done) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      done(refuse({ kind: 'NotOpened', why: error.code ?? error.message })),
    );
    server.listen(place.port, place.host, () => {
      const address = server.address();
      done(ok({ port: typeof address === 'object' && address ? address.port : place.port, leave }));
    });
  });
}
