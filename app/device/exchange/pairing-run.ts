import { ok, type Result, refuse } from '@unhurried/kernel';
import { fromBase64, toBase64 } from '@unhurried/keys/bytes';
import {
  accept,
  forget,
  giftOf,
  hear,
  invite as inviting,
  readInvitation,
  restored,
  type Pairing as State,
  same,
  saved,
} from '@unhurried/keys/pairing';
import type { BoxKey, Transport } from '@unhurried/sync/transport';
import type { UnlockRefusal } from '../device.ts';
import { newId, queue } from '../ground.ts';
import type { Pairing, PairingRefusal, PairingStep } from '../link.ts';
import type { Behind } from '../link-room.ts';
import { linkedNow, type Meeting, meetingOver, saveMeeting } from './meeting-held.ts';
import { dayText } from './open-room.ts';

const tenMinutes = 600_000;
const anHour = 3_600_000;

interface Started {
  readonly state: State;
  readonly put: readonly Uint8Array<ArrayBuffer>[];
  readonly meeting: BoxKey;
  readonly relay: string;
  readonly invitation?: string;
  /** The head that the first message must find. */
  readonly after?: number;
}

const stepOf = (state: State): PairingStep => {
  if (state.step === 'comparing') return { kind: 'words', words: state.words };
  return state.step === 'said' ? { kind: 'said' } : { kind: 'waiting' };
};

/** What a relay repeats, or says too early, changes nothing; the rest ends the attempt. */
const isPassedOver = (refusal: string): boolean => refusal === 'out-of-turn' || refusal === 'used';

/** One attempt, from its first message to the link or to its end. Nothing outlives it but a link. [LK10] */
function running(behind: Behind, started: Started): Pairing {
  const { ground, ways } = behind;
  const transport: Transport = ways.transport(started.relay);
  const { meeting } = started;
  const inTurn = queue();
  const listeners = new Set<(step: PairingStep) => void>();
  let { state } = started;
  let since = 0;
  let step = stepOf(state);
  let over = false;
  let stops: readonly (() => void)[] = [];

  const show = (next: PairingStep): void => {
    step = next;
    for (const listener of [...listeners]) listener(next);
  };

  const end = (): void => {
    over = true;
    for (const stop of stops) stop();
    forget(state);
  };

  const fail = async (why: PairingRefusal): Promise<void> => {
    if (over) return;
    end();
    show({ kind: 'refused', why });
    await meetingOver(behind);
    await transport.eraseBox(meeting);
  };

  const put = async (messages: readonly Uint8Array<ArrayBuffer>[], after?: number): Promise<boolean> => {
    for (const bytes of messages) {
      const at = after === undefined ? {} : { after };
      const item = { id: newId(ground.crypto), bytes, ...at };
      // A second try of the same item: its answer may have been lost, and saying it twice changes nothing.
      const tried = await transport.append(meeting, item);
      const appended = tried.ok || tried.refusal !== 'away' ? tried : await transport.append(meeting, item);
      if (appended.ok) continue;
      await fail(appended.refusal === 'conflict' ? 'used' : appended.refusal === 'no-such-box' ? 'expired' : 'away');
      return false;
    }
    return true;
  };

  const finish = async (): Promise<void> => {
    if (state.step !== 'linked') return;
    const kept = await linkedNow(behind, state.link, { ...meeting, relay: started.relay });
    if (!kept.ok) return fail(kept.refusal);
    end();
    const partner = { person: state.link.role === 'a' ? 'b' : 'a', name: state.link.theirs.name } as const;
    show({ kind: 'linked', partner });
  };

  const heard = async (bytes: Uint8Array<ArrayBuffer>, cursor: number): Promise<void> => {
    const answering = state.step === 'joining';
    const moment = { now: ground.now(), day: dayText(ground.now()) };
    const next = await hear(ground.crypto, state, bytes, moment);
    if (!next.ok) return isPassedOver(next.refusal) ? undefined : fail(next.refusal as PairingRefusal);
    state = next.value.state;
    if (!(await put(next.value.put, answering ? cursor : undefined))) return;
    if (state.step === 'linked') return finish();
    const shown = stepOf(state);
    if (shown.kind !== step.kind) show(shown);
  };

  const read = async (): Promise<void> => {
    const page = over ? undefined : await transport.read(meeting, since);
    if (!page) return;
    if (!page.ok) return page.refusal === 'no-such-box' ? fail('expired') : undefined;
    for (const { bytes, cursor } of page.value.items) {
      if (over) return;
      since = cursor;
      await heard(bytes, cursor);
    }
  };

  const readInTurn = () => inTurn(read);

  const begin = async (): Promise<void> => {
    if (!(await put(started.put, started.after))) return;
    if (state.step === 'linked') return finish();
    await read();
    if (over) return;
    const stopWatching = transport.watch([{ ...meeting, since }], () => void readInTurn());
    const patience = state.step === 'said' ? anHour : tenMinutes;
    const stopWaiting = ways.after(patience, () => void (state.step === 'said' || inTurn(() => fail('expired'))));
    stops = [stopWatching, stopWaiting, ways.onOnline(() => void readInTurn()), behind.onStop(() => over || end())];
  };
  void inTurn(begin);

  return {
    invitation: started.invitation,
    now: () => step,
    onStep(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    same: () =>
      inTurn(async () => {
        if (over || state.step !== 'comparing') return;
        const said = await same(ground.crypto, state, dayText(ground.now()));
        if (!said.ok) return fail(said.refusal as PairingRefusal);
        state = said.value.state;
        // On the disk before it is sent: a page that closes now must not leave half a link. [LK10]
        const until = ground.now() + anHour;
        const held = { state: saved(said.value.state), meeting, relay: started.relay, until };
        if (!(await saveMeeting(behind, held))) return fail('storage');
        if (!(await put(said.value.put))) return;
        if (state.step === 'linked') return finish();
        show({ kind: 'said' });
        await read();
      }),
    cancel: () =>
      inTurn(async () => {
        if (over) return;
        end();
        await meetingOver(behind);
        await transport.eraseBox(meeting);
      }),
  };
}

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
  const hash = toBase64(await ground.crypto.hash(fromBase64(token) ?? new Uint8Array()));
  const claimed = await ways.transport(relay).claim(box, { write: hash, read: hash, keepDays: 1 });
  if (!claimed.ok) {
    forget(begun.state);
    return refuse('away');
  }
  const { state, put, invitation } = begun;
  return ok(running(behind, { state, put: [put], after: 0, meeting: { box, token }, relay, invitation }));
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
  return ok(running(behind, { state, put: [], meeting, relay }));
}

/** Goes on after a page that closed between its own tap and the other's; after an hour nobody comes any more. [LK10] */
export async function goOn(behind: Behind, found: unknown): Promise<void> {
  // Sealed by this very side, so its shape is ours.
  const { state: kept, meeting, relay, until } = found as Meeting;
  const state = restored(kept);
  if (behind.link()) return;
  if (state && behind.ground.now() < until) running(behind, { state, put: [giftOf(state)], meeting, relay });
  else {
    await meetingOver(behind);
    await behind.ways.transport(relay).eraseBox(meeting);
  }
}
