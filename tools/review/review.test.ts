import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { helpLines } from '@unhurried/content/help-lines';
import { medicineClasses, toCheck } from '@unhurried/content/medicines';
import { sources } from '@unhurried/content/sources';
import { expect, test } from 'vitest';
import { command, madePage, place } from './main.ts';
import { places } from './places.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const page = madePage();
const sectionOf = (heading: string): string => page.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';

test('[CT46] the page on disk is the page that the content makes', () => {
  expect(readFileSync(`${root}/${place}`, 'utf8'), `${place} is out of date. Make it anew: ${command}`).toBe(page);
});

test('[CT46] every source stands on it, under what it is, with the day of its review or none', () => {
  const headings = { recalled: 'Recalled, and what rests on it', found: 'Found', design: 'Our own' };
  for (const { id, by, certainty, reviewed } of sources) {
    const section = sectionOf(headings[certainty]);
    const line = certainty === 'recalled' ? `### ${id}\n\n${by}` : `| ${id} | ${by}`;
    expect(section, id).toContain(line);
    if (reviewed !== null) expect(section, id).toContain(reviewed);
  }
});

test('[CT46] every help line and every figure stands on it', () => {
  for (const { reach } of helpLines)
    expect(sectionOf('Help lines')).toContain(`| ${reach.by === 'phone' ? reach.number : reach.address} |`);
  for (const { id, held = [], often = [] } of medicineClasses) {
    for (const { says } of held) expect(sectionOf('Figures that are held back'), id).toContain(`| ${id} | ${says} |`);
    for (const { says } of often) expect(sectionOf('Figures that are told'), id).toContain(`| ${id} | ${says} |`);
  }
  for (const line of toCheck) expect(sectionOf('Please look at these first')).toContain(line);
});

test('[CT46] whatever is said about health and rests on a recalled source stands under it', () => {
  const recalled = new Set(sources.filter(({ certainty }) => certainty === 'recalled').map(({ id }) => id));
  const parts = page.split('\n### ');
  const resting = places.filter((one) => one.sources.some((id) => recalled.has(id)));
  expect(resting.length).toBeGreaterThan(60);
  for (const { name, sources: behind } of resting.filter(({ name }) => !name.startsWith('Activity')))
    for (const id of behind.filter((one) => recalled.has(one)))
      expect(
        parts.find((part) => part.startsWith(`${id}\n`)),
        name,
      ).toContain(`- *${name}*: `);
});

test('[CT46] a number in a sentence that rests on memory stands once more in the list of numbers', () => {
  const section = sectionOf('Numbers in our sentences that rest on memory, in whole or in part');
  for (const named of ['Medicine pde5-inhibitors', 'Warning sign chest-pain'])
    expect(section).toContain(`*${named}*: `);
  expect(sectionOf('Days that stand in for a date')).toContain('| heart-surgery | 56 days |');
});

test('[CT46] it says first that no clinician has reviewed it, and names no place where a copy was seen', () => {
  expect(page.indexOf('No clinician has reviewed any of it yet')).toBeLessThan(page.indexOf('\n## '));
  expect(page).not.toMatch(/https?:|www\.|!/);
});
