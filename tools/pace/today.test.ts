import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Fullness } from '@unhurried/domain/check-in';
import { tiers } from '@unhurried/domain/library';
import { addDays } from '@unhurried/domain/time';
import { afterAll, expect, test } from 'vitest';
import { madeUpDay, visibleDiary } from './made-up-diary.ts';
import type { TodayOptions } from './options.ts';
import { todayOf } from './today.ts';
import { todayAsJson } from './today-json.ts';
import { todayReport } from './today-report.ts';
import { readWords } from './words.ts';

const folder = mkdtempSync(join(tmpdir(), 'pace-'));
afterAll(() => rmSync(folder, { recursive: true }));

const start = madeUpDay('2026-01-01');
function written(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const me = written('me.csv', visibleDiary('me', start, 90));
const partner = written('partner.csv', visibleDiary('partner', start, 90));
const late = written('late.csv', visibleDiary('late', addDays(start, 80), 10));

const usual: TodayOptions = {
  kind: 'today',
  me,
  partner,
  date: addDays(start, 60),
  profile: 'payback',
  welcomeMe: 4,
  welcomePartner: 4,
  full: 1,
  json: false,
};
const json = (change: Partial<TodayOptions>) => {
  const today = todayOf({ ...usual, ...change });
  if (!today.ok) throw new Error(today.refusal);
  return todayAsJson(today.value);
};
const days = Array.from({ length: 50 }, (_, at) => addDays(start, 20 + at));

test('[WM1] what is offered goes through the rules of the app: a tap-free flare makes a day of rest', () => {
  const inTheSpell = json({ date: addDays(start, 45) });
  expect(inTheSpell.me.standing.state).toBe('flare');
  expect(inTheSpell.me.offering.word).toBe('rest');
  expect(inTheSpell.me.reasons.map(({ kind }) => kind)).toContain('flare');
  expect(json({ date: addDays(start, 30) }).me.standing.state).toBe('steady');
});

test('[WM2] a diary that stops on the day gives the same as one that goes on', () => {
  const short = written('short.csv', visibleDiary('me', start, 61));
  const [whole, cut] = [json({}), json({ me: short })];
  expect(cut.overlap).toEqual(whole.overlap);
  expect({ ...cut.me, skipped: [] }).toEqual({ ...whole.me, skipped: [] });
  expect(whole.me.skipped.filter(({ reason }) => reason === 'future').reduce((sum, { count }) => sum + count, 0)).toBe(
    29 * 4,
  );
});

test('[WM2] [WM3] a diary that begins later is silence, and silence offers nothing', () => {
  const today = json({ partner: late });
  expect(today.partner).toMatchObject({
    offered: false,
    reading: null,
    read: { days: 0 },
    offering: { tier: 0, word: 'rest', list: [] },
  });
  expect(today.overlap).toMatchObject({ tier: 0, suggestions: [], reasons: [{ kind: 'one-is-silent' }], rest: true });
});

test('[WM4] the same again, and the other way round, is the same for both', () => {
  for (const date of days) {
    const once = json({ date, welcomeMe: 3 });
    const swapped = json({ date, me: partner, partner: me, welcomeMe: 4, welcomePartner: 3 });
    expect(json({ date, welcomeMe: 3 })).toEqual(once);
    expect(swapped.overlap).toEqual(once.overlap);
    expect(swapped.me).toEqual(once.partner);
  }
});

test('[WM5] a lower welcome or a fuller day adds nothing', () => {
  const names = (change: Partial<TodayOptions>) => json(change).overlap.possible.map(({ activity }) => activity);
  const fullnesses: readonly Fullness[] = [0, 1, 2, 3];
  for (const date of days.filter((_, at) => at % 7 === 0)) {
    for (const welcomeMe of tiers.slice(1)) {
      const lower = tiers.filter((tier) => tier < welcomeMe).at(-1) ?? 0;
      expect(names({ date, welcomeMe, welcomePartner: 6 })).toEqual(
        expect.arrayContaining(names({ date, welcomeMe: lower, welcomePartner: 6 })),
      );
    }
    for (const full of fullnesses.slice(1)) {
      const emptier = fullnesses.filter((each) => each < full).at(-1) ?? 0;
      expect(names({ date, full: emptier })).toEqual(expect.arrayContaining(names({ date, full })));
    }
  }
});

test('[WM7] a coarse scale is called coarse, with its step', () => {
  const today = todayOf(usual);
  expect(today.ok && todayReport(today.value, readWords())).toContain(
    'coarse: one step of this diary’s scale'.replace('’', "'"),
  );
  expect(json({}).me.step).toBeCloseTo(10 / 3);
});

test('[WM8] the text names what the object holds: both offerings, the suggestions, what was read and skipped', () => {
  const today = todayOf(usual);
  if (!today.ok) throw new Error(today.refusal);
  const [text, object, words] = [todayReport(today.value, readWords()), todayAsJson(today.value), readWords()];
  for (const { activity } of [...object.overlap.suggestions, ...object.me.offering.list])
    expect(text).toContain(words.activity(activity));
  expect(object.overlap.suggestions.length).toBeLessThanOrEqual(3);
  expect(text).toContain('energy from Fatigue: 61 values');
  expect(text).toContain('61 values, free text, never read: Note');
  expect(text).toContain('Rest together, always');
  expect(text).toContain('coin: fixed for this tool');
  expect(text).not.toContain('quiet day');
});
