import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { twentyDays } from './cases/index.ts';
import { command, madePage, place } from './main.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(`${root}/${path}`, 'utf8');
const page = madePage();
const sections = page.split('\n## ').slice(1);

test('[TD5] the page on disk is the page that the code makes', () => {
  expect(read(place), `${place} is out of date. Make it anew: ${command}`).toBe(page);
});

test('[TD5] made twice it is the same', () => {
  expect(madePage()).toBe(page);
});

test('[TD6] it says what it is not, before anything else', () => {
  const introduction = page.slice(0, page.indexOf('\n## '));
  expect(introduction).toContain('This is not medical advice.');
  expect(introduction).toContain('No clinician has reviewed it yet.');
  expect(introduction).toMatch(/the whole|all 62 things/);
  expect(introduction).toContain('a secret coin leaves out three in ten');
});

test('[TD6] it names all twenty, each with both people, rest together and what was looked for', () => {
  expect(sections).toHaveLength(20);
  for (const [at, { title, first, second, expects }] of twentyDays.entries()) {
    const section = sections[at] ?? '';
    expect(section.startsWith(`${at + 1}. ${title}\n`)).toBe(true);
    for (const said of [first.who, second.who, ...expects.map(({ why }) => why)]) expect(section).toContain(said);
    expect(section.match(/^- Rest together, always$/gm)).toHaveLength(1);
    for (const { notYet } of expects) if (notYet) expect(section).toContain(`**This does not hold yet.** ${notYet}`);
  }
});

test('[TD6] every rule it names stands in a SPEC of the domain', () => {
  const specs = ['domain/SPEC.md', 'domain/pace/SPEC.md'].map(read).join('\n');
  for (const section of sections) {
    const rules = /^Rules: (.*)\.$/m.exec(section)?.[1]?.split(', ') ?? [];
    expect(rules).toContain('OV1');
    for (const rule of rules) expect(specs, rule).toContain(`- **${rule} `);
  }
});

const namesIn = (line: string | undefined): readonly string[] =>
  (line ?? '').split('; ').filter((name) => name !== '' && name !== 'nothing');

test('[TD6] each of the eight of a day is shown, or left out with a reason', () => {
  for (const section of sections) {
    const shown = [...section.matchAll(/^- .*, \d+ minutes?(:.*)?$/gm)].map(([line]) => line);
    const beside = namesIn(/beside what is shown: (.*)\.$/m.exec(section)?.[1]);
    const out = (section.split('**Left out today**')[1] ?? '').split('**What we looked for**')[0] ?? '';
    const left = [...out.matchAll(/^- .+?: (.+)$/gm)].flatMap(([, names]) => namesIn(names));
    expect(shown.length + beside.length + left.length, section.slice(0, 60)).toBe(8);
  }
});

test('[TD6] short sentences, no exclamation mark, no word that scolds', () => {
  const written = twentyDays.flatMap(({ title, first, second, expects }) => [
    title,
    first.who,
    second.who,
    ...expects.flatMap(({ why, notYet }) => [why, notYet ?? '']),
  ]);
  const introduction = page.slice(0, page.indexOf('\n1. ')).replaceAll('\n', ' ');
  for (const text of [...written, introduction])
    for (const sentence of text.split(/(?<=[.?:])\s+/))
      expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(25);
  expect(page).not.toMatch(/!|\b(only|just|failed|missed|should|unfortunately)\b/i);
});
