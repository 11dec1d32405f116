import { readFileSync } from 'node:fs';
import { stopRules, tellRules } from '@unhurried/content/medicines';
import { type ClinicPage, clinicPage, type Tick, withTalkAlone } from '@unhurried/domain/clinic';
import { addDays, type Day } from '@unhurried/domain/time';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import paperWords from '../../words/en/paper.json' with { type: 'json' };
import { loadWords } from '../../words/index.ts';
import { version } from '../version.ts';
import { Slip } from './apart-page.tsx';
import { fileNameOf, fileOf } from './file.ts';
import { everyTick, fullLife, today } from './full.gen.ts';
import { Paper } from './paper.tsx';
import { pathOf, runsOf } from './trend.tsx';
import type { Wording } from './wording.ts';

await loadWords('en', ['page', 'paper', 'conditions', 'medicines', 'red-flags', 'body']);

const sheet = { current: null };
const full = clinicPage(fullLife, new Set(everyTick));
const drawn = (wording: Wording, page: ClinicPage = full) => renderToString(h(Paper, { page, wording, sheet }));
const headings = (html: string) => [...html.matchAll(/<h2>([^<]*)<\/h2>/g)].map(([, words]) => words);
const tagsOf = (html: string) => [...html.matchAll(/<\/?[a-z0-9]+/g)].map(([tag]) => tag);

test('[PG6] each line of the app has both wordings, made of the same parts', () => {
  const words = paperWords as Readonly<Record<string, { readonly defaultMessage: string }>>;
  const partsOf = (key: string) =>
    [...(words[key]?.defaultMessage ?? '').matchAll(/\{(\w+)/g)].map(([, name]) => name).sort();
  const plain = Object.keys(words).filter((key) => key.startsWith('paper.plain.'));
  const clinical = Object.keys(words).filter((key) => key.startsWith('paper.clinical.'));
  const other = (key: string) => key.replace('paper.plain.', 'paper.clinical.');
  expect(plain.map(other).sort()).toEqual([...clinical].sort());
  for (const key of plain) expect(partsOf(other(key)), key).toEqual(partsOf(key));
});

test('[PG6] both wordings have the same lines, and leave my own words as they are', () => {
  expect(tagsOf(drawn('clinical'))).toEqual(tagsOf(drawn('plain')));
  for (const html of [drawn('plain'), drawn('clinical')])
    for (const mine of [
      'To swim again,\nand to sleep.',
      'Left hip',
      'Scan &lt;of> the chest',
      'A little more',
      'Numb toes',
    ])
      expect(html).toContain(mine);
  expect(drawn('plain')).toContain('Open-heart surgery');
  expect(drawn('clinical')).toContain('Cardiac surgery (sternotomy)');
  expect(drawn('clinical')).toContain('Arthritis');
  expect(drawn('clinical')).not.toMatch(/diagnosed|dysfunction|therapy/i);
});

test('[PG6] a condition is written with its day, and a yes in part is never written as a whole one', () => {
  const cleared = {
    id: 'heart-surgery',
    stance: { kind: 'cleared' },
    since: '2026-04-13' as Day,
    still: ['STERN'],
  } as const;
  const page = { ...full, health: { conditions: [cleared], operations: [] } };
  expect(drawn('plain', page)).toContain(
    'Open-heart surgery, Apr 13, 2026: my team has said yes, and not yet about: Breastbone healing',
  );
  expect(drawn('clinical', page)).toContain(
    'Cardiac surgery (sternotomy), Apr 13, 2026: cleared by care team, self-reported; not cleared for: Breastbone healing',
  );
});

test('[PG6] a yes within limits is written with them', () => {
  const limits = ['Nothing heavier than a full kettle', 'No weight on the chest'];
  const cleared = { id: 'arthritis', stance: { kind: 'cleared' }, limits } as const;
  const page = { ...full, health: { conditions: [cleared], operations: [] } };
  expect(drawn('plain', page)).toContain(`my team has said yes, with these limits: ${limits.join(' and ')}`);
  expect(drawn('clinical', page)).toContain(`cleared by care team, self-reported, within: ${limits.join(' and ')}`);
});

test('[PG6] what must never meet, or is to be known, has clinical words of its own', () => {
  for (const { id } of [...stopRules, ...tellRules])
    expect(Object.keys(paperWords), id).toContain(`paper.clinicalStop.${id}`);
});

test('[PG8] the eleven parts stand in their order under headings, and the foot says whose words these are', () => {
  expect(headings(drawn('plain'))).toEqual([
    'What I want',
    'In the room',
    'My health',
    'My medicines',
    'The last four weeks',
    'What my body can do',
    'Closeness, in my words',
    'Please ask me about',
    'What I have tried',
    'Warning signs since Feb 2, 2026',
    'For the clinician’s hand',
  ]);
  expect(drawn('plain')).toContain(
    'In my own words and numbers. · It is no diagnosis. · May 4, 2026 · Unhurried 0.1.0',
  );
  expect(drawn('plain')).toContain('Never together: nitrates and sildenafil-like tablets');
});

test('[PG8] a picture has its words beside it, and no line crosses a gap', () => {
  const pictures = drawn('plain').match(/<figure.*?<\/figure>/gs) ?? [];
  expect(pictures).toHaveLength(4);
  for (const one of pictures) {
    expect(one).toMatch(/role="img" aria-label="[^"]+"/);
    expect(one).toMatch(/<figcaption>.*In the middle 4, from 2 to 6\..*<\/figcaption>/s);
    expect(one.match(/class="paper-line"/g)).toHaveLength(4);
  }
  const told = [0, 1, 3].map((at) => ({ day: addDays(today, at), value: 5 as const }));
  expect(runsOf(told).map((run) => run.length)).toEqual([2, 1]);
  expect(pathOf(told.slice(0, 1), () => '1 2')).toBe('M1 2h.01');
});

test('[PG9] the file runs nothing, asks nothing, says its language, and is named neutrally', () => {
  const body = drawn('clinical');
  const file = fileOf({ language: 'en', direction: 'ltr', heading: 'A & <b>', body, styles: '.paper{}' });
  expect(file).toContain('<html lang="en" dir="ltr">');
  expect(file).toContain("default-src 'none'; style-src 'unsafe-inline'");
  expect(file).toContain('<title>Unhurried</title>');
  expect(file).toContain('<h1>A &amp; &lt;b&gt;</h1>');
  expect(file).toContain(body);
  expect(file).not.toMatch(/<script|<link|<img|<iframe|src=|href=|url\(|@import|\son\w+=/);
  expect([fileNameOf(today), fileNameOf(undefined)]).toEqual(['page-2026-05-04.html', 'page.html']);
  for (const name of ['paper.css', 'print.css'])
    expect(readFileSync(new URL(name, import.meta.url), 'utf8')).not.toMatch(/url\(|@import|<\/style/);
});

test('[PG9] the version at the foot is the version of the app', () => {
  const { version: packed } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  expect(version).toBe(packed);
});

test('[PG10] the line stands on a sheet by itself, and what draws the page cannot take it', () => {
  const alone = withTalkAlone(full);
  // @ts-expect-error A page with the line is another kind of page.
  const refused: Parameters<typeof Paper>[0]['page'] = alone;
  expect(refused).toBe(alone);
  const line = 'I prefer to talk alone.';
  const slip = renderToString(h(Slip, { page: alone, sheet }));
  expect(slip).toContain(line);
  expect(
    slip
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  ).toBe(`${line} Please find a moment for it, and do not say that I asked. May 4, 2026 · Unhurried 0.1.0`);
  for (const wording of ['plain', 'clinical'] as const) expect(drawn(wording)).not.toMatch(/talk alone|see alone/);
});

test('[PG7] a page with little on it is made as one on which there is no more', () => {
  const some = new Set<Tick>(['want', `medicine/${'c'.repeat(32)}`]);
  const html = drawn('plain', clinicPage(fullLife, some));
  expect(headings(html)).toEqual(['What I want', 'My medicines']);
  expect(html).not.toMatch(/left off|left out|hidden|more|not shown|\d+ of/i);
});
