import { ok, type Result, refuse } from '@unhurried/kernel';
import { wipe } from '@unhurried/keys/bytes';
import { newPassphrase, readSideRecord, relock, type Space, sideKeys, wipeSecrets } from '@unhurried/keys/lock';
import { createSide } from './create-side.ts';
import type { PassphraseRefusal, UnlockRefusal } from './device.ts';
import { queue, storageRefusal } from './ground.ts';
import { heldFor } from './held.ts';
import { dropWaiting, enterCommonGround, type Waiting } from './meeting.ts';
import { trusted } from './settings-mark.ts';
import { metaOf } from './stored-side.ts';
import type { PassphraseChange, Unlocked, Vault } from './vault.ts';
import { openStored, type VaultGround } from './vault-ground.ts';

const tenMinutes = 600_000;
const twoMinutes = 120_000;

async function unlock(
  ground: VaultGround,
  who: { readonly person: 'a' | 'b'; readonly passphrase: string },
): Promise<Result<Unlocked, UnlockRefusal>> {
  const opened = await openStored(ground, who.person, who.passphrase);
  if (!opened.ok) return opened;
  const keys = await sideKeys(ground.crypto, opened.value.secrets);
  wipeSecrets(opened.value.secrets);
  return ok({ keys, stored: await trusted(ground, keys.author, opened.value.stored) });
}

/** The new lock replaces the old one in one write: whatever happens, one of the two opens the side. [DV8] */
async function changePassphrase(
  ground: VaultGround,
  change: PassphraseChange,
): Promise<Result<void, PassphraseRefusal>> {
  const next = newPassphrase(change.next, ground.leastLetters);
  if (!next.ok) return next;
  const opened = await openStored(ground, change.person, change.old);
  if (!opened.ok) return opened;
  const { secrets, stored } = opened.value;
  const record = await readSideRecord(ground.crypto, stored.record);
  if (!record.ok) return record;
  const locked = await relock(ground, record.value, secrets, next.value, ground.effort);
  wipeSecrets(secrets);
  wipe(next.value);
  const written = await ground.store.write({ meta: { [metaOf(change.person)]: { ...stored, record: locked } } });
  return written.ok ? ok(undefined) : refuse(storageRefusal(written.refusal));
}

/**
 * The vault itself, wherever it runs. One request at a time, so that two guesses never take twice the memory; what
 * changes the store is also the one writer of the device while it does.
 */
export function openVault(ground: VaultGround): Vault {
  const inTurn = queue();
  const space = heldFor<Space>(ground.after, tenMinutes, ({ spaceKey }) => wipe(spaceKey));
  const waiting = heldFor<Waiting>(ground.after, twoMinutes, dropWaiting);
  const asWriter = <Answer>(work: () => Promise<Answer>) => inTurn(() => ground.exclusive(work));
  return {
    create: (side) => asWriter(() => createSide(ground, side, space)),
    unlock: (who) => inTurn(() => unlock(ground, who)),
    changePassphrase: (change) => asWriter(() => changePassphrase(ground, change)),
    enterCommonGround: (entry) => asWriter(() => enterCommonGround(ground, waiting, entry)),
    /** At once, and again in its turn: whoever is still being let in when the step is left does not stay behind. [DV5] */
    async cancelCommonGround() {
      waiting.drop();
      await inTurn(async () => waiting.drop());
    },
    newKit: (who) => inTurn(async () => (await ground.kitRoom()).makeKit(ground, who)),
    kitPlace: (from) => inTurn(async () => (await ground.kitRoom()).kitPlace(ground, from)),
    restore: (from) => asWriter(async () => (await ground.kitRoom()).restore(ground, from)),
    async forget() {
      space.drop();
      waiting.drop();
    },
  };
}
