import { expect, test } from 'vitest';
import { entry, today } from '../library/entry.gen.ts';
import type { Activity } from '../library/index.ts';
import { addDays, type Day } from '../time/index.ts';
import {
  type CareState,
  evolveCare,
  flagsOn,
  judgeCare,
  loadOf,
  noCare,
  type PrecautionTarget,
  type Stance,
  toAskAbout,
} from './index.ts';

const activity = (more: Partial<Activity>) =>
  entry('a', 3, { demand: { physical: 1, mind: 1 }, positions: ['back', 'seated'], ...more });

const told = (stance: Stance, flags: readonly ('CARD' | 'HIP' | 'SAFE')[] = ['CARD']): CareState =>
  evolveCare(noCare, { kind: 'condition-told', condition: { id: 'one', flags, stance } });

const careful = (...targets: readonly PrecautionTarget[]): CareState =>
  targets.reduce<CareState>(
    (state, target, at) =>
      evolveCare(state, { kind: 'precaution-set', precaution: { id: `p${at}`, target, from: today } }),
    noCare,
  );

test('[CA1] a condition told again is the newer answer; one that ended is gone', () => {
  const again = evolveCare(told({ kind: 'recent' }), {
    kind: 'condition-told',
    condition: { id: 'one', flags: ['HIP'], stance: { kind: 'stable' } },
  });
  expect(again.conditions).toEqual([{ id: 'one', flags: ['HIP'], stance: { kind: 'stable' } }]);
  expect(evolveCare(again, { kind: 'condition-ended', id: 'one' })).toEqual(noCare);
});

test('[CA2] stable or a yes of my team is settled; recent, or a date of my team, is not, even when the date is past', () => {
  const of = (stance: Stance) => flagsOn(told(stance), today).get('CARD');
  expect(of({ kind: 'stable' })).toBe('settled');
  expect(of({ kind: 'cleared' })).toBe('settled');
  expect(of({ kind: 'recent' })).toBe('unsettled');
  expect(of({ kind: 'not-until', day: addDays(today, 30) })).toBe('unsettled');
  expect(of({ kind: 'not-until', day: addDays(today, -30) })).toBe('unsettled');
});

test('[CA2] told twice, the more careful answer stands, whichever came first', () => {
  for (const stances of [
    ['stable', 'recent'],
    ['recent', 'stable'],
  ] as const) {
    const care = stances.reduce<CareState>(
      (state, kind, at) =>
        evolveCare(state, { kind: 'condition-told', condition: { id: `c${at}`, flags: ['HIP'], stance: { kind } } }),
      noCare,
    );
    expect(flagsOn(care, today).get('HIP')).toBe('unsettled');
  }
});

test('[CA3] a precaution begins on its day, and goes on after its end until the person has answered', () => {
  const care = evolveCare(noCare, {
    kind: 'precaution-set',
    precaution: { id: 'p', target: { kind: 'tier', tier: 3 }, from: addDays(today, 2), until: addDays(today, 9) },
  });
  const allowedIn = (days: number) => judgeCare(activity({}), care, addDays(today, days)).allowed;
  expect([1, 2, 9, 10, 400].map(allowedIn)).toEqual([true, false, false, false, false]);
  expect(toAskAbout(care, addDays(today, 9))).toEqual([]);
  expect(toAskAbout(care, addDays(today, 10)).map(({ id }) => id)).toEqual(['p']);
  expect(evolveCare(care, { kind: 'precaution-ended', id: 'p' })).toEqual(noCare);
});

test('[CA3] a clock that has been set back to 1970 opens nothing', () => {
  const care = careful({ kind: 'tier', tier: 1 });
  expect(outcome({}, care)).toEqual({ kind: 'precaution', id: 'p0' });
  for (const day of ['1970-01-01', '2025-12-31'] as Day[])
    expect(judgeCare(activity({}), care, day).allowed, day).toBe(false);
});

test('[CA3] a date of my team is asked about once it has come', () => {
  const care = told({ kind: 'not-until', day: today });
  expect(toAskAbout(care, addDays(today, -1))).toEqual([]);
  expect(toAskAbout(care, today).map(({ id }) => id)).toEqual(['one']);
});

test('[CA4] a warning sign stays until somebody has looked at it', () => {
  const raised = evolveCare(told({ kind: 'stable' }), { kind: 'red-flag-raised', flag: 'chest-pain', day: today });
  expect(raised.redFlag).toEqual({ flag: 'chest-pain', day: today });
  expect(evolveCare(raised, { kind: 'condition-ended', id: 'one' }).redFlag).toBeDefined();
  expect(evolveCare(raised, { kind: 'red-flag-looked-at' }).redFlag).toBeUndefined();
});

test('[CA11] what I raised is kept for my page, each sign of a day once, also when it was looked at', () => {
  const raise = (flag: string, days: number) =>
    ({ kind: 'red-flag-raised', flag, day: addDays(today, -days) }) as const;
  const signs = [raise('fever', 1), raise('chest-pain', 9), raise('fever', 1), { kind: 'red-flag-looked-at' } as const];
  expect(signs.reduce(evolveCare, noCare).raised).toEqual([
    { flag: 'chest-pain', day: addDays(today, -9) },
    { flag: 'fever', day: addDays(today, -1) },
  ]);
  const many = Array.from({ length: 60 }, (_, days) => raise('fever', days)).reduce(evolveCare, noCare);
  expect(many.raised).toHaveLength(40);
  expect(many.raised?.at(-1)?.day).toBe(today);
});

test('[CA9] a yes that was not about a flag leaves that flag as it was', () => {
  const held = { id: 'one', flags: ['CARD', 'STERN'], stance: { kind: 'cleared' }, still: ['STERN'] } as const;
  const care = evolveCare(noCare, { kind: 'condition-told', condition: held });
  expect([...flagsOn(care, today)]).toEqual([
    ['CARD', 'settled'],
    ['STERN', 'unsettled'],
  ]);
});

test('[CA10] what is told as a precaution alone is a precaution, and with a condition it is what that brings', () => {
  const rule = { flag: 'BONE', settled: 'hide', unsettled: 'hide' } as const;
  const told = careful({ kind: 'flag', flag: 'BONE' });
  expect(outcome({ care: [rule] }, told)).toEqual({ kind: 'precaution', id: 'p0' });
  const held = { id: 'one', flags: ['BONE'], stance: { kind: 'stable' } } as const;
  const both = evolveCare(told, { kind: 'condition-told', condition: held });
  expect(outcome({ care: [rule] }, both)).toEqual({ kind: 'flag', flag: 'BONE' });
});

test('[CA10] a note of my own leaves nothing out and changes nothing', () => {
  const note = { id: 'p', target: { kind: 'note' }, from: today, words: 'Call before any new exercise.' } as const;
  const care = evolveCare(noCare, { kind: 'precaution-set', precaution: note });
  expect(outcome({}, care)).toEqual([]);
});

const outcome = (entry: Partial<Activity>, care: CareState) => {
  const judged = judgeCare(activity(entry), care, today);
  return judged.allowed ? judged.adaptations : judged.because;
};

test('[CA5] a closed position leaves the others; all closed leave nothing, and the reason is a precaution', () => {
  const seated: PrecautionTarget = { kind: 'position', position: 'seated' };
  const lying: PrecautionTarget = { kind: 'position', position: 'back' };
  expect(outcome({}, careful(seated))).toEqual(['other-position']);
  expect(outcome({}, careful({ kind: 'position', position: 'prone' }))).toEqual([]);
  expect(outcome({ positions: ['seated'] }, careful(seated))).toEqual({ kind: 'precaution', id: 'p0' });
  const both = { ...careful(seated, lying), conditions: told({ kind: 'stable' }).conditions };
  const care = [{ flag: 'CARD' as const, settled: { adapt: ['own-pace' as const] }, unsettled: 'hide' as const }];
  expect(outcome({ care }, both)).toEqual({ kind: 'precaution', id: 'p1' });
});

test('[CA5] one side to be spared leaves the other; both sides, or both legs to stand on, leave nothing', () => {
  const spare = (region: 'hand' | 'leg', side: 'left' | 'right'): PrecautionTarget => ({
    kind: 'region',
    region,
    side,
  });
  expect(outcome({ touches: ['hand'] }, careful(spare('hand', 'left')))).toEqual(['other-side']);
  expect(outcome({ touches: ['hand'] }, careful(spare('hand', 'left'), spare('hand', 'right')))).toMatchObject({
    kind: 'precaution',
  });
  expect(outcome({ touches: ['face'] }, careful(spare('hand', 'left'), spare('hand', 'right')))).toEqual([]);
  expect(outcome({ uses: ['leg'], positions: ['standing'] }, careful(spare('leg', 'left')))).toMatchObject({
    kind: 'precaution',
  });
  expect(outcome({ uses: ['leg'] }, careful(spare('leg', 'left')))).toEqual(['other-side']);
  expect(outcome({ touches: ['back'] }, careful({ kind: 'region', region: 'back', side: 'left' }))).toMatchObject({
    kind: 'precaution',
  });
});

test('[CA5] a strain is avoided where the activity knows how, and leaves it out where it does not', () => {
  const heat: PrecautionTarget = { kind: 'strain', strain: 'heat' };
  expect(outcome({ strains: [{ strain: 'heat', avoidedBy: 'no-heat' }] }, careful(heat))).toEqual(['no-heat']);
  expect(outcome({ strains: [{ strain: 'heat' }] }, careful(heat))).toEqual({ kind: 'precaution', id: 'p0' });
  expect(outcome({ strains: [{ strain: 'overhead' }] }, careful(heat))).toEqual([]);
});

test('[PA11] unsettled joins what both columns say', () => {
  const care = [
    { flag: 'CARD' as const, settled: { adapt: ['own-pace' as const] }, unsettled: { adapt: ['shorter' as const] } },
  ];
  expect(outcome({ care }, told({ kind: 'stable' }))).toEqual(['own-pace']);
  expect(outcome({ care }, told({ kind: 'recent' }))).toEqual(['own-pace', 'shorter']);
});

test('[PA7] each condition that loads a part in use adds one, however many of its flags do', () => {
  const care = [told({ kind: 'stable' }, ['CARD', 'HIP']), told({ kind: 'stable' }, ['CARD'])];
  expect(care.map((each) => loadOf(activity({ uses: ['leg', 'balance'] }), each))).toEqual([1, 1]);
  expect(loadOf(activity({ uses: ['face'] }), told({ kind: 'stable' }))).toBe(0);
});
