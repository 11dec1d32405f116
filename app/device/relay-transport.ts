import { ok, type Result } from '@unhurried/kernel';
import type { BoxKey, Transport, TransportRefusal } from '@unhurried/sync/transport';
import { decodePage, type Page } from '@unhurried/sync/wire';
import { type Around, aroundHere } from './relay-transport-around.ts';
import { type Answer, asked, jsonIn } from './relay-transport-ask.ts';
import { watching } from './relay-transport-watch.ts';

const patience = 20_000;
/** Half a megabyte over a poor line takes its time: a second for every four thousand bytes. */
const patienceFor = (bytes: number): number => patience + bytes / 4;
const cursorsAtOnce = 500;

/** Done, and nothing said: somebody who answers with words is not a relay. */
const nothingSaid =
  (...statuses: readonly number[]) =>
  ({ status, bytes }: Answer): { readonly value: undefined } | undefined =>
    statuses.includes(status) && bytes.length === 0 ? { value: undefined } : undefined;

function cursorIn({ status, bytes }: Answer): { readonly value: { readonly cursor: number } } | undefined {
  const cursor = status === 200 ? jsonIn(bytes)?.cursor : undefined;
  return Number.isSafeInteger(cursor) && Number(cursor) > 0 ? { value: { cursor: Number(cursor) } } : undefined;
}

const pageAfter =
  (since: number) =>
  ({ status, bytes }: Answer): { readonly value: Page } | undefined => {
    const page = status === 200 ? decodePage(bytes) : undefined;
    return page && (page.items[0]?.cursor ?? since + 1) > since ? { value: page } : undefined;
  };

/**
 * The way to the relay at an origin such as `https://relay.example`. What it cannot learn it calls `away`, and says
 * nothing of it anywhere. [RT11] [RT12]
 */
export function relayTransport(origin: string, given: Partial<Around> = {}): Transport {
  const around = aroundHere(given);
  const at = (box: string, rest = ''): string => `${origin}/v1/box/${box}${rest}`;
  const items = (box: string, query = ''): string => at(box, `/items${query}`);

  const page = ({ box, token }: BoxKey, since: number, wait: number): Promise<Result<Page, TransportRefusal>> => {
    const url = items(box, `?since=${since}${wait > 0 ? `&wait=${wait}` : ''}`);
    return asked(around, { method: 'GET', url, token, patience: patience + wait * 1000 }, pageAfter(since));
  };

  return {
    claim(box, { write, read, keepDays }) {
      const headers = { 'Content-Type': 'application/json' };
      const body = JSON.stringify({ write, read, keepDays });
      return asked(around, { method: 'PUT', url: at(box), headers, body, patience }, nothingSaid(200, 201));
    },

    append({ box, token }, { id, bytes, after }) {
      const headers = {
        'Content-Type': 'application/octet-stream',
        'Unhurried-Item': id,
        ...(after !== undefined && { 'Unhurried-After': String(after) }),
      };
      const ask = { method: 'POST', url: items(box), token, headers, body: bytes } as const;
      return asked(around, { ...ask, patience: patienceFor(bytes.length) }, cursorIn);
    },

    read: (key, since) => page(key, since, 0),

    async erase({ box, token }, cursors) {
      for (let from = 0; from < cursors.length; from += cursorsAtOnce) {
        const url = items(box, `?cursors=${cursors.slice(from, from + cursorsAtOnce).join(',')}`);
        const answer = await asked(around, { method: 'DELETE', url, token, patience }, nothingSaid(204));
        if (!answer.ok) return answer;
      }
      return ok(undefined);
    },

    eraseBox: ({ box, token }) => asked(around, { method: 'DELETE', url: at(box), token, patience }, nothingSaid(204)),

    ...watching(`${origin.replace(/^http/, 'ws')}/v1/live`, around, page),
  };
}
