import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { activities } from '../activities/index.ts';
import { clinicQuestions } from '../clinic-questions/index.ts';
import { comfortTopics, postures } from '../comfort/index.ts';
import { conditions, flagEntries } from '../conditions/index.ts';
import { instruments } from '../instruments/index.ts';
import { goodNews } from '../joy/index.ts';
import { kindnesses } from '../kindnesses/index.ts';
import { leaflets } from '../leaflets/index.ts';
import { longingSteps } from '../longing/index.ts';
import { medicineClasses, stopRules, tellRules } from '../medicines/index.ts';
import { practiceCards } from '../practice/index.ts';
import { lines, prompts } from '../questions/index.ts';
import { redFlags, supportScreens } from '../red-flags/index.ts';
import activityWords from '../words/en/activities.json';
import { isEvidence, sourceById, sources } from './index.ts';

const said: Readonly<Record<string, unknown>> = activityWords;

const talking = [...prompts, ...lines, ...practiceCards, ...longingSteps, ...kindnesses, goodNews];
const leafletPoints = leaflets.flatMap(({ changes, helps }) => [...changes, ...helps]);
const care = [
  ...leafletPoints,
  ...comfortTopics.flatMap(({ points }) => points),
  ...postures,
  ...clinicQuestions,
  ...instruments,
];
const medicines = [...medicineClasses, ...stopRules, ...tellRules];
const cited = [
  ...activities,
  ...conditions,
  ...flagEntries,
  ...redFlags,
  ...supportScreens,
  ...talking,
  ...medicines,
  ...care,
].flatMap((one) => one.sources);

test('[CT6] every id of a source exists, once, and every source is used', () => {
  expect(new Set(sources.map((one) => one.id)).size).toBe(sources.length);
  for (const id of cited) expect(sourceById(id), id).toBeDefined();
  const used = new Set(cited);
  for (const { id } of sources) expect(used.has(id), `${id} stands behind nothing`).toBe(true);
});

test('[CT6] a source is the work itself, never a web address', () => {
  for (const one of sources) {
    for (const text of [one.by, one.title, one.where]) {
      expect(text.length, one.id).toBeGreaterThan(2);
      expect(text, one.id).not.toMatch(/https?:|www\.|\.com\/|\.org\/|pmc/i);
    }
    if (one.year !== null) expect(one.year > 1960 && one.year < 2027, one.id).toBe(true);
  }
});

test('[CT6] a caution rests on more than our own estimates and effort figures', () => {
  for (const one of activities) {
    if (said[`activities.${one.id}.caution`] === undefined) continue;
    const evidence = one.sources.filter((id) => {
      const source = sourceById(id);
      return source !== undefined && isEvidence(source) && id !== 'compendium-2011';
    });
    expect(evidence.length, `${one.id} warns without a source`).toBeGreaterThan(0);
  }
});

test('[CT6] conditions, flags and red flags never rest on our own design', () => {
  for (const one of [...conditions, ...flagEntries, ...redFlags, ...supportScreens]) {
    expect(one.sources.length).toBeGreaterThan(0);
    for (const id of one.sources) expect(sourceById(id)?.certainty, id).not.toBe('design');
  }
});

test('[CT6] nothing says that it was reviewed before someone has done so', () => {
  for (const one of sources) expect(one.reviewed === null || /^\d{4}-\d\d-\d\d$/.test(one.reviewed), one.id).toBe(true);
  expect(sources.filter((one) => one.certainty === 'design').map((one) => one.id)).toEqual([
    'unhurried-estimates',
    'unhurried-questions',
  ]);
});

test('[CT6] the README counts what was read and what is remembered as it is', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8').replaceAll(/\s+/g, ' ');
  const [found, recalled, design] = ['found', 'recalled', 'design'].map(
    (certainty) => sources.filter((one) => one.certainty === certainty).length,
  );
  expect(readme).toContain(`${found} were read where the statement stands, ${recalled} are recalled`);
  expect(readme).toContain(`${design} are rules of our own`);
});
