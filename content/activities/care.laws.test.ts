import { type Activity, type Effect, type Flag, flags } from '@unhurried/domain/library';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { activities } from './index.ts';

const runs = process.env.DEEP ? 5000 : 200;

type State = 'settled' | 'unsettled';

const effectOn = (one: Activity, flag: Flag, state: State): Effect =>
  one.care.find((rule) => rule.flag === flag)?.[state] ?? 'keep';

const remains = (one: Activity, mine: ReadonlyMap<Flag, State>): boolean =>
  [...mine].every(([flag, state]) => effectOn(one, flag, state) !== 'hide');

const hiddenBy = (flag: Flag, state: State) => activities.filter((one) => effectOn(one, flag, state) === 'hide');

const livesWith = fc
  .dictionary(fc.constantFrom(...flags), fc.constantFrom<State>('settled', 'unsettled'), { maxKeys: flags.length })
  .map((record) => new Map(flags.flatMap((flag) => (record[flag] ? [[flag, record[flag]] as const] : []))));

const keepsBothEnds = (mine: ReadonlyMap<Flag, State>): boolean => {
  const left = activities.filter((one) => remains(one, mine));
  return left.some((one) => one.tier <= 1) && left.some((one) => one.tier >= 2);
};

test('[CT4] any one flag leaves something gentle and something of touch', () => {
  for (const flag of flags) {
    for (const state of ['settled', 'unsettled'] as const) {
      expect(keepsBothEnds(new Map([[flag, state]])), `${flag} ${state}`).toBe(true);
    }
  }
});

test('[CT4] any set of flags does, and so do all of them at once', () => {
  fc.assert(fc.property(livesWith, keepsBothEnds), { numRuns: runs });
  expect(keepsBothEnds(new Map(flags.map((flag) => [flag, 'unsettled'])))).toBe(true);
});

test('[CT4a] what is hidden while settled is hidden while unsettled', () => {
  for (const flag of flags) {
    const unsettled = new Set(hiddenBy(flag, 'unsettled').map((one) => one.id));
    for (const one of hiddenBy(flag, 'settled')) expect(unsettled.has(one.id), `${one.id}: ${flag}`).toBe(true);
  }
});

test('[CT4b] low counts, clots and an uncleared heart never bend', () => {
  const touchesPrivateAreas = activities.filter((one) => one.touches.includes('pelvis'));
  expect(touchesPrivateAreas).toHaveLength(3);
  for (const one of touchesPrivateAreas) {
    for (const flag of ['PLT', 'NEUT'] as const) expect(effectOn(one, flag, 'settled'), one.id).toBe('hide');
  }
  for (const one of activities.filter((each) => /massage/.test(each.id) && !/hand/.test(each.id))) {
    expect(effectOn(one, 'DVT', 'settled'), one.id).toBe('hide');
  }
  for (const one of activities.filter((each) => each.tier >= 5)) {
    expect(effectOn(one, 'CARD', 'unsettled'), one.id).toBe('hide');
  }
});

test('[CT4b] effort waits after surgery and with heart or lung symptoms, until someone has said yes', () => {
  for (const one of activities.filter((each) => each.tier === 6)) {
    for (const flag of ['CARD', 'RESP', 'O2', 'STERN', 'HIP', 'KNEE', 'ABD', 'PP', 'PELV', 'DVT'] as const) {
      expect(effectOn(one, flag, 'unsettled'), `${one.id}: ${flag}`).toBe('hide');
    }
  }
});

test('[CT4b] heat is cooled or left out for those whom it harms', () => {
  const warm = activities.filter((one) => one.strains.some((each) => each.strain === 'warm-water'));
  expect(warm.length).toBeGreaterThan(0);
  for (const one of warm) {
    for (const flag of ['HEAT', 'NUMB', 'LYMPH', 'SKIN', 'ORTH'] as const) {
      for (const state of ['settled', 'unsettled'] as const) {
        const effect = effectOn(one, flag, state);
        expect(
          effect === 'hide' || (typeof effect === 'object' && effect.adapt.includes('lukewarm')),
          `${one.id} ${flag}`,
        ).toBe(true);
      }
    }
  }
});

test('[CT4c] comfort changes things and takes nothing away', () => {
  for (const flag of ['LIGHT', 'SCENT', 'COG', 'APH'] as const) {
    expect(hiddenBy(flag, 'unsettled'), flag).toEqual([]);
    expect(
      activities.some((one) => effectOn(one, flag, 'settled') !== 'keep'),
      flag,
    ).toBe(true);
  }
});

test('[CT4d] no row has a rule for SAFE', () => {
  expect(activities.flatMap((one) => one.care).some((rule) => rule.flag === 'SAFE')).toBe(false);
});
