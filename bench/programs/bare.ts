import { createServer } from 'node:http';
import type { WebSocket } from 'ws';
import { ws } from './of-the-relay.ts';
import { type Program, started } from './program.ts';

const word = '--as-the-bare-server';

/** Whether this run of the program is the one that stands beside. */
export const isBare = (): boolean => process.argv.includes(word);

/** The same program once more, in a process of its own as the relay is. */
export const bareServer = (): Promise<Program> => started([process.argv[1] ?? '', word]);

/**
 * What is left when everything of ours is taken away: node:http that takes a body and answers, and ws that passes on
 * what a socket says to every socket of the same path, its own included. Nothing is kept, nobody is asked for a token.
 */
export function openBare(): void {
  const rooms = new Map<string, Set<WebSocket>>();
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      response.setHeader('Content-Type', 'application/json');
      response.end('{"cursor":1}');
    });
  });
  const { WebSocketServer } = ws();
  new WebSocketServer({ server, perMessageDeflate: false, maxPayload: 8192 }).on(
    'connection',
    (socket, { url = '' }) => {
      const room = rooms.get(url) ?? new Set();
      rooms.set(url, room.add(socket));
      socket.on('message', (data) => {
        const said = String(data);
        for (const each of room) each.send(said);
      });
      socket.on('close', () => room.delete(socket));
    },
  );
  server.listen(0, 'localhost', () => {
    const address = server.address();
    process.stdout.write(`http://localhost:${typeof address === 'object' ? address?.port : ''}\n`);
  });
}
