import type { Slot } from '@unhurried/domain/common-ground';
import type { ActivityId } from '@unhurried/domain/library';
import { expect, test } from 'vitest';
import { given, type Phone, passphrase, reopened } from '../device/exchange/two-phones.contract.ts';
import type { Device } from '../device/index.ts';
import { foldAll } from './fold.ts';
import { openSession, type Session, shown } from './index.ts';
import {
  aDay,
  type Couple,
  couple,
  done,
  few,
  foundOn,
  opensAgain,
  quiet,
  says,
  sessionOn,
  throughTheFirst,
} from './rounds.contract.ts';
import { snapshotOf, stateFromSnapshot } from './snapshot.ts';

const gentle = few.filter(({ tier, oneGives }) => tier <= 3 && !oneGives).map(({ id }) => id);
const both = gentle.slice(0, 2);
const rounds = ({ known }: Session) => known.value.mine.rounds;

/** Both welcome the same two, and Ada is through: her answers are sealed. Ben is not. */
async function adaHasOpened(): Promise<Couple> {
  const us = await couple(few);
  await quiet(us);
  for (const session of [us.ada, us.ben]) await says(session, 'welcome', both);
  await done(us.ada);
  await quiet(us);
  expect(rounds(us.ada).sealed).toHaveLength(1);
  return us;
}

async function wordsOf({ here }: Couple, { side }: Phone): Promise<string> {
  const kit = given(await here.done(side.link.newKit(passphrase)));
  given(await here.done(kit.confirm()));
  await here.pass(2 * 3_600_000);
  return kit.words.join(' ');
}

async function anotherPhoneOf({ here }: Couple, words: string): Promise<Phone> {
  const device = await here.emptyDevice('Another');
  const side = given(await here.done(device.restore({ words, relay: '', passphrase })));
  const another = { name: 'Another', device, side };
  given(await side.load());
  await here.pass(3_600_000);
  return another;
}

test('[RD6] [SE11] another phone of mine goes on with the attempt that is there, and both phones of mine come to know the same', async () => {
  const us = await adaHasOpened();
  const words = await wordsOf(us, us.phones.ada);
  us.ada.lock();
  const another = await anotherPhoneOf(us, words);
  const there = await sessionOn(another, few);
  const everybody = { here: us.here, phones: { ...us.phones, another } };
  await quiet(everybody);
  expect(rounds(there).sealed.map(({ name }) => name)).toEqual(rounds(us.ada).sealed.map(({ name }) => name));
  await done(us.ben);
  await quiet(everybody);
  expect(foundOn(there)).toEqual([...both].sort());
  expect(foundOn(us.ben)).toEqual([...both].sort());
  // What I keep for myself goes from phone to phone by the hour.
  for (let opening = 0; opening < 2; opening++) {
    await us.here.pass(2 * 3_600_000);
    await opensAgain(us, 'ada');
    await quiet(everybody);
  }
  expect(foundOn(us.ada)).toEqual([...both].sort());
  expect(rounds(us.ada)).toEqual({ ...rounds(us.ada), sealed: [], over: [0], owed: [] });
  expect(rounds(there)).toEqual(rounds(us.ada));
  const said = given(await us.phones.ben.side.load()).shown.filter(({ by }) => by === us.ada.person);
  expect(said.filter(({ body }) => body.kind === 'common-found')).toHaveLength(1);
});

test('[SE4] opening from a snapshot with a round under way is the same as folding every fact', async () => {
  const us = await adaHasOpened();
  const { side } = us.phones.ada;
  const { mine: state, seq } = us.ada.known.value;
  given(await side.saveSnapshot(snapshotOf(state), seq));
  await says(us.ada, 'not-now', [gentle[2] ?? '']);
  const loaded = given(await side.load());
  expect(loaded.snapshot?.coveredSeq).toBe(seq);
  const { snapshot: _, ...rest } = loaded;
  const whole = foldAll({ ...rest, mine: given(await side.history()) });
  expect(foldAll(loaded).mine).toEqual(whole.mine);
  expect(whole.mine.rounds.sealed).toHaveLength(1);
  await opensAgain(us, 'ada');
  await done(us.ben);
  await quiet(us);
  expect(foundOn(us.ada)).toEqual([...both].sort());
});

test('[SE12] [SE4] when a round is over no snapshot has its key', async () => {
  const us = await adaHasOpened();
  const { side } = us.phones.ada;
  const [key] = rounds(us.ada).sealed.map((each) => each.key);
  const { mine: state, seq } = us.ada.known.value;
  given(await side.saveSnapshot(snapshotOf(state), seq));
  expect(JSON.stringify(given(await side.load()).snapshot)).toContain(key);
  await done(us.ben);
  await quiet(us);
  const { snapshot, mine: after } = given(await side.load());
  expect(JSON.stringify([snapshot, after, given(await side.history())])).not.toContain(key);
  expect(stateFromSnapshot(snapshot?.state)?.rounds).toEqual(rounds(us.ada));
});

test('[SE11] [CG1] [CG8] words of our own meet like everything else', async () => {
  const us = await couple(few);
  await quiet(us);
  const [walk, song] = ['own-walk', 'own-song'].map((id) => id as ActivityId);
  if (!walk || !song) throw new Error('Two');
  const own = (id: ActivityId) => ({ id, name: id, what: 'As we do it', tier: 3, minutes: 20 }) as const;
  await us.ada.add([shown({ kind: 'own-activity-written', own: own(walk) })]);
  await us.ben.add([shown({ kind: 'own-activity-written', own: own(song) })]);
  await us.here.settle();
  await says(us.ada, 'welcome', [walk, song]);
  await says(us.ben, 'welcome', [walk]);
  await throughTheFirst(us);
  expect([foundOn(us.ada), foundOn(us.ben)]).toEqual([[walk], [walk]]);
  const { findings } = us.ada.known.value.ours.common;
  expect([...findings.a.keys()]).toEqual([walk as string as Slot]);
});

/** Ada's device, on which the side is locked when a piece of work is done and nothing is written yet. */
function lockingAfter({ device }: Phone, what: string, lock: () => void): Device {
  return {
    ...device,
    matching: {
      ...device.matching,
      async run(job) {
        const made = await device.matching.run(job);
        if (job.do === what) lock();
        return made;
      },
    },
  };
}

test.each(['open', 'close'] as const)(
  '[SE9] [SE1] [SE11] locking in the middle of a step leaves nothing half written, and the next opening takes it up: %s',
  async (what) => {
    const us = await couple(few);
    await quiet(us);
    for (const session of [us.ada, us.ben]) await says(session, 'welcome', both);
    if (what === 'open') await done(us.ben);
    else await done(us.ada);
    await quiet(us);
    us.ada.lock();
    await reopened(us.phones.ada);
    const { side } = us.phones.ada;
    const opening = { side, partner: undefined, library: few, sample: false, onLock: () => undefined };
    let locked = false;
    const device = lockingAfter(us.phones.ada, what, () => {
      locked = true;
      us.ada.lock();
    });
    us.ada = given(await openSession({ ...opening, device }));
    const before = JSON.stringify(us.ada.known.value.mine.rounds.sealed);
    await done(what === 'open' ? us.ada : us.ben);
    await quiet(us);
    expect(locked).toBe(true);
    await reopened(us.phones.ada);
    const loaded = given(await us.phones.ada.side.load());
    const { mine: state, ours } = foldAll(loaded);
    expect(JSON.stringify(state.rounds.sealed)).toBe(before);
    expect(ours.said.a.map(({ kind }) => kind)).toEqual(what === 'open' ? [] : ['round-opened']);
    expect(loaded.shown).toEqual([]);
    expect(state.welcomes.given.slots.size).toBe(0);
    await opensAgain(us, 'ada');
    await quiet(us);
    expect(foundOn(us.ada)).toEqual([...both].sort());
    expect(foundOn(us.ben)).toEqual([...both].sort());
  },
);

test('[SE11] a day that turns while nobody touches anything moves nothing by itself on a phone that is locked', async () => {
  const us = await adaHasOpened();
  us.ada.lock();
  const before = await us.here.dump(us.phones.ada);
  us.here.now += 3 * aDay;
  await us.here.settle();
  expect(await us.here.dump(us.phones.ada)).toBe(before);
});
