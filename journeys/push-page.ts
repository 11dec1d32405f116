import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'vite';

const app = (path: string): string => JSON.stringify(resolve(import.meta.dirname, '../app', path));

/** The app's own machinery of waking, as its screen uses it, for a page on which that screen is not open. */
const script = `
import { newToken } from ${app('push/browser-push.ts')};
import { pushHere } from ${app('push/index.ts')};
import { relayWakes } from ${app('device/relay-transport-wake-later.ts')};
import { ringOf, wakeShelf } from ${app('service-worker/index.ts')};
const push = pushHere({ relay: relayWakes(location.origin), linked: () => true, now: Date.now });
const keep = (instants, words) =>
  wakeShelf.changed((kept) => ({
    ...(kept ?? { token: newToken(), relay: location.origin, endpoint: '', times: [], told: 0 }),
    ring: ringOf(instants, words, Date.now()),
  }));
const held = async () => [...((await wakeShelf.read())?.ring.quarters ?? [])].filter((each) => each > 0);
Object.assign(globalThis, { waking: { push, keep, held } });
`;

let made: Promise<string> | undefined;

async function make(): Promise<string> {
  const entry = '\0waking';
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [
      {
        name: 'waking',
        resolveId: (id) => (/(^|[/\\])waking$/.test(id) ? entry : undefined),
        load: (id) => (id === entry ? script : undefined),
      },
    ],
    build: { write: false, lib: { entry: 'waking', formats: ['iife'], name: 'none' } },
  });
  const [output] = [built].flat();
  const [chunk] = output && 'output' in output ? output.output : [];
  if (chunk?.type !== 'chunk') throw new Error('Nothing was made.');
  return chunk.code;
}

/** What a page can be asked afterwards. */
export interface Waking {
  readonly push: {
    possible(): Promise<unknown>;
    now(): Promise<unknown>;
    turnOn(times: readonly number[]): Promise<unknown>;
    setTimes(times: readonly number[]): Promise<unknown>;
    turnOff(): Promise<unknown>;
    keepRings(instants: readonly number[], words: string): Promise<void>;
  };
  /** The list alone, where no subscription can be had. */
  readonly keep: (instants: readonly number[], words: string) => Promise<unknown>;
  /** Quarters of an hour that still ring. */
  readonly held: () => Promise<readonly number[]>;
}

export async function bringWaking(page: Page): Promise<void> {
  made ??= make();
  await page.evaluate(`(() => { ${await made} })()`);
}

/** What lies in the list of this phone's notes, as anybody would see them. */
export const notes = (page: Page): Promise<readonly Readonly<Record<string, unknown>>[]> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    const shown = (await registration?.getNotifications()) ?? [];
    return shown.map(({ title, body, tag, silent, data }) => ({ title, body, tag, silent, data }));
  });
