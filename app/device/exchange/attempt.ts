import type { OwnBox } from '@unhurried/keys/link';
import { forget, hear, type Pairing as State, same, saved } from '@unhurried/keys/pairing';
import type { BoxKey, TransportRefusal } from '@unhurried/sync/transport';
import type { Page } from '@unhurried/sync/wire';
import { newId, queue } from '../ground.ts';
import type { Pairing, PairingRefusal, PairingStep } from '../link.ts';
import type { Behind } from './behind.ts';
import { claimBox, keepDays } from './claim.ts';
import { eraseBoxes } from './leaving.ts';
import { linkedNow, meetingOver, saveMeeting } from './meeting-held.ts';
import { dayText } from './open-room.ts';
import { writeKey } from './room.ts';

const tenMinutes = 600_000;
export const anHour = 3_600_000;

type Message = Uint8Array<ArrayBuffer>;

export interface Started {
  readonly state: State;
  readonly put: readonly Message[];
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

function refusalOf(refusal: TransportRefusal): PairingRefusal {
  if (refusal === 'conflict') return 'used';
  return refusal === 'no-such-box' ? 'expired' : 'away';
}

/** One attempt, from its first message to the link or to its end. Nothing outlives it but a link. [LK10] */
export function attempt(behind: Behind, started: Started): Pairing {
  const { ground, ways } = behind;
  const { meeting, relay } = started;
  const transport = ways.transport(relay);
  const inTurn = queue();
  const listeners = new Set<(step: PairingStep) => void>();
  const moment = () => ({ now: ground.now(), day: dayText(ground.now()) });
  let { state } = started;
  let since = 0;
  let step = stepOf(state);
  let own: readonly OwnBox[] = [];
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

  const undone = async (): Promise<void> => {
    await meetingOver(behind);
    const boxes = [...own.map(writeKey), meeting].map((box) => ({ ...box, relay }));
    await eraseBoxes(ways, boxes);
  };

  /** False, so that whatever was under way ends with it. */
  const fail = async (why: PairingRefusal): Promise<false> => {
    if (over) return false;
    end();
    show({ kind: 'refused', why });
    await undone();
    return false;
  };

  const putOne = async (bytes: Message, after: number | undefined): Promise<boolean> => {
    const item = { id: newId(ground.crypto), bytes, ...(after === undefined ? {} : { after }) };
    // A second try of the same item: its answer may have been lost, and saying it twice changes nothing.
    const tried = await transport.append(meeting, item);
    const appended = tried.ok || tried.refusal !== 'away' ? tried : await transport.append(meeting, item);
    return appended.ok || fail(refusalOf(appended.refusal));
  };

  const put = async (messages: readonly Message[], after?: number): Promise<boolean> => {
    for (const bytes of messages) if (!(await putOne(bytes, after))) return false;
    return true;
  };

  const finish = async (): Promise<void> => {
    if (state.step !== 'linked') return;
    const kept = await linkedNow(behind, state.link, { ...meeting, relay });
    if (!kept.ok) return void (await fail(kept.refusal));
    end();
    const { role, theirs } = state.link;
    show({ kind: 'linked', partner: { person: role === 'a' ? 'b' : 'a', name: theirs.name } });
  };

  const goOn = async (): Promise<void> => {
    if (state.step === 'linked') return finish();
    const next = stepOf(state);
    if (next.kind !== step.kind) show(next);
  };

  const heard = async (bytes: Message, cursor: number): Promise<void> => {
    const answering = state.step === 'joining';
    const next = await hear(ground.crypto, state, bytes, moment());
    if (!next.ok) return void (isPassedOver(next.refusal) || (await fail(next.refusal as PairingRefusal)));
    state = next.value.state;
    if (await put(next.value.put, answering ? cursor : undefined)) await goOn();
  };

  /** Something lay there once and is gone, before it was read: the attempt is over. */
  const wasTakenAway = ({ items, head }: Page): boolean => state.step === 'joining' && items.length === 0 && head > 0;

  const read = async (): Promise<void> => {
    const page = await transport.read(meeting, since);
    if (!page.ok) return void (page.refusal === 'no-such-box' && (await fail('expired')));
    if (wasTakenAway(page.value)) return void (await fail('expired'));
    for (const { bytes, cursor } of page.value.items) {
      if (over) return;
      since = cursor;
      await heard(bytes, cursor);
    }
  };

  const readInTurn = () => inTurn(async () => (over ? undefined : read()));

  const watch = (): void => {
    const late = () => void inTurn(async () => state.step === 'said' || fail('expired'));
    stops = [
      transport.watch([{ ...meeting, since }], () => void readInTurn()),
      ways.after(tenMinutes, late),
      ways.onOnline(() => void readInTurn()),
      behind.onStop(() => over || end()),
    ];
  };

  const begin = async (): Promise<void> => {
    if (!(await put(started.put, started.after))) return;
    if (state.step === 'linked') return finish();
    await read();
    if (!over) watch();
  };

  /** There before the other hears of them: whoever reads an unknown mailbox is turned away. */
  const claimOwn = async (shown: OwnBox, passing: OwnBox): Promise<boolean> => {
    own = [shown, passing];
    const claimed = await Promise.all([
      claimBox(transport, ground, shown, keepDays.shown),
      claimBox(transport, ground, passing, keepDays.passing),
    ]);
    return claimed.every(({ ok }) => ok) || fail('away');
  };

  /** On the disk before it is sent: a page that closes now must not leave half a link. [LK10] */
  const keepSaid = async (): Promise<boolean> => {
    if (state.step !== 'said' && state.step !== 'linked') return false;
    const held = { state: saved(state), meeting, relay, until: ground.now() + anHour };
    return (await saveMeeting(behind, held)) || fail('storage');
  };

  const say = async (): Promise<void> => {
    if (over || state.step !== 'comparing') return;
    const said = await same(ground.crypto, state, dayText(ground.now()));
    if (!said.ok) return void (await fail(said.refusal as PairingRefusal));
    const before = state;
    state = said.value.state;
    const { shown, passing } = said.value.state.link.own;
    const kept = await keepSaid();
    forget(before);
    if (!kept || !(await claimOwn(shown, passing)) || !(await put(said.value.put))) return;
    await goOn();
    if (!over) await read();
  };

  void inTurn(begin);

  return {
    invitation: started.invitation,
    now: () => step,
    onStep(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    same: () => inTurn(say),
    cancel: () =>
      inTurn(async () => {
        // Their gift may lie there already: then both are linked, and parting is the way back.
        if (!over && state.step === 'said') await read();
        if (over) return;
        end();
        await undone();
      }),
  };
}
