import { ok, type Result, refuse } from '@unhurried/kernel';
import { toBase64 } from '@unhurried/keys/bytes';
import { type Link, sealLink } from '@unhurried/keys/link';
import type { BoxKey } from '@unhurried/sync/transport';
import type { StorageRefusal } from '../device.ts';
import { storageRefusal } from '../ground.ts';
import type { Behind } from './behind.ts';
import { heldMeta, sealHeld } from './held.ts';
import { type Left, leftBoxes, sealLeft } from './leaving.ts';
import { factRow } from './outbox.ts';

/** An attempt after one's own tap, sealed: it may have to outlive its page. */
export interface Meeting {
  /** As keys/pairing saves it. */
  readonly state: unknown;
  readonly meeting: BoxKey;
  readonly relay: string;
  /** Afterwards nobody comes any more. */
  readonly until: number;
}

/** Long enough for the other phone to read the last message. */
const tenMinutes = 600_000;

export async function saveMeeting({ ground, keys }: Behind, meeting: Meeting | undefined): Promise<boolean> {
  const meta = await sealHeld(ground, keys, 'meeting', meeting);
  return (await ground.exclusive(() => ground.store.write({ meta }))).ok;
}

export const meetingOver = (behind: Behind): Promise<boolean> => saveMeeting(behind, undefined);

/** What both may read of what I wrote so far goes to the other phone, as if it were written now. */
async function rowsForBoth({ ground, keys }: Behind) {
  const now = ground.now();
  const rows = [];
  for (const audience of ['shown', 'passing'] as const) {
    const found = await ground.store.readAfter(`${audience}/${keys.person}`, 0);
    if (!found.ok) continue;
    const alive = found.value.filter(({ lapses }) => lapses === undefined || lapses > now);
    rows.push(...alive.map(({ id, lapses }) => factRow(audience, keys.person, id, lapses)));
  }
  return rows;
}

/** The link, its first notes and the end of the attempt are one step. */
export async function linkedNow(
  behind: Behind,
  link: Link,
  meeting: Omit<Left, 'from'>,
): Promise<Result<void, StorageRefusal>> {
  const { ground, keys, board } = behind;
  const written = await ground.exclusive(async () => {
    const left = [...(await leftBoxes(ground, keys)), { ...meeting, from: ground.now() + tenMinutes }];
    return ground.store.write({
      append: await rowsForBoth(behind),
      meta: {
        [heldMeta(keys.person, 'link')]: toBase64(await sealLink(ground.crypto, keys.link, link)),
        ...(await sealHeld(ground, keys, 'meeting', undefined)),
        ...(await sealLeft(ground, keys, left)),
      },
    });
  });
  if (!written.ok) return refuse(storageRefusal(written.refusal));
  behind.became({ link });
  board.tell('erased');
  return ok(undefined);
}
