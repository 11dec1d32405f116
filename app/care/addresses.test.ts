import { readdirSync, readFileSync } from 'node:fs';
import { conditions } from '@unhurried/content/conditions';
import { leaflets } from '@unhurried/content/leaflets';
import { redFlags, supportScreens } from '@unhurried/content/red-flags';
import { flags } from '@unhurried/domain/library';
import { expect, test } from 'vitest';
import { atNumber } from '../neutral/index.ts';
import { toCondition, toSign, toSigns, toSupport } from './addresses.ts';
import { templates } from './templates.ts';

const all = [
  ...conditions.map(({ id }) => ({ id, to: toCondition(id), list: conditions })),
  ...redFlags.map(({ id }) => ({ id, to: toSign(id), list: redFlags })),
  ...supportScreens.map(({ id }) => ({ id, to: toSupport(id), list: supportScreens })),
];

test('[AC13] every condition, sign and page that listens has a number for an address, and is found by it', () => {
  for (const { id, to, list } of all) {
    expect(to).toMatch(/^\/care\/(add|sign|support)\/[1-9]\d*$/);
    expect(atNumber<{ readonly id: string }>(list, to.split('/').at(-1))?.id).toBe(id);
  }
  expect(toSigns).toBe('/care/signs');
});

/** Of this room and of those that lead to it: every address that is written out, and what a template puts into one. */
const sources = ['care', 'care/form', 'together', 'check-in', 'after', 'help'].flatMap((room) =>
  readdirSync(new URL(`../${room}/`, import.meta.url))
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.'))
    .map((name) => readFileSync(new URL(`../${room}/${name}`, import.meta.url), 'utf8')),
);
const ids = [conditions, redFlags, supportScreens, leaflets, templates].flatMap((list) => list.map(({ id }) => id));
const words = new Set([...ids, ...ids.map((id) => id.split('-')[0] ?? ''), ...flags, 'red-flag', 'red-flags']);
const written = (text: string): readonly string[] =>
  [...text.matchAll(/['"`]#?(\/(?:care|reading)[^'"`]*)['"`]/g)].map(([, to]) => to ?? '');

test('[AC13] no address that leads into Care holds an id of the content', () => {
  const addresses = sources.flatMap(written);
  expect(addresses.length).toBeGreaterThan(8);
  const telling = addresses.flatMap((to) => to.split('/').filter((part) => words.has(part)));
  expect(telling).toEqual([]);
});

test('[AC13] what is put into an address is a number', () => {
  const filled = sources
    .flatMap(written)
    .flatMap((to) => [...to.matchAll(/\$\{([^}]*)/g)].map(([, what]) => what ?? ''));
  const allowed = /^numberOf\(.*$/;
  expect(filled.filter((what) => !allowed.test(what))).toEqual([]);
  expect(filled.length).toBeGreaterThan(3);
});
