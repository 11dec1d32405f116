import type { Result } from '@unhurried/kernel';
import { type Around, aroundHere } from './relay-transport-around.ts';
import { asked, jsonIn } from './relay-transport-ask.ts';

/**
 * Where the relay of this app is, as whoever hands out the app says: an origin, the host's own when it names none. `away`
 * when it does not answer, or names something that is no origin. [RT16]
 */
export function relayOrigin(host: string, given: Partial<Around> = {}): Promise<Result<string, 'away'>> {
  const ask = { method: 'GET', url: `${host}/relay.json`, patience: 10_000 } as const;
  return asked(aroundHere(given), ask, ({ status, bytes }) => {
    const relay = jsonIn(bytes)?.relay;
    if (status !== 200 || typeof relay !== 'string') return undefined;
    if (relay === '') return { value: host };
    return URL.canParse(relay) && new URL(relay).origin === relay ? { value: relay } : undefined;
  }).then((answer) => (answer.ok ? answer : { ok: false, refusal: 'away' }));
}
