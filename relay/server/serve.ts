import { createServer, type Server } from 'node:http';
import { ok, type Result, refuse } from '@unhurried/kernel';
import { answers } from './answer.ts';

export interface Place {
  readonly folder: string;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly behindTls: boolean;
}

export interface Serving {
  readonly port: number;
  /** Finishes what is under way, then ends; closes the rest after `patience` milliseconds. [RE8] */
  readonly leave: (patience: number) => Promise<void>;
}

/** What kept it from opening, by the system's own word for it (`EADDRINUSE`, `EACCES`). */
export type NotOpened = { readonly kind: 'NotOpened'; readonly why: string };

function close(server: Server, patience: number): Promise<void> {
  return new Promise((done) => {
    const enough = setTimeout(() => server.closeAllConnections(), patience);
    server.close(() => {
      clearTimeout(enough);
      done();
    });
    server.closeIdleConnections();
  });
}

/** Opens the doors. Slow or oversized requests are ended by Node's own limits; nothing is ever logged. [RE11] */
export function serve(place: Place): Promise<Result<Serving, NotOpened>> {
  let leaving = false;
  const server = createServer(
    { headersTimeout: 10_000, requestTimeout: 20_000, keepAliveTimeout: 5_000, maxHeaderSize: 8_192 },
    answers({ folder: place.folder, behindTls: place.behindTls, leaving: () => leaving }),
  );
  const leave = (patience: number): Promise<void> => {
    leaving = true;
    return close(server, patience);
  };
  return new Promise((opened) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      opened(refuse({ kind: 'NotOpened', why: error.code ?? error.message })),
    );
    server.listen(place.port, place.host, () => {
      const address = server.address();
      opened(ok({ port: typeof address === 'object' && address ? address.port : place.port, leave }));
    });
  });
}
