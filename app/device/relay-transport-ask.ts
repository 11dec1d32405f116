import { ok, type Result, refuse } from '@unhurried/kernel';
import type { TransportRefusal } from '@unhurried/sync/transport';
import { limits, type WireRefusal } from '@unhurried/sync/wire';
import type { Around } from './relay-transport-around.ts';

/** One request of the wire. */
export interface Ask {
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE';
  readonly url: string;
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: BodyInit;
  /** Milliseconds until somebody must have begun to answer. */
  readonly patience: number;
}

export interface Answer {
  readonly status: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Milliseconds for the bytes of an answer: a full page over a poor line. */
const reading = 120_000;

/** More than any relay has reason to say at once. What is longer is not read to its end. */
const most = 4 * limits.pageBytes;

async function bytesOf(response: Response): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.length;
    if (size > most) {
      await reader?.cancel();
      return undefined;
    }
    parts.push(part.value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/**
 * Asks, and reads the whole answer. Nothing when there was none: no network, no relay, too late, too long, or somebody
 * on the way who sends us elsewhere. No cookie, referrer or cache goes with it. [RT11] [RT12]
 */
export async function answerTo(around: Around, ask: Ask): Promise<Answer | undefined> {
  const stop = new AbortController();
  const giveUpAfter = (milliseconds: number) => around.later(() => stop.abort(), milliseconds);
  let cancel = giveUpAfter(ask.patience);
  try {
    const response = await around.fetch(ask.url, {
      method: ask.method,
      headers: { ...(ask.token && { Authorization: `Bearer ${ask.token}` }), ...ask.headers },
      ...(ask.body !== undefined && { body: ask.body }),
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: stop.signal,
    });
    cancel();
    cancel = giveUpAfter(reading);
    const bytes = await bytesOf(response);
    return bytes && { status: response.status, bytes };
  } catch {
    return undefined;
  } finally {
    cancel();
  }
}

const refusals: readonly WireRefusal[] = [
  'no-such-box',
  'conflict',
  'taken',
  'too-large',
  'full',
  'too-fast',
  'malformed',
  'leaving',
];

/** What the bytes say as JSON; nothing when they are none. */
export function jsonIn(bytes: Uint8Array): Readonly<Record<string, unknown>> | undefined {
  try {
    const said: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof said === 'object' && said !== null ? { ...said } : undefined;
  } catch {
    return undefined;
  }
}

/** A refusal that the wire knows; anything else was said by somebody who is not a relay. */
const refusalIn = (bytes: Uint8Array): TransportRefusal => {
  const said = jsonIn(bytes)?.refusal;
  return refusals.find((refusal) => refusal === said) ?? 'away';
};

/** Asks, and reads the answer strictly: what `read` cannot make sense of is as good as no answer. [RT12] */
export async function asked<Value>(
  around: Around,
  ask: Ask,
  read: (answer: Answer) => { readonly value: Value } | undefined,
): Promise<Result<Value, TransportRefusal>> {
  const answer = await answerTo(around, ask);
  if (!answer) return refuse('away');
  if (answer.status >= 400) return refuse(refusalIn(answer.bytes));
  const made = read(answer);
  return made ? ok(made.value) : refuse('away');
}
