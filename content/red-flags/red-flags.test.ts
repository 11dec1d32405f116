import { expect, test } from 'vitest';
import words from '../words/en/red-flags.json';
import { actionFor, redFlagById, redFlags, supportScreens, urgencies } from './index.ts';

const said: Readonly<Record<string, { readonly defaultMessage: string }>> = words;
const textOf = (key: string) => said[`red-flags.${key}`]?.defaultMessage ?? '';

test('[CT7] one screen: a line to find it by, a title, one sentence, one action', () => {
  expect(new Set(redFlags.map((one) => one.id)).size).toBe(redFlags.length);
  for (const one of redFlags) {
    expect(redFlagById(one.id)).toBe(one);
    expect(one.action, one.id).toBe(actionFor[one.urgency]);
    expect(textOf(`${one.id}.name`), one.id).not.toBe('');
    expect(textOf(`${one.id}.title`), one.id).not.toBe('');
    expect(textOf(`${one.id}.do`), one.id).toMatch(/^[^.]+\.$/);
    expect(textOf(`action.${one.action}`)).not.toBe('');
  }
});

test('[CT7] every urgency holds some, and the list begins with the most urgent', () => {
  const order = redFlags.map((one) => urgencies.indexOf(one.urgency));
  expect(order).toEqual([...order].sort((a, b) => a - b));
  for (const urgency of urgencies)
    expect(
      redFlags.some((one) => one.urgency === urgency),
      urgency,
    ).toBe(true);
});

test('[CT7] an emergency says so in its own sentence: it never asks to wait or to book', () => {
  for (const one of redFlags.filter((each) => each.urgency === 'emergency')) {
    expect(textOf(`${one.id}.do`), one.id).toMatch(/emergency (number|department|line)/);
    expect(textOf(`${one.id}.do`), one.id).not.toMatch(/\b(wait|book|visit)\b/i);
  }
});

test('[CT7] the partner is not told, and nothing is added up', () => {
  expect(textOf('private')).toBe('Your partner is not told what you chose here.');
  for (const screen of supportScreens) {
    expect(textOf(`support.${screen.id}.private`)).toBe(
      'Nothing here goes to your partner. It is not scored or counted.',
    );
    expect(screen.choices).toEqual(['emergency', 'talk', 'later']);
    for (const way of screen.choices) expect(textOf(`support.${screen.id}.choice.${way}`), way).not.toBe('');
    for (let at = 1; at <= screen.paragraphs; at++) expect(textOf(`support.${screen.id}.text-${at}`)).not.toBe('');
    expect(textOf(`support.${screen.id}.text-${screen.paragraphs + 1}`)).toBe('');
    expect(Object.keys(screen).sort()).toEqual(['choices', 'id', 'lines', 'paragraphs', 'sources']);
  }
});

test('[CT7] chest pain names the tablet that crews have to know of', () => {
  expect(textOf('chest-pain.also')).toMatch(/last two days.*no nitrate/);
});
