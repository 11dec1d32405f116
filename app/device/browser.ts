import { ok, type Result, refuse } from '@unhurried/kernel';
import { ownScript } from '../own-script/index.ts';
import { browserMatching } from './browser-matching.ts';
import { browserWays } from './browser-ways.ts';
import { databaseName } from './database.ts';
import type { Device } from './device.ts';
import { deviceOver } from './device-over.ts';
import { indexedDbStore } from './indexed-db.ts';
import { oneWriter } from './locks.ts';
import { type Notice, type NoticeBoard, noticeBoard } from './notice.ts';
import { relayWakes } from './relay-transport-wake-later.ts';
import { browserSurroundings } from './surroundings.ts';
import { vaultOver, wireWhenAsked } from './vault-line.ts';
import vaultWorker from './vault-worker.ts?worker&url';
import { webCrypto } from './web-crypto.ts';

const isNotice = (told: unknown): told is Notice => told === 'wrote' || told === 'erased' || told === 'gone';

/** Between tabs. One word is all that ever goes over it. */
function boardAcrossTabs(): NoticeBoard {
  if (!('BroadcastChannel' in globalThis)) return noticeBoard();
  const channel = new BroadcastChannel(databaseName);
  const board = noticeBoard((notice) => channel.postMessage(notice));
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (isNotice(data)) board.hear(data);
  };
  return board;
}

/**
 * The device that this page runs on. `storage`: private windows of some browsers, a blocked upgrade or a refusing disk
 * give no database; there is then nowhere to write, and the screen says so.
 */
export async function openDevice(): Promise<Result<Device, 'storage'>> {
  const store = await indexedDbStore(databaseName);
  if (!store.ok) return refuse('storage');
  const ground = { crypto: webCrypto, store: store.value, exclusive: oneWriter(databaseName), now: Date.now };
  const vault = vaultOver(wireWhenAsked(() => new Worker(ownScript(vaultWorker), { type: 'module' })));
  const zone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
  return ok(
    deviceOver({
      ground,
      vault,
      board: boardAcrossTabs(),
      surroundings: browserSurroundings,
      matching: browserMatching(databaseName),
      wakes: relayWakes(new URL(document.baseURI).origin),
      zone,
      ways: browserWays(),
    }),
  );
}
