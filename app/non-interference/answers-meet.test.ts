import { activities } from '@unhurried/content/activities';
import { changes } from '@unhurried/domain/common-ground';
import { type ActivityId, regions, tiers } from '@unhurried/domain/library';
import { expect, test, vi } from 'vitest';
import type { MineFact } from '../session/index.ts';
import { common } from './common.contract.ts';
import { differences } from './compared.contract.ts';
import { aCouple, firstDay, told } from './couple.contract.ts';
import type { Plan } from './happening.contract.ts';
import { type Lived, lived } from './lives.contract.ts';
import { planOf } from './plan.contract.ts';
import { nothingInIt, type PrivateLife, type Timed } from './private-life.contract.ts';
import type { Rounds } from './rounds.contract.ts';
import { aFirstDeck } from './stories.contract.ts';

// The machine may have others to serve.
vi.setConfig({ testTimeout: 120_000 });

const at = (after: number, ...facts: readonly MineFact[]): Timed => ({ after, deed: { do: 'write', facts } });

/** These writings in the first opening, and none later. */
const first = (plan: Plan, ...deeds: readonly Timed[]): PrivateLife =>
  plan.openings.map((_, place) => ({ ...nothingInIt, deeds: place === 0 ? deeds : [] }));

const everything: readonly ActivityId[] = activities.filter(({ tier }) => tier >= 2).map(({ id }) => id);
/** Nothing of these does Ben welcome. */
const hersAlone = everything.filter((id) => !told.includes(id));

type Answer = Extract<MineFact, { kind: 'welcome-answered' }>;
const says = (answer: Answer['answer'], ids: readonly ActivityId[], more: Partial<Answer> = {}): readonly MineFact[] =>
  ids.map((activity) => ({ kind: 'welcome-answered', activity, answer, day: firstDay, ...more }));

const limits: readonly MineFact[] = [
  ...tiers.map((tier) => ({ kind: 'limit-set', limit: { kind: 'tier', tier } }) as const),
  ...regions.map((region) => ({ kind: 'limit-set', limit: { kind: 'touch', region } }) as const),
];
const hidden: readonly MineFact[] = told
  .filter((id) => id.startsWith('own-'))
  .map((activity) => ({ kind: 'own-activity-hidden', activity }));
const care: readonly MineFact[] = [
  { kind: 'condition-told', condition: { id: 'c1', flags: ['SHOULDER'], stance: { kind: 'recent' } } },
  { kind: 'red-flag-raised', flag: 'chest', day: firstDay },
];

/** The same lives, one after the other compared with the first. */
async function expectAllTheSame(
  plan: Plan,
  couple: Rounds,
  lives: readonly PrivateLife[],
  kit = false,
): Promise<readonly Lived[]> {
  const all = await lived(
    plan,
    lives.map((mine) => ({ couple, mine })),
  );
  const [one, ...others] = all;
  for (const other of others) expect(differences(one, other, { kit })).toEqual([]);
  for (const { notByChance } of all) expect(notByChance).toEqual([]);
  return all;
}

interface Finding {
  readonly round: number;
  readonly found: readonly { readonly slot: string }[];
}

/** What was said to be found, by both, as Ben's phone has it at the end. */
function findingsIn(life: Lived | undefined): readonly Finding[] {
  const { facts } = JSON.parse(life?.looks.at(-1)?.facts ?? '{}') as {
    facts: readonly { kept: { body: Finding & { kind: string } } }[];
  };
  return facts.map(({ kept }) => kept.body).filter(({ kind }) => kind === 'common-found');
}

const slotsFound = (life: Lived | undefined): readonly string[] =>
  [...new Set(findingsIn(life).flatMap(({ found }) => found.map(({ slot }) => slot)))].sort();

test('[NI9] [NI1] [CG19] [RD2] the first deck: who answered nothing, said no to all, closed all or hid it, and who welcomes other things, are the same', async () => {
  const couple = await aCouple(false, { through: false, openly: false, silent: true });
  const all = await expectAllTheSame(aFirstDeck, couple, [
    first(aFirstDeck),
    first(aFirstDeck, at(67, ...says('not-now', [...everything, ...told]))),
    first(aFirstDeck, at(67, ...limits), at(607, ...says('welcome', everything))),
    first(
      aFirstDeck,
      at(67, ...hidden, ...says('welcome', [...hersAlone, ...told.filter((id) => id.startsWith('own-'))])),
      at(367, ...care),
    ),
    first(aFirstDeck, at(67, ...says('welcome', hersAlone, { changes: [...changes], sides: ['giving'] }))),
  ]);
  expect(findingsIn(all[0])).toHaveLength(2);
  expect(slotsFound(all[0])).toEqual([]);
});

test('[NI9] [NI1] [CG19] [CG16] with the same common yeses: other answers, changes of mind before, and how it is welcomed make no difference', async () => {
  const couple = await aCouple(false, { through: false, openly: false, silent: true });
  const both = common.slice(0, 3);
  const yes = (more: Partial<Answer> = {}) => says('welcome', both, more);
  const all = await expectAllTheSame(aFirstDeck, couple, [
    first(aFirstDeck, at(67, ...yes())),
    first(aFirstDeck, at(67, ...yes({ changes: [...changes] }), ...says('welcome', hersAlone))),
    first(
      aFirstDeck,
      at(67, ...says('welcome', [...told, ...hersAlone])),
      at(607, ...says('not-now', [...told, ...hersAlone]), ...yes()),
    ),
  ]);
  expect(new Set(slotsFound(all[0]).map((slot) => slot.split('/')[0]))).toEqual(new Set(both));
});

/** In between Ada's answers are sealed and Ben's are not. */
const inBetween = 1433;

test('[NI9] [NI1] [CG18] between sealing and showing: what Ada then closes or says no to and Ben did not welcome moves nothing', async () => {
  const couple = await aCouple(false, { through: false, openly: false, silent: true });
  const yes = at(67, ...says('welcome', [...common.slice(0, 3), ...hersAlone]));
  const all = await expectAllTheSame(aFirstDeck, couple, [
    first(aFirstDeck, yes),
    first(aFirstDeck, yes, at(inBetween, ...says('not-now', hersAlone), ...says('welcome', common.slice(4)))),
    first(aFirstDeck, yes, at(inBetween, ...says('welcome', common.slice(0, 3), { changes: ['shorter'] }))),
  ]);
  expect(slotsFound(all[0]).length).toBeGreaterThan(2);
});

test('[NI9] [NI1] [CG18] what both welcomed and Ada takes back in between is the same however she does it, and no page tells it from what she never welcomed', async () => {
  const couple = await aCouple(false, { through: false, openly: false, silent: true });
  const [tea] = told.filter((id) => id === 'own-tea');
  if (!tea) throw new Error('Ben has words of his own');
  const kept = common.slice(0, 2);
  const yes = (...ids: readonly ActivityId[]) => at(67, ...says('welcome', ids));
  const [one, ...others] = await expectAllTheSame(aFirstDeck, couple, [
    first(aFirstDeck, yes(...kept, tea), at(inBetween, ...says('not-now', [tea]))),
    first(aFirstDeck, yes(...kept, tea), at(inBetween, { kind: 'own-activity-hidden', activity: tea })),
  ]);
  expect(others).toHaveLength(1);
  const [never] = await lived(aFirstDeck, [{ couple, mine: first(aFirstDeck, yes(...kept)) }]);
  const where = differences(one, never, { kit: false }).map((text) => text.split(':')[0]);
  // Ben’s own phone has computed it, and keeps that he said it. It shows nowhere, and weighs the same.
  expect([...new Set(where)].sort()).toEqual(['facts', 'letters', 'model']);
});

/** In one couple Ada opens the round of these days, in one Ben does. Their chance lets more than one closer thing meet. */
for (const [opener, weekday, kit, seed] of [
  ['Ada', 4, false, 'g'],
  ['Ben', 2, true, 'k'],
] as const)
  test(`[NI9] [NI1] [CG20] a week with a closer deck that ${opener} opens: with the same common yeses any answers leave the same`, async () => {
    const plan = planOf(['ordinary', kit ? 'noNetwork' : 'lateAtNight']);
    const couple = await aCouple(kit, { weekday, openly: false, seed });
    const [, ...later] = plan.openings;
    const lives: readonly PrivateLife[] = [
      first(plan),
      first(plan, at(67, ...says('not-now', hersAlone))),
      [
        { ...nothingInIt, deeds: [at(67, ...says('welcome', hersAlone, { changes: ['clothed'] }))] },
        ...later.map(() => ({ ...nothingInIt, deeds: [at(53, ...says('not-now', hersAlone))] })),
      ],
    ];
    const all = await expectAllTheSame(plan, couple, lives, kit);
    const found = slotsFound(all[0]).map((slot) => slot.split('/')[0]);
    const closer = activities.filter(({ id, tier }) => tier > 3 && found.includes(id));
    expect(closer.length).toBeGreaterThan(1);
    expect(all[0]?.kinds).toContain('slots-given');
  });

test('[NI9] [NI1] [RD2] who never taps “through” takes part by the calendar, whether or not anything was answered', async () => {
  const plan = planOf(['ordinary', 'alone', 'ordinary']);
  const couple = await aCouple(false, { through: false, openly: false, silent: true });
  const all = await expectAllTheSame(plan, couple, [
    first(plan),
    first(plan, at(67, ...says('not-now', everything))),
    first(plan, at(67, ...says('welcome', hersAlone))),
  ]);
  expect(findingsIn(all[0]).filter(({ round }) => round === 0)).toHaveLength(2);
});
