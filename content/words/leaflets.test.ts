import { expect, test } from 'vitest';
import { clinicQuestionById } from '../clinic-questions/index.ts';
import { conditionById, conditions } from '../conditions/index.ts';
import { type Leaflet, leafletById, leafletParts, leaflets, leafletsFor, withoutLeaflet } from '../leaflets/index.ts';
import { redFlagById, urgencies } from '../red-flags/index.ts';
import { isEvidence, sourceById } from '../sources/index.ts';
import { notOursIn, percentIn } from './care-words.ts';
import questionWords from './en/clinic-questions.json';
import conditionWords from './en/conditions.json';
import words from './en/leaflets.json';
import { readingOf, sentencesOf } from './readability.ts';

const catalogue: Readonly<Record<string, { readonly defaultMessage: string; readonly description: string }>> = words;
const textOf = (key: string): string => catalogue[`leaflets.${key}`]?.defaultMessage ?? '';
const pointsOf = (leaflet: Leaflet) =>
  leafletParts.flatMap((part) =>
    leaflet[part].map((one) => ({ ...one, part, key: `${leaflet.id}.${part}.${one.id}` })),
  );
const every = leaflets.flatMap(pointsOf);
const middle = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;

/** What a leaflet is owed for, in the order in which it was asked for, and the name that it goes by. */
const subjects: readonly (readonly [id: string, name: RegExp])[] = [
  ['heart', /heart/i],
  ['breastbone', /breastbone/i],
  ['pelvic-surgery', /hysterectomy.*pelvic/i],
  ['prostate-surgery', /prostate/i],
  ['stoma', /stoma/i],
  ['hip-and-knee', /hip or knee/i],
  ['pelvic-radiotherapy', /pelvic radiotherapy/i],
  ['cancer-medicines', /chemotherapy and targeted/i],
  ['after-birth', /birth/i],
  ['stroke', /stroke/i],
  ['multiple-sclerosis', /multiple sclerosis/i],
  ['spinal-cord-injury', /spinal cord/i],
  ['breathlessness', /COPD.*breathless/i],
  ['chronic-pain', /pain/i],
  ['diabetes', /diabetes/i],
  ['joints-and-immune', /arthritis, lupus, sjögren/i],
  ['kidney', /kidney.*dialysis/i],
  ['long-covid-and-me', /long covid.*me\/cfs/i],
  ['mood', /depression/i],
  ['dryness', /dryness/i],
  ['lymphoedema', /lymphoedema/i],
  ['fatigue', /tiredness/i],
  ['erections', /erection/i],
];

test('[CT60] each of the twenty-three subjects has its leaflet, under a name that says so', () => {
  expect(leaflets.map(({ id }) => id).sort()).toEqual(subjects.map(([id]) => id).sort());
  for (const [id, name] of subjects) {
    expect(leafletById(id)?.id).toBe(id);
    expect(textOf(`${id}.name`), id).toMatch(name);
  }
});

test('[CT60] every condition has a leaflet, or a reason why a sentence is enough', () => {
  for (const { conditions: own, id } of leaflets) {
    expect(own.length, id).toBeGreaterThan(0);
    for (const one of own) expect(conditionById(one), `${id}: ${one}`).toBeDefined();
  }
  const without = conditions.filter(({ id }) => leafletsFor(id).length === 0).map(({ id }) => id);
  expect(Object.keys(withoutLeaflet).sort()).toEqual([...without].sort());
  for (const because of Object.values(withoutLeaflet)) expect(because.length).toBeGreaterThan(20);
});

test('[CT60] what it leads to exists: questions for a visit, and signs that need help', () => {
  for (const { id, ask, seek } of leaflets) {
    expect(ask.length >= 3 && ask.length <= 5, `${id} asks`).toBe(true);
    expect(seek.length >= 2 && seek.length <= 5, `${id} seeks`).toBe(true);
    expect(ask.filter((one) => clinicQuestionById(one) === undefined)).toEqual([]);
    expect(new Set([...ask, ...seek]).size, id).toBe(ask.length + seek.length);
  }
});

test('[CT60] the signs that need help begin with the most urgent', () => {
  for (const { id, seek } of leaflets) {
    const ranks = seek.map((one) => urgencies.indexOf(redFlagById(one)?.urgency ?? 'soon'));
    for (const one of seek) expect(redFlagById(one), `${id}: ${one}`).toBeDefined();
    expect(ranks, id).toEqual([...ranks].sort((a, b) => a - b));
  }
});

test('[CT61] two to five points a part, each of one or two sentences, each with a source that is evidence', () => {
  for (const leaflet of leaflets)
    for (const part of leafletParts) {
      expect(leaflet[part].length >= 2 && leaflet[part].length <= 5, `${leaflet.id}.${part}`).toBe(true);
      expect(new Set(leaflet[part].map(({ id }) => id)).size).toBe(leaflet[part].length);
    }
  for (const { key, sources } of every) {
    expect(sentencesOf(textOf(key)).length, key).toBeLessThanOrEqual(2);
    expect(sources.length, key).toBeGreaterThan(0);
    for (const id of sources) {
      const source = sourceById(id);
      expect(source && isEvidence(source), `${key}: ${id}`).toBe(true);
    }
  }
});

test('[CT61] everything has its words, and no words are left over', () => {
  const frame = [...['changes', 'helps', 'ask', 'seek', 'sources'].map((part) => `part.${part}`)];
  const keys = [...frame, 'team', 'informs', 'unchecked', ...leaflets.map(({ id }) => `${id}.name`)];
  const all = [...keys, ...every.map(({ key }) => key)].map((key) => `leaflets.${key}`);
  expect(Object.keys(catalogue).sort()).toEqual(all.sort());
  for (const { description } of Object.values(catalogue)) expect(description.length).toBeGreaterThan(8);
  expect(textOf('team')).toBe(conditionWords['conditions.team.first'].defaultMessage);
});

const careful = /\b(may|can|often|some|many|most|common|rarely|depends?|not (sure|thought|known))\b/i;
const isRemembered = (sources: readonly string[]): boolean =>
  sources.every((id) => sourceById(id)?.certainty === 'recalled');

test('[CT62] what changes, where it is remembered and was not looked up again, is said with care', () => {
  const remembered = every.filter(({ part, sources }) => part === 'changes' && isRemembered(sources));
  expect(remembered.length).toBeGreaterThan(20);
  for (const { key } of remembered) expect(textOf(key), key).toMatch(careful);
  expect(careful.test('Hugs need no barrier.')).toBe(false);
});

const interval = /\b(days?|weeks?|months?) (after|for|from|to)|\b(six|two|three|eight) (weeks|months)|\bday\b/;

test('[CT62] whenever it is about when, it is how it often goes, and the question what the team said', () => {
  const whens = every.filter(({ part, id }) => part === 'helps' && (id === 'when' || id === 'barrier'));
  expect(whens.length).toBeGreaterThanOrEqual(9);
  for (const { key } of whens) expect(textOf(key), key).toMatch(/Has your team told you (when|how long)\?$/);
  for (const { key } of whens) if (interval.test(textOf(key))) expect(textOf(key), key).toMatch(/\boften\b/i);
});

const share = /about (\d+) in (\d+)/g;

test('[CT62] figures are rare, looked up, no percent, and both sides of them are told', () => {
  const told = every.filter(({ key }) => /\d+ in \d+/.test(textOf(key)));
  expect(told.map(({ key }) => key)).toHaveLength(4);
  for (const { key, sources } of told) {
    expect(isRemembered(sources), key).toBe(false);
    const [one, other] = [...textOf(key).toLowerCase().matchAll(share)].map((hit) => [Number(hit[1]), Number(hit[2])]);
    expect(one?.[1], key).toBe(other?.[1]);
    expect((one?.[0] ?? 0) + (other?.[0] ?? 0), key).toBe(one?.[1]);
  }
  for (const { key, sources } of every) if (isRemembered(sources)) expect(textOf(key), key).not.toMatch(/\d/);
  for (const { key } of every) expect(percentIn(textOf(key)), key).toBe(false);
});

test('[CT66] words that claim nothing, push nobody and name no gender', () => {
  for (const [key, { defaultMessage }] of Object.entries(catalogue))
    expect(notOursIn(key, defaultMessage), `${key}: ${defaultMessage}`).toEqual([]);
});

test('[CT66] each leaflet reads at grade 7 or below in the middle, and no point is above 9', () => {
  for (const leaflet of leaflets) {
    const texts = pointsOf(leaflet).map(({ key }) => textOf(key));
    expect(middle(texts.map((text) => readingOf(text).grade)), leaflet.id).toBeLessThanOrEqual(7);
    expect(readingOf(texts.join(' ')).grade, leaflet.id).toBeLessThanOrEqual(7);
    for (const text of texts) {
      expect(readingOf(text).grade, text).toBeLessThanOrEqual(9);
      expect(readingOf(text).longestSentence, text).toBeLessThanOrEqual(25);
    }
  }
});

test('[LF7] as they stand on the page, with what to ask, leaflets read at grade 7 at most in the middle', () => {
  const asked: Readonly<Record<string, { readonly defaultMessage: string }>> = questionWords;
  const readings = leaflets.map((leaflet) => {
    const questions = leaflet.ask.map((id) => asked[`clinic-questions.${id}`]?.defaultMessage ?? '');
    return readingOf([textOf('informs'), ...pointsOf(leaflet).map(({ key }) => textOf(key)), ...questions].join(' '));
  });
  expect(readings).toHaveLength(23);
  expect(middle(readings.map(({ grade }) => grade))).toBeLessThanOrEqual(7);
  for (const { longestSentence } of readings) expect(longestSentence).toBeLessThanOrEqual(25);
});
