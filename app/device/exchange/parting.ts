import { ok, type Result, refuse } from '@unhurried/kernel';
import type { Link } from '@unhurried/keys/link';
import type { StorageRefusal } from '../device.ts';
import { storageRefusal } from '../ground.ts';
import type { Behind } from './behind.ts';
import { heldMeta, sealHeld } from './held.ts';
import type { KitHold } from './kit-hold.ts';
import { eraseBoxes, eraseLeft, type Left, leftBoxes, sealLeft } from './leaving.ts';
import { outboxOf } from './outbox.ts';
import { otherLetter, writeKey } from './room.ts';

const ofLink = (link: Link | undefined): readonly Left[] =>
  link ? [link.own.shown, link.own.passing].map((box) => ({ ...writeKey(box), relay: link.relay })) : [];

const ofKit = (kit: KitHold | undefined): readonly Left[] =>
  kit
    ? [
        { ...writeKey(kit.mine), relay: kit.relay },
        { box: kit.box, token: kit.write, relay: kit.relay },
      ]
    : [];

/** Every mailbox of this side, whatever is in it. The other phone meets mailboxes in which nothing happens. [LK12] */
export async function eraseMailboxes(behind: Behind): Promise<Result<void, 'away'>> {
  const { ground, keys, ways } = behind;
  const all = [...ofLink(behind.link()), ...ofKit(behind.kit()), ...(await leftBoxes(ground, keys))];
  return (await eraseBoxes(ways, all)).length === 0 ? ok(undefined) : refuse('away');
}

/** Now, and again whenever the network may be back, for as long as this side is open. */
export async function eraseWhenOnline({ ground, keys, ways, onStop }: Behind): Promise<void> {
  onStop(ways.onOnline(() => void eraseLeft(ground, keys, ways)));
  await eraseLeft(ground, keys, ways);
}

/**
 * Parts from the other phone: here at once, network or not. Mailboxes that cannot be reached now are erased as soon as
 * they can be. What I wrote for both stays mine; what the other wrote goes. [LK12]
 */
export async function part(behind: Behind): Promise<Result<void, StorageRefusal>> {
  const { ground, keys, board } = behind;
  const link = behind.link();
  if (!link) return ok(undefined);
  const them = otherLetter(keys.person);
  behind.quiet();
  const written = await ground.exclusive(async () => {
    const left = [...(await leftBoxes(ground, keys)), ...ofLink(link)];
    const posts = await Promise.all(
      (['post/shown', 'post/passing', 'post/theirs'] as const).map((name) => sealHeld(ground, keys, name, undefined)),
    );
    return ground.store.write({
      eraseJournals: [
        `shown/${them}`,
        `passing/${them}`,
        // Meant for the one I part from.
        `passing/${keys.person}`,
        outboxOf('shown', keys.person),
        outboxOf('passing', keys.person),
      ],
      meta: Object.assign({ [heldMeta(keys.person, 'link')]: undefined }, await sealLeft(ground, keys, left), ...posts),
    });
  });
  if (!written.ok) return refuse(storageRefusal(written.refusal));
  behind.became({ link: undefined });
  board.tell('erased');
  await eraseWhenOnline(behind);
  return ok(undefined);
}
