import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync(new URL('./bed-time.css', import.meta.url), 'utf8');
const light = Object.fromEntries(
  [...css.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
);

function luminance(name: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt((light[name] ?? '').slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

const words = [
  ['ink', ['paper', 'card', 'wash', 'accent-wash', 'clay-wash']],
  ['soft', ['paper', 'card', 'wash', 'accent-wash']],
  ['accent', ['paper', 'card', 'wash', 'accent-wash']],
  ['clay', ['paper', 'card', 'clay-wash']],
  ['on-accent', ['accent']],
  ['on-fill', ['fill']],
] as const;

test('[DS1] words are readable by bed-time light', () => {
  for (const [word, grounds] of words) {
    for (const ground of grounds) expect(contrast(word, ground), `${word} on ${ground}`).toBeGreaterThanOrEqual(7);
  }
});

test('[DS1] edges and rings are visible by bed-time light, and nothing is bright', () => {
  for (const edge of ['edge', 'ring', 'accent', 'clay']) {
    for (const ground of ['paper', 'card', 'wash'])
      expect(contrast(edge, ground), `${edge} on ${ground}`).toBeGreaterThanOrEqual(3);
  }
  for (const ground of ['paper', 'card', 'wash', 'fill', 'accent-wash', 'clay-wash', 'line'])
    expect(luminance(ground), ground).toBeLessThan(0.05);
});
