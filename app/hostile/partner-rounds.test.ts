import { activities } from '@unhurried/content/activities';
import { deckSize, type Slot, slotsOf } from '@unhurried/domain/common-ground';
import { expect, test, vi } from 'vitest';
import { given, reopened } from '../device/exchange/two-phones.contract.ts';
import { lapseOf, passing } from '../session/index.ts';
import { aDay, couple, done, few, foundOn, plus, quiet } from '../session/rounds.contract.ts';
import {
  allSlots,
  type Game,
  game,
  heard,
  hers,
  inTheirWeek,
  type Message,
  made,
  manyIn,
  opening,
  opensAgain,
  sends,
  sentBy,
  settingOf,
  stateOf,
  theirOpening,
  yesTo,
} from './round-partner.contract.ts';

// The machine may have others to serve.
vi.setConfig({ testTimeout: 120_000 });

/** None of these moves anything on Ada's side or makes her phone send anything, now or when it is opened again. */
async function expectLeftAside(all: Game, journal: 'shown' | 'passing', ...bodies: readonly unknown[]): Promise<void> {
  const before = [stateOf(all), sentBy(all)];
  for (const body of bodies) {
    await sends(all, journal, body);
    expect([stateOf(all), sentBy(all)]).toEqual(before);
  }
  await opensAgain(all);
  expect([stateOf(all), sentBy(all)]).toEqual(before);
}

/** An answer to Ada's opening; `changed`: where it was made for another round, space, order or first message. */
function answerTo(
  all: Game,
  opened: Message,
  ids: readonly string[],
  changed: Partial<Message & { space: string }> = {},
) {
  const { round, attempt, slots, first, space } = { space: all.ada.side.spaceId, ...opened, ...changed };
  const setting = { space, round, attempt, slots };
  const { name, first: mine, second } = made({ do: 'answer', setting, role: 'b', answers: yesTo(slots, ids), first });
  return { kind: 'round-answered', round: opened.round, to: opened.name, name, first: mine, second };
}

test('[HP12] an answer that does not hold closes nothing, and an honest one after it does', async () => {
  const all = await game();
  const opened = await opening(all);
  const honest = answerTo(all, opened, hers);
  const other = answerTo(all, opened, hers);
  const { first: mine } = opened;
  const itself = made({
    do: 'open',
    setting: { ...settingOf(all, opened), round: 1 },
    role: 'a',
    answers: opened.slots.map(() => true),
  });
  await expectLeftAside(
    all,
    'passing',
    { ...honest, second: other.second },
    { ...honest, first: other.first },
    { ...honest, first: mine },
    { ...honest, first: itself.first },
    { ...honest, second: honest.second.slice(0, -4) },
    { ...honest, second: 'A'.repeat(honest.second.length) },
    { ...honest, to: 'A'.repeat(43) },
    { ...honest, round: 2 },
    { ...honest, second: 'A'.repeat(200_000) },
    { ...honest, first: ['A'] },
    { ...honest, name: '__proto__' },
  );
  await sends(all, 'passing', other);
  expect(await heard(all, 'round-closed', 0)).toHaveLength(1);
  expect(all.session.known.value.mine.rounds.over).toEqual([0]);
});

test('[HP12] an answer made for another space, round, attempt or order of slots closes nothing', async () => {
  const all = await game();
  const opened = await opening(all);
  // Made by a program that checks nothing: the answerer's own proofs are of another session than Ada's.
  const elsewhere = (changed: Partial<Message & { space: string }>) => {
    const { space, ...rest } = { space: all.ada.side.spaceId, ...opened, ...changed };
    const setting = { space, round: rest.round, attempt: rest.attempt, slots: rest.slots };
    const theirs = made({ do: 'open', setting, role: 'a', answers: rest.slots.map(() => true) });
    const { name, first, second } = made({
      do: 'answer',
      setting,
      role: 'b',
      answers: rest.slots.map(() => true),
      first: theirs.first,
    });
    return { kind: 'round-answered', round: 0, to: opened.name, name, first, second };
  };
  await expectLeftAside(
    all,
    'passing',
    elsewhere({ space: 'another' }),
    elsewhere({ round: 2 }),
    elsewhere({ attempt: 1 }),
    elsewhere({ slots: opened.slots.toReversed() }),
    elsewhere({ slots: opened.slots.slice(1) }),
  );
});

test('[HP12] an answer to an opening that I never made, and closings of what I never answered, are left aside', async () => {
  const all = await game();
  const week = await inTheirWeek(all);
  const { body } = theirOpening(all, week - 1, allSlots.slice(0, 4));
  const answered = { ...body, kind: 'round-answered', to: body.name, second: body.first };
  await expectLeftAside(
    all,
    'passing',
    answered,
    { kind: 'round-closed', round: week, to: body.name, second: body.first },
    { kind: 'round-closed', round: 0, to: body.name, second: body.first },
  );
});

test('[HP13] an opening that is not theirs to make, not now, not proper, or does not hold is not answered', async () => {
  const all = await game();
  const week = await inTheirWeek(all);
  const some = allSlots.slice(0, 4);
  const by = (round: number, slots: readonly Slot[]) => theirOpening(all, round, slots).body;
  const good = by(week, some);
  const many = activities.flatMap(slotsOf).filter((slot) => !slot.includes('/'));
  await expectLeftAside(
    all,
    'passing',
    by(week - 1, some),
    by(week + 2, some),
    by(week - 2, some),
    by(0, some),
    by(1, some),
    { ...good, slots: some.toReversed() },
    { ...good, slots: [...some.slice(0, 3), some[0]] },
    { ...good, slots: [...some, ...some] },
    { ...good, slots: [] },
    { ...good, slots: many.slice(0, 40) },
    // By the book, and about one activity more than a deck holds.
    by(
      week,
      Array.from({ length: deckSize + 1 }, (_, at) => `own-${at}` as Slot),
    ),
    { ...good, slots: ['a'.repeat(65), 'Ä', 'x/c', '../..'] },
    { ...good, attempt: 1 },
    { ...good, attempt: 2 },
    { ...good, attempt: -1 },
    { ...good, round: 2 ** 53 },
    { ...good, first: 'A'.repeat(good.first.length) },
    { ...good, first: 'A'.repeat(200_000) },
    { ...good, name: 7, slots: { length: 4 } },
  );
  expect(await heard(all, 'round-answered', week)).toEqual([]);
  await sends(all, 'passing', by(week, some));
  expect(await heard(all, 'round-answered', week)).toHaveLength(1);
});

test('[HP13] [CG20] in the first round nothing closer is asked, and who opens it is fixed', async () => {
  const all = await game();
  await opening(all);
  const closer = activities.filter(({ tier }) => tier > 3).flatMap(slotsOf);
  await expectLeftAside(all, 'passing', theirOpening(all, 0, closer.slice(0, 4)).body);
  // Who opens it is a person with a program here, and the other one answers by the book.
  const us = await couple(few);
  await quiet(us);
  await done(us.ben);
  await quiet(us);
  us.ada.lock();
  await reopened(us.phones.ada);
  const { side } = us.phones.ada;
  const opens = async (slots: readonly Slot[]) => {
    const setting = { space: side.spaceId, round: 0, attempt: 0, slots };
    const { name, first } = made({ do: 'open', setting, role: 'a', answers: slots.map(() => true) });
    const body = { kind: 'round-opened', round: 0, attempt: 0, name, slots, first } as const;
    given(await side.append([passing(body, lapseOf(us.ben.today.value))]));
    await quiet(us);
  };
  const gentle = few.filter(({ tier }) => tier <= 3).flatMap(slotsOf);
  await opens([...gentle.slice(0, 3), ...few.filter(({ tier }) => tier === 4).flatMap(slotsOf)]);
  expect(us.ben.known.value.mine.rounds.sealed).toEqual([]);
  expect(us.ben.known.value.mine.welcomes.given.slots.size).toBe(0);
  await opens(gentle);
  expect(us.ben.known.value.mine.rounds.sealed.map(({ slots }) => slots)).toEqual([gentle]);
});

test('[HP13] of slots that nobody knows the answer is nothing, in a message of the same size', async () => {
  const all = await game();
  const week = await inTheirWeek(all);
  const slots = ['own-nobody-wrote-this', 'constructor', '__proto__', 'hold-hands/a']
    .filter((slot) => /^[a-z0-9-]+(\/[ab])?$/.test(slot))
    .map((slot) => slot as Slot);
  const { body, key, answers } = theirOpening(all, week, slots);
  await sends(all, 'passing', body);
  const [answered] = await heard(all, 'round-answered', week);
  if (!answered) throw new Error('Ada answers');
  const setting = settingOf(all, { round: week, attempt: 0, slots });
  const { common } = made({
    do: 'close',
    setting,
    role: 'b',
    answers,
    key,
    first: answered.first,
    second: answered.second,
  });
  expect(common).toEqual(slots.map(() => false));
  expect([answered.first.length, answered.second.length]).toEqual(
    [32 + 160 * slots.length, 32 * slots.length + 64].map((bytes) => Math.ceil((bytes * 4) / 3)),
  );
});

test('[HP14] [RD4] [RD5] one round, once: of two attempts one is answered, later openings are not, and two under one name gain nothing', async () => {
  const all = await game();
  const week = await inTheirWeek(all);
  const slots = allSlots.slice(0, 6);
  const [one, other] = [theirOpening(all, week, slots), theirOpening(all, week, slots, { attempt: 1 })];
  const [third] = [theirOpening(all, week, allSlots.slice(4, 9))];
  await sends(all, 'passing', one.body);
  const before = stateOf(all);
  await sends(all, 'passing', other.body, third.body, { ...third.body, name: one.body.name });
  expect(stateOf(all)).toBe(before);
  await opensAgain(all);
  expect(await heard(all, 'round-answered', week)).toHaveLength(1);
  all.here.now += 14 * aDay;
  await opensAgain(all);
  await sends(all, 'passing', theirOpening(all, week + 2, slots).body);
  expect(await heard(all, 'round-answered', week + 2)).toEqual([]);
});

test('[HP14] [RD3] answers to both attempts of mine: one is closed, and the other is nothing', async () => {
  const all = await game();
  const opened = await opening(all);
  all.here.now += 3 * aDay;
  await opensAgain(all);
  const again = (await heard(all, 'round-opened', 0)).find(({ attempt }) => attempt === 1);
  if (!again) throw new Error('Once more, with a new key');
  expect(again.name).not.toBe(opened.name);
  const answers = [answerTo(all, again, hers), answerTo(all, opened, [])];
  await sends(all, 'passing', ...answers);
  await opensAgain(all);
  expect(await heard(all, 'round-closed', 0)).toHaveLength(1);
  const round = ({ kind, round: of }: { kind: string; round?: number }) => kind === 'common-found' && of === 0;
  const { shown } = given(await all.ada.side.load());
  expect(shown.filter(({ by, body }) => by === 'a' && round(body))).toHaveLength(1);
});

test('[HP14] closing with what does not hold closes nothing, and closing twice is closing once', async () => {
  const all = await game();
  const week = await inTheirWeek(all);
  const slots = allSlots.slice(0, 6);
  const { body, key, answers } = theirOpening(all, week, slots);
  await sends(all, 'passing', body);
  const [answered] = await heard(all, 'round-answered', week);
  if (!answered) throw new Error('Ada answers');
  const setting = settingOf(all, { round: week, attempt: 0, slots });
  const { first } = answered;
  const { second } = made({ do: 'close', setting, role: 'b', answers, key, first, second: answered.second });
  const closed = { kind: 'round-closed', round: week, to: answered.name, second };
  await expectLeftAside(
    all,
    'passing',
    { ...closed, second: answered.second },
    { ...closed, second: second.slice(4) },
    { ...closed, second: 'A'.repeat(second.length) },
    { ...closed, to: body.name },
  );
  await sends(all, 'passing', closed);
  const { rounds } = all.session.known.value.mine;
  expect(rounds.sealed.filter(({ round }) => round === week)).toEqual([]);
  expect([rounds.over.includes(week), rounds.owed]).toEqual([true, []]);
  await expectLeftAside(all, 'passing', closed, { ...closed, second: answered.second });
});

test('[HP15] [CG7] [CG17] findings that I never confirmed show nothing, whatever their round, slots and days', async () => {
  const all = await game();
  const day = all.session.today.value;
  const found = allSlots.map((slot) => ({ slot }));
  const finding = { kind: 'common-found', round: 0, found, ended: [] as readonly Slot[], shows: day };
  await expectLeftAside(
    all,
    'shown',
    finding,
    { ...finding, round: 1_000_000, shows: '1970-01-01' },
    { ...finding, found: found.map((each) => ({ ...each, until: '9999-12-31' })) },
    { ...finding, found: [], ended: allSlots },
    { ...finding, found: [{ slot: 'x'.repeat(200_000) }] },
    { ...finding, found: Array.from({ length: 2_000 }, () => found[0]) },
    { ...finding, shows: 'tomorrow' },
    { ...finding, round: -1 },
  );
});

test('[HP15] a finding of theirs can hide what both found, and never show it before, longer or under another slot', async () => {
  const all = await game();
  const opened = await opening(all);
  await sends(all, 'passing', answerTo(all, opened, hers));
  const { findings } = all.session.known.value.ours.common;
  const [slot] = [...findings.a.keys()].filter((each) => !each.includes('/'));
  if (!slot) throw new Error('Something was found');
  const day = all.session.today.value;
  const finding = { kind: 'common-found', round: 0, found: [{ slot }], ended: [], shows: plus(day, 400) };
  await sends(all, 'shown', finding);
  expect([foundOn(all.session), foundOn(all.session, plus(day, 399))]).toEqual([[], []]);
  expect(foundOn(all.session, plus(day, 400))).toEqual([slot]);
  await sends(all, 'shown', { ...finding, round: 1, found: [{ slot, until: plus(day, 1) }], shows: '1970-01-01' });
  expect(foundOn(all.session)).toEqual([slot]);
  expect(foundOn(all.session, plus(day, -1))).toEqual([]);
  expect(foundOn(all.session, plus(day, 1))).toEqual([]);
});

test('[HP16] messages of rounds by the thousand cost no more than some, and what I say goes its way', async () => {
  const all = await game();
  const week = await inTheirWeek(all);
  const { body } = theirOpening(all, week, allSlots.slice(0, 4));
  const before = sentBy(all);
  const letters = Array.from({ length: 8 }, (_, letter) =>
    Array.from({ length: 250 }, (_, at) => ({
      ...body,
      name: `${letter * 250 + at}`.padStart(43, 'n'),
      first: `${body.first.slice(0, -6)}${`${letter * 250 + at}`.padStart(6, 'x')}`,
    })),
  );
  const began = performance.now();
  for (const bodies of letters) await all.partner.writes('passing', manyIn(all, bodies));
  await opensAgain(all);
  expect(performance.now() - began).toBeLessThan(30_000);
  expect(all.session.known.value.ours.said.b.length).toBeLessThanOrEqual(64);
  expect(await heard(all, 'round-answered', week)).toEqual([]);
  expect(sentBy(all) - before).toBeLessThanOrEqual(1);
});
