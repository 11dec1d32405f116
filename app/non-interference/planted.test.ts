import type { Shared } from '@unhurried/domain/couple';
import type { ActivityId } from '@unhurried/domain/library';
import type { Transport } from '@unhurried/sync/transport';
import { beforeAll, expect, test, vi } from 'vitest';
import type { Ways } from '../device/exchange/index.ts';
import type { Body, NewFact, OpenSide } from '../device/index.ts';
import { differences } from './compared.contract.ts';
import { aCouple } from './couple.contract.ts';
import type { Plan } from './happening.contract.ts';
import { type Lived, lived } from './lives.contract.ts';
import type { Phone, Plants } from './phones.contract.ts';
import { planOf } from './plan.contract.ts';
import { nothingInIt, type PrivateLife } from './private-life.contract.ts';
import type { Rounds } from './rounds.contract.ts';
import { aFirstDeck, aMorning } from './stories.contract.ts';

// The machine may have others to serve.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** Nobody has told the other of it, so a limit on it moves nothing. */
const somewhereElse = 'own-elsewhere' as ActivityId;

const deedsWith = (limit: boolean): PrivateLife => [
  {
    ...nothingInIt,
    deeds: [
      { after: 10, deed: { do: 'write', facts: [{ kind: 'low-is-usual', on: false }] } },
      ...(limit
        ? [
            {
              after: 50,
              deed: {
                do: 'write',
                facts: [{ kind: 'limit-set', limit: { kind: 'activity', activity: somewhereElse } }],
              },
            } as const,
          ]
        : []),
    ],
  },
];

/** What nobody but Ada may know. */
function secret(ada: () => Phone): boolean {
  const { value } = ada().app.phase;
  return value.kind === 'open' && value.session.known.value.mine.half.limits.length > 0;
}

type Where = 'plain' | 'kit' | 'firstDeck' | 'week';

const aWeek = planOf(['ordinary', 'lateAtNight']);
const plans: Readonly<Record<Where, Plan>> = {
  plain: aMorning(),
  kit: aMorning(),
  firstDeck: aFirstDeck,
  week: aWeek,
};
const couples: Partial<Record<Where, Rounds>> = {};
const quiet: Partial<Record<Where, Lived>> = {};

const one = async (where: Where, limit: boolean, plants: Plants = {}): Promise<Lived> => {
  const [plan, couple] = [plans[where], couples[where]];
  if (!couple) throw new Error('No couple');
  const mine = [...deedsWith(limit), ...plan.openings.slice(1).map(() => nothingInIt)];
  const [life] = await lived(plan, [{ couple, mine, plants }]);
  if (!life) throw new Error('No life');
  return life;
};

beforeAll(async () => {
  Object.assign(couples, { plain: await aCouple(false), kit: await aCouple(true) });
  Object.assign(couples, {
    firstDeck: await aCouple(false, { through: false }),
    // Sealed by the fifth day of that week, or on its last, which these days do not reach.
    week: await aCouple(false, { weekday: 2 }),
  });
  for (const where of ['plain', 'kit', 'firstDeck', 'week'] as const) quiet[where] = await one(where, false);
});

/** What differs between a life with a limit, on a phone that leaks, and one without. Names only. */
async function found(plants: Plants, which: Where = 'plain'): Promise<readonly string[]> {
  const [before, after] = [quiet[which], await one(which, true, plants)];
  if (!before) throw new Error('No life to compare with');
  const where = differences(before, after, { kit: which === 'kit' }).map((text) => text.split(/[ :]/)[0] ?? '');
  return [...new Set([...where, ...after.notByChance.map(() => 'not-by-chance')])].sort();
}

const onItsWay = (change: (way: Transport, ways: Ways, ada: () => Phone) => Partial<Transport>): Plants => ({
  ways: (ways, ada) => ({
    ...ways,
    transport(relay) {
      const way = ways.transport(relay);
      return { ...way, ...change(way, ways, ada) };
    },
  }),
});

const whenWritten = (change: (facts: readonly NewFact[]) => readonly NewFact[]): Plants => ({
  side: (side, ada) =>
    Object.assign(Object.create(side), {
      append: (facts, settles) => side.append(secret(ada) ? change(facts) : facts, settles),
    } satisfies Pick<OpenSide, 'append'>),
});

const longer = (bytes: Uint8Array<ArrayBuffer>, by: number) => {
  const all = new Uint8Array(bytes.length + by);
  all.set(bytes);
  return all;
};

test('[NI7] without a leak a limit makes no difference', async () => {
  expect(await found({})).toEqual([]);
  for (const where of ['kit', 'firstDeck', 'week'] as const) expect(await found({}, where)).toEqual([]);
});

test('[NI7] a leak is found: a reason that goes with an offering', async () => {
  const because = (fact: NewFact): NewFact =>
    fact.audience === 'passing' && fact.body.kind === 'offered'
      ? { ...fact, body: { ...fact.body, because: 'limit' } as Shared<Body> }
      : fact;
  expect(await found(whenWritten((facts) => facts.map(because)))).toEqual(expect.arrayContaining(['facts', 'letters']));
});

test('[NI7] a leak is found: one envelope of another size', async () => {
  let once = true;
  const leak = onItsWay((way, _, ada) => ({
    append(key, item) {
      const leaks = once && secret(ada);
      if (leaks) once = false;
      return way.append(key, leaks ? { ...item, bytes: longer(item.bytes, 1) } : item);
    },
  }));
  expect(await found(leak)).toContain('relay');
});

test('[NI7] a leak is found: one request more', async () => {
  const leak = onItsWay((way, _, ada) => ({
    async append(key, item) {
      if (secret(ada)) await way.read(key, 0);
      return way.append(key, item);
    },
  }));
  expect(await found(leak)).toEqual(['relay']);
});

test('[NI7] a leak is found: one envelope more', async () => {
  const word = (fact: NewFact): readonly NewFact[] =>
    fact.audience === 'passing' && fact.body.kind === 'sentence-sent' ? [fact, fact] : [fact];
  expect(await found(whenWritten((facts) => facts.flatMap(word)))).toEqual(expect.arrayContaining(['facts', 'relay']));
});

test('[NI7] a leak is found: the same, two seconds later', async () => {
  const leak = onItsWay((way, ways, ada) => ({
    append: (key, item) =>
      secret(ada)
        ? new Promise((resolve) => ways.after(2000, () => void way.append(key, item).then(resolve)))
        : way.append(key, item),
  }));
  expect(await found(leak)).toContain('relay');
});

test('[NI7] a leak is found: the same, in another order', async () => {
  expect(await found(whenWritten((facts) => facts.toReversed()))).toEqual(expect.arrayContaining(['facts', 'letters']));
});

test('[NI7] a leak is found: a copy for oneself that grows with what it holds', async () => {
  const leak = onItsWay((way, _, ada) => ({
    append: (key, item) =>
      way.append(
        key,
        item.bytes.length > 16_384 && secret(ada) ? { ...item, bytes: longer(item.bytes, 49_152) } : item,
      ),
  }));
  expect(await found(leak, 'kit')).toContain('relay');
});

/** What the app says in a round, said otherwise. */
const saying = (kind: string, otherwise: (body: Record<string, unknown>) => Record<string, unknown>): Plants =>
  whenWritten((facts) =>
    facts.map((fact) =>
      fact.body.kind === kind ? ({ ...fact, body: otherwise({ ...fact.body }) } as unknown as NewFact) : fact,
    ),
  );

test('[NI7] a leak is found: answers that make a message of a round longer', async () => {
  const leak = saying('round-opened', (body) => ({ ...body, first: `${body.first}AAAA` }));
  expect(await found(leak, 'firstDeck')).toEqual(expect.arrayContaining(['facts', 'letters']));
});

test('[NI7] a leak is found: a round that opens when something was answered', async () => {
  const leak = whenWritten((facts) => facts.filter(({ body }) => body.kind !== 'round-opened'));
  expect(await found(leak, 'firstDeck')).toEqual(expect.arrayContaining(['facts', 'letters', 'relay']));
});

test('[NI7] a leak is found: a deck without what I closed', async () => {
  const leak = saying('round-opened', (body) => ({ ...body, slots: (body.slots as readonly string[]).slice(1) }));
  expect(await found(leak, 'firstDeck')).toEqual(expect.arrayContaining(['facts', 'letters']));
});

test('[NI7] a leak is found: a finding that names as ended what was gentle and I said no to', async () => {
  const leak = saying('common-found', (body) => ({ ...body, ended: ['hold-hands'] }));
  expect(await found(leak, 'firstDeck')).toEqual(expect.arrayContaining(['facts', 'letters']));
});

test('[NI7] a leak is found: answers that are sealed on another day', async () => {
  const leak: Plants = {
    side: (side, ada) =>
      Object.assign(Object.create(side), {
        coin: (label) => (secret(ada) && label.startsWith('seals|') ? 0.999 : side.coin(label)),
      } satisfies Pick<OpenSide, 'coin'>),
  };
  expect(await found(leak, 'week')).toEqual(expect.arrayContaining(['facts', 'relay']));
});

test('[NI7] a leak is found: a class on a page', async () => {
  const leak: Plants = {
    drawn: (html, ada) => html.replace('class="frame', `class="${secret(ada) ? 'calm ' : ''}frame`),
  };
  expect(await found(leak)).toEqual(['page']);
});

test('[NI7] a leak is found: an id that chance did not give', async () => {
  const leak: Plants = {
    random: (random, ada) => (count) => {
      const drawn = random(count);
      if (count === 16 && secret(ada)) drawn[0] = (drawn[0] ?? 0) ^ 1;
      return drawn;
    },
  };
  expect(await found(leak)).toEqual(['not-by-chance']);
});
