import { ok, type Result, refuse } from '@unhurried/kernel';
import { toBase64 } from '@unhurried/keys/bytes';
import type { OwnBox } from '@unhurried/keys/link';
import type { UnlockRefusal } from '../device.ts';
import { newId, storageRefusal } from '../ground.ts';
import type { NewKit } from '../link.ts';
import type { KitMade } from '../vault.ts';
import type { Behind } from './behind.ts';
import { claimBox, keepDays } from './claim.ts';
import { sealHeld } from './held.ts';
import { type KitHold, laidWays } from './kit-hold.ts';
import { leftBoxes, sealLeft } from './leaving.ts';
import { factRow } from './outbox.ts';
import { writeKey } from './room.ts';

function newBox(random: (count: number) => Uint8Array<ArrayBuffer>): OwnBox {
  const word = () => toBase64(random(32));
  return { box: word(), write: word(), read: word() };
}

/** Everything that is mine goes into the new copy, from the first day. */
async function rowsOfMine({ ground, keys }: Behind) {
  const found = await ground.store.readAfter(`mine/${keys.person}`, 0);
  return found.ok ? found.value.map(({ id }) => factRow('mine', keys.person, id)) : [];
}

/** Lays the kit down, then believes in it: until the last step nothing has changed here. [LK11] */
async function laidDown(behind: Behind, made: KitMade, relay: string): ReturnType<NewKit['confirm']> {
  const { ground, keys, ways } = behind;
  const transport = ways.transport(relay);
  const before = behind.kit();
  const mine = newBox(ground.crypto.random);
  const box = { box: made.box, write: made.write, read: made.read };
  const claimed = [
    await claimBox(transport, ground, box, keepDays.kit),
    await claimBox(transport, ground, mine, keepDays.mine),
  ];
  if (!claimed.every(({ ok: done }) => done)) return refuse('away');
  const item = { id: newId(ground.crypto), bytes: made.item };
  const laid = await transport.append(writeKey(box), item);
  if (!laid.ok) return refuse('away');
  const hold: KitHold = { box: made.box, write: made.write, publicHalf: made.publicHalf, relay, mine };
  const told = await laidWays(ground, transport, hold, behind.link());
  if (told === 'away') return refuse('away');
  if (!behind.isOpen()) return refuse('locked');
  const written = await ground.exclusive(async () => {
    const old = before
      ? [
          { ...writeKey(before.mine), relay: before.relay },
          { box: before.box, token: before.write, relay: before.relay },
        ]
      : [];
    const left = [...(await leftBoxes(ground, keys)), ...old];
    return ground.store.write({
      append: await rowsOfMine(behind),
      meta: {
        ...(await sealHeld(ground, keys, 'kit', told)),
        ...(await sealHeld(ground, keys, 'post/mine', undefined)),
        ...(await sealLeft(ground, keys, left)),
      },
    });
  });
  if (!written.ok) return refuse(storageRefusal(written.refusal));
  behind.became({ kit: told });
  return ok(undefined);
}

/** New words, shown once. They replace older ones, whose mailbox is erased. */
export async function makeKit(behind: Behind, passphrase: string): Promise<Result<NewKit, UnlockRefusal | 'away'>> {
  const made = await behind.vault.newKit({ person: behind.keys.person, passphrase });
  if (!made.ok) return made;
  const relay = behind.link()?.relay ?? behind.kit()?.relay ?? '';
  const transport = behind.ways.transport(relay);
  // Before anybody writes twenty-four words down: an empty mailbox says that there is a network.
  const { box, write, read } = made.value;
  const claimed = await claimBox(transport, behind.ground, { box, write, read }, keepDays.kit);
  if (!claimed.ok) return refuse('away');
  let kit: KitMade | undefined = made.value;
  let kept = false;
  let laying: Promise<unknown> = Promise.resolve();
  return ok({
    words: made.value.words,
    relay,
    async confirm() {
      if (!kit) return refuse('locked');
      const done = laidDown(behind, kit, relay);
      laying = done.then(
        ({ ok: well }) => {
          kept ||= well;
        },
        () => undefined,
      );
      return done;
    },
    drop() {
      kit = undefined;
      // Not while it is being laid down: it may be the kit by then.
      void laying.then(() => (kept ? undefined : transport.eraseBox({ box, token: write })));
    },
  });
}
