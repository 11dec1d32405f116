import { opensFirst, type QuestionId } from '@unhurried/domain/answers';
import { expect, test, vi } from 'vitest';
import { standingQuestions, takeBack } from '../answers/index.ts';
import {
  asked,
  at,
  closed,
  itself,
  lying,
  opensAgain,
  quiet,
  type Someone,
  seals,
  someone,
  wishes,
} from '../answers/two.contract.ts';
import { given, paired, type World, world } from '../device/exchange/two-phones.contract.ts';
import { aDay, anHour, restored, wordsOf } from './couple.contract.ts';
import { type Disk, disk, phoneOn } from './disk.contract.ts';
import { doubling, losing, pretending, reversing } from './mischief.contract.ts';
import { type HostileRelay, hostileRelay, type Mischief, pagesOf } from './relay.contract.ts';

// The machine may have others to serve.
vi.setConfig({ testTimeout: 120_000 });

interface Couple {
  readonly here: World;
  readonly relay: HostileRelay;
  readonly ada: Someone;
  readonly ben: Someone;
  readonly disks: { readonly ada: Disk; readonly ben: Disk };
  /** Ada opens it first. */
  readonly question: QuestionId;
}

async function couple(): Promise<Couple> {
  const here = world();
  const relay = hostileRelay(here);
  const disks = { ada: disk(), ben: disk() };
  const [ada, ben] = [await phoneOn(here, 'Ada', disks.ada), await phoneOn(here, 'Ben', disks.ben)];
  await paired(here, ada, ben);
  const all = { here, relay, disks, ada: await someone(ada), ben: await someone(ben) };
  const { person, sealing } = all.ada.session;
  const questions = Array.from({ length: 64 }, (_, place) => `asked-${place}` as QuestionId);
  const question = questions.find((each) => opensFirst(each, sealing.space()) === person);
  if (!question) throw new Error('Chance gives each of them some');
  return { ...all, question };
}

async function bothSealed(how = asked): Promise<Couple> {
  const all = await couple();
  await seals(all, all.ada, 'walks by the sea', all.question, how);
  await seals(all, all.ben, 'your laugh', all.question, how);
  return all;
}

const stages = ({ ada, ben, question }: Couple) => [at(ada, question).is, at(ben, question).is];

/** The relay is honest from now on, and each looks again, for an hour or more. */
async function honestAgain(all: Couple): Promise<void> {
  all.relay.does();
  for (const who of [all.ada, all.ben, all.ada, all.ben]) {
    await opensAgain(all, who);
    await all.here.pass(anHour);
  }
}

function expectOpened({ ada, ben, question }: Couple): void {
  expect(at(ada, question)).toMatchObject({ is: 'opened', mine: 'walks by the sea', theirs: 'your laugh' });
  expect(at(ben, question)).toMatchObject({ is: 'opened', mine: 'your laugh', theirs: 'walks by the sea' });
  for (const who of [ada, ben]) expect(lying(who).filter((text) => text.endsWith('answer-opened'))).toHaveLength(2);
}

const mischiefs: Readonly<Record<string, () => Mischief>> = {
  'turns everything round': () => reversing,
  'says everything twice': () => doubling,
  'loses what is sent': losing,
  'says that it took what it did not keep': pretending,
};

test.each(Object.entries(mischiefs))(
  '[AN3] [AN4] a relay that %s opens nothing falsely, and when it is honest both read both',
  async (_, made) => {
    const all = await bothSealed();
    all.relay.does(made());
    await wishes(all, all.ada, all.question);
    await wishes(all, all.ben, all.question);
    for (const who of [all.ben, all.ada]) await opensAgain(all, who);
    for (const stage of stages(all)) expect(['wished', 'opening', 'opened']).toContain(stage);
    await honestAgain(all);
    expectOpened(all);
  },
);

test('[AN4] [AN8] a relay that keeps the second opening back: she sees that hers can be read, and later reads theirs', async () => {
  const all = await bothSealed();
  const { relay, ada, ben, question } = all;
  await wishes(all, ben, question);
  const box = relay.boxes('Ben').passing;
  const heads = relay.content(box).at(-1)?.cursor ?? 0;
  relay.does(
    pagesOf(box, ({ items }) => ({ head: heads, items: items.filter(({ cursor }) => cursor <= heads) }), 'Ada'),
  );
  await wishes(all, ada, question);
  expect(at(ben, question).is).toBe('opened');
  expect(at(ada, question)).toMatchObject({ is: 'opening', isRead: true });
  await honestAgain(all);
  expectOpened(all);
});

test('[AN3] [AN4] a relay that goes back to before anybody said open loses nothing, and nothing opens twice', async () => {
  const all = await bothSealed();
  const { relay, here, ada, ben, question } = all;
  const before = (['Ada', 'Ben'] as const).map((name) => {
    const box = relay.boxes(name).passing;
    return { box, head: relay.content(box).at(-1)?.cursor ?? 0 };
  });
  await wishes(all, ada, question);
  await wishes(all, ben, question);
  for (const { box, head } of before) here.relay.rewind(box, head);
  await honestAgain(all);
  expectOpened(all);
});

test('[AN6] what she took back while the relay kept that from the other opens nothing, whatever the relay says again', async () => {
  const all = await bothSealed();
  const { relay, ada, ben, question } = all;
  const box = relay.boxes('Ada').passing;
  await wishes(all, ada, question);
  const kept = relay.content(box);
  const head = kept.at(-1)?.cursor ?? 0;
  relay.does(pagesOf(box, () => ({ head, items: kept }), 'Ben'));
  expect(await takeBack(ada.session, question)).toBe(true);
  await quiet(all);
  await wishes(all, ben, question);
  for (const who of [ada, ben]) await opensAgain(all, who);
  expect(at(ada, question).is).toBe('open');
  const herText = [...ben.session.known.value.ours.laid.values()].map(({ body }) => JSON.stringify(body)).join();
  expect(herText).not.toContain('walks by the sea');
  for (const { bytes } of kept) await relay.put(box, bytes);
  await honestAgain(all);
  expect([at(ada, question).is, at(ben, question).is]).toEqual(['open', 'mine']);
  expect(lying(ben).filter((text) => text.startsWith(ada.session.person))).toEqual([]);
});

/** Names of all records that lie on a disk now. */
async function recordsOn({ store }: Disk): Promise<readonly string[]> {
  const journals = ['mine', 'shown', 'passing', 'outbox/passing', 'outbox/mine', 'outbox/shown'].flatMap((name) => [
    `${name}/a`,
    `${name}/b`,
  ]);
  const all = await Promise.all(journals.map((journal) => store.readAfter(journal, 0)));
  return all.flatMap((each) => given(each)).map(({ id }) => id);
}

const about = ({ session }: Someone): readonly string[] => {
  const { ours, mine } = session.known.value;
  const isOne = ({ body }: { readonly body: { readonly kind: string } }) => /^(answer|opening)-/.test(body.kind);
  return [...ours.laid.values(), ...mine.laid.values()].filter(isOne).map(({ id }) => id);
};

async function expectNothingLeft(all: Couple, ids: readonly string[], texts: readonly string[]): Promise<void> {
  for (const who of [all.ada, all.ben]) {
    const { session, phone } = who;
    expect([about(who), standingQuestions(session).value]).toEqual([[], []]);
    const loaded = given(await phone.side.load());
    const everything = JSON.stringify([loaded, await session.history(), [...session.known.value.mine.laid]]);
    for (const text of texts) expect(everything).not.toContain(text);
  }
  for (const each of [all.disks.ada, all.disks.ben]) {
    const left = await recordsOn(each);
    expect(ids.filter((id) => left.includes(id))).toEqual([]);
  }
}

test.each([
  ['answered by one alone', async () => couple()],
  ['answered by both, and never opened', async () => bothSealed()],
] as const)(
  '[AN7] [AW7] %s: after fourteen days nothing is left of it, on either phone and at the relay',
  async (_, begun) => {
    const all = await begun();
    const { here, relay, ada, ben, question } = all;
    if (at(ada, question).is === 'open') await seals(all, ada, 'walks by the sea', question);
    await wishes(all, ada, question);
    const ids = [...new Set([...about(ada), ...about(ben)])];
    const lie = [...(await recordsOn(all.disks.ada)), ...(await recordsOn(all.disks.ben))];
    expect([ids.length > 1, ids.every((id) => lie.includes(id))]).toEqual([true, true]);
    const boxes = [relay.boxes('Ada').passing, relay.boxes('Ben').passing];
    const envelopes = boxes.flatMap((box) =>
      relay.content(box).map(({ bytes }) => Buffer.from(bytes).toString('base64')),
    );
    await here.pass(14 * aDay);
    await opensAgain(all, ada);
    // On its last day it stands.
    expect(at(ada, question).is).not.toBe('open');
    await here.pass(2 * aDay);
    for (const who of [ada, ben, ada]) await opensAgain(all, who);
    await here.pass(aDay + anHour);
    for (const who of [ada, ben]) await opensAgain(all, who);
    await expectNothingLeft(all, ids, ['walks by the sea', 'your laugh']);
    const left = boxes.flatMap((box) => relay.content(box).map(({ bytes }) => Buffer.from(bytes).toString('base64')));
    expect(left.filter((each) => envelopes.includes(each))).toEqual([]);
  },
);

test('[AN6] a mind changed before it opened leaves nothing on either phone, in the snapshot, or in the mailbox', async () => {
  const all = await bothSealed();
  const { relay, ada, ben, question } = all;
  await wishes(all, ada, question);
  const ids = about(ada).filter((id) => ada.session.known.value.ours.laid.get(id)?.by !== ben.session.person);
  const lay = [...(await recordsOn(all.disks.ada)), ...(await recordsOn(all.disks.ben))];
  expect([ids.length, ids.every((id) => lay.includes(id))]).toEqual([3, true]);
  const box = relay.boxes('Ada').passing;
  const before = relay.content(box).map(({ cursor }) => cursor);
  expect(before.length).toBeGreaterThan(0);
  expect(await takeBack(ada.session, question)).toBe(true);
  await quiet(all);
  for (const who of [ada, ben]) await opensAgain(all, who);
  expect(stages(all)).toEqual(['open', 'mine']);
  const left = [...(await recordsOn(all.disks.ada)), ...(await recordsOn(all.disks.ben))];
  expect(ids.filter((id) => left.includes(id))).toEqual([]);
  const loaded = JSON.stringify([given(await ada.phone.side.load()), await ada.session.history()]);
  expect(loaded).not.toContain('walks by the sea');
  expect(relay.content(box).filter(({ cursor }) => before.includes(cursor))).toEqual([]);
});

test('[AN3] [AN4] [AW6] two phones of hers, of which the words brought one back: both read both, and nothing opens twice', async () => {
  const all = await couple();
  const { here, ada, ben, question } = all;
  const words = await wordsOf(here, ada.phone);
  const second = await someone(await restored(here, words));
  await seals(all, second, 'walks by the sea', question, itself);
  await here.pass(anHour);
  closed(second);
  await opensAgain(all, ada);
  await seals(all, ben, 'your laugh', question, itself);
  await here.pass(anHour);
  for (const who of [ada, ben]) await opensAgain(all, who);
  expectOpened(all);
  await opensAgain(all, second);
  await here.pass(anHour);
  expect(at(second, question)).toMatchObject({ is: 'opened', theirs: 'your laugh' });
  expectOpened(all);
});
