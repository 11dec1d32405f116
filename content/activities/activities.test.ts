import { aftercares, positions, regions, strains } from '@unhurried/domain/library';
import { expect, test } from 'vitest';
import { activities, activityById } from './index.ts';
import table from './table.cases.json';

const distinct = (list: readonly unknown[]) => new Set(list).size === list.length;

test('[CT1] sixty-two activities, each under its own id', () => {
  expect(activities).toHaveLength(62);
  expect(distinct(activities.map((one) => one.id))).toBe(true);
  for (const one of activities) {
    expect(one.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(activityById(one.id)).toBe(one);
  }
  expect(activityById('own-a1b2')).toBeUndefined();
});

test('[CT2] every number is in range and nothing is listed twice', () => {
  for (const one of activities) {
    for (const demand of [one.demand.physical, one.demand.mind]) {
      expect(Number.isInteger(demand) && demand >= 0 && demand <= 10, one.id).toBe(true);
    }
    expect(one.met[0] >= 0.9 && one.met[0] <= one.met[1] && one.met[1] <= 6, one.id).toBe(true);
    expect(one.minutes.least >= 1 && one.minutes.least <= one.minutes.typical, one.id).toBe(true);
    expect(one.positions.length, one.id).toBeGreaterThan(0);
    const lists = [
      one.uses,
      one.touches,
      one.positions,
      one.strains.map((each) => each.strain),
      one.aftercare,
      one.sources,
    ];
    for (const list of lists) expect(distinct(list), one.id).toBe(true);
    expect(distinct(one.care.map((rule) => rule.flag)), one.id).toBe(true);
  }
});

test('[CT2] an adaptation is never an empty list', () => {
  for (const rule of activities.flatMap((one) => one.care)) {
    for (const effect of [rule.settled, rule.unsettled]) {
      if (typeof effect === 'object') expect(effect.adapt.length).toBeGreaterThan(0);
    }
  }
});

test('[CT3] tier, effort, demands and minutes are those of the clinical table', () => {
  expect(table).toHaveLength(62);
  for (const row of table) {
    const one = activityById(row.id);
    expect(one?.tier, row.id).toBe(row.tier);
    expect(one?.met, row.id).toEqual(row.met);
    expect([one?.demand.physical, one?.demand.mind], row.id).toEqual(row.demand);
    expect(one?.minutes.typical, row.id).toBe(row.minutes);
  }
});

test('[CT3] every care code of a row changes the activity or leaves it out', () => {
  for (const row of table) {
    const care = activityById(row.id)?.care ?? [];
    for (const flag of row.care) {
      const rule = care.find((each) => each.flag === flag);
      expect(rule, `${row.id} says nothing about ${flag}`).toBeDefined();
      expect(rule?.unsettled, `${row.id}: ${flag}`).not.toBe('keep');
    }
  }
});

test('[CT12] rich at the gentle end', () => {
  const upTo = (tier: number) => activities.filter((one) => one.tier <= tier);
  expect(upTo(1).length).toBeGreaterThanOrEqual(20);
  expect(upTo(2).filter((one) => one.apart).length).toBeGreaterThanOrEqual(12);
  expect(upTo(2).filter((one) => one.silent).length).toBeGreaterThanOrEqual(12);
  expect(upTo(2).filter((one) => one.lightsLow).length).toBeGreaterThanOrEqual(12);
});

test('[CT12] what works apart touches nobody, and a talk is never silent', () => {
  for (const one of activities) {
    if (one.apart) expect(one.touches, one.id).toEqual([]);
    if (one.talk) expect(one.silent, one.id).toBe(false);
  }
});

test('[CT12] after tiers 4 to 6 comes water or rest, a kind word, and tomorrow', () => {
  for (const one of activities.filter((each) => each.tier >= 4)) {
    expect(one.aftercare.includes('water') || one.aftercare.includes('rest-20'), one.id).toBe(true);
    expect(one.aftercare, one.id).toEqual(expect.arrayContaining(['kind-word', 'tomorrow']));
  }
});

test('[CT2] the library uses the vocabulary of the domain, all of it', () => {
  const used = <Word>(of: (one: (typeof activities)[number]) => readonly Word[]) => new Set(activities.flatMap(of));
  expect([...used((one) => [...one.uses, ...one.touches])].sort()).toEqual([...regions].sort());
  expect([...used((one) => one.positions)].sort()).toEqual([...positions].sort());
  expect([...used((one) => one.strains.map((each) => each.strain))].sort()).toEqual([...strains].sort());
  expect([...used((one) => one.aftercare)].sort()).toEqual([...aftercares].sort());
});
