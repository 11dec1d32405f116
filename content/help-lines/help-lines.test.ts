import { expect, test } from 'vitest';
import words from '../words/en/help-lines.json';
import { helpLines, helpLinesFor, placeOf, places } from './index.ts';

const said: Readonly<Record<string, { readonly defaultMessage: string }>> = words;

test('[CT8] every line is as remembered, unreviewed, and named; words ask to check it', () => {
  for (const line of helpLines) {
    expect(line.certainty === 'recalled' && line.reviewed === null, line.id).toBe(true);
    expect(said[`help-lines.${line.id}.name`]?.defaultMessage, line.id).toBeTruthy();
    if (line.reach.by === 'phone') expect(line.reach.number, line.id).toMatch(/^[\d][\d -]+$/);
    else expect(line.reach.address, line.id).not.toMatch(/^https?:/);
  }
  expect(said['help-lines.check']?.defaultMessage).toMatch(/check the number/);
});

test('[CT8] a place knows its own lines, and crisis and safety lines reach everyone', () => {
  expect(helpLinesFor('GB', 'emergency').map((line) => line.reach)).toEqual([{ by: 'phone', number: '999' }]);
  for (const place of places) {
    for (const kind of ['crisis', 'safety'] as const)
      expect(helpLinesFor(place, kind).length, place).toBeGreaterThan(0);
  }
});

test('[CT8] no place borrows an emergency number', () => {
  for (const place of places) {
    for (const line of helpLinesFor(place, 'emergency')) expect(line.place).toBe(place);
  }
  expect(helpLinesFor('anywhere', 'emergency')).toEqual([]);
});

test('[CT8] a country finds its place; one we do not know is anywhere', () => {
  expect(['gb', 'IE', 'DE', 'us', 'BR', '', 'anywhere'].map(placeOf)).toEqual([
    'GB',
    'IE',
    'EU',
    'US',
    'anywhere',
    'anywhere',
    'anywhere',
  ]);
});
