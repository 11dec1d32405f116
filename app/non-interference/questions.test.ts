import { type ActivityId, type Tier, tiers } from '@unhurried/domain/library';
import { whens } from '@unhurried/domain/together';
import type { Transport } from '@unhurried/sync/transport';
import { beforeAll, expect, test, vi } from 'vitest';
import { askingFacts } from '../activity/index.ts';
import type { NewFact, OpenSide } from '../device/index.ts';
import { lapseOf, mine, passing, type Session } from '../session/index.ts';
import { differences } from './compared.contract.ts';
import { aCouple, firstDay } from './couple.contract.ts';
import type { Plan } from './happening.contract.ts';
import { type Lived, lived } from './lives.contract.ts';
import type { Plants } from './phones.contract.ts';
import { nothingInIt, type PrivateLife, type Timed } from './private-life.contract.ts';
import type { Rounds } from './rounds.contract.ts';
import { aQuestion, type BensWrite } from './stories.contract.ts';

// The machine may have others to serve.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const couples: Rounds[] = [];
let tier: Tier = 4;

const fine: Timed = {
  after: 20,
  deed: {
    do: 'write',
    facts: [
      {
        kind: 'checked-in',
        reading: { day: firstDay, energy: 10, energyFor: 'now', pain: 0, welcome: 6, talk: true },
      },
    ],
  },
};

/** As the screen asks, about the closest thing that is possible for both. */
function asks(session: Session): readonly NewFact[] {
  const closest = [...session.overlap.value.possible].sort((one, other) => other.tier - one.tier)[0];
  if (!closest || closest.tier < 4) throw new Error('Nothing is possible that has to be asked about');
  return askingFacts(session, { id: closest.activity, tier: closest.tier }, { when: 'now', hour: 10 });
}

const atMinute = (minute: number): number => minute * 60 + 7;
/** As the screen puts it aside. */
const aside = (minute: number): Timed => ({
  after: atMinute(minute),
  deed: { do: 'write', facts: [{ kind: 'question-put-aside', tier, day: firstDay }] },
});

const lifeWith = (plan: Plan, ...deeds: readonly Timed[]): PrivateLife =>
  plan.openings.map((_, place) => (place === 0 ? { ...nothingInIt, deeds: [fine, ...deeds] } : nothingInIt));

/** Whatever would go along with a private write goes: nothing is held back. */
const live = (plan: Plan, couple: Rounds | undefined, lives: readonly PrivateLife[], plants: Plants = {}) => {
  if (!couple) throw new Error('No couple');
  return lived(
    plan,
    lives.map((each) => ({ couple, mine: each, plants, narrows: true })),
  );
};

interface Model {
  readonly seen: readonly { readonly kind: string; readonly drifted?: boolean }[];
  readonly known: { readonly ours: { readonly questions: { readonly questions: readonly { tier: Tier }[] } } };
}
const modelIn = (life: Lived | undefined, look: number): Model => JSON.parse(life?.looks[look]?.model ?? '{}');

beforeAll(async () => {
  couples.push(await aCouple(false), await aCouple(true));
  const plan = aQuestion(asks);
  const [quiet] = await live(plan, couples[0], [lifeWith(plan)]);
  tier = modelIn(quiet, 0).known.ours.questions.questions[0]?.tier ?? 4;
});

for (const kit of [false, true])
  test(`[NI10] [OV4] [TG4] [QS4] “not today”, later, and never opened are the same for whoever asked${kit ? ', with twenty-four words' : ''}`, async () => {
    const plan = aQuestion(asks);
    const [quiet, ...others] = await live(plan, couples[kit ? 1 : 0], [
      lifeWith(plan),
      lifeWith(plan, aside(18)),
      lifeWith(plan, aside(38)),
      lifeWith(plan, aside(17), aside(21), { after: atMinute(23), deed: { do: 'look-back' } }),
    ]);
    for (const other of others) {
      expect(differences(quiet, other, { kit })).toEqual([]);
      expect(other.kinds).toContain('question-put-aside');
    }
    expect([0, 1, 2, 3].map((look) => modelIn(quiet, look).seen?.map(({ drifted }) => drifted))).toEqual([
      [false],
      [false],
      [true],
      [],
    ]);
    expect(quiet?.looks[0]?.['page ordinary /today']).toContain(`#/question/mine/${tier}`);
    expect(Object.keys(quiet?.looks[2] ?? {})).toContain(`page low-energy /question/mine/${tier}`);
  });

test('[NI10] [P8] a phone that was put down before shows the one who asked what an opened question shows', async () => {
  const [there, away] = [aQuestion(asks), aQuestion(asks, [], false)];
  const [no] = await live(there, couples[0], [lifeWith(there, aside(18))]);
  const [unopened] = await live(away, couples[0], [lifeWith(away)]);
  // The relay sees that a phone is there, and is told nothing of why.
  const onBensPhone = differences(no, unopened, { kit: false }).filter((text) => !text.startsWith('relay'));
  expect(onBensPhone).toEqual([]);
});

/** What a program in Ben's place could write to make an unanswered question and a "not today" come apart. */
const programs: Readonly<Record<string, BensWrite['facts']>> = {
  'asks again, about everything and in every tier': ({ library, person }) =>
    library
      .slice(-8)
      .flatMap(({ id }) =>
        tiers
          .slice(4)
          .flatMap((each) => [
            passing(
              { kind: 'invited', activity: id, tier: each, when: whens[each % 4] ?? 'now', day: firstDay },
              lapseOf(firstDay),
            ),
            passing({ kind: 'glad', asker: person, tier: each, day: firstDay, activity: id }, lapseOf(firstDay)),
          ]),
      ),
  'withdraws his offering': () => [passing({ kind: 'offering-withdrawn', day: firstDay }, lapseOf(firstDay))],
  'says that a time is over': () =>
    tiers.map((each) => passing({ kind: 'time-over', tier: each, day: firstDay }, lapseOf(firstDay))),
  'uses up what there is to ask': () =>
    tiers.map((each) => passing({ kind: 'asked', tier: each, day: firstDay }, lapseOf(firstDay))),
};

for (const [what, facts] of Object.entries(programs))
  test(`[NI10] [P5] a changed program that ${what} learns nothing of a “not today”, before or after`, async () => {
    const plan = aQuestion(asks, [{ at: 8 * 60 + 22, facts }]);
    const [quiet, ...others] = await live(plan, couples[0], [
      lifeWith(plan),
      lifeWith(plan, aside(18)),
      lifeWith(plan, aside(27)),
    ]);
    for (const other of others) expect(differences(quiet, other, { kit: false })).toEqual([]);
  });

const putsAside = (facts: readonly NewFact[]): boolean => facts.some(({ body }) => body.kind === 'question-put-aside');

async function found(plants: Plants): Promise<readonly string[]> {
  const plan = aQuestion(asks);
  const [quiet, leaky] = await live(plan, couples[0], [lifeWith(plan), lifeWith(plan, aside(18))], plants);
  return [...new Set(differences(quiet, leaky, { kit: false }).map((text) => text.split(/[ :]/)[0] ?? ''))].sort();
}

const when = (
  change: (side: OpenSide, ...how: Parameters<OpenSide['append']>) => ReturnType<OpenSide['append']>,
): Plants => ({
  side: (side) =>
    Object.assign(Object.create(side), {
      append: (facts, settles) => (putsAside(facts) ? change(side, facts, settles) : side.append(facts, settles)),
    } satisfies Pick<OpenSide, 'append'>),
});

test('[NI7] [NI10] a leak is found: a “not today” that sends something', async () => {
  const kind = passing({ kind: 'sentence-sent', sentence: 'dear-to-me', day: firstDay }, lapseOf(firstDay));
  const leak = when((side, facts, settles) => side.append([...facts, kind], settles));
  expect(await found(leak)).toEqual(expect.arrayContaining(['facts', 'letters', 'model', 'page', 'relay', 'sizes']));
});

test('[NI7] [NI10] a leak is found: a “not today” after which the phone reads earlier', async () => {
  const last: { read?: () => ReturnType<Transport['read']> } = {};
  const leak: Plants = {
    ways: (ways) => ({
      ...ways,
      transport(relay) {
        const way = ways.transport(relay);
        const read: Transport['read'] = (key, since) => {
          last.read = () => way.read(key, since);
          return way.read(key, since);
        };
        return { ...way, read };
      },
    }),
    ...when(async (side, facts, settles) => {
      void last.read?.();
      return side.append(facts, settles);
    }),
  };
  expect(await found(leak)).toEqual(['relay']);
});

test('[NI7] [NI10] a leak is found: a “not today” that takes something back', async () => {
  const leak = when(async (side, facts, settles) => {
    const own = await side.load();
    const offered = own.ok ? own.value.passing.filter(({ by }) => by === side.person).map(({ id }) => id) : [];
    await side.forget(offered);
    return side.append(facts, settles);
  });
  expect(await found(leak)).toEqual(expect.arrayContaining(['facts', 'model', 'page', 'relay']));
});

test('[NI7] [NI10] a leak is found: a “not today” in the private journal that somebody lets the other see', async () => {
  const shown = mine({ kind: 'question-put-aside', tier: 4, day: firstDay }).body as unknown as { kind: string };
  const leak = when((side, facts, settles) => {
    const open = passing({ ...shown, activity: 'x' as ActivityId } as never, lapseOf(firstDay));
    return side.append([...facts, open], settles);
  });
  expect(await found(leak)).toEqual(expect.arrayContaining(['facts', 'letters', 'relay']));
});
