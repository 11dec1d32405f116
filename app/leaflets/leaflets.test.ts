import { leafletAreas, leafletParts, leaflets } from '@unhurried/content/leaflets';
import { redFlags } from '@unhurried/content/red-flags';
import { refuse } from '@unhurried/kernel';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, expect, test } from 'vitest';
import questionWords from '../../content/words/en/clinic-questions.json';
import leafletWords from '../../content/words/en/leaflets.json';
import signWords from '../../content/words/en/red-flags.json';
import { find } from '../finding/index.ts';
import { numberOf } from '../neutral/index.ts';
import { home } from '../session/home.contract.ts';
import { mine, type Session, type Unhurried } from '../session/index.ts';
import { view } from '../shell/index.ts';
import { keptQuestions } from '../visit/keep/index.ts';
import readingWords from '../words/en/reading.json';
import { loadWords } from '../words/index.ts';
import { Screen } from './index.ts';
import { OneLeaflet } from './one-leaflet.tsx';
import { isChecked, sourcesOf } from './sources/index.ts';
import { putOn, takeOff } from './to-ask.tsx';
import { leafletAlso, leafletName } from './words.ts';

await loadWords('en', ['reading', 'leaflets', 'finding', 'clinic-questions', 'red-flags']);
afterEach(() => {
  view.value = 'ordinary';
});

type Words = Readonly<Record<string, { readonly defaultMessage: string }>>;
const textIn = (words: Words, key: string): string => words[key]?.defaultMessage ?? '';
const leafletText = (key: string): string => textIn(leafletWords, `leaflets.${key}`);
const app = {} as Unhurried;
const list = (session: Session, ...rest: readonly string[]) => renderToString(h(Screen, { app, session, rest }));
const page = (session: Session, id: string) => {
  const leaflet = leaflets.find((each) => each.id === id);
  return leaflet ? renderToString(h(OneLeaflet, { session, leaflet })) : '';
};
const hrefs = (html: string) => [...html.matchAll(/href="#([^"]*)"/g)].map(([, way]) => way ?? '');
const opened = async () => (await (await home()).open('a')).session;
const laid = (session: Session) => JSON.stringify([...session.known.value.mine.laid.values()]);
const things = leaflets.map((each) => ({ id: each.id, name: leafletName(each), also: leafletAlso(each) }));

test('[LF1] every leaflet stands under its area once, also where the areas are folded', async () => {
  const session = await opened();
  const every = leaflets.map((_, at) => `/reading/${at + 1}`);
  expect(leafletAreas.flatMap((area) => area.leaflets)).toEqual(leaflets);
  for (const low of ['ordinary', 'low-energy'] as const) {
    view.value = low;
    const html = list(session);
    expect(hrefs(html)).toEqual(every);
    expect(html.match(/<summary/g)?.length ?? 0).toBe(low === 'ordinary' ? 0 : leafletAreas.length);
  }
});

test('[LF1] each is found by its name and by each of its everyday names', () => {
  for (const { id, name, also } of things) {
    expect(also, id).not.toBe('');
    for (const query of [name, ...also.split(', ')])
      expect(
        find(query, things).map((each) => each.id),
        query,
      ).toContain(id);
  }
  const known = new Set(leaflets.map(({ id }) => `reading.also.${id}`));
  expect(Object.keys(readingWords).filter((key) => key.startsWith('reading.also.') && !known.has(key))).toEqual([]);
});

test('[LF2] the list is the same whatever I told, and an unknown number shows it', async () => {
  const session = await opened();
  const before = list(session).replaceAll(/P\d+-\d+/g, 'P');
  const condition = { id: 'stroke', flags: ['APH'], stance: { kind: 'stable' } };
  await session.add([mine({ kind: 'condition-told', condition } as never)]);
  for (const rest of [[], ['0'], ['99'], ['stroke']])
    expect(list(session, ...rest).replaceAll(/P\d+-\d+/g, 'P')).toBe(before);
});

test('[LF2] addresses hold numbers and no name, and reading all of them writes nothing', async () => {
  const session = await opened();
  const before = laid(session);
  const ways = [list(session), ...leaflets.map(({ id }) => page(session, id))].flatMap(hrefs);
  for (const way of ways) expect(way).toMatch(/^\/(reading\/\d+|visit|care\/sign\/\d+)$/);
  expect(laid(session)).toBe(before);
});

test('[LF3] four parts under their headings, each point, question and sign once, in words', async () => {
  const session = await opened();
  for (const leaflet of leaflets) {
    const html = page(session, leaflet.id);
    const headings = [...html.matchAll(/<h2[^>]*>([^<]*)</g)].map(([, text]) => text);
    expect(headings).toEqual(['changes', 'helps', 'ask', 'seek'].map((part) => leafletText(`part.${part}`)));
    expect(html).toContain(`>${leafletText(`${leaflet.id}.name`)}</h1>`);
    const points = leafletParts.flatMap((part) =>
      leaflet[part].map(({ id }) => leafletText(`${leaflet.id}.${part}.${id}`)),
    );
    const questions = leaflet.ask.map((id) => textIn(questionWords, `clinic-questions.${id}`));
    for (const text of [...points, ...questions]) {
      expect(text).not.toBe('');
      expect(html.split(`>${text}<`), text).toHaveLength(2);
    }
    expect(html).not.toMatch(/<(li|p|h3|a)(\s[^>]*)?><\//);
  }
});

test('[LF4] the team first, said once that nobody checked it, sources folded with author and year', async () => {
  const session = await opened();
  for (const leaflet of leaflets) {
    const html = page(session, leaflet.id);
    expect(html).toContain(`<p class="lead">${leafletText('team')}</p>`);
    for (const key of ['informs', 'unchecked']) expect(html.split(leafletText(key)), key).toHaveLength(2);
    const folded = html.slice(html.indexOf('<details'));
    const sources = sourcesOf([...leaflet.changes, ...leaflet.helps]);
    expect(folded.match(/<li>/g)).toHaveLength(sources.length);
    const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    for (const { by, year } of sources) expect(folded).toContain(escaped(year === null ? by : `${by}, ${year}`));
  }
});

test('[LF4] it counts as checked when a clinician has checked all that it rests on', () => {
  const [one] = sourcesOf(leaflets[0]?.changes ?? []);
  if (!one) throw new Error('A leaflet rests on something.');
  const checked = { ...one, reviewed: '2026-11-22' };
  expect([isChecked([one]), isChecked([checked, one]), isChecked([checked])]).toEqual([false, false, true]);
});

test('[LF5] each sign leads to its own page by number, under its hurry and its plain name', async () => {
  const session = await opened();
  for (const leaflet of leaflets) {
    const html = page(session, leaflet.id);
    const ways = hrefs(html).filter((way) => way.startsWith('/care/'));
    expect(ways).toEqual(leaflet.seek.map((id) => `/care/sign/${numberOf(redFlags, id)}`));
    for (const id of leaflet.seek) {
      const name = textIn(signWords, `red-flags.${id}.name`) || textIn(signWords, `red-flags.${id}.do`);
      expect(html, id).toContain(`>${name}</a>`);
    }
    expect(html.indexOf(readingWords['reading.seek'].defaultMessage)).toBeLessThan(html.indexOf('/care/sign/'));
  }
});

test('[LF6] a touch puts a question on my list, another takes it off, and the page shows which', async () => {
  const session = await opened();
  const [leaflet] = leaflets;
  const [id = ''] = leaflet?.ask ?? [];
  const shown = () => page(session, leaflet?.id ?? '').split(readingWords['reading.takeOff'].defaultMessage).length - 1;
  expect(shown()).toBe(0);
  expect(await putOn(session, id)).toBe('kept');
  expect([keptQuestions(session).map(({ question }) => question), shown()]).toEqual([[id], 1]);
  expect(await takeOff(session, id)).toBe('taken');
  expect([keptQuestions(session), shown()]).toEqual([[], 0]);
});

test('[LF6] what could not be written is said', async () => {
  const session = await opened();
  const full: Session = Object.create(session, { add: { value: async () => refuse('storage') } });
  expect(await putOn(full, 'movements-to-avoid')).toBe('notWritten');
  for (let at = 0; at < 40; at++) await putOn(session, `question-${at}`);
  expect(await putOn(session, 'movements-to-avoid')).toBe('noRoom');
});

test('[LF7] the words of the room push nobody', () => {
  const spoken = Object.entries(readingWords).filter(([key]) => !key.startsWith('reading.also.'));
  for (const [, { defaultMessage }] of spoken)
    expect(defaultMessage).not.toMatch(/\b(should|must|normal|fail\w*|just|treat(ed|ing)?|therapy)\b|!/i);
});
