import { wipe } from '@unhurried/keys/bytes';
import type { Stretch } from '@unhurried/keys/crypto';
import { leastEffort } from '@unhurried/keys/lock';
import { type JournalStore, memoryStore } from '@unhurried/sync/storage';
import type { Device } from './device.ts';
import { deviceOver } from './device-over.ts';
import type { Ways } from './exchange/room.ts';
import { type Ground, queue } from './ground.ts';
import { hereMatching } from './here-matching.ts';
import { nearInMemory } from './near.ts';
import { noticeBoard } from './notice.ts';
import { memorySurroundings } from './surroundings.ts';
import { openVault } from './vault-logic.ts';
import { webCrypto } from './web-crypto.ts';

export interface MemoryOptions {
  /** The sample couple's half year is written by setting the clock back and walking it forward. */
  readonly now?: () => number;
  readonly zone?: () => string;
  /** A way to other phones, for two phones in one process. Left out, nothing is ever sent. */
  readonly ways?: Ways;
  /** Left out: a new one, gone with the page. */
  readonly store?: JournalStore;
}

/** No work at all: there is nothing to guard in a sample, and any passphrase, also none, is as good as another. */
const noStretch: Stretch = async (passphrase, salt) => {
  const secret = new Uint8Array([...salt, ...passphrase]);
  const stretched = await webCrypto.derive(secret, 'cs1/sample/v1', 32);
  wipe(secret);
  return stretched;
};

const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** A device that is gone with the page: for the sample couple, apart from everything real. [DV14] */
export function memoryDevice(options: MemoryOptions = {}): Device {
  const now = options.now ?? Date.now;
  const ground: Ground = { crypto: webCrypto, store: options.store ?? memoryStore(), exclusive: queue(), now };
  const vault = openVault({
    ...ground,
    stretch: noStretch,
    effort: leastEffort,
    leastLetters: 0,
    after: (milliseconds, then) => {
      const timer = setTimeout(then, milliseconds);
      return () => clearTimeout(timer);
    },
    kitRoom: () => import('./vault-kit.ts'),
    meetRoom: () => import('./vault-meet.ts'),
  });
  return deviceOver({
    ground,
    vault,
    board: noticeBoard(),
    near: nearInMemory(),
    surroundings: memorySurroundings(),
    matching: hereMatching(),
    zone: options.zone ?? ownZone,
    ...(options.ways ? { ways: options.ways } : {}),
  });
}
