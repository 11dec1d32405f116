import { desires, helps } from '@unhurried/domain/check-in';
import { slotsOf, toldBy, untelling } from '@unhurried/domain/common-ground';
import { type ActivityId, regions } from '@unhurried/domain/library';
import { addDays } from '@unhurried/domain/time';
import { beforeAll, expect, test, vi } from 'vitest';
import type { NewFact } from '../device/index.ts';
import { closedScreens } from '../places.ts';
import { openScreens } from '../routes.ts';
import { mine, type Session, shown } from '../session/index.ts';
import { common } from './common.contract.ts';
import { differences } from './compared.contract.ts';
import { aCouple, begunAlone, eveningBefore, firstDay, paired, settledIn } from './couple.contract.ts';
import type { Plan } from './happening.contract.ts';
import { type Lived, lived } from './lives.contract.ts';
import { type RelayView, relayView } from './looks.contract.ts';
import { ownLetter, phoneIn } from './phones.contract.ts';
import { planOf } from './plan.contract.ts';
import { type Generators, privateFactsOn } from './private-facts.contract.ts';
import { type Deed, everyKindOnce, nothingInIt, nothingPrivate, type PrivateLife } from './private-life.contract.ts';
import { type Rounds, rounds } from './rounds.contract.ts';
import { aMorning, aMorningInWhichBenWrites } from './stories.contract.ts';

// The machine may have others to serve.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const couples: Rounds[] = [];

beforeAll(async () => {
  couples.push(await aCouple(false), await aCouple(true));
});

const [without, withKit] = [0, 1];

/** These deeds at the first opening, a minute apart from `from` on, and none later. */
const atFirst = (plan: Plan, deeds: readonly Deed[], from = 23): PrivateLife =>
  plan.openings.map((_, at) => ({
    ...nothingInIt,
    deeds: at === 0 ? deeds.map((deed, place) => ({ after: from + place * 60, deed })) : [],
  }));

const write = (...facts: Extract<Deed, { do: 'write' }>['facts']): Deed => ({ do: 'write', facts });

const aFineWord = (energy: number, mood: number): Deed =>
  write({
    kind: 'checked-in',
    reading: { day: firstDay, energy, energyFor: 'now', pain: 0, welcome: 6, talk: true, mood },
  });

async function both(plan: Plan, couple: Rounds | undefined, pair: readonly [PrivateLife, PrivateLife]) {
  if (!couple) throw new Error('No couple');
  const [one, other] = await lived(plan, [
    { couple, mine: pair[0] },
    { couple, mine: pair[1] },
  ]);
  if (!one || !other) throw new Error('Two lives were to be lived');
  return { one, other };
}

interface Overlap {
  readonly possible: readonly { readonly activity: ActivityId }[];
}

/** What was possible for both when Ben's phone was looked at first. */
const possibleIn = ({ looks }: Lived): readonly ActivityId[] =>
  (JSON.parse(looks[0]?.model ?? '{}') as { overlap: Overlap }).overlap.possible.map(({ activity }) => activity);

test('[NI5] a kind of private fact without a generator does not compile', () => {
  const { 'red-flag-raised': one, ...others } = privateFactsOn(firstDay);
  // @ts-expect-error a warning sign would be the one private thing of which nobody knows whether it moves anything
  const missing: Generators = others;
  expect(Object.keys(missing)).not.toContain('red-flag-raised');
  expect(one).toBeDefined();
});

test('[NI5] every screen is looked at, and what its links lead to, in both views', async () => {
  const plan = aMorning();
  const [life] = await lived(plan, [{ couple: couples[without] as Rounds, mine: nothingPrivate(plan.openings) }]);
  const looked = Object.keys(life?.looks.find((each) => 'page low-energy /today' in each) ?? {});
  const names = [...Object.keys(openScreens), ...Object.keys(closedScreens)];
  for (const view of ['ordinary', 'low-energy'])
    expect(looked).toEqual(expect.arrayContaining(names.map((name) => `page ${view} /${name}`)));
  expect(looked.filter((name) => name.startsWith('page')).length).toBeGreaterThan(3 * names.length);
});

test('[NI5] the care room is looked at with its further pages, on a phone whose person has told of their own health', async () => {
  const plan = aMorning();
  const [life] = await lived(plan, [{ couple: couples[without] as Rounds, mine: nothingPrivate(plan.openings) }]);
  const whole = life?.looks.find((each) => 'page low-energy /today' in each) ?? {};
  const rooms = ['care', 'walk', 'cabinet', 'comfort', 'reading', 'looks', 'visit', 'page', 'sentence'];
  const further = (room: string) => Object.keys(whole).filter((name) => name.startsWith(`page ordinary /${room}/`));
  for (const room of rooms) expect(whole, room).toHaveProperty([`page ordinary /${room}`]);
  for (const room of ['care', 'sentence']) expect(further(room), room).not.toEqual([]);
  expect(whole['page ordinary /care']).toContain('Shoes with a soft sole');
});

test('[NI8] two good days in other numbers leave much that is possible, and pages that say so', async () => {
  const plan = aMorning();
  const { one, other } = await both(plan, couples[without], [
    atFirst(plan, [
      aFineWord(9, 2),
      write({ kind: 'limit-set', limit: { kind: 'activity', activity: 'elsewhere' as ActivityId } }),
    ]),
    atFirst(plan, [aFineWord(10, 8), { do: 'look-back' }, { do: 'passphrase' }]),
  ]);
  expect(differences(one, other, { kit: false })).toEqual([]);
  expect(one.possible).toBeGreaterThan(1);
  expect(one.looks[0]?.['page ordinary /today']).toContain('href="#/activity/');
});

test('[P5] [NI1] the same narrowing for another reason is the same', async () => {
  const plan = aMorning();
  const couple = couples[without] as Rounds;
  const fine = { after: 20, deed: aFineWord(10, 8) };
  const because = (...facts: readonly Deed[]): PrivateLife => [
    { ...nothingInIt, deeds: [fine, ...facts.map((deed) => ({ after: 630, deed }))] },
  ];
  const [quiet] = await lived(plan, [{ couple, mine: because() }]);
  if (!quiet) throw new Error('A life was to be lived');
  const [activity] = possibleIn(quiet);
  if (!activity) throw new Error('Something was to be possible');
  const no = because(write({ kind: 'limit-set', limit: { kind: 'activity', activity } }));
  const notNow = because(write({ kind: 'welcome-answered', activity, answer: 'not-now' }));
  const [one, other] = await lived(plan, [
    { couple, mine: no, narrows: true },
    { couple, mine: notNow, narrows: true },
  ]);
  if (!one || !other) throw new Error('Two lives were to be lived');
  expect(differences(one, other, { kit: false })).toEqual([]);
  expect(possibleIn(one)).not.toContain(activity);
  expect(differences(quiet, one, { kit: false })).not.toEqual([]);
});

/** What Ben, or a program in his place, can write after Ada has offered: each a way to find out when she writes. */
const bensWays: readonly (readonly [string, (session: Session) => readonly NewFact[]])[] = [
  [
    'takes back all that he told',
    ({ known, person }) => {
      const { common } = known.value.ours;
      const told = [...toldBy(common, person)];
      return told.flatMap((activity) => untelling(common, person, activity) ?? []).map(shown);
    },
  ],
  [
    'puts other words in the place of theirs',
    ({ known }) => {
      const { common } = known.value.ours;
      const [one, ...others] = [...common.own.values()];
      if (!one) return [];
      const own = { ...one, id: 'own-other' as ActivityId };
      return [shown({ kind: 'own-activity-rewritten', own, after: [one, ...others].map(({ id }) => id) })];
    },
  ],
  [
    'calls everything common',
    ({ library, today, known, person }) => {
      const all = library.flatMap(slotsOf);
      const { findings } = known.value.ours.common;
      const slots = all.filter((slot) => !findings[person].has(slot));
      const found = slots.map((slot) => ({ slot }));
      const finding = { kind: 'common-found', round: 99_999, ended: [], shows: today.value } as const;
      return [found.slice(0, 64), found.slice(64)].map((each) => shown({ ...finding, found: each }));
    },
  ],
];

for (const [what, way] of bensWays)
  test(`[NI6] [SE7] [P5] Ben ${what}: what Ada then writes for herself moves nothing`, async () => {
    const plan = aMorningInWhichBenWrites(way);
    const couple = couples[without] as Rounds;
    const { one, other } = await both(plan, couple, [
      atFirst(plan, [aFineWord(10, 8)]),
      atFirst(plan, [aFineWord(10, 8), { do: 'look-back' }]),
    ]);
    const offered = (one.looks[0]?.facts ?? '').split('"kind": "offered"')[1] ?? '';
    for (const activity of ['own-song', common.find((id) => offered.includes(id))]) expect(offered).toContain(activity);
    expect(differences(one, other, { kit: false })).toEqual([]);
  });

/** Some of `mine`, large enough for two even letters. */
const aLongSitting: Deed = write(
  ...Array.from({ length: 60 }, (_, at) => ({
    kind: 'checked-in' as const,
    reading: {
      day: addDays(firstDay, -at - 1),
      energy: 5,
      pain: 2,
      painWhere: [...regions],
      desire: desires[0],
      help: helps[0],
    },
  })),
);

test('[P5] [LK8] with no network and with twenty-four words, a long morning of writing goes as nothing goes', async () => {
  const plan = planOf(['noNetwork']);
  const { one, other } = await both(plan, couples[withKit], [
    atFirst(plan, [aLongSitting, aLongSitting, aLongSitting]),
    nothingPrivate(plan.openings),
  ]);
  expect(one.written).toBeGreaterThan(other.written);
  expect(differences(one, other, { kit: true })).toEqual([]);
});

test('[NI4] a diary is the declared exception: larger in the copy for oneself, and nowhere else', async () => {
  const plan = aMorning();
  const readings = Array.from({ length: 400 }, (_, at) => ({ day: addDays(firstDay, -at), energy: 5, pain: at % 10 }));
  const diary = atFirst(plan, [write({ kind: 'diary-imported', source: 'a file', fingerprint: 'f', readings })], 60);
  const { one, other } = await both(plan, couples[withKit], [diary, nothingPrivate(plan.openings)]);
  const only = (these: readonly string[], those: readonly string[]) => these.filter((each) => !those.includes(each));
  expect(differences(one, other, { kit: true }).filter((text) => !text.startsWith('relay'))).toEqual([]);
  const [grown, even] = [
    only(one.relay.mailboxes, other.relay.mailboxes),
    only(other.relay.mailboxes, one.relay.mailboxes),
  ];
  expect([grown.length, even.length]).toEqual([1, 1]);
  expect(even[0]).not.toMatch(/append (?!16474)/);
  const without = await both(plan, couples[0], [diary, nothingPrivate(plan.openings)]);
  expect(differences(without.one, without.other, { kit: false })).toEqual([]);
});

/** Both have begun alone, and Ada has a past of her own; then they are paired. */
async function pairedAfter(past: readonly Deed[]): Promise<{ readonly couple: Rounds; readonly pairing: RelayView }> {
  const before = await rounds(eveningBefore, 'alone');
  const alone = [await begunAlone(before, 'Ada'), await begunAlone(before, 'Ben')];
  for (const deed of past) if (deed.do === 'write') await alone[0]?.session().add(deed.facts.map(mine));
  for (const { app } of alone) app.lock();
  const couple = await before.fork('together');
  const [ada, ben] = [phoneIn(couple, 'Ada'), phoneIn(couple, 'Ben')];
  for (const { app, passphrase } of [ada, ben]) {
    await app.arrive();
    await app.unlock(ownLetter, passphrase);
  }
  await paired(couple, ada, ben);
  await settledIn(couple, ada, ben, { seed: 'alone', through: false, openly: true, silent: false });
  return { couple, pairing: relayView(couple) };
}

test('[P5] [NI1] what Ada kept to herself before there was another phone makes no difference to pairing or after it', async () => {
  const plan = aMorning();
  const much = everyKindOnce(plan.openings, 11)[0]?.deeds.map(({ deed }) => deed) ?? [];
  // Times that were had are summed up by themselves, and chance would give the pairing other keys.
  const past = much.filter((each) => each.do === 'write' && !each.facts.some(({ kind }) => kind.startsWith('time')));
  const [one, other] = [await pairedAfter(past), await pairedAfter([])];
  expect(one.pairing).toEqual(other.pairing);
  const [first, second] = await lived(plan, [
    { couple: one.couple, mine: nothingPrivate(plan.openings) },
    { couple: other.couple, mine: nothingPrivate(plan.openings) },
  ]);
  if (!first || !second) throw new Error('Two lives were to be lived');
  expect(past.length).toBeGreaterThan(15);
  expect(differences(first, second, { kit: false })).toEqual([]);
});
