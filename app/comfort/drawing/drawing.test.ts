import { readFileSync } from 'node:fs';
import { postures } from '@unhurried/content/comfort';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Drawing, drawings } from './index.ts';

const drawn = (of: string, label?: string): string =>
  renderToString(h(Drawing, label === undefined ? { of } : { of, label }));
const countOf = (html: string, part: RegExp): number => html.match(part)?.length ?? 0;

test('[CO4] no posture without a drawing, and no drawing without a posture', () => {
  expect(Object.keys(drawings).sort()).toEqual(postures.map(({ id }) => id).sort());
  expect(drawn('nothing-like-that')).toBe('');
});

test('[CO4] two figures, each with one plain head and clothes of their own, held by something soft', () => {
  for (const { id } of postures) {
    const html = drawn(id);
    expect(countOf(html, /<circle/g), id).toBe(2);
    expect(countOf(html, /class="drawn-one"/g), id).toBeGreaterThan(0);
    expect(countOf(html, /class="drawn-two"/g), id).toBeGreaterThan(0);
    expect(countOf(html, /drawn-(soft|cover) drawn-line/g), id).toBeGreaterThan(0);
    expect(html, id).not.toMatch(/NaN|undefined|<text|<image/);
  }
});

test('[CO4] every drawing is of its own', () => {
  expect(new Set(postures.map(({ id }) => drawn(id))).size).toBe(postures.length);
});

test('[CO4] with words it is a picture that is named by them; without, it is hidden from those who listen', () => {
  for (const { id } of postures) {
    expect(drawn(id, 'How to lie')).toMatch(/^<svg[^>]*role="img" aria-label="How to lie"/);
    expect(drawn(id)).toMatch(/^<svg[^>]*aria-hidden="true"/);
  }
});

test('[CO4] colours are those of the page, in forced colours the system’s, and nothing turns it round', () => {
  const css = readFileSync(new URL('./drawing.css', import.meta.url), 'utf8');
  expect(css).not.toMatch(/#[0-9a-f]{3}|rgb\(|dir|rtl|scale/i);
  const classes = [...css.matchAll(/\.(drawn-[a-z]+)/g)].map(([, name]) => name);
  const filled = ['drawn-skin', 'drawn-one', 'drawn-two', 'drawn-soft', 'drawn-ground', 'drawn-cover'];
  const forced = css.slice(css.indexOf('@media (forced-colors'));
  for (const name of filled) expect([classes.includes(name), forced.includes(`.${name}`)], name).toEqual([true, true]);
});
