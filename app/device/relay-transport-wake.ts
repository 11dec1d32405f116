import { ok, type Result, refuse } from '@unhurried/kernel';
import type { Wake, WakeRefusal } from '@unhurried/sync/wire';
import { wakeShelf } from '../service-worker/index.ts';
import { type Around, aroundHere } from './relay-transport-around.ts';
import { answerTo, jsonIn } from './relay-transport-ask.ts';
import { type RelayHere, relayHere } from './relay-transport-origin.ts';

/** What is asked of a relay about being woken. It is told an endpoint and times, and nothing else. [RT19] */
export interface RelayWakes {
  where(): Promise<Result<RelayHere, 'away'>>;
  /** In the place of what this token kept there before. */
  keep(relay: string, token: string, wake: Wake): Promise<Result<void, WakeRefusal | 'away'>>;
  drop(relay: string, token: string): Promise<Result<void, 'away'>>;
}

const patience = 10_000;
const refusals: readonly WakeRefusal[] = ['no-wakes', 'no-service', 'full', 'too-fast', 'malformed', 'leaving'];

/** `host` hands out the app. [RT19] */
export function relayWakes(host: string, given: Partial<Around> = {}): RelayWakes {
  const around = aroundHere(given);
  const asked = async (method: 'PUT' | 'DELETE', relay: string, token: string, body?: string) => {
    const headers = body === undefined ? {} : { 'Content-Type': 'application/json' };
    const ask = { method, url: `${relay}/v1/wake`, token, headers, patience, ...(body !== undefined && { body }) };
    const answer = await answerTo(around, ask);
    if (answer?.status === 204) return ok(undefined);
    const said = answer && jsonIn(answer.bytes)?.refusal;
    return refuse(refusals.find((refusal) => refusal === said) ?? ('away' as const));
  };
  return {
    where: () => relayHere(host, given),
    keep: (relay, token, { endpoint, p256dh, auth, times }) =>
      asked('PUT', relay, token, JSON.stringify({ endpoint, p256dh, auth, times })),
    drop: async (relay, token) => ((await asked('DELETE', relay, token)).ok ? ok(undefined) : refuse('away')),
  };
}

async function unsubscribe(): Promise<void> {
  const registration = 'serviceWorker' in navigator ? await navigator.serviceWorker.getRegistration() : undefined;
  const subscription = await registration?.pushManager?.getSubscription();
  await subscription?.unsubscribe();
}

/**
 * Before everything here is erased: this browser is woken by nobody any more, and its relay is told, as far as it can be
 * reached. Where it cannot, the push service tells it at the next time. Takes no key and never throws. [RT20]
 */
export async function takeWakeBack(given: Partial<Around> = {}): Promise<void> {
  try {
    const kept = await wakeShelf.read();
    if (!kept) return;
    await wakeShelf.forget();
    await unsubscribe().catch(() => undefined);
    await relayWakes('', given).drop(kept.relay, kept.token);
  } catch {
    // Where the browser refuses its storage nothing was kept either.
  }
}
