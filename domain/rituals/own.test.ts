import { expect, test } from 'vitest';
import { checkOwn, longestName, longestStep, type OwnFields, ownIdFrom, versionFor, versionsOf } from './index.ts';

const tea: OwnFields = {
  name: ' Tea at the window ',
  steps: ['The kettle, whoever is up. ', ' ', 'One cup each.'],
  worst: ['A wave through the door.'],
  apart: [],
};

test('[RI5] it is kept without its edges and without empty steps', () => {
  expect(checkOwn(tea)).toEqual({
    ok: true,
    value: {
      name: 'Tea at the window',
      steps: ['The kettle, whoever is up.', 'One cup each.'],
      worst: ['A wave through the door.'],
      apart: [],
    },
  });
});

const many = (count: number) => Array.from({ length: count }, (_, at) => `step ${at}`);

test('[RI5] its bounds, each with a refusal of its own', () => {
  const refusalOf = (change: Partial<OwnFields>) => {
    const checked = checkOwn({ ...tea, ...change });
    return checked.ok ? undefined : checked.refusal;
  };
  expect(refusalOf({ name: '  ' })).toBe('no-name');
  expect(refusalOf({ name: 'x'.repeat(longestName + 1) })).toBe('long-name');
  expect(refusalOf({ name: '🌊'.repeat(longestName) })).toBeUndefined();
  expect(refusalOf({ steps: [' '] })).toBe('no-steps');
  expect(refusalOf({ steps: many(8), worst: many(4), apart: many(8) })).toBeUndefined();
  for (const change of [{ steps: many(9) }, { steps: many(8), worst: many(5) }, { apart: many(9) }])
    expect(refusalOf(change)).toBe('too-many-steps');
  expect(refusalOf({ steps: ['x'.repeat(longestStep + 1)] })).toBe('long-step');
  expect(refusalOf({ apart: ['x'.repeat(longestStep + 1)] })).toBe('long-step');
});

test('[RI1] [RI2] it has something for the worst day, and no more of it than on others', () => {
  expect(checkOwn({ ...tea, worst: [' '] })).toEqual({ ok: false, refusal: 'no-worst' });
  expect(checkOwn({ ...tea, steps: ['One.'], worst: ['One.', 'Two.'] })).toEqual({
    ok: false,
    refusal: 'worst-is-longer',
  });
});

test('[RI3] own words may need one place, so apart on a worst day there is what was written for being apart', () => {
  const versions = versionsOf({ ...tea, apart: ['A call.', 'The same tea.'] });
  const texts = (worst: boolean, apart: boolean) =>
    versionFor(versions, { worst, apart })?.steps.map(({ text }) => text);
  expect(texts(true, true)).toEqual(['A call.', 'The same tea.']);
  expect(texts(true, false)).toEqual(tea.worst);
  expect(versionFor(versionsOf(tea), { worst: false, apart: true })).toBeUndefined();
});

test('[RI5] the id of a library ritual is never one of their own', () => {
  expect(ownIdFrom('own-a1')).toBe('own-a1');
  for (const text of ['closing-the-care', 'own-', 'own-A', '__proto__', `own-${'a'.repeat(61)}`])
    expect(ownIdFrom(text)).toBeUndefined();
});
