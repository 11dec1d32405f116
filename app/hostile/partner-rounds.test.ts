import { activities } from '@unhurried/content/activities';
import { deckSize, type Slot, slotsOf } from '@unhurried/domain/common-ground';
import { expect, test, vi } from 'vitest';
import { given, reopened } from '../device/exchange/two-phones.contract.ts';
import { lapseOf, passing } from '../session/index.ts';
import { couple, done, few, quiet } from '../session/rounds.contract.ts';
import {
  allSlots,
  answerTo,
  expectLeftAside,
  game,
  heard,
  hers,
  inTheirWeek,
  type Message,
  made,
  opening,
  sends,
  settingOf,
  theirOpening,
} from './round-partner.contract.ts';

// The machine may have others to serve.
vi.setConfig({ testTimeout: 120_000 });

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
