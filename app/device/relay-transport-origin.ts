import { ok, type Result } from '@unhurried/kernel';
import { type Around, aroundHere } from './relay-transport-around.ts';
import { asked, jsonIn } from './relay-transport-ask.ts';

/** What whoever hands out the app says of its relay. */
export interface RelayHere {
  /** The host's own, when it names none. */
  readonly origin: string;
  /** Under which key it wakes phones (RFC 8292, base64url); empty where it wakes none. */
  readonly push: string;
}

function originIn(relay: unknown, host: string): string | undefined {
  if (typeof relay !== 'string') return undefined;
  if (relay === '') return host;
  return URL.canParse(relay) && new URL(relay).origin === relay ? relay : undefined;
}

const keyIn = (push: unknown): string => (typeof push === 'string' && /^[\w-]{87}$/.test(push) ? push : '');

/** Its place and its key. `away` when nobody answers, or something is named that is no origin. [RT16] [RT19] */
export async function relayHere(host: string, given: Partial<Around> = {}): Promise<Result<RelayHere, 'away'>> {
  const ask = { method: 'GET', url: `${host}/relay.json`, patience: 10_000 } as const;
  const answer = await asked(aroundHere(given), ask, ({ status, bytes }) => {
    const said = status === 200 ? jsonIn(bytes) : undefined;
    const origin = originIn(said?.relay, host);
    return origin === undefined ? undefined : { value: { origin, push: keyIn(said?.push) } };
  });
  return answer.ok ? answer : { ok: false, refusal: 'away' };
}

/** Where the relay of this app is. [RT16] */
export async function relayOrigin(host: string, given: Partial<Around> = {}): Promise<Result<string, 'away'>> {
  const here = await relayHere(host, given);
  return here.ok ? ok(here.value.origin) : here;
}
