import { ok, type Result, refuse } from '@unhurried/kernel';
import { accept, forget, giftOf, invite as inviting, readInvitation, restored } from '@unhurried/keys/pairing';
import type { UnlockRefusal } from '../device.ts';
import type { Pairing, PairingRefusal } from '../link.ts';
import { attempt } from './attempt.ts';
import type { Behind } from './behind.ts';
import { claimBox } from './claim.ts';
import { eraseBoxes } from './leaving.ts';
import { type Meeting, meetingOver } from './meeting-held.ts';
import { dayText } from './open-room.ts';
import { writeKey } from './room.ts';

async function known(behind: Behind, passphrase: string): Promise<Result<void, UnlockRefusal | 'linked'>> {
  if (behind.link()) return refuse('linked');
  const opened = await behind.vault.unlock({ person: behind.keys.person, passphrase });
  return opened.ok ? ok(undefined) : opened;
}

export async function invite(
  behind: Behind,
  passphrase: string,
): Promise<Result<Pairing, UnlockRefusal | 'linked' | 'away'>> {
  const may = await known(behind, passphrase);
  if (!may.ok) return may;
  const { ground, keys, stored, ways } = behind;
  const relay = behind.kit()?.relay ?? '';
  const about = { role: keys.person, name: stored.info.name, relay, day: dayText(ground.now()), now: ground.now() };
  const begun = await inviting(ground.crypto, about);
  const { box, token } = begun.meeting;
  const claimed = await claimBox(ways.transport(relay), ground, { box, write: token, read: token }, 1);
  if (!claimed.ok) {
    forget(begun.state);
    return refuse('away');
  }
  const { state, put, invitation } = begun;
  return ok(attempt(behind, { state, put: [put], after: 0, meeting: { box, token }, relay, invitation }));
}

/** Another host's app would have to ask a relay that this page may not ask. */
function isElsewhere(behind: Behind, text: string, relay: string): boolean {
  if (relay !== '') return false;
  const host = URL.canParse(text.trim()) ? new URL(text.trim()).origin : behind.ways.origin;
  return host !== behind.ways.origin;
}

export async function join(
  behind: Behind,
  text: string,
  passphrase: string,
): Promise<Result<Pairing, UnlockRefusal | PairingRefusal>> {
  const invitation = readInvitation(text);
  if (!invitation.ok) return invitation;
  const { relay } = invitation.value;
  if (isElsewhere(behind, text, relay)) return refuse('other-relay');
  const may = await known(behind, passphrase);
  if (!may.ok) return may;
  const { ground, stored } = behind;
  const about = { name: stored.info.name, day: dayText(ground.now()) };
  const accepted = await accept(ground.crypto, invitation.value, about);
  const { meeting, state } = accepted;
  return ok(attempt(behind, { state, put: [], meeting, relay }));
}

/** Goes on after a page that closed between its own tap and the other's; after an hour nobody comes any more. [LK10] */
export async function goOn(behind: Behind, found: unknown): Promise<void> {
  // Sealed by this very side, so its shape is ours.
  const { state: kept, meeting, relay, until } = found as Meeting;
  const state = restored(kept);
  if (behind.link()) return;
  if (state && behind.ground.now() < until) attempt(behind, { state, put: [giftOf(state)], meeting, relay });
  else {
    await meetingOver(behind);
    const own = state ? [state.link.own.shown, state.link.own.passing].map(writeKey) : [];
    await eraseBoxes(
      behind.ways,
      [...own, meeting].map((box) => ({ ...box, relay })),
    );
  }
}
