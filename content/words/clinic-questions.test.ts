import { expect, test } from 'vitest';
import {
  type ClinicQuestion,
  clinicQuestionById,
  clinicQuestions,
  clinicQuestionsFor,
  isAbout,
  isAboutMedicine,
} from '../clinic-questions/index.ts';
import { conditionById, conditions } from '../conditions/index.ts';
import { leaflets } from '../leaflets/index.ts';
import { medicineClasses } from '../medicines/index.ts';
import { isEvidence, sourceById } from '../sources/index.ts';
import { notOursIn } from './care-words.ts';
import words from './en/clinic-questions.json';
import { readingOf, wordsOf } from './readability.ts';

const catalogue: Readonly<Record<string, { readonly defaultMessage: string; readonly description: string }>> = words;
const textOf = ({ id }: ClinicQuestion): string => catalogue[`clinic-questions.${id}`]?.defaultMessage ?? '';
const medicineIds = medicineClasses.map(({ id }) => id);
const frame = ['pick', 'alone', 'yours'];

test('[CT65] thirty questions and at most fifteen further ones, each with words of its own and none left over', () => {
  expect(clinicQuestions.length).toBeGreaterThanOrEqual(30);
  expect(clinicQuestions.length).toBeLessThanOrEqual(45);
  expect(new Set(clinicQuestions.map(({ id }) => id)).size).toBe(clinicQuestions.length);
  for (const one of clinicQuestions) expect(clinicQuestionById(one.id)).toBe(one);
  const keys = [...frame, ...clinicQuestions.map(({ id }) => id)].map((id) => `clinic-questions.${id}`);
  expect(Object.keys(catalogue).sort()).toEqual(keys.sort());
  for (const { description } of Object.values(catalogue)) expect(description.length).toBeGreaterThan(8);
});

test('[CT65] each is one question in the first person, short enough to read out', () => {
  for (const one of clinicQuestions) {
    const said = textOf(one);
    expect(said, one.id).toMatch(/\?$/);
    expect(said, one.id).toMatch(/\b(I|me|my|we|us|our|this)\b/i);
    expect(wordsOf(said).length, said).toBeLessThanOrEqual(22);
  }
});

test('[CT65] each says whom it suits, by ids that exist', () => {
  for (const { id, about } of clinicQuestions) {
    expect(Object.keys(about).length, id).toBeGreaterThan(0);
    for (const one of about.conditions ?? []) expect(conditionById(one), `${id}: ${one}`).toBeDefined();
    const classes = about.medicines === 'any' ? [] : (about.medicines ?? []);
    expect(medicineIds, id).toEqual(expect.arrayContaining([...classes]));
  }
});

test('[CT65] each rests on something that is evidence', () => {
  for (const { id, sources } of clinicQuestions) {
    expect(sources.length, id).toBeGreaterThan(0);
    for (const one of sources) {
      const source = sourceById(one);
      expect(source && isEvidence(source), `${id}: ${one}`).toBe(true);
    }
  }
});

test('[CT65] every condition has at least three that speak of it, and then those for everyone', () => {
  for (const condition of conditions) {
    const own = clinicQuestions.filter((one) => isAbout(one, condition));
    expect(own.length, condition.id).toBeGreaterThanOrEqual(3);
    const offered = clinicQuestionsFor(condition);
    expect(offered.slice(0, own.length)).toEqual(own);
    expect(new Set(offered).size, condition.id).toBe(offered.length);
    expect(offered.map(({ id }) => id)).toContain('talk-alone');
  }
});

test('[CT65] whatever medicine it is, there are questions, and the pregnancy one for those that can harm', () => {
  const about = (medicine: string) =>
    clinicQuestions.filter((one) => isAboutMedicine(one, medicine)).map(({ id }) => id);
  expect(about('not-known-here').length).toBeGreaterThanOrEqual(3);
  expect(about('harmful-in-pregnancy')).toContain('prevent-pregnancy');
  expect(about('nitrates')).toContain('erection-tablets-safe');
});

test('[CT65] what is hard to say beside somebody is marked as better asked alone, and offered to everyone', () => {
  const alone = clinicQuestions.filter((one) => one.alone);
  expect(alone.map(({ id }) => id).sort()).toEqual([
    'hard-memories',
    'low-or-worried',
    'talk-alone',
    'what-stays-between-us',
  ]);
  for (const { id, about } of alone) expect(about.everyone, id).toBe(true);
});

test('[CT65] every further question is asked by a leaflet, or is for a condition with fewer of its own', () => {
  const asked = new Set(leaflets.flatMap(({ ask }) => ask));
  const few = ['infection-near', 'sickness-and-smells', 'what-stays-between-us', 'massage-safe'];
  for (const { id } of clinicQuestions.slice(30)) expect(asked.has(id) || few.includes(id), id).toBe(true);
});

test('[CT66] words that claim nothing, push nobody and name no gender', () => {
  for (const [key, { defaultMessage }] of Object.entries(catalogue))
    expect(notOursIn(key, defaultMessage), `${key}: ${defaultMessage}`).toEqual([]);
});

test('[CT66] the middle question reads at grade 7 or below, and none above 9', () => {
  const grades = clinicQuestions.map((one) => readingOf(textOf(one)).grade).sort((a, b) => a - b);
  expect(grades[Math.floor(grades.length / 2)]).toBeLessThanOrEqual(7);
  for (const one of clinicQuestions) expect(readingOf(textOf(one)).grade, textOf(one)).toBeLessThanOrEqual(9);
});
