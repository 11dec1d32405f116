import type { Socket } from 'node:net';
import type { Visit } from './desk.ts';

const waiting = new WeakMap<Socket, Set<() => void>>();

function listen(socket: Socket): Set<() => void> {
  const all = new Set<() => void>();
  waiting.set(socket, all);
  socket.once('close', () => {
    for (const done of all) done();
  });
  return all;
}

/**
 * Once the answer is through, or nobody is there any more to take it. An answer that waits in line behind another one is
 * not told of the end of its connection, so the connection itself is listened to. `done` may be called twice.
 */
export function whenOver({ request: { socket }, response }: Visit, done: () => void): void {
  if (socket.destroyed) done();
  const all = waiting.get(socket) ?? listen(socket);
  all.add(done);
  response.once('close', () => {
    all.delete(done);
    done();
  });
}
