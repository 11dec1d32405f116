import type { ToldMedicine, WhichMedicine } from '@unhurried/domain/medicines';
import { addDays, type Day } from '@unhurried/domain/time';
import { expect, test } from 'vitest';
import { namesSeveral, stopsAmong, stopsOf, tellsAmong, tellsBeside } from './warnings.ts';

const today = '2026-05-06' as Day;
const told = (digit: string, which: WhichMedicine, stopped?: Day): ToldMedicine => ({
  medicine: digit.repeat(32),
  nth: 1,
  which,
  ...(stopped === undefined ? {} : { stopped }),
});
const own = (name: string): WhichMedicine => ({ by: 'own', name });
const substance = (id: string): WhichMedicine => ({ by: 'substance', substance: id });
const ruleOf = (...medicines: readonly ToldMedicine[]) => stopsAmong(medicines, [], today).map(({ rule }) => rule);

test('[CB3] a nitrate spray and a tablet for erections never meet, however each was told', () => {
  for (const spray of [
    substance('glyceryl-trinitrate'),
    own('my GTN spray'),
    { by: 'class', class: 'nitrates' } as const,
  ])
    for (const tablet of [
      substance('sildenafil'),
      own('Tadalafil 5 mg'),
      { by: 'class', class: 'pde5-inhibitors' } as const,
    ])
      expect(ruleOf(told('a', spray), told('b', tablet))).toEqual(['nitrates-with-tablets']);
  expect(ruleOf(told('a', substance('sildenafil')), told('b', own('the white one')))).toEqual([]);
});

test('[CB3] what has ended meets nothing, and a change is asked about in the place of what it was', () => {
  const spray = told('a', substance('glyceryl-trinitrate'));
  const tablet = told('b', substance('sildenafil'));
  expect(ruleOf(spray, { ...tablet, stopped: today })).toEqual([]);
  expect(stopsOf({ ...tablet, stopped: today }, [spray, tablet], [], today)).toEqual([]);
  expect(stopsOf(told('b', substance('sertraline')), [spray, tablet], [], today)).toEqual([]);
  expect(stopsOf(told('c', substance('sertraline')), [spray, tablet], [], today)).toEqual([]);
  expect(stopsOf(tablet, [spray], [], today)).toMatchObject([
    { urgency: 'never', medicines: [spray.medicine, tablet.medicine] },
  ]);
});

test('[CB4] a tablet that ended today is named in the form of a nitrate, and nowhere else', () => {
  const tablet = told('b', substance('sildenafil'), today);
  const beside = (one: ToldMedicine, day: Day = today) => tellsBeside(one, [tablet], [], day).length > 0;
  expect(beside(told('a', own('nitrate spray')))).toBe(true);
  expect(beside(told('a', own('nitrate spray')), addDays(today, 9))).toBe(false);
  expect(beside(told('a', substance('sertraline')))).toBe(false);
  expect(beside(tablet)).toBe(false);
});

test('[CB3] two known names in one line are refused, one with other words is not', () => {
  for (const both of ['GTN and sildenafil', 'nitrate spray and Viagra', 'erection tablets, my nitrates'])
    expect(namesSeveral(own(both)), both).toBe(true);
  for (const which of [
    own('GTN spray'),
    own('nitrate spray'),
    own('glyceryl trinitrate (GTN)'),
    own('the white one'),
    substance('sildenafil'),
  ])
    expect(namesSeveral(which)).toBe(false);
});

test('[CB4] staff hear of a tablet that is taken or ended two days ago, and of the injury where it holds', () => {
  const tablet = substance('tadalafil');
  const rules = (stopped: Day | undefined, ...held: readonly 'dysreflexia'[]) =>
    tellsAmong([told('a', tablet, stopped)], held, today).map(({ rule }) => rule);
  expect(rules(undefined)).toEqual(['tablets-in-emergency']);
  expect(rules(addDays(today, -2))).toEqual(['tablets-in-emergency']);
  expect(rules(addDays(today, -3))).toEqual([]);
  expect(rules(undefined, 'dysreflexia')).toEqual(['tablets-in-emergency', 'tablets-with-dysreflexia']);
});
