import type { Slot } from '@unhurried/domain/common-ground';
import { expect, test, vi } from 'vitest';
import { given } from '../device/exchange/two-phones.contract.ts';
import { aDay, foundOn, plus } from '../session/rounds.contract.ts';
import {
  allSlots,
  answerTo,
  expectLeftAside,
  game,
  heard,
  hers,
  inTheirWeek,
  made,
  manyIn,
  opening,
  opensAgain,
  sends,
  sentBy,
  settingOf,
  stateOf,
  theirOpening,
} from './round-partner.contract.ts';

// The machine may have others to serve.
vi.setConfig({ testTimeout: 120_000 });

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
