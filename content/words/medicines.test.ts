import { expect, test } from 'vitest';
import {
  cardOf,
  changeable,
  changes,
  considerations,
  medicineClasses,
  notes,
  stopRules,
  tellRules,
} from '../medicines/index.ts';
import words from './en/medicines.json';
import { readingOf, wordsOf } from './readability.ts';

type Catalogue = Readonly<Record<string, { readonly defaultMessage: string; readonly description: string }>>;
const said: Catalogue = words;
const textOf = (key: string): string => said[key]?.defaultMessage ?? '';
const changeWords = new Set(
  medicineClasses.flatMap((one) => Object.entries(one.changes).map(([what, how]) => `medicines.change.${what}.${how}`)),
);

test('[CT9] everything has words, and no words are left over', () => {
  const warnings = [
    ...stopRules.map(({ id }) => `medicines.stop.${id}`),
    ...tellRules.map(({ id }) => `medicines.tell.${id}`),
  ];
  const keys = [
    ...medicineClasses.flatMap((one) => [`medicines.${one.id}.name`, ...cardOf(one)]),
    ...warnings.flatMap((key) => [`${key}.title`, `${key}.do`]),
    ...changeable.map((what) => `medicines.change.${what}.name`),
    ...changeWords,
    'medicines.stop.unwell',
    'medicines.considersLead',
    'medicines.unknown',
  ];
  expect(Object.keys(said).sort()).toEqual([...new Set(keys)].sort());
  for (const [key, { defaultMessage, description }] of Object.entries(said)) {
    expect(defaultMessage.trim(), key).toBe(defaultMessage);
    expect(defaultMessage.length > 0 && description.length > 8, key).toBe(true);
  }
});

test('[CT41] every consideration, note and kind of change is used by some medicine', () => {
  const used = new Set(medicineClasses.flatMap((one) => [...one.considers, ...one.notes]));
  for (const one of [...considerations, ...notes]) expect(used.has(one), one).toBe(true);
  const hows = new Set([...changeWords].map((key) => key.split('.')[3]));
  expect([...hows].sort()).toEqual([...changes].sort());
});

test('[CT9] names are short and distinct, and what it is takes one sentence', () => {
  const names = medicineClasses.map(({ id }) => textOf(`medicines.${id}.name`));
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(wordsOf(name).length, name).toBeLessThanOrEqual(7);
  for (const { id } of medicineClasses) expect(textOf(`medicines.${id}.what`), id).toMatch(/^[^.]+\.$/);
});

test('[CT42] the fixed lines name what is dangerous to stop, and what is unknown is never called harmless', () => {
  expect(textOf('medicines.many')).toBe('Many people notice no change.');
  expect(textOf('medicines.fixed.keep')).toMatch(/Do not stop, skip or change a medicine.*prescriber or pharmacist/);
  for (const named of ['antidepressants', 'beta-blockers', 'steroids', 'pain', 'seizure', 'baclofen', 'clonidine'])
    expect(textOf('medicines.fixed.dangerous')).toContain(named);
  expect(textOf('medicines.unknown')).toBe('Not known here: ask your pharmacist.');
  for (const { defaultMessage } of Object.values(said))
    expect(defaultMessage).not.toMatch(/no known effect|harmless|\bsafe to\b/i);
});

/** What may happen is said of some people; a sentence that tells the reader what will happen brings it about. */
const foretelling = /\b(you (will|may|might|can expect)|expect to|likely to (have|get)|side effects?)\b/i;

test('[CT42] no card tells the reader what will happen', () => {
  for (const { id } of medicineClasses)
    for (const part of ['what', 'known', 'often'])
      expect(textOf(`medicines.${id}.${part}`), id).not.toMatch(foretelling);
  expect('You may lose desire.').toMatch(foretelling);
});

test('[CT43] numbers stand where a figure was looked up, out of ten or a hundred, and say both sides', () => {
  for (const { id, often } of medicineClasses) {
    const text = textOf(`medicines.${id}.often`);
    expect(text !== '', id).toBe(often !== undefined);
    if (text !== '') {
      expect(text, id).toMatch(/\d+ in (10|100)\b/);
      expect(text, id).toMatch(/\b(none|not)\b/);
    }
    expect(text, id).not.toMatch(/%/);
    for (const part of ['what', 'known', 'name']) expect(textOf(`medicines.${id}.${part}`), id).not.toMatch(/\d/);
  }
});

test('[CT44] a warning that says never says what to do, and none gives a time to wait', () => {
  for (const { id, urgency } of stopRules) {
    const [title, todo] = [textOf(`medicines.stop.${id}.title`), textOf(`medicines.stop.${id}.do`)];
    expect(title, id).toMatch(urgency === 'never' ? /^Never together: / : /^Ask first: /);
    expect(todo, id).toMatch(/pharmacist|stroke team/);
    expect(`${title} ${todo}`, id).not.toMatch(/\b(hours?|\d+ days|wait)\b/i);
  }
  expect(textOf('medicines.stop.unwell')).toMatch(/call the emergency number/);
});

const pushing =
  /\b(only|just|fail(s|ed|ure)?|missed|should|unfortunately|oops|normal|performance|duty|must|goal line|easy win)\b/i;
const explicit =
  /\b(genital\w*|penis|vagina\w*|penetrat\w*|intercourse|orgasm\w*|climax\w*|arous\w*|erotic\w*|nude|naked|foreplay)\b/i;
const claiming = /\b(treat\w*|therap\w*|dysfunction\w*|diagnos\w*|contracept\w*|cures?|heals?)\b/i;
const gendered = /\b(he|she|him|her|hers|his|husband|wife|boyfriend|girlfriend)\b/i;

test('[CT10] [CT45] words that do not push, claim nothing, name no gender, and stay as neutral as a leaflet', () => {
  for (const [key, { defaultMessage }] of Object.entries(said))
    for (const banned of [pushing, explicit, claiming, gendered, /!/])
      expect(banned.test(defaultMessage), `${key}: ${defaultMessage}`).toBe(false);
  expect(claiming.test('A therapy that treats it.')).toBe(true);
});

const readingOfCard = (one: (typeof medicineClasses)[number]) =>
  readingOf(
    cardOf(one)
      .filter((key) => !key.startsWith('medicines.considers.'))
      .map(textOf)
      .join(' '),
  );

test('[CT11] [CT45] no sentence has more than 25 words, no card a grade above 8, and the middle card is at 7 at most', () => {
  for (const [key, { defaultMessage }] of Object.entries(said))
    expect(readingOf(defaultMessage).longestSentence, `${key}: ${defaultMessage}`).toBeLessThanOrEqual(25);
  const grades = medicineClasses.map((one) => ({ id: one.id, grade: readingOfCard(one).grade }));
  for (const { id, grade } of grades) expect(grade, id).toBeLessThanOrEqual(8);
  for (const [key, { defaultMessage }] of Object.entries(said))
    if (/^medicines\.(stop|tell)\..*do$/.test(key)) expect(readingOf(defaultMessage).grade, key).toBeLessThanOrEqual(8);
  const inOrder = grades.map(({ grade }) => grade).sort((one, two) => one - two);
  expect(inOrder[Math.floor(inOrder.length / 2)]).toBeLessThanOrEqual(7);
});
