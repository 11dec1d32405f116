import { dayParts, lightWords, minutesOf, musicWords, type Ritual, versionFor } from '@unhurried/domain/rituals';
import { expect, test } from 'vitest';
import { both, ritual } from './builder.ts';
import { ritualById, rituals } from './index.ts';

const distinct = (list: readonly unknown[]) => new Set(list).size === list.length;
const versions = ({ steps, worst, apart }: Ritual) => [steps, worst, ...(apart ? [apart] : [])];

test('[CT13] at least thirteen, each under its own id', () => {
  expect(rituals.length).toBeGreaterThanOrEqual(13);
  expect(distinct(rituals.map(({ id }) => id))).toBe(true);
  for (const one of rituals) {
    expect(one.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(ritualById(one.id)).toBe(one);
    for (const steps of versions(one)) expect(distinct(steps.map(({ key }) => key)), one.id).toBe(true);
    expect(one.minutes).toBe(minutesOf(one.steps));
  }
  for (const id of ['closing-the-care', 'twilight-routine', 'weekly-care-date', 'something-to-look-forward-to'])
    expect(ritualById(id), id).toBeDefined();
});

test('[CT13] an id of a couple’s own ritual is never one of the library', () => {
  expect(ritualById('own-a1')).toBeUndefined();
  for (const id of ['own-tea', 'Tea', 'tea--two'])
    expect(() => ritual(id, { steps: [both('x')], worst: [both('x')] })).toThrow();
});

test('[CT14] [RI1] each has a version for the worst day: short, and no longer than any other', () => {
  for (const one of rituals) {
    expect(one.worst.length, one.id).toBeGreaterThan(0);
    expect(one.worst.length, one.id).toBeLessThanOrEqual(2);
    expect(minutesOf(one.worst), one.id).toBeLessThanOrEqual(3);
    expect(versionFor(one, { worst: true, apart: false })?.steps, one.id).toBe(one.worst);
    for (const steps of versions(one)) {
      expect(one.worst.length, one.id).toBeLessThanOrEqual(steps.length);
      expect(minutesOf(one.worst), one.id).toBeLessThanOrEqual(minutesOf(steps));
    }
  }
});

test('[CT14] [RI3] many can be done apart, and then nothing needs one place', () => {
  const apart = rituals.filter((one) => versionFor(one, { worst: false, apart: true }));
  expect(apart.length).toBeGreaterThanOrEqual(13);
  for (const one of apart)
    expect(
      one.apart?.some(({ near }) => near),
      one.id,
    ).toBe(false);
});

test('[CT13] every word for light, music and the part of the day is used', () => {
  const used = (of: (one: Ritual) => readonly unknown[]) => new Set(rituals.flatMap(of));
  expect([...used(({ suits }) => suits ?? [])].sort()).toEqual([...dayParts].sort());
  expect([...used(({ light }) => [light ?? 'as-it-is'])].sort()).toEqual([...lightWords].sort());
  expect([...used(({ music }) => [music ?? 'none'])].sort()).toEqual([...musicWords].sort());
  for (const { id, steps } of rituals)
    expect(
      steps.every(({ minutes = 1 }) => minutes >= 1 && minutes <= 60),
      id,
    ).toBe(true);
});
