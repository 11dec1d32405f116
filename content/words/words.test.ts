import { adaptations, aftercares, flags, positions, regions, strains, tiers } from '@unhurried/domain/library';
import { expect, test } from 'vitest';
import { activities } from '../activities/index.ts';
import { areas, conditions } from '../conditions/index.ts';
import { helpLines, places } from '../help-lines/index.ts';
import { redFlags, supportScreens, urgencies } from '../red-flags/index.ts';
import activityWords from './en/activities.json';
import adaptationWords from './en/adaptations.json';
import aftercareWords from './en/aftercare.json';
import bodyWords from './en/body.json';
import conditionWords from './en/conditions.json';
import helpLineWords from './en/help-lines.json';
import joyWords from './en/joy-cards.json';
import kindnessWords from './en/kindnesses.json';
import redFlagWords from './en/red-flags.json';
import ritualWords from './en/rituals.json';
import tierWords from './en/tiers.json';
import { readingOf, syllablesOf, wordsOf } from './readability.ts';

type Catalogue = Readonly<Record<string, { readonly defaultMessage: string; readonly description: string }>>;

const catalogues: Readonly<Record<string, Catalogue>> = {
  activities: activityWords,
  adaptations: adaptationWords,
  aftercare: aftercareWords,
  body: bodyWords,
  conditions: conditionWords,
  'help-lines': helpLineWords,
  'joy-cards': joyWords,
  kindnesses: kindnessWords,
  'red-flags': redFlagWords,
  rituals: ritualWords,
  tiers: tierWords,
};

const every = Object.entries(catalogues).flatMap(([area, catalogue]) =>
  Object.entries(catalogue).map(([key, entry]) => ({ area, key, ...entry })),
);
const textOf = (key: string): string | undefined => catalogues[key.split('.')[0] ?? '']?.[key]?.defaultMessage;
const idsWithin = (prefix: string): string[] => [
  ...new Set(
    every.filter(({ key }) => key.startsWith(prefix)).map(({ key }) => key.slice(prefix.length).split('.')[0] ?? ''),
  ),
];

test('[CT9] every activity has a short name, what it is, how, and how to stop', () => {
  for (const { id } of activities) {
    for (const part of ['name', 'what', 'how', 'stop'])
      expect(textOf(`activities.${id}.${part}`), `${id}.${part}`).toBeTruthy();
    expect(wordsOf(textOf(`activities.${id}.name`) ?? '').length, id).toBeLessThanOrEqual(5);
  }
});

test('[CT9] names are distinct, so that two cards are never mistaken for one another', () => {
  const names = activities.map(({ id }) => textOf(`activities.${id}.name`));
  expect(new Set(names).size).toBe(names.length);
});

test('[CT9] every adaptation, aftercare, region, position, strain and tier is named, and nothing else', () => {
  const named = (prefix: string, list: readonly (string | number)[]) =>
    expect(idsWithin(prefix).sort(), prefix).toEqual(list.map(String).sort());
  named(
    'activities.',
    activities.map(({ id }) => id),
  );
  named('adaptations.', adaptations);
  named('aftercare.', aftercares);
  named('body.region.', regions);
  named('body.position.', positions);
  named('body.strain.', strains);
  named('tiers.', tiers);
  named('conditions.flag.', flags);
  named('conditions.area.', areas);
  named('conditions.', [...conditions.map(({ id }) => id), 'when', 'state', 'effort', 'team', 'area', 'flag']);
  named('red-flags.', [...redFlags.map(({ id }) => id), 'urgency', 'action', 'private', 'support']);
  named('red-flags.urgency.', urgencies);
  named(
    'red-flags.support.',
    supportScreens.map(({ id }) => id),
  );
  named('help-lines.', [...helpLines.map(({ id }) => id), 'check', 'reviewed', 'no-emergency-number', 'place', 'kind']);
  named('help-lines.place.', places);
});

test('[CT9] every key lies in the file of its area and has a note for the translator', () => {
  for (const { area, key, defaultMessage, description } of every) {
    expect(key.split('.')[0]).toBe(area);
    expect(defaultMessage.trim(), key).toBe(defaultMessage);
    expect(defaultMessage.length > 0 && description.length > 8, key).toBe(true);
  }
});

const pushing =
  /\b(only|just|fail(s|ed|ure)?|missed|should|unfortunately|oops|normal|performance|duty|must|goal line|easy win)\b/i;
const gendered = /\b(he|she|him|her|hers|his|husband|wife|boyfriend|girlfriend)\b/i;
const explicit =
  /\b(genital\w*|penis|vagina\w*|penetrat\w*|intercourse|orgasm\w*|climax\w*|arous\w*|erotic\w*|nude|naked|foreplay)\b/i;

test('[CT10] words that do not push, name no gender, and stay as neutral as a leaflet', () => {
  for (const { key, defaultMessage } of every) {
    // The name of an illness is nobody's judgement.
    const said = defaultMessage.replace('Heart failure', '');
    for (const banned of [pushing, gendered, explicit, /!/]) {
      expect(banned.test(said), `${key}: ${defaultMessage}`).toBe(false);
    }
  }
});

test('[CT10] the lint bites', () => {
  expect(pushing.test('You should just try.')).toBe(true);
  expect(gendered.test('Ask her first.')).toBe(true);
  expect(gendered.test('There, together, others')).toBe(false);
});

test('[CT11] no sentence is longer than 25 words', () => {
  for (const { key, defaultMessage } of every) {
    expect(readingOf(defaultMessage).longestSentence, `${key}: ${defaultMessage}`).toBeLessThanOrEqual(25);
  }
});

test('[CT11] each activity reads at grade 8 or below, in sentences of 15 words or fewer', () => {
  for (const { id } of activities) {
    const parts = ['what', 'how', 'stop', 'caution', 'worst-day'].map(
      (part) => textOf(`activities.${id}.${part}`) ?? '',
    );
    const reading = readingOf(parts.filter(Boolean).join(' '));
    expect(reading.wordsPerSentence, id).toBeLessThanOrEqual(15);
    expect(reading.grade, id).toBeLessThanOrEqual(8);
  }
});

test('[CT11] so does every catalogue as a whole', () => {
  for (const [area, catalogue] of Object.entries(catalogues)) {
    const sentences = Object.values(catalogue).map((entry) => entry.defaultMessage.replace(/([^.?!…”])$/, '$1.'));
    const reading = readingOf(sentences.join(' '));
    expect(reading.wordsPerSentence, area).toBeLessThanOrEqual(15);
    expect(reading.grade, area).toBeLessThanOrEqual(8);
  }
});

test('[CT11] the check tells plain from heavy', () => {
  expect(['rest', 'breathe', 'together', 'table', 'tired', 'needed'].map(syllablesOf)).toEqual([1, 1, 3, 2, 1, 2]);
  expect(readingOf('You sit down. You rest.').grade).toBeLessThan(2);
  expect(
    readingOf('Rehabilitation necessitates individualised multidisciplinary consideration.').grade,
  ).toBeGreaterThan(16);
  expect(readingOf('Say “shall we go in?”. Get up slowly.').longestSentence).toBe(5);
});
