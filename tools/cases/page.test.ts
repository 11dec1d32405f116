import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { activities } from '@unhurried/content/activities';
import { conditions } from '@unhurried/content/conditions';
import { adaptations, flags } from '@unhurried/domain/library';
import { expect, test } from 'vitest';
import { namedCases } from './cases/index.ts';
import { doubts } from './doubts.ts';
import { command, madePage, place } from './main.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const page = madePage();
const sections = page.split('\n## ').slice(1);
const sectionOf = (at: number): string => sections[at] ?? '';

test('[TC5] the page on disk is the page that the code makes', () => {
  expect(readFileSync(`${root}/${place}`, 'utf8'), `${place} is out of date. Make it anew: ${command}`).toBe(page);
});

test('[TC6] it says first that it is no advice and not reviewed, and where the open questions are', () => {
  const beginning = page.slice(0, page.indexOf('\n## '));
  expect(beginning).toContain('This is not medical advice.** No clinician has reviewed it yet.');
  for (const { says } of doubts) expect(sections.at(-1)).toContain(says);
});

test.each(namedCases.map((one, at) => [one.title, one, at] as const))('[TC6] %s: all its parts', (_, one, at) => {
  const section = sectionOf(at);
  expect(section.startsWith(`${at + 1}. ${one.title}\n`)).toBe(true);
  for (const part of ['Told in the form', 'Left out', 'Done another way', 'As it is, for example', 'Why'])
    expect(section.split(`**${part}`).length - 1, part).toBeGreaterThanOrEqual(one.halves.length);
  expect(section).toContain(one.looked.why);
  expect(page).toContain(`${at + 1}. [${one.title}](#`);
});

test('[TC6] no machine name stands on it, nothing scolds, and no page where a copy was seen', () => {
  for (const { id } of [...activities, ...conditions].filter((one) => one.id.includes('-')))
    expect(page.replaceAll(/\(#[^)]*\)/g, ''), id).not.toMatch(new RegExp(`(^|[\\s(])${id}([\\s),.]|$)`, 'm'));
  for (const flag of flags.filter((each) => !['O2', 'HIP'].includes(each)))
    expect(page, flag).not.toMatch(new RegExp(`\\b${flag}\\b`));
  for (const how of adaptations.filter((each) => each.split('-').length > 2)) expect(page).not.toContain(how);
  expect(page).not.toMatch(/https?:|www\.|undefined|\bshould\b|!/);
});

test('[TC6] the two that never meet are said first among the medicines', () => {
  const section = sections.find((each) => each.includes('A nitrate spray and sildenafil\n')) ?? '';
  expect(section).toContain('**Never together: nitrates and sildenafil-like tablets.**');
  expect(section.indexOf('**Never together')).toBeLessThan(section.indexOf('- Nitrates and nicorandil ('));
});
