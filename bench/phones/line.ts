import { Agent, request } from 'node:http';

export interface Asked {
  readonly method?: 'GET' | 'PUT' | 'POST';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Buffer | string;
}

export interface Answer {
  readonly status: number;
  readonly bytes: Buffer;
}

/** Connections to one program that stay open between two requests, as a browser's do. */
export interface Line {
  ask(asked: Asked): Promise<Answer>;
  hangUp(): void;
}

/** `url` has no slash at its end. A request without an answer is a throw: it must not become part of a figure. [BE8] */
export function lineTo(url: string): Line {
  const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY, noDelay: true });
  return {
    ask: ({ method = 'GET', path, headers = {}, body }) =>
      new Promise((done, failed) => {
        const length = body === undefined ? {} : { 'Content-Length': String(Buffer.byteLength(body)) };
        const asking = request(url + path, { method, agent, headers: { ...headers, ...length } }, (answer) => {
          const parts: Buffer[] = [];
          answer.on('data', (part: Buffer) => parts.push(part));
          answer.on('end', () => done({ status: answer.statusCode ?? 0, bytes: Buffer.concat(parts) }));
          answer.on('error', failed);
        });
        asking.on('error', failed);
        asking.end(body);
      }),
    hangUp: () => agent.destroy(),
  };
}
