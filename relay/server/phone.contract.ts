import { createHash, randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { decodePage, type FromPhone, type FromRelay, fromRelay, type Page } from '@unhurried/sync/wire';
import { WebSocket } from 'ws';

/** The socket of a phone, which Node 20 lacks, and somebody who takes such sockets. */
export { WebSocket, WebSocketServer } from 'ws';

/** A mailbox and its tokens, as a phone makes them. */
export interface Mailbox {
  readonly box: string;
  readonly write: string;
  readonly read: string;
}

const word = (): string => randomBytes(32).toString('base64url');
const hashOf = (token: string): string =>
  createHash('sha256').update(Buffer.from(token, 'base64url')).digest('base64url');

export const newItem = (): string => randomBytes(16).toString('hex');
export const newMailbox = (): Mailbox => ({ box: word(), write: word(), read: word() });
export const claimOf = ({ write, read }: Mailbox, keepDays = 30) => ({
  write: hashOf(write),
  read: hashOf(read),
  keepDays,
});

export interface Asked {
  readonly method?: string;
  readonly token?: string | undefined;
  readonly item?: string;
  readonly after?: number;
  readonly body?: BodyInit;
  readonly headers?: Record<string, string>;
  /** What fetch wants to hear before it sends a body that comes bit by bit. */
  readonly duplex?: 'half';
}

/** One request, as the wire has it. `path` begins behind `/v1/box/`. */
export function ask(origin: string, path: string, asked: Asked = {}): Promise<Response> {
  const { method = 'GET', token, item, after, body, headers, ...more } = asked;
  return fetch(`${origin}/v1/box/${path}`, {
    method,
    headers: {
      ...(token !== undefined && { Authorization: `Bearer ${token}` }),
      ...(item !== undefined && { 'Unhurried-Item': item }),
      ...(after !== undefined && { 'Unhurried-After': String(after) }),
      ...headers,
    },
    ...(body !== undefined && { body }),
    ...more,
  });
}

export const claim = (origin: string, mailbox: Mailbox): Promise<Response> =>
  ask(origin, mailbox.box, { method: 'PUT', body: JSON.stringify(claimOf(mailbox)) });

export async function claimed(origin: string): Promise<Mailbox> {
  const made = newMailbox();
  const answer = await claim(origin, made);
  if (answer.status !== 201) throw new Error(`Not claimed: ${answer.status}`);
  return made;
}

export const append = (origin: string, { box, write }: Mailbox, body: BodyInit, more: Asked = {}): Promise<Response> =>
  ask(origin, `${box}/items`, { method: 'POST', token: write, item: newItem(), body, ...more });

export async function pageOf(answer: Response): Promise<Page> {
  const page = decodePage(new Uint8Array(await answer.arrayBuffer()));
  if (answer.status !== 200 || !page) throw new Error(`No page: ${answer.status}`);
  return page;
}

export const read = async (origin: string, { box, read: token }: Mailbox, query = 'since=0'): Promise<Page> =>
  pageOf(await ask(origin, `${box}/items?${query}`, { token }));

export interface Phone {
  readonly socket: WebSocket;
  readonly say: (said: FromPhone) => void;
  /** Everything the relay said so far. */
  readonly heard: readonly FromRelay[];
  /** With which code it was closed. */
  readonly closed: Promise<number>;
}

/** A phone on the live line. */
export async function phoneAt(origin: string, headers: Record<string, string> = {}): Promise<Phone> {
  const socket = new WebSocket(`${origin.replace('http', 'ws')}/v1/live`, { headers });
  const heard: FromRelay[] = [];
  socket.on('message', (data) => {
    const said = fromRelay(String(data));
    if (!said) throw new Error(`No word of the wire: ${String(data)}`);
    heard.push(said);
  });
  const closed = new Promise<number>((done) => socket.once('close', done));
  await new Promise<void>((open, failed) => socket.once('open', open).once('error', failed));
  return { socket, heard, closed, say: (said) => socket.send(JSON.stringify(said)) };
}

/** Asks again until it holds, or for five seconds. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 500; tries++) {
    if (await holds()) return;
    await pause(10);
  }
  throw new Error('It did not come to hold within five seconds.');
}
