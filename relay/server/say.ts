import type { ServerResponse } from 'node:http';
import type { WakeRefusal, WireRefusal } from '@unhurried/sync/wire';

/** `unwell`: the store broke. A phone that does not know the word takes it as no answer at all. */
export type Refused = WireRefusal | WakeRefusal | 'unwell' | 'wrong-method' | 'too-slow';

const statuses: Readonly<Record<Refused, number>> = {
  malformed: 400,
  'no-service': 403,
  'no-such-box': 404,
  'no-wakes': 404,
  'wrong-method': 405,
  'too-slow': 408,
  conflict: 409,
  taken: 409,
  'too-large': 413,
  'too-fast': 429,
  unwell: 500,
  leaving: 503,
  full: 507,
};

/** An answer of the wire, before it is written. */
export type Said =
  | { readonly refusal: Refused; readonly head?: number }
  | { readonly status: 200 | 201 | 204; readonly json?: object; readonly bytes?: Uint8Array };

export const statusOf = (said: Said): number => ('refusal' in said ? statuses[said.refusal] : said.status);

export function setAll(response: ServerResponse, headers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

/** Words for whoever opens this address in a browser. */
export const text = (response: ServerResponse, status: number, words: string): void => {
  response.statusCode = status;
  if (status === 405) response.setHeader('Allow', 'GET, HEAD');
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.setHeader('Cache-Control', 'no-store');
  response.end(`${words}\n`);
};

/** Writes an answer of the wire. A refusal names itself and nothing of what was asked. [RM4] */
export function write(response: ServerResponse, said: Said): void {
  if (response.destroyed || response.headersSent) return;
  response.statusCode = statusOf(said);
  const bytes = 'bytes' in said ? said.bytes : undefined;
  const json = 'refusal' in said ? said : said.json;
  if (bytes) {
    response.setHeader('Content-Type', 'application/octet-stream');
    response.end(bytes);
  } else if (json) {
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify(json));
  } else {
    response.end();
  }
}
