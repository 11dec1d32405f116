import type { Place, PlaceKind } from '@unhurried/domain/journey';
import fc from 'fast-check';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, expect, test } from 'vitest';
import { view } from '../../shell/index.ts';
import { loadWords } from '../../words/index.ts';
import { coastSaid } from '../said.ts';
import { Coast } from './coast.tsx';
import { foot, landmarks, top } from './landmarks.ts';
import { landmarkAt, reachAt, seaTo, shoreLine, wide } from './shore.ts';

await loadWords('en', ['journey']);
afterEach(() => {
  view.value = 'ordinary';
});

const place = (at: number, change: Partial<Place> = {}): Place => ({
  id: `${at}`,
  what: 'easy-day',
  name: `Place ${at}`,
  taught: '',
  month: '2026-10',
  crossed: [],
  ...change,
});
const drawn = (places: readonly Place[]) => renderToString(h(Coast, { places, sentence: coastSaid(places) }));
const pictures = (html: string) => html.match(/<svg.*?<\/svg>/gs) ?? [];
const textOf = (html: string) => html.replaceAll(/<svg.*?<\/svg>/gs, '').replaceAll(/<[^>]*>/g, '|');

test('[JT2] pieces of shore meet, lie within the strip, and the landmark lies on the land beside the water', () => {
  for (let turn = 0; turn < 400; turn++) {
    expect(shoreLine(turn).startsWith(`M${reachAt(turn)} 0`)).toBe(true);
    expect(shoreLine(turn).endsWith(` ${reachAt(turn + 1)} 100`)).toBe(true);
    expect(seaTo(turn).endsWith('H0V0Z')).toBe(true);
    expect(reachAt(turn)).toBeGreaterThan(15);
    expect(reachAt(turn)).toBeLessThan(wide - 20);
    const [one, other] = [reachAt(turn), reachAt(turn + 1)];
    expect(landmarkAt(turn)).toBeGreaterThanOrEqual(Math.min(one, other) - 0.1);
    expect(landmarkAt(turn)).toBeLessThanOrEqual(Math.max(one, other) + 0.1);
  }
});

const heightsIn = (paths: readonly string[]) =>
  paths.flatMap((d) => [...d.matchAll(/-?[\d.]+ (-?[\d.]+)/g)].map(([, y]) => Number(y)));

test('[JT2] [JN7] every landmark stands on one foot and reaches one height, in one colour; an easy day and a hard one share theirs', () => {
  for (const { ground, lines } of Object.values(landmarks)) {
    // Absolute points alone, so that their numbers say how high it is.
    for (const d of [...ground, ...lines]) expect(d).toMatch(/^[MLCZ\d. -]+$/);
    const heights = heightsIn([...ground, ...lines]);
    expect([Math.min(...heights), Math.max(...heights)]).toEqual([top, foot]);
  }
  expect(landmarks['easy-day']).toBe(landmarks['hard-day']);
});

const anyKind = fc.constantFrom<PlaceKind>('easy-day', 'hard-day');

test('[JT2] [JN7] nothing in the picture depends on whether days were easy or hard, or on what they are called', () => {
  fc.assert(
    fc.property(fc.array(anyKind, { minLength: 1, maxLength: 12 }), (kinds) => {
      const easy = kinds.map((_, at) => place(at));
      const other = kinds.map((what, at) => place(at, { what, name: 'Other', taught: 'A lot', month: '2020-01' }));
      expect(pictures(drawn(other))).toEqual(pictures(drawn(easy)));
    }),
    { numRuns: process.env.DEEP ? 2000 : 60 },
  );
});

test('[JT1] a list of ways, a sentence and a table say the same; the drawing is for those who see it', () => {
  const all = [
    place(1, { name: 'Rain', what: 'hard-day', taught: 'Slow' }),
    place(2, { name: 'Tea', month: '2026-11' }),
  ];
  const html = drawn(all);
  expect(html).toContain('href="#/journey/place/1"');
  expect(pictures(html).every((svg) => /^<svg[^>]* aria-hidden="true"/.test(svg))).toBe(true);
  const said = textOf(html);
  expect(said).toContain('Rain||A hard day, October 2026');
  expect(said).toContain('The shore begins in October 2026 with “Rain”, and goes on to “Tea” in November 2026.');
  expect(html.match(/<th scope="row">([^<]*)/g)).toEqual(['<th scope="row">Rain', '<th scope="row">Tea']);
  expect(html).toContain('<td>Slow</td>');
});

test('[JT1] [JN7] the sentence names the first and the last, and counts nothing', () => {
  expect(coastSaid([])).toBe('');
  expect(coastSaid([place(1)])).toBe('Along the shore lies “Place 1”, October 2026.');
  expect(coastSaid([place(1), place(2), place(3)])).toBe('The shore of October 2026 goes from “Place 1” to “Place 3”.');
});

test('[JT1] in the low-energy view the list is there without the drawing of the shore', () => {
  view.value = 'low-energy';
  const html = drawn([place(1), place(2)]);
  expect(html).not.toContain('shore-sea');
  expect(html).not.toContain('<table');
  expect(textOf(html)).toContain('Place 2');
});

test('[JT1] the latest part of a long shore is open, what lies before is folded, and each keeps its turn', () => {
  const long = Array.from({ length: 30 }, (_, at) => place(at));
  const html = drawn(long);
  const folded = html.slice(html.indexOf('<details'), html.indexOf('</details>'));
  expect([folded.includes('Place 5'), folded.includes('Place 6<')]).toEqual([true, false]);
  expect(html).toContain(shoreLine(29));
});
