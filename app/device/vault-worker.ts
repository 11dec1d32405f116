import { refuse } from '@unhurried/kernel';
import { usualEffort } from '@unhurried/keys/lock';
import type { JournalStore } from '@unhurried/sync/storage';
import { databaseName } from './database.ts';
import { indexedDbStore } from './indexed-db.ts';
import { oneWriter } from './locks.ts';
import { argonStretch } from './stretch.ts';
import * as kitRoom from './vault-kit.ts';
import { answerOn } from './vault-line.ts';
import { openVault } from './vault-logic.ts';
import { webCrypto } from './web-crypto.ts';

const after = (milliseconds: number, then: () => void): (() => void) => {
  const timer = setTimeout(then, milliseconds);
  return () => clearTimeout(timer);
};

/** A database that does not open refuses each request in its turn, so that the page can say so. */
const closed = async () => refuse('broken' as const);
const noStore: JournalStore = {
  write: closed,
  readAfter: closed,
  readSnapshot: closed,
  readMeta: closed,
  destroy: closed,
};

async function open() {
  const store = await indexedDbStore(databaseName);
  return openVault({
    crypto: webCrypto,
    store: store.ok ? store.value : noStore,
    exclusive: oneWriter(databaseName),
    now: Date.now,
    stretch: argonStretch,
    effort: usualEffort,
    after,
    kitRoom: async () => kitRoom,
    meetRoom: () => import('./vault-meet.ts'),
  });
}

answerOn(self, open());
