import { expect, test } from 'vitest';
import { endingsFor, longingEndings, longingSteps } from '../longing/index.ts';
import words from './en/longing.json';

const catalogue: Readonly<Record<string, { readonly defaultMessage: string }>> = words;
const textOf = (key: string): string => catalogue[key]?.defaultMessage ?? '';
const options = longingSteps.flatMap((step) => step.options ?? []);

test('[CT20] six to eight steps; an option stands in one step alone, and none is a number', () => {
  expect(longingSteps.length).toBeGreaterThanOrEqual(6);
  expect(longingSteps.length).toBeLessThanOrEqual(8);
  expect(new Set(options).size).toBe(options.length);
  for (const { id, kind, options: own = [] } of longingSteps) {
    expect(own.length > 0, id).toBe(kind === 'choose');
    expect(own.length, id).toBeLessThanOrEqual(5);
    expect(own.length, id).not.toBe(1);
  }
  for (const one of options) expect(textOf(`longing.option.${one}`), one).not.toMatch(/\d/);
});

test('[CT20] every step, option and sentence has words, and no words are left over', () => {
  const keys = [
    ...longingSteps.flatMap(({ id }) => [`longing.${id}.title`, `longing.${id}.text`]),
    ...options.map((one) => `longing.option.${one}`),
    ...longingEndings.map(({ id }) => `longing.ending.${id}`),
  ];
  expect(Object.keys(catalogue).sort()).toEqual(keys.sort());
});

const promised =
  /\b(once you (start|begin|are)|you(’ll| will) (want|like|love|enjoy|feel|be glad)|(desire|wish|longing) (will )?follows?|give it a try|try it)\b/i;
const graded = /\b(points?|scores?|result|right answer|wrong|correct|most people|healthy|type|percent)\b/i;

test('[CT20] wanting is never promised, and nothing is graded', () => {
  for (const [key, { defaultMessage }] of Object.entries(catalogue)) {
    expect(promised.test(defaultMessage), `${key}: ${defaultMessage}`).toBe(false);
    expect(graded.test(defaultMessage), `${key}: ${defaultMessage}`).toBe(false);
  }
  expect(promised.test('Once you start, you will enjoy it.')).toBe(true);
  expect(graded.test('Your result: 3 points.')).toBe(true);
  expect(textOf('longing.willing.text')).toContain('“I do not mind” and “I suppose” are a no for now.');
  expect(textOf('longing.arrive.text')).toContain('shown to nobody');
});

const idsFor = (...chosen: string[]): string[] => endingsFor(chosen).map(({ id }) => id);
/** All ways to choose one option, or none, in each step: a few thousand. */
const ways = longingSteps.reduce<readonly (readonly string[])[]>(
  (sofar, { options: own = [] }) =>
    own.length > 0 ? sofar.flatMap((way) => [way, ...own.map((one) => [...way, one])]) : sofar,
  [[]],
);

test('[CT20a] whatever was chosen: at least three sentences, one that says no and one that asks for time', () => {
  expect(longingEndings.length).toBeGreaterThanOrEqual(8);
  expect(textOf('longing.ending.simply-no')).toMatch(/^“No\b/);
  expect(textOf('longing.ending.time')).toMatch(/\btime\b/);
  expect(ways.length).toBe(6 ** 5);
  const lacking = ways.filter((way) => {
    const ids = idsFor(...way);
    return ids.length < 3 || !ids.includes('simply-no') || !ids.includes('time');
  });
  expect(lacking).toEqual([]);
});

test('[CT20a] a sentence follows from options that exist, in one order, however they were chosen', () => {
  for (const { id, when } of longingEndings)
    for (const option of when) expect(options, `${id}: ${option}`).toContain(option);
  for (const one of longingEndings.filter(({ when }) => when.length > 0))
    for (const option of one.when) expect(endingsFor([option])).toContain(one);
  expect(idsFor('no', 'talk', 'no')).toEqual(idsFor('talk', 'no'));
  expect(idsFor('an option of a later version')).toEqual(idsFor());
});

test('[CT20a] where a no would be costly, there is a way to somebody outside', () => {
  for (const option of ['cold', 'less-help', 'afraid']) expect(idsFor(option), option).toContain('someone-outside');
});

test('[CT20b] a yes is offered where all is glad, and never beside doubt, fear, debt or going along', () => {
  const yes = ['glad-to', 'slowly'];
  const doubt = ['gentler', 'not-much', 'heavy', 'cannot-tell', 'not-clear', 'i-suppose', 'not-now', 'no'];
  const against = [...doubt, 'for-peace', 'for-debt', 'cold', 'less-help', 'afraid'];
  expect(idsFor('touch', 'glad', 'for-joy', 'all-right', 'yes')).toContain('glad-to');
  expect(idsFor('curious', 'sad-and-all-right')).toContain('slowly');
  const offered = ways.filter(
    (way) => way.some((one) => against.includes(one)) && idsFor(...way).some((id) => yes.includes(id)),
  );
  expect(offered).toEqual([]);
});
