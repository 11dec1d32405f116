import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Ask, askFrom, type NoAsk, tokenIn } from '../mailbox/index.ts';
import type { Route } from '../metrics/index.ts';
import { type WakeAsk, wakeAskFrom } from '../push/index.ts';
import type { Budgets, Desk } from './desk.ts';
import { preflight, wireHeaders } from './headers.ts';
import { type Said, setAll, statusOf, write } from './say.ts';
import { wordOf } from './trouble.ts';
import { wakeAnswerTo } from './wake-asks.ts';
import { answerTo } from './wire-asks.ts';

const purses: Readonly<Record<(Ask | WakeAsk)['kind'], keyof Budgets>> = {
  claim: 'claims',
  append: 'appends',
  read: 'reads',
  erase: 'appends',
  'erase-box': 'appends',
  'keep-wake': 'wakes',
  'drop-wake': 'wakes',
};

/** Seconds after which a new try makes sense. */
const pause: Readonly<Record<keyof Budgets, string>> = {
  claims: '60',
  appends: '2',
  reads: '2',
  live: '2',
  wakes: '60',
};

const header = (value: string | string[] | undefined): string | undefined =>
  Array.isArray(value) ? value.join(',') : value;

function askOf(request: IncomingMessage): Ask | WakeAsk | NoAsk {
  const wake = wakeAskFrom(request.method ?? '', request.url ?? '');
  if (wake) return wake;
  const [, path = '', query = ''] = /^([^?]*)\??(.*)$/s.exec(request.url ?? '') ?? [];
  return askFrom({
    method: request.method ?? '',
    path,
    query,
    item: header(request.headers['unhurried-item']),
    after: header(request.headers['unhurried-after']),
  });
}

/** A store that broke costs an answer, never the process; what it said stays here. [RE18] */
async function answered(
  desk: Desk,
  ask: Ask | WakeAsk,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<Said> {
  const who = desk.whoAsks(request);
  const purse = purses[ask.kind];
  if (!desk.budgets[purse].take(who)) {
    response.setHeader('Retry-After', pause[purse]);
    return { refusal: 'too-fast' };
  }
  try {
    const visit = { request, response, who, token: tokenIn(request.headers.authorization) };
    return ask.kind === 'keep-wake' || ask.kind === 'drop-wake'
      ? await wakeAnswerTo(desk, ask, visit)
      : await answerTo(desk, ask, visit);
  } catch (error) {
    desk.trouble(error);
    return { refusal: isFull(error) ? 'full' : 'unwell' };
  }
}

/** The disk itself has no room left: SQLite's word for it, and PostgreSQL's. */
const isFull = (error: unknown): boolean => /SQLITE_FULL|53100/.test(wordOf(error));

const hasBody = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;

/** The whole of one request: which kind it was, and what is said. */
async function heard(desk: Desk, request: IncomingMessage, response: ServerResponse): Promise<[Route, Said]> {
  if (request.method === 'OPTIONS') {
    setAll(response, preflight);
    return ['preflight', { status: 204 }];
  }
  const ask = askOf(request);
  if (ask === 'wrong-method') response.setHeader('Allow', 'GET, POST, PUT, DELETE');
  if (typeof ask === 'string') return ['none', { refusal: ask }];
  if (desk.leaving()) return [ask.kind, { refusal: 'leaving' }];
  return [ask.kind, await answered(desk, ask, request, response)];
}

/** Everything below `/v1/` that is no socket. [RE12] [RE13] */
export function wire(desk: Desk): (request: IncomingMessage, response: ServerResponse) => void {
  return async (request, response) => {
    response.on('error', () => undefined);
    setAll(response, wireHeaders(desk.behindTls));
    const [route, said] = await heard(desk, request, response);
    desk.meter.answered(route, statusOf(said));
    // What is left of a body would be read to its end before the next request.
    const unread = hasBody(request) && !request.complete;
    if ((unread || desk.leaving()) && !response.headersSent) response.setHeader('Connection', 'close');
    write(response, said);
  };
}
