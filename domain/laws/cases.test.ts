import { activityById } from '@unhurried/content/activities';
import { expect, test } from 'vitest';
import type { Precaution, PrecautionTarget, Stance } from '../care/index.ts';
import type { OffLimit } from '../check-in/index.ts';
import type { Activity, Flag, Region, Tier } from '../library/index.ts';
import {
  allowanceOf,
  costsOf,
  judge,
  type Learned,
  type MyDay,
  nothingLearned,
  type PaceWord,
  type Standing,
  tollSteps,
} from '../pace/index.ts';
import cases from '../pace/pace.cases.json' with { type: 'json' };
import { readDay, readTable } from '../pace/table/index.ts';
import { addDays } from '../time/index.ts';
import { aDay, dayNamed } from './my-day.gen.ts';

/** What a case may say of a day. What it leaves out is an easy day: energy 8 left, pain 1, all as usual. */
interface Told {
  readonly silent?: boolean;
  readonly energy?: number;
  readonly energyFor?: 'morning' | 'now';
  readonly full?: 0 | 1 | 2 | 3;
  readonly pain?: number | null;
  readonly painWhere?: readonly Region[];
  readonly welcome?: Tier | null;
  readonly rest?: boolean;
  readonly usual?: { readonly energy: number; readonly pain: number } | null;
  readonly standing?: 'steady' | 'flare' | 'recovery' | 'recovery-first-day' | 'unknown';
  readonly profile?: 'payback' | 'steady' | null;
  readonly comfortable?: number;
  readonly lowIsUsual?: boolean;
  readonly hadToday?: readonly number[];
  readonly conditions?: readonly { readonly flags: readonly Flag[]; readonly stance: string }[];
  readonly precautions?: readonly PrecautionTarget[];
  readonly limits?: readonly OffLimit[];
  readonly redFlag?: boolean;
  readonly overrule?: boolean;
  readonly wentWell?: number;
  readonly littleMore?: boolean;
  readonly learned?: Taught;
}

/** What my days have taught, as somebody would tell it. */
interface Taught {
  /** Ordinary days, on none of which a worse stretch began. */
  readonly ordinaryDays: number;
  /** Times of this tier that took so much, with three calm days after each, and times after which a worse stretch began. */
  readonly tier: Tier;
  readonly toll: number;
  readonly good?: number;
  readonly bad?: number;
}

interface Case {
  readonly name: string;
  readonly me: Told;
  readonly activity: string;
  readonly expected: {
    readonly outcome: string;
    readonly with?: readonly string[];
    readonly minutes?: number;
    readonly tier: number;
    readonly word: PaceWord;
  };
  readonly source: string;
}

const standings: Readonly<Record<NonNullable<Told['standing']>, Standing>> = {
  steady: { state: 'steady', watch: false },
  flare: { state: 'flare', since: addDays(aDay, -2), by: 'tap', askNewUsual: false, suggestCareTeam: false },
  recovery: { state: 'recovery', since: addDays(aDay, -1), firstDay: false },
  'recovery-first-day': { state: 'recovery', since: aDay, firstDay: true },
  unknown: { state: 'unknown' },
};

function stanceOf(stance: string): Stance {
  if (stance === 'stable' || stance === 'recent' || stance === 'cleared') return { kind: stance };
  return { kind: 'not-until', day: dayNamed(stance) };
}

function readingOf(me: Told): Pick<MyDay, 'reading'> {
  if (me.silent) return {};
  const { pain = 1, welcome = 6 } = me;
  const reading = {
    day: aDay,
    energy: me.energy ?? 8,
    energyFor: me.energyFor ?? 'now',
    talk: true,
    ...(pain === null ? {} : { pain }),
    ...(welcome === null ? {} : { welcome }),
    ...(me.full === undefined ? {} : { full: me.full }),
    ...(me.painWhere ? { painWhere: me.painWhere } : {}),
    ...(me.rest ? { rest: true } : {}),
  };
  return { reading };
}

function usualOf({ usual = { energy: 8, pain: 1 } }: Told): Pick<MyDay, 'baseline'> {
  if (usual === null) return {};
  return {
    baseline: {
      energy: { usual: usual.energy, swing: 1.2 },
      pain: { usual: usual.pain, swing: 1.2 },
      from: 'told',
      count: 0,
    },
  };
}

function learnedOf({ ordinaryDays, tier, toll, good = 0, bad = 0 }: Taught): Learned {
  const after = nothingLearned.after.map((each, row) => {
    if (row !== (tier <= 1 ? 0 : tier <= 4 ? 1 : 2)) return each;
    const step = tollSteps.findIndex((at) => at >= toll);
    return { calm: 3 * toll * good, worse: each.worse.map((count, at) => (at === step ? bad : count)) };
  });
  return { ordinary: { days: ordinaryDays, worse: 0 }, after: after as unknown as Learned['after'] };
}

const taughtOf = ({ learned, wentWell, littleMore, profile = 'steady' }: Told): Partial<MyDay> => ({
  ...(learned ? { costs: costsOf(learnedOf(learned), profile ?? undefined) } : {}),
  ...(wentWell === undefined ? {} : { wentWell }),
  ...(littleMore ? { littleMore } : {}),
});

function dayOf(me: Told): MyDay {
  const { profile = 'steady' } = me;
  const precautions = (me.precautions ?? []).map(
    (target, at): Precaution => ({ id: `p${at}`, target, from: addDays(aDay, -7) }),
  );
  const conditions = (me.conditions ?? []).map(({ flags, stance }, at) => ({
    id: `c${at}`,
    flags,
    stance: stanceOf(stance),
  }));
  return {
    day: aDay,
    ...readingOf(me),
    ...usualOf(me),
    ...taughtOf(me),
    standing: standings[me.standing ?? 'steady'],
    care: { conditions, precautions, ...(me.redFlag ? { redFlag: { flag: 'chest-pain', day: aDay } } : {}) },
    limits: me.limits ?? [],
    hadToday: me.hadToday ?? [],
    lowIsUsual: me.lowIsUsual ?? false,
    ...(profile === null ? {} : { profile }),
    ...(me.comfortable === undefined ? {} : { comfortable: me.comfortable }),
  };
}

function engineSays(activity: Activity, my: MyDay, overruled: boolean) {
  const { tier, word } = allowanceOf(my, { pastMyEnvelope: overruled });
  const judged = judge(activity, my, { pastMyEnvelope: overruled });
  if (!judged.allowed) return { outcome: 'hide', tier, word };
  const { adaptations, minutes } = judged;
  return { outcome: adaptations.length > 0 ? 'adapt' : 'keep', with: adaptations, minutes, tier, word };
}

function tableSays(activity: Activity, my: MyDay, overruled: boolean) {
  const { tier, word } = readDay(my, overruled);
  const { open: _, ...verdict } = { open: undefined, ...readTable(activity, my, overruled) };
  return { ...verdict, tier, word };
}

const all = cases as readonly Case[];

test.each(all.map((each) => [each.name, each] as const))('[PA11] %s', (_, { me, activity: id, expected, source }) => {
  const activity = activityById(id);
  if (!activity) throw new Error(`The library has no ${id}`);
  const wanted = expected.outcome === 'hide' ? expected : { with: [], ...expected };
  const my = dayOf(me);
  expect(engineSays(activity, my, me.overrule ?? false)).toEqual(wanted);
  expect(tableSays(activity, my, me.overrule ?? false)).toEqual(wanted);
  expect(source.length).toBeGreaterThan(5);
});

test('[PA11] there are cases for hiding, changing and keeping, each name once', () => {
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  for (const outcome of ['hide', 'adapt', 'keep'])
    expect(all.filter(({ expected }) => expected.outcome === outcome).length).toBeGreaterThan(10);
});
