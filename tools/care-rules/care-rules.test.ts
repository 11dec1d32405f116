import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { activities } from '@unhurried/content/activities';
import { sourceById } from '@unhurried/content/sources';
import { type Effect, flags } from '@unhurried/domain/library';
import { expect, test } from 'vitest';
import { command, madePage, place, rules } from './main.ts';
import { ownCare } from './own-care.ts';
import { numberOfRule, rulesWith } from './rules.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const page = madePage();
const named = rules.map((rule) => [`${numberOfRule(rule.entry)} ${rule.entry.flag}`, rule] as const);

/** In the order in which they were given: a rule that goes leaves its number empty. Add at the end, change nothing. */
const given =
  'CARD STERN HIP KNEE SHOULDER SPINE ABD OSTOMY RESP O2 PEM FAT7 PAIN7 PELV GSM PP CYTO PLT NEUT ACOAG DVT BONE LYMPH SKIN NUMB AD SPAS HEAT ORTH FALL HYPO DIAL CATH LIGHT SCENT COG APH MOOD TRAUMA INF SAFE SWAL';

test('[PA11a] every flag has one rule, and its number is the one that it was given', () => {
  expect(rules.map(({ entry }) => entry.flag).toSorted()).toEqual([...flags].toSorted());
  expect(rules.map(({ entry }) => [entry.flag, entry.number])).toEqual(
    given.split(' ').map((flag, at) => [flag, at + 1]),
  );
});

test.each(named)('[PA11a] %s: a source that is evidence, and at least one named case', (_, { entry, cases }) => {
  expect(entry.sources.length).toBeGreaterThan(0);
  for (const id of entry.sources) expect(['found', 'recalled'], id).toContain(sourceById(id)?.certainty);
  expect(cases.map(({ id }) => id)).not.toEqual([]);
});

const isEffect = (effect: Effect): boolean =>
  effect === 'keep' ||
  effect === 'hide' ||
  (effect.adapt.length > 0 && new Set(effect.adapt).size === effect.adapt.length);

test.each(named)('[PA11a] %s: an answer for every activity, settled and unsettled', (_, { entry, rows }) => {
  expect(rows.map(({ activity }) => activity.id)).toEqual(activities.map(({ id }) => id));
  expect(rows.filter(({ settled, unsettled }) => !isEffect(settled) || !isEffect(unsettled))).toEqual([]);
  const moves = rows.some(({ settled, unsettled }) => settled !== 'keep' || unsettled !== 'keep');
  // Safety is above the rows, and everywhere at once. [CT4d]
  expect(moves).toBe(entry.flag !== 'SAFE');
});

test('[PA11a] a flag that no case tells is noticed', () => {
  expect(rulesWith([]).filter(({ cases }) => cases.length === 0)).toHaveLength(flags.length);
});

test('[NR1] the page on disk is the page that the code makes', () => {
  expect(readFileSync(`${root}/${place}`, 'utf8'), `${place} is out of date. Make it anew: ${command}`).toBe(page);
});

test('[NR1] it says first that it is no advice and not reviewed, and names no machine name', () => {
  expect(page.slice(0, page.indexOf('\n## '))).toContain(
    'This is not medical advice.** No clinician has reviewed it yet.',
  );
  for (const flag of flags.filter((each) => !['O2', 'HIP'].includes(each)))
    expect(page, flag).not.toMatch(new RegExp(`\\b${flag}\\b`));
  expect(page).not.toMatch(/https?:|www\.|undefined|\bshould\b|!/);
});

test.each(named)('[NR1] %s stands on it with its number', (_, { entry }) => {
  expect(page).toContain(`\n## ${numberOfRule(entry)} `);
  expect(page).toContain(`\n| ${numberOfRule(entry)} | `);
});

test.each(ownCare)('[NR2] $flag, $activity: marked, and it does something', ({ flag, activity, why }) => {
  const row = rules.find(({ entry }) => entry.flag === flag)?.rows.find((each) => each.activity.id === activity);
  expect(row?.unsettled).not.toBe('keep');
  expect(row?.own).toBe(why);
  expect(page).toContain(`: ${why}`);
});
