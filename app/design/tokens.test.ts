import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

function colours(selector: string): Record<string, string> {
  const block = css.slice(css.indexOf(selector)).split('}')[0] ?? '';
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

const light = colours(':root {');
const dark = colours(':root[data-theme="dark"]');
const darkAsked = colours(':root:not([data-theme="light"])');
const lowEnergy = colours(':root:is([data-view="low-energy"]');

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one = '', other = ''): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

const views = { light, dark, 'low-energy': lowEnergy };
const words = [
  ['ink', ['paper', 'card', 'wash', 'accent-wash', 'clay-wash']],
  ['soft', ['paper', 'card', 'wash', 'accent-wash']],
  ['accent', ['paper', 'card', 'wash', 'accent-wash']],
  ['clay', ['paper', 'card', 'clay-wash']],
  ['on-accent', ['accent']],
] as const;

test.each(Object.entries(views))('[DS1] words are readable on every ground: %s', (_, view) => {
  for (const [word, grounds] of words) {
    for (const ground of grounds)
      expect(contrast(view[word], view[ground]), `${word} on ${ground}`).toBeGreaterThanOrEqual(7);
  }
});

test.each(Object.entries(views))('[DS1] edges and rings are visible: %s', (_, view) => {
  for (const edge of ['edge', 'ring', 'accent', 'clay']) {
    for (const ground of ['paper', 'card', 'wash']) {
      expect(contrast(view[edge], view[ground]), `${edge} on ${ground}`).toBeGreaterThanOrEqual(3);
    }
  }
});

test('[DS1] the one bright button is dimmed in the low-energy view, and still readable', () => {
  expect(contrast(lowEnergy['on-fill'], lowEnergy.fill)).toBeGreaterThanOrEqual(7);
  expect(luminance(lowEnergy.fill ?? '')).toBeLessThan(luminance(lowEnergy.accent ?? '') / 4);
});

test('[DS2] both ways to the dark lead to the same dark', () => {
  expect(darkAsked).toEqual(dark);
});

test('[DS3] no piece writes a style into the page', () => {
  const folders = ['./', './icon/', './tides/', './history-picture/', '../shell/'];
  const pieces = folders.flatMap((folder) =>
    readdirSync(new URL(folder, import.meta.url))
      .filter((name) => name.endsWith('.tsx'))
      .map((name) => readFileSync(new URL(folder + name, import.meta.url), 'utf8')),
  );
  expect(pieces.length).toBeGreaterThan(15);
  for (const piece of pieces) expect(piece).not.toMatch(/\bstyle=|\.style\b|dangerouslySetInnerHTML|innerHTML/);
});
