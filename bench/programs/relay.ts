import { join } from 'node:path';
import { top } from '../house/index.ts';
import { newFolder } from './folder.ts';
import { type Program, started } from './program.ts';

const program = join(top, 'dist-relay/main.mjs');

/** A bench asks as fast as it can from one machine, so what limits one address is set out of the way. */
const noLimits = {
  CLAIMS_PER_HOUR: '1000000000',
  APPENDS_PER_MINUTE: '1000000000',
  READS_PER_MINUTE: '1000000000',
  LIVE_PER_MINUTE: '1000000000',
  SOCKETS_PER_ADDRESS: '100000',
  MAX_SOCKETS: '100000',
};

/** The relay as it was built, on any free port of this machine. */
export const relayWith = (env: Readonly<Record<string, string>>): Promise<Program> =>
  started([program], { PORT: '0', HOST: 'localhost', ...env });

/**
 * Mailboxes alone, without the app. Each phone has an address of its own, named in X-Forwarded-For as behind a proxy:
 * otherwise a thousand phones would share the places of one. [RE16]
 */
export const mailboxesWith = (env: Readonly<Record<string, string>>): Promise<Program> =>
  relayWith({ APP: 'off', TRUSTED_PROXIES: '1', ...noLimits, ...env });

/** Serves a folder through the relay, with its headers and its compression: whatever is compared goes the same way. */
export async function served(folder: string): Promise<Program> {
  const place = newFolder();
  const relay = await relayWith({ ...noLimits, APP_FOLDER: folder, DATA: join(place.path, 'boxes.db') });
  const stop = async (): Promise<void> => {
    await relay.stop();
    place.remove();
  };
  return { ...relay, stop };
}
