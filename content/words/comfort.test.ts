import { flags } from '@unhurried/domain/library';
import { expect, test } from 'vitest';
import { comfortTopicById, comfortTopics, postureById, postures } from '../comfort/index.ts';
import { isEvidence, sourceById } from '../sources/index.ts';
import { notOursIn, notOurWords, percentIn, signedCareWords } from './care-words.ts';
import clinicQuestionWords from './en/clinic-questions.json';
import words from './en/comfort.json';
import conditionWords from './en/conditions.json';
import leafletWords from './en/leaflets.json';
import { readingOf, sentencesOf, wordsOf } from './readability.ts';

type Catalogue = Readonly<Record<string, { readonly defaultMessage: string; readonly description: string }>>;
const catalogue: Catalogue = words;
const textOf = (key: string): string => catalogue[`comfort.${key}`]?.defaultMessage ?? '';
const every = comfortTopics.flatMap((topic) => topic.points.map((one) => ({ ...one, key: `${topic.id}.${one.id}` })));
const postureParts = ['name', 'how', 'eases', 'not-for'] as const;

const isCited = (ids: readonly string[]): boolean =>
  ids.length > 0 && ids.every((id) => [sourceById(id)].some((source) => source !== undefined && isEvidence(source)));

const subjects = [
  'less-effort',
  'pillows-and-support',
  'timing',
  'moisturiser-and-lubricant',
  'condoms-and-creams',
  'product-numbers',
  'order-of-activities',
  'energy-six-ps',
  'temperature',
  'continence',
  'stoma-care',
  'lines-and-ports',
  'oxygen',
  'dryness',
  'pain',
  'erection-changes',
  'lymphoedema',
  'feeling-and-skin',
];

test('[CT63] eighteen topics, each with three to six points, each point with a source that is evidence', () => {
  expect(comfortTopics.map(({ id }) => id).sort()).toEqual([...subjects].sort());
  for (const topic of comfortTopics) {
    expect(comfortTopicById(topic.id)).toBe(topic);
    expect(topic.points.length >= 3 && topic.points.length <= 6, topic.id).toBe(true);
    expect(new Set(topic.points.map(({ id }) => id)).size, topic.id).toBe(topic.points.length);
    expect(topic.suits.length, topic.id).toBeGreaterThan(0);
    if (topic.posture !== undefined) expect(postureById(topic.posture), topic.id).toBeDefined();
  }
  for (const { key, sources } of every) {
    expect(isCited(sources), key).toBe(true);
    expect(sentencesOf(textOf(key)).length, key).toBeLessThanOrEqual(2);
  }
});

test('[CT63] the posture of a topic is never one that does not suit whom the topic suits', () => {
  for (const { id, posture, suits } of comfortTopics) {
    const notFor = postureById(posture ?? '')?.notFor ?? [];
    expect(
      suits.filter((flag) => notFor.includes(flag)),
      id,
    ).toEqual([]);
  }
});

test('[CT63] energy is saved by six words that begin with a P', () => {
  const points = comfortTopicById('energy-six-ps')?.points ?? [];
  expect(points).toHaveLength(6);
  for (const { id } of points) expect(textOf(`energy-six-ps.${id}`)).toMatch(/^P[a-z]+:/);
});

test('[CT63] everything has its words, and no words are left over', () => {
  const keys = [
    'team',
    ...comfortTopics.map(({ id }) => `${id}.name`),
    ...every.map(({ key }) => key),
    ...postures.flatMap(({ id }) => postureParts.map((part) => `posture.${id}.${part}`)),
  ].map((key) => `comfort.${key}`);
  expect(Object.keys(catalogue).sort()).toEqual(keys.sort());
  for (const { description } of Object.values(catalogue)) expect(description.length).toBeGreaterThan(8);
  expect(textOf('team')).toBe(conditionWords['conditions.team.first'].defaultMessage);
});

test('[CT64] ten postures: whom they ease and whom they do not suit, never the same, and what that rests on', () => {
  expect(postures).toHaveLength(10);
  expect(new Set(postures.map(({ id }) => id)).size).toBe(10);
  for (const posture of postures) {
    expect(postureById(posture.id)).toBe(posture);
    expect(posture.eases.length, posture.id).toBeGreaterThan(0);
    expect(
      posture.eases.filter((flag) => posture.notFor.includes(flag)),
      posture.id,
    ).toEqual([]);
    expect(textOf(`posture.${posture.id}.not-for`), posture.id).toMatch(/^Not /);
    expect(isCited(posture.sources), posture.id).toBe(true);
  }
});

test('[CT64] whoever lives with any one flag is left with at least four postures', () => {
  for (const flag of flags)
    expect(postures.filter(({ notFor }) => !notFor.includes(flag)).length, flag).toBeGreaterThanOrEqual(4);
});

const undressed = /\b(bare|undress\w*|skin to skin|on top|astride|straddl\w*|kneel\w*|kiss\w*)\b/i;

test('[CT64] one sentence to draw from: from where, two clothed people, what holds them', () => {
  for (const { id, drawing } of postures) {
    expect(sentencesOf(drawing), id).toHaveLength(1);
    expect(drawing, id).toMatch(/^Seen from (the side|above|the front)/);
    expect(drawing, id).toMatch(/two clothed people|one clothed person.*second clothed person/);
    expect(drawing, id).toMatch(/pillow|cushion|chair|blanket/);
    expect(wordsOf(drawing).length, id).toBeGreaterThanOrEqual(30);
    for (const text of [drawing, ...postureParts.map((part) => textOf(`posture.${id}.${part}`))])
      expect(undressed.test(text), text).toBe(false);
  }
});

test('[CT62] a figure that is remembered and was not looked up again is held back', () => {
  const remembered = every.filter(({ sources }) => sources.every((id) => sourceById(id)?.certainty === 'recalled'));
  expect(remembered.length).toBeGreaterThan(20);
  for (const { key } of remembered) expect(textOf(key), key).not.toMatch(/\d/);
});

test('[CT66] words that claim nothing, push nobody and name no gender', () => {
  for (const [key, { defaultMessage }] of Object.entries(catalogue)) {
    expect(notOursIn(key, defaultMessage), `${key}: ${defaultMessage}`).toEqual([]);
    expect(percentIn(defaultMessage), key).toBe(false);
  }
});

test('[CT66] each topic reads at grade 7 or below, and no point is above 9', () => {
  for (const { id, points } of comfortTopics)
    expect(readingOf(points.map((one) => textOf(`${id}.${one.id}`)).join(' ')).grade, id).toBeLessThanOrEqual(7);
  for (const [key, { defaultMessage }] of Object.entries(catalogue)) {
    if (!key.endsWith('.name')) expect(readingOf(defaultMessage).grade, defaultMessage).toBeLessThanOrEqual(9);
    expect(readingOf(defaultMessage).longestSentence, key).toBeLessThanOrEqual(25);
  }
});

test('[CT66] the list bites, and each exception is signed and still needed', () => {
  const planted: Readonly<Record<string, string>> = {
    claim: 'This treats pain.',
    judging: 'It is normal to fail.',
    pushing: 'You should wait.',
    gender: 'Many men notice it.',
    explicit: 'Penetration can wait. So can intercourse.',
    noise: 'Rest!',
  };
  expect(Object.keys(planted).sort()).toEqual(Object.keys(notOurWords).sort());
  for (const [kind, text] of Object.entries(planted)) expect(notOursIn('planted', text), text).toContain(kind);
  expect(notOursIn('planted', 'Chemotherapy and radiotherapy. There, together, adjust.')).toEqual([]);
  const all: Catalogue = { ...leafletWords, ...words, ...clinicQuestionWords };
  for (const [key, { kinds, because }] of Object.entries(signedCareWords)) {
    expect(because.length, key).toBeGreaterThan(10);
    const found = Object.entries(notOurWords).flatMap(([kind, list]) =>
      list.test(all[key]?.defaultMessage ?? '') ? [kind] : [],
    );
    expect(found, key).toEqual([...kinds]);
  }
});
