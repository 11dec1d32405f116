import type { Display } from './device.ts';

/** What lies around the journals in a browser: small unsealed choices, and everything to be erased with them. */
export interface Surroundings {
  readDisplay(): Display;
  writeDisplay(display: Display): void;
  askToKeep(): Promise<'kept' | 'may-be-cleared'>;
  /** Everything of this origin but the journals. */
  clear(): Promise<void>;
}

const themes = ['system', 'light', 'dark'] as const;
const motions = ['system', 'still'] as const;

const oneOf = <Choice extends string>(choices: readonly Choice[], found: unknown): Choice | undefined =>
  choices.find((choice) => choice === found);

/** Only what is known, and only where it makes sense: what was stored may be old, or not ours. */
export function displayFrom(found: unknown): Display {
  if (typeof found !== 'object' || found === null) return {};
  const stored: Readonly<Record<string, unknown>> = { ...found };
  const theme = oneOf(themes, stored.theme);
  const motion = oneOf(motions, stored.motion);
  const { textSize, lowEnergy, locale } = stored;
  return {
    ...(theme ? { theme } : {}),
    ...(motion ? { motion } : {}),
    ...(typeof textSize === 'number' && textSize >= 100 && textSize <= 200 ? { textSize } : {}),
    ...(typeof lowEnergy === 'boolean' ? { lowEnergy } : {}),
    ...(typeof locale === 'string' && /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(locale) ? { locale } : {}),
  };
}

/** For the sample couple: gone with the page. */
export function memorySurroundings(): Surroundings {
  let held: Display = {};
  return {
    readDisplay: () => held,
    writeDisplay(display) {
      held = display;
    },
    askToKeep: async () => 'may-be-cleared',
    async clear() {
      held = {};
    },
  };
}

const displayName = 'unhurried/display';

function readStored(): Display {
  try {
    return displayFrom(JSON.parse(localStorage.getItem(displayName) ?? '{}'));
  } catch {
    return {};
  }
}

async function clearBrowser(): Promise<void> {
  // While there is still something to take back with. [RT20]
  await (await import('./relay-transport-wake.ts')).takeWakeBack();
  localStorage.clear();
  sessionStorage.clear();
  if ('caches' in globalThis) for (const name of await caches.keys()) await caches.delete(name);
  const workers = 'serviceWorker' in navigator ? await navigator.serviceWorker.getRegistrations() : [];
  for (const worker of workers) await worker.unregister();
}

export const browserSurroundings: Surroundings = {
  readDisplay: readStored,
  writeDisplay(display) {
    try {
      localStorage.setItem(displayName, JSON.stringify(display));
    } catch {
      // A full or forbidden local storage costs a colour, and nothing that anyone wrote.
    }
  },
  async askToKeep() {
    const asked = 'storage' in navigator && (await navigator.storage.persist());
    return asked ? 'kept' : 'may-be-cleared';
  },
  clear: clearBrowser,
};
