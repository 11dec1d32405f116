import { readFileSync } from 'node:fs';
import { activities } from '@unhurried/content/activities';
import { redFlags, supportScreens } from '@unhurried/content/red-flags';
import { type CareState, evolveCare, flagsOn, judgeCare, noCare } from '@unhurried/domain/care';
import { addDays, type Day } from '@unhurried/domain/time';
import { expect, test } from 'vitest';
import careWords from '../words/en/care.json';
import careFormWords from '../words/en/care-form.json';
import limitWords from '../words/en/limits.json';
import { likelyPlace } from './place.ts';
import { draftFrom, precautionFrom, withKind } from './precaution-facts.ts';
import { safeFacts, safeState } from './safe-facts.ts';
import { byUrgency, raisedBy } from './warning.ts';
import { byAdaptation, careOfOne, whatChanges } from './what-changes.ts';

const today = '2026-11-22' as Day;
const told = (care: CareState, facts: readonly Parameters<typeof evolveCare>[1][]): CareState =>
  facts.reduce(evolveCare, care);

test('[AC5] every activity is left out, changed or as it was, exactly as the offering judges it', () => {
  const care: CareState = {
    ...noCare,
    conditions: [{ id: 'heart-attack', flags: ['CARD'], stance: { kind: 'recent' } }],
    precautions: [{ id: 'p', target: { kind: 'position', position: 'kneeling' }, from: today }],
  };
  const { leftOut, changed } = whatChanges(activities, care, today);
  expect(leftOut.length).toBeGreaterThan(0);
  for (const activity of activities) {
    const judged = judgeCare(activity, care, today);
    expect(leftOut.includes(activity.id), activity.id).toBe(!judged.allowed);
    const shown = changed.find((each) => each.activity === activity.id)?.adaptations ?? [];
    expect(shown, activity.id).toEqual(judged.allowed ? judged.adaptations : []);
  }
});

test('[AC5] read by change, every change of every activity is there once', () => {
  const care: CareState = {
    ...noCare,
    conditions: [{ id: 'heart-attack', flags: ['CARD', 'COG'], stance: { kind: 'stable' } }],
  };
  const changes = whatChanges(activities, care, today);
  const pairs = changes.changed.flatMap(({ activity, adaptations }) =>
    adaptations.map((each) => `${each} ${activity}`),
  );
  const turned = [...byAdaptation(changes)].flatMap(([each, ids]) => ids.map((id) => `${each} ${id}`));
  expect(pairs.length).toBeGreaterThan(0);
  expect(turned.sort()).toEqual(pairs.sort());
});

test('[AC5] of one condition: itself and the wait that came with it, nothing else', () => {
  const stroke = { id: 'stroke', flags: ['APH'], stance: { kind: 'recent' } } as const;
  const wait = { id: 'wait-stroke', target: { kind: 'tier', tier: 6 }, from: today } as const;
  const other = { id: 'p', target: { kind: 'tier', tier: 2 }, from: today } as const;
  const care = { ...noCare, conditions: [stroke], precautions: [wait, other] };
  expect(careOfOne(care, stroke).precautions).toEqual([wait]);
});

test('[AC6] a precaution without a thing, or that ends before it begins, is not made', () => {
  const blank = draftFrom(undefined, today);
  const target = { kind: 'region', region: 'knee', side: 'left' } as const;
  const knee = { ...blank, kind: 'region' as const, target };
  expect(precautionFrom(blank, 'p')).toBe('target');
  expect(precautionFrom({ ...knee, from: '' }, 'p')).toBe('from');
  expect(precautionFrom({ ...knee, ends: 'day' }, 'p')).toBe('until');
  expect(precautionFrom({ ...knee, ends: 'day', until: addDays(today, -1) }, 'p')).toBe('order');
  expect(precautionFrom({ ...knee, ends: 'day', until: today }, 'p')).toEqual({
    id: 'p',
    target,
    from: today,
    until: today,
  });
  expect(precautionFrom({ ...knee, until: '2026-12-01' }, 'p')).toEqual({ id: 'p', target, from: today });
});

test('[AC6] what was chosen of one kind does not stay behind under another', () => {
  const knee = {
    ...draftFrom(undefined, today),
    kind: 'region' as const,
    target: { kind: 'region', region: 'knee' } as const,
  };
  expect(withKind(knee, 'position').target).toBeNull();
  expect(withKind(knee, 'region')).toBe(knee);
});

test('[AC7] choosing a sign raises it once, and it stands until it was looked at', () => {
  for (const flag of redFlags.filter(({ id }) => !['danger-from-someone', 'thinking-of-ending-my-life'].includes(id))) {
    const raised = told(noCare, raisedBy(flag, noCare, today));
    expect(raised.redFlag, flag.id).toEqual({ flag: flag.id, day: today });
    expect(raisedBy(flag, raised, today), flag.id).toEqual([]);
    expect(evolveCare(raised, { kind: 'red-flag-looked-at' }).redFlag, flag.id).toBeUndefined();
  }
});

test('[AC7] every sign stands under its own urgency, the most urgent first', () => {
  expect(byUrgency.map(({ urgency }) => urgency)).toEqual(['emergency', 'same-day', 'soon']);
  expect(byUrgency.flatMap(({ flags }) => flags)).toHaveLength(redFlags.length);
});

test('[AC8] danger from somebody and thoughts of ending my life write nothing down', () => {
  const silent = redFlags.filter((flag) => raisedBy(flag, noCare, today).length === 0).map(({ id }) => id);
  expect(silent.sort()).toEqual(['danger-from-someone', 'thinking-of-ending-my-life']);
  expect(redFlags.some(({ id }) => supportScreens.some((screen) => screen.id === id))).toBe(false);
});

test.each([
  ['en-GB', 'Europe/London', 'GB'],
  ['de-DE', 'Europe/Berlin', 'EU'],
  ['fr-CA', 'America/Toronto', 'CA'],
  ['en-US', 'Europe/Berlin', undefined],
  ['en-US', 'America/Chicago', 'US'],
  ['en-GB', 'Europe/Madrid', undefined],
  ['en', 'Europe/London', undefined],
  ['ar-EG', 'Africa/Cairo', undefined],
  ['en-AU', 'Australia/Perth', 'AU'],
])('[AC9] %s on the clock of %s: %s', (language, zone, place) => {
  expect(likelyPlace(language, zone)).toBe(place);
});

test('[AC9] a clock of another country decides nothing', () => {
  expect(likelyPlace('en-US', 'America/Mexico_City')).toBeUndefined();
  expect(likelyPlace('en-US', 'America/Toronto')).toBeUndefined();
  expect(likelyPlace('de-DE', 'Europe/Zurich')).toBeUndefined();
});

test('[AC10] no sentence of care or limits counts anything', () => {
  const counting = Object.entries({ ...careWords, ...careFormWords, ...limitWords }).filter(([, { defaultMessage }]) =>
    /plural|#/.test(defaultMessage),
  );
  expect(counting.map(([key]) => key)).toEqual([]);
});

test('[AC12] the quiet switch is on at once, and off takes two days', () => {
  const on = told(noCare, safeFacts(noCare, true, today));
  expect(flagsOn(on, today).has('SAFE')).toBe(true);
  const ending = told(on, safeFacts(on, false, today));
  expect(safeState(ending)).toEqual({ kind: 'ending', day: addDays(today, 1) });
  expect(flagsOn(ending, addDays(today, 9)).has('SAFE')).toBe(true);
  expect(safeFacts(ending, false, today)).toEqual([]);
  expect(told(ending, safeFacts(ending, false, addDays(today, 1)))).toEqual(noCare);
});

test('[AC12] its words do not say what it is for', () => {
  const words = ['care.quiet', 'care.quietOn', 'care.quietDetail', 'care.quietTomorrow'] as const;
  for (const key of words) expect(careWords[key].defaultMessage).not.toMatch(/saf|danger|afraid|protect/i);
});

test('[AC14] the warning signs come with the room itself, and the forms when they are opened', () => {
  const room = readFileSync(new URL('./care-screen.tsx', import.meta.url), 'utf8');
  const [atOnce = '', later = ''] = room.split('const rarer');
  for (const part of ['red-flag', 'red-flags', 'support', 'overview']) expect(atOnce).toContain(`from './${part}.tsx'`);
  for (const part of ['adding', 'precaution-form', 'changes-today']) {
    expect(atOnce).not.toContain(part);
    expect(later).toContain(`import('./${part}.tsx')`);
  }
});
