import { flags } from '@unhurried/domain/library';
import { expect, test } from 'vitest';
import { sourceById } from '../sources/index.ts';
import words from '../words/en/conditions.json';
import { areas, conditionById, conditions, flagEntries } from './index.ts';

const said: Readonly<Record<string, { readonly defaultMessage: string }>> = words;
const textOf = (key: string) => said[`conditions.${key}`]?.defaultMessage;

test('[CT5] every flag has an entry, a name and a sentence', () => {
  expect(flagEntries.map((one) => one.flag).sort()).toEqual([...flags].sort());
  for (const flag of flags) {
    expect(textOf(`flag.${flag}.name`), flag).toBeTruthy();
    expect(textOf(`flag.${flag}.means`), flag).toMatch(/\.$/);
  }
});

test('[CT5] every condition has a name, one sentence, and flags that it brings or may bring', () => {
  expect(new Set(conditions.map((one) => one.id)).size).toBe(conditions.length);
  for (const one of conditions) {
    expect(conditionById(one.id)).toBe(one);
    expect(textOf(`${one.id}.name`), one.id).toBeTruthy();
    expect(textOf(`${one.id}.means`), one.id).toMatch(/^[^.]*\.$/);
    const both = [...one.brings, ...one.mayBring];
    expect(both.length, one.id).toBeGreaterThan(0);
    expect(new Set(both).size, one.id).toBe(both.length);
  }
});

test('[CT5] every flag but SAFE can be reached from a condition, and every area holds one', () => {
  const reached = new Set(conditions.flatMap((one) => [...one.brings, ...one.mayBring]));
  expect(flags.filter((flag) => !reached.has(flag))).toEqual(['SAFE']);
  for (const area of areas)
    expect(
      conditions.some((one) => one.area === area),
      area,
    ).toBe(true);
});

test('[CT5] a number of days stands in for a date, so it comes with the question for one', () => {
  expect(textOf('when.question')).toBe('Has your team told you when?');
  expect(textOf('team.first')).toBe('Your care team’s word comes before anything here.');
  for (const one of conditions) {
    if (one.wait === undefined) continue;
    expect(one.wait.days !== null || one.wait.needsYes, one.id).toBe(true);
    if (one.wait.days !== null) expect(one.dated && one.wait.days >= 7 && one.wait.days <= 90, one.id).toBe(true);
  }
});

test('[CT5] heart conditions wait for a clinician’s yes, and none of them waits for words or a held hand', () => {
  for (const one of conditions) {
    if (one.area === 'heart') expect(one.wait?.needsYes, one.id).toBe(true);
    if (one.wait !== undefined) expect(one.wait.fromTier, one.id).toBeGreaterThanOrEqual(4);
  }
});

test('[CT5] what a flag is called and what it changes is true for whoever is settled, too', () => {
  for (const flag of flags) {
    expect(textOf(`flag.${flag}.name`), flag).not.toMatch(/not yet|cleared|uncleared/i);
    expect(textOf(`flag.${flag}.means`), flag).not.toMatch(/waits until your team has said yes/i);
  }
});

test('[CT5] bones, backs, memories and swallowing each rest on something about them', () => {
  const about = { BONE: /bone|spinal/i, SPINE: /back|spine/i, TRAUMA: /trauma/i, SWAL: /swallow/i } as const;
  for (const [flag, subject] of Object.entries(about)) {
    const sources = flagEntries.find((one) => one.flag === flag)?.sources ?? [];
    expect(sources.length, flag).toBeGreaterThan(0);
    for (const id of sources) expect(sourceById(id)?.title, `${flag}: ${id}`).toMatch(subject);
  }
});
