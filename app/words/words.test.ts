import { afterEach, expect, test } from 'vitest';
import {
  addWords,
  direction,
  directionOf,
  formatDay,
  formatList,
  formatNumber,
  loadWords,
  locale,
  t,
} from './index.ts';
import { loadFormatter, type Message, needsFormatter, spoken } from './messages.ts';

afterEach(() => {
  locale.value = 'en';
});

const literal = (value: string) => ({ type: 0, value });
/** "{weekday, plural, …}" as the build leaves it, for the six forms of Arabic. */
const sixForms: Message = [
  {
    type: 6,
    value: 'weekday',
    offset: 0,
    pluralType: 'cardinal',
    options: Object.fromEntries(
      ['zero', 'one', 'two', 'few', 'many', 'other'].map((form) => [form, { value: [literal(form)] }]),
    ),
  },
];

test('[WO1] a plain sentence is given as it stands', async () => {
  await loadWords('en', ['shell']);
  expect(t('shell.leave')).toBe('Leave quickly');
});

test('[WO2] plurals and digits follow the language', async () => {
  await loadFormatter();
  addWords('ar', 'shell', { 'shell.dayDay': sixForms });
  locale.value = 'ar';
  expect([0, 1, 2, 3, 11, 100].map((weekday) => t('shell.dayDay', { weekday }))).toEqual([
    'zero',
    'one',
    'two',
    'few',
    'many',
    'other',
  ]);
  locale.value = 'de';
  expect([formatNumber(1.5), formatList(['a', 'b', 'c'])]).toEqual(['1,5', 'a, b und c']);
});

test('[WO3] a plain argument is said without the formatter, which comes with the first words that need it', () => {
  const simple: Message = [literal('From '), { type: 1, value: 'name' }, literal('.')];
  expect(needsFormatter({ 'shell.help': simple, 'shell.back': 'Back' })).toBe(false);
  expect(needsFormatter({ 'shell.dayDay': sixForms })).toBe(true);
  expect(spoken(simple, 'en', { name: 'Ana' })).toBe('From Ana.');
});

test('[WO4] a missing sentence throws while we build', () => {
  addWords('en', 'shell', {});
  expect(() => t('shell.help')).toThrow('shell.help');
});

test('[WO5] what a language does not have is said in English', () => {
  addWords('en', 'shell', { 'shell.help': 'Help', 'shell.back': 'Back' });
  addWords('nl', 'shell', { 'shell.help': 'Hulp' });
  locale.value = 'nl';
  expect([t('shell.help'), t('shell.back')]).toEqual(['Hulp', 'Back']);
});

test('[WO6] the language changes once its words are there', async () => {
  const loading = loadWords('en-XB', ['shell']);
  expect(locale.value).toBe('en');
  await loading;
  expect([locale.value, direction.value]).toEqual(['en-XB', 'rtl']);
});

test('[WO6] an area that nobody wrote is a bug, and the language stays', async () => {
  await expect(loadWords('de', ['nowhere'])).rejects.toThrow('nowhere');
  expect(locale.value).toBe('en');
});

test('[WO7] direction follows the script', () => {
  expect(['ar', 'he', 'fa', 'ur', 'ckb', 'en-XB'].map(directionOf)).toEqual(Array(6).fill('rtl'));
  expect(['en', 'de', 'es', 'fr', 'ja', 'az'].map(directionOf)).toEqual(Array(6).fill('ltr'));
});

test('[WO8] a day is the same day everywhere', () => {
  expect([formatDay('2026-11-22'), formatDay('2026-11-22', 'weekday')]).toEqual(['Sunday, November 22', 'Sunday']);
});
