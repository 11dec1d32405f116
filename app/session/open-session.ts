import { batch, computed, signal } from '@preact/signals';
import { allActivities } from '@unhurried/domain/common-ground';
import type { Activity } from '@unhurried/domain/library';
import type { Prepared, Shaping } from '@unhurried/domain/offering';
import { ok, type Result } from '@unhurried/kernel';
import type { Device, NewFact, OpenSide, Partner, WriteRefusal } from '../device/index.ts';
import { startClock } from './clock.ts';
import { dealingOf, deckNow } from './decks.ts';
import { fleetingOf } from './fleeting.ts';
import { foldAll, foldOne, withoutRecords } from './fold.ts';
import { type Moment, myDayFrom, preparedFrom } from './my-half.ts';
import { narrowingWith } from './narrowing.ts';
import { type OtherPhone, otherPhoneOf } from './other-phone.ts';
import { asidesOver, changesOffering, raisesAgain, saidBeyond, seenFrom } from './questions.ts';
import type { Notice, Session } from './session.ts';
import { snapshotOf } from './snapshot.ts';
import { latestOnly } from './superseded.ts';
import { whenLinked } from './when-linked.ts';
import { isWorried, overlapHere } from './worry.ts';

export interface Opening {
  readonly device: Device;
  readonly side: OpenSide;
  /** The other side of this device, on a device of two. */
  readonly partner: Partner | undefined;
  readonly library: readonly Activity[];
  readonly sample: boolean;
  readonly onLock: () => void;
}

/** A new snapshot after this many private facts: a few milliseconds of reading, a few hundred bytes of writing. */
const snapshotEvery = 40;

export async function openSession(opening: Opening): Promise<Result<Session, 'storage' | 'locked'>> {
  const { device, side, library } = opening;
  // Comes beside the journals: nothing that is drawn needs it.
  const settling = import('./settle.ts');
  await side.eraseLapsed(device.now());
  const loaded = await side.load();
  if (!loaded.ok) return loaded;
  const known = signal(foldAll(loaded.value));
  const slips = signal(loaded.value.slips);
  const info = signal(side.info());
  const tidy = latestOnly(side, loaded.value.passing);
  const unreadable = loaded.value.unreadable;
  const notice = signal<Notice | undefined>(unreadable > 0 ? { kind: 'unreadable', count: unreadable } : undefined);
  const clock = startClock(device);
  const phone = otherPhoneOf(side);

  const moment = (): Moment => ({ side, library, today: clock.today.value, now: clock.now.value });
  const my = computed(() => myDayFrom(known.value, moment()));
  const activities = computed(() => allActivities(library, known.value.ours.common));
  const worried = computed(() => isWorried(known.value, clock.today.value));
  const overlap = computed(() => overlapHere(known.value, moment()));
  const seen = computed(() => seenFrom(known.value, overlap.value, moment()));
  const kept = await side.together();
  const times = fleetingOf(side);
  const isTogether = signal(kept.ok && kept.value !== undefined);

  const deck = computed(() => {
    const other = opening.partner ?? phone.link.partner.value;
    return other && !opening.sample ? deckNow(known.value, moment(), !opening.partner) : undefined;
  });

  const prepare = (shaping: Shaping): Prepared => preparedFrom(known.value, moment(), shaping);

  const notWritten = <Refused extends { readonly ok: false; readonly refusal: WriteRefusal }>(refused: Refused) => {
    notice.value = { kind: 'not-written', why: refused.refusal };
    return refused;
  };
  const isWritten = () => {
    if (notice.value?.kind === 'not-written') notice.value = undefined;
  };

  const write = async (facts: readonly NewFact[], settles?: readonly string[]): Promise<Result<void, WriteRefusal>> => {
    const written = await side.append(facts, settles);
    if (!written.ok) return notWritten(written);
    batch(() => {
      isWritten();
      known.value = written.value.reduce(foldOne, known.value);
      if (settles) slips.value = slips.value.filter(({ id }) => !settles.includes(id));
    });
    await tidy(written.value);
    if (known.value.sinceSnapshot >= snapshotEvery) await takeSnapshot();
    return ok(undefined);
  };

  const takeSnapshot = async () => {
    const { mine: state, seq } = known.value;
    const saved = await side.saveSnapshot(snapshotOf(state), seq);
    if (saved.ok) known.value = { ...known.value, sinceSnapshot: 0 };
  };

  const afterOffering = async (written: readonly NewFact[], isNarrowed: boolean) => {
    if (isNarrowed) notice.value = { kind: 'narrowed' };
    if (changesOffering(written)) await forgetBeyond();
  };

  /** A private change and the narrowing that it asks for are one write, and I see that it was sent. [PA13] [SE7] */
  const addNow: Session['add'] = async (facts, settles) => {
    const narrowing = narrowingWith(known.value, moment(), facts);
    const all = [...facts, ...narrowing];
    // Lowering waits for no erasing; what would say an earlier yes anew does. [TG10]
    const cleared = raisesAgain(known.value, moment(), all) ? await forgetBeyond() : undefined;
    if (cleared && !cleared.ok) return notWritten(cleared);
    const wrote = await write(all, settles);
    if (wrote.ok) await afterOffering(all, narrowing.length > 0);
    return wrote;
  };

  /** One at a time: two quick taps, and the second is measured by what the first has shared. [SE7] */
  const inTurn = async (begin: () => ReturnType<typeof write>): ReturnType<typeof write> => {
    while (adding) await adding;
    const now = begin();
    adding = now;
    try {
      return await now;
    } finally {
      adding = undefined;
    }
  };
  let adding: ReturnType<typeof write> | undefined;
  const add: Session['add'] = (facts, settles) => inTurn(() => addNow(facts, settles));
  /** A step of a round is no change of mine: it narrows nothing, whenever the other makes it due. [SE7] */
  const addStep = (facts: readonly NewFact[]) => inTurn(() => write(facts));

  const stopListening = side.onChange(async ({ facts, reload }) => {
    if (!reload) {
      known.value = facts.reduce(foldOne, known.value);
      return;
    }
    const again = await side.load();
    if (again.ok) known.value = foldAll(again.value);
    else session.lock();
  });

  /** What parting erased is in no memory either, and in no snapshot that is taken later. [SE12] */
  const part: OtherPhone['part'] = async () => {
    const parted = await phone.link.part();
    if (!parted.ok) return parted;
    times.end();
    isTogether.value = false;
    const again = await side.load();
    if (again.ok) known.value = foldAll(again.value);
    return parted;
  };

  const session: Session = {
    get person() {
      return side.person;
    },
    get partner() {
      return opening.partner ?? phone.link.partner.value;
    },
    link: { ...phone.link, part },
    info,
    library,
    sample: opening.sample,
    known,
    now: clock.now,
    today: clock.today,
    slips,
    notice,
    my,
    activities,
    overlap,
    worried,
    seen,
    chance: (label) => side.coin(label),
    sealing: { commit: side.commit, space: () => side.spaceId },
    fleeting: times.fleeting,
    isTogether,
    wakes: opening.sample ? undefined : device.wakes,
    deck,
    prepare,
    add,
    findTogether() {
      const { space, week } = dealingOf(known.value, moment());
      return device.findCommonGround({ activities: deck.value?.cards ?? [], space, week });
    },
    takeBack: (ids) => inTurn(() => unsay(ids)),
    async letGo(ids) {
      const gone = await inTurn(() => forget(ids));
      return gone.ok ? gone : notWritten(gone);
    },
    async dropSlips(ids) {
      const dropped = await side.dropSlips(ids);
      if (dropped.ok) slips.value = slips.value.filter(({ id }) => !ids.includes(id));
    },
    async settle(change) {
      const settled = await side.settle(change);
      if (settled.ok) info.value = settled.value;
      else notWritten(settled);
    },
    async history() {
      const all = await side.history();
      return all.ok ? all.value : undefined;
    },
    dismissNotice() {
      notice.value = undefined;
    },
    lock() {
      clock.stop();
      phone.stop();
      stopMatching();
      stopListening();
      side.lock();
      opening.onLock();
    },
  };
  const forget = async (ids: readonly string[]): ReturnType<typeof write> => {
    const forgotten = ids.length > 0 ? await side.forget(ids) : ok(undefined);
    if (!forgotten.ok || ids.length === 0) return forgotten;
    known.value = withoutRecords(known.value, new Set(ids));
    // What was erased took the snapshot along: the next opening need not read everything again. [SE4]
    await takeSnapshot();
    return forgotten;
  };
  const forgetBeyond = () => forget(saidBeyond(known.value, side.person, clock.today.value));
  /** As if it had never been said: what it had come to is folded anew, also for the snapshot. [SE4] [JN3] */
  const unsay = async (ids: readonly string[]): ReturnType<typeof write> => {
    const forgotten = await side.forget(ids);
    const again = forgotten.ok ? await side.load() : forgotten;
    if (!again.ok) return notWritten(again);
    known.value = foldAll(again.value);
    isWritten();
    await takeSnapshot();
    return ok(undefined);
  };
  const tidied = async (ids: readonly string[]) => void (await forget(ids));
  const linked = () => phone.link.partner.value !== undefined && !opening.partner;
  const stopMatching = whenLinked(linked, async () => {
    const { matchRounds } = await import('./match-rounds.ts');
    return matchRounds({
      matching: device.matching,
      known: () => known.value,
      moment,
      linked,
      add: addStep,
      forget: tidied,
    });
  });
  const { history } = session;
  await forget(asidesOver(known.value, clock.today.value));
  // Where the erasing after a lowering was refused, or cut off. [TG10]
  await forgetBeyond();
  const { settleOldTimes } = await settling;
  await settleOldTimes({ half: known.value.mine.half, today: clock.today.value, history, add }, side);
  return ok(session);
}
