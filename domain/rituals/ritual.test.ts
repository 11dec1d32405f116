import { expect, test } from 'vitest';
import { canBeApart, minutesOf, type Step, versionFor } from './index.ts';

const step = (minutes?: number, near?: true): Step => ({
  says: 'both',
  ...(minutes && { minutes }),
  ...(near && { near }),
});
const usual = { worst: false, apart: false };
const evening = { steps: [step(5, true), step(), step(10)], worst: [step(1, true)] };
const message = [step(), step(2)];

test('[RI2] on an ordinary day the steps as they are, with their minutes; a step without minutes is a moment', () => {
  expect(versionFor(evening, usual)).toEqual({ steps: evening.steps, minutes: 16 });
  expect(minutesOf([step(), step()])).toBe(2);
});

test('[RI1] on the worst day its own version', () => {
  expect(versionFor(evening, { ...usual, worst: true })).toEqual({ steps: evening.worst, minutes: 1 });
});

test('[RI2] a version for the worst day that asks for more gives way', () => {
  const more = { steps: [step(5)], worst: [step(), step()] };
  const longer = { steps: [step(5), step()], worst: [step(20)] };
  for (const of of [more, longer]) expect(versionFor(of, { ...usual, worst: true })).toEqual(versionFor(of, usual));
  expect(versionFor({ steps: [step(5)], worst: [] }, { ...usual, worst: true })?.steps).toHaveLength(1);
});

test('[RI3] apart: what was written for it, and nothing where there is none', () => {
  expect(versionFor({ ...evening, apart: message }, { worst: false, apart: true })?.steps).toBe(message);
  for (const of of [evening, { ...evening, apart: [] }]) {
    expect(versionFor(of, { worst: false, apart: true })).toBeUndefined();
    expect(versionFor(of, { worst: true, apart: true })).toBeUndefined();
    expect(canBeApart(of)).toBe(false);
  }
});

test('[RI3] apart on a worst day: the shorter of the two, and nothing that needs one place', () => {
  const both = { worst: true, apart: true };
  const words = [step()];
  expect(versionFor({ ...evening, apart: message }, both)?.steps).toBe(message);
  expect(versionFor({ ...evening, worst: words, apart: message }, both)?.steps).toBe(words);
  expect(versionFor({ ...evening, worst: message, apart: words }, both)?.steps).toBe(words);
});
