import { beforeAll, expect, test, vi } from 'vitest';
import { takeOff, tell } from '../clinic/known/index.ts';
import { mine, type Session } from '../session/index.ts';
import { differences } from './compared.contract.ts';
import { aCouple } from './couple.contract.ts';
import { type Lived, lived } from './lives.contract.ts';
import { planOf } from './plan.contract.ts';
import { nothingInIt, nothingPrivate, type PrivateLife } from './private-life.contract.ts';
import type { Rounds } from './rounds.contract.ts';

// The machine may have others to serve.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const couples: Rounds[] = [];
beforeAll(async () => {
  couples.push(await aCouple(false), await aCouple(true));
});

const words = 'What I would like to ask is whether the new tablets may change how touch feels.';

type Deeds = readonly ((session: Session) => Promise<{ readonly ok: boolean }>)[];

const atFirst: Deeds = [
  (session) => tell(session, { about: 'want', words }),
  (session) => tell(session, { about: 'want', words: 'Something shorter.' }),
  (session) => tell(session, { about: 'last-visit', day: session.today.value }),
  (session) => session.add([mine({ kind: 'red-flag-raised', flag: 'low-mood', day: session.today.value })]),
  (session) => session.add([mine({ kind: 'red-flag-looked-at' })]),
];
/** What lies there since the morning, and went wherever it goes, is erased. */
const later: Deeds = [
  (session) => tell(session, { about: 'want', words: 'Something else.' }),
  (session) => takeOff(session, 'last-visit'),
  (session) => tell(session, { about: 'want', words: '' }),
  // As Care takes off a sign that was chosen by mistake.
  async (session) => {
    const all = (await session.history()) ?? [];
    return session.takeBack(all.flatMap(({ id, body }) => (body.kind === 'red-flag-raised' ? [id] : [])));
  },
];

test.each([
  ['a passphrase', false],
  ['twenty-four words', true],
] as const)(
  '[P5] [NI1] with %s, what is told for a visit, worded anew and taken off goes as nothing goes',
  async (_, kit) => {
    const plan = planOf(['ordinary', 'ordinary']);
    const couple = couples[kit ? 1 : 0] as Rounds;
    const done: boolean[] = [];
    const telling: PrivateLife = plan.openings.map((_opening, at) => ({
      ...nothingInIt,
      deeds: (at === 0 ? atFirst : at === 2 ? later : []).map((as, place) => ({
        after: 23 + place * 60,
        deed: { do: 'answer', as: async (session) => done.push((await as(session)).ok) } as const,
      })),
    }));
    const [one, other] = (await lived(plan, [
      { couple, mine: telling },
      { couple, mine: nothingPrivate(plan.openings) },
    ])) as [Lived, Lived];
    expect(differences(one, other, { kit })).toEqual([]);
    expect(plan.openings.length).toBeGreaterThan(2);
    expect(one.written).toBeGreaterThan(4);
    expect([...one.kinds]).toContain('clinic-told');
  },
);
