import type { Around } from './relay-transport-around.ts';
import type { RelayWakes } from './relay-transport-wake.ts';

/** What is asked of a relay about being woken; fetched when it is first asked, since most never are. `host` hands out the app. [RT19] */
export function relayWakes(host: string, given: Partial<Around> = {}): RelayWakes {
  const real = async (): Promise<RelayWakes> => (await import('./relay-transport-wake.ts')).relayWakes(host, given);
  return {
    where: async () => (await real()).where(),
    keep: async (...told) => (await real()).keep(...told),
    drop: async (...told) => (await real()).drop(...told),
  };
}
