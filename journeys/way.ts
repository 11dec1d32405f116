import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** An address that stays the same, whoever answers behind it: what a browser keeps belongs to an address. */
export interface Way {
  readonly origin: string;
  /** From now on it leads there; what goes elsewhere breaks off. */
  readonly leadTo: (origin: string) => void;
  readonly close: () => void;
}

/** Hands on bytes and reads none, as a balancer in front of several instances does. */
export async function wayTo(origin: string): Promise<Way> {
  let port = Number(new URL(origin).port);
  const open = new Set<Socket>();
  const breakOff = (): void => {
    for (const socket of open) socket.destroy();
  };
  const server = createServer((visitor) => {
    const relay = connect(port, 'localhost');
    for (const [from, to] of [
      [visitor, relay],
      [relay, visitor],
    ] as const) {
      open.add(from);
      from.pipe(to);
      from.on('error', () => to.destroy());
      from.on('close', () => {
        open.delete(from);
        to.destroy();
      });
    }
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  const address = server.address();
  return {
    origin: `http://localhost:${typeof address === 'object' ? address?.port : 0}`,
    leadTo(next) {
      port = Number(new URL(next).port);
      breakOff();
    },
    close() {
      server.close();
      breakOff();
    },
  };
}
