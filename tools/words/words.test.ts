import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildWords } from '../words.mjs';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'words-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(name: string, text: string): void {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), text);
}

const say = (name: string, messages: Record<string, string>, description?: string): void =>
  write(
    name,
    JSON.stringify(
      Object.fromEntries(
        Object.entries(messages).map(([key, defaultMessage]) => [key, { defaultMessage, description }]),
      ),
    ),
  );

const compiled = (name: string): unknown => JSON.parse(readFileSync(join(root, 'app/words/compiled', name), 'utf8'));

test('[WD1] a key that does not begin with the name of its file is refused', () => {
  say('app/words/en/today.json', { 'todya.rest': 'Rest today' });
  expect(buildWords(root).faults).toEqual(['app/words/en/today.json: "todya.rest" does not begin with "today."']);
});

test('[WD1] sentences of the app and of the content meet in one folder, by area', () => {
  say('app/words/en/today.json', { 'today.rest': 'Rest today' });
  say('content/words/en/activity.json', { 'activity.tea': 'Tea together' });
  expect(buildWords(root).faults).toEqual([]);
  expect(compiled('en/today.json')).toEqual({ 'today.rest': 'Rest today' });
  expect(compiled('en/activity.json')).toEqual({ 'activity.tea': 'Tea together' });
  expect(readFileSync(join(root, 'app/words/compiled/keys.ts'), 'utf8')).toContain("| 'activity.tea'");
});

test('[WD2] a key that stands twice in one file is refused, though JSON would keep the last', () => {
  write('app/words/en/a.json', '{"a.x": {"defaultMessage": "one"}, "a.x": {"defaultMessage": "two"}}');
  expect(buildWords(root).faults).toEqual(['app/words/en/a.json: "a.x" stands there twice']);
});

test('[WD2] a key that two files have is refused', () => {
  say('app/words/en/a.json', { 'a.x': 'one' });
  say('content/words/en/a.json', { 'a.x': 'two' });
  expect(buildWords(root).faults).toEqual(['content/words/en/a.json: "a.x" is already in another file']);
});

test('[WD3] an empty message, and a placeholder nobody explained, are refused', () => {
  say('app/words/en/a.json', { 'a.x': ' ', 'a.y': 'Hello {name}' });
  expect(buildWords(root).faults).toEqual([
    'app/words/en/a.json: "a.x" has no message',
    'app/words/en/a.json: "a.y" has a placeholder and no description for the translator',
  ]);
});

test('[WD4] a locale that lacks a key, or has one of its own, is refused', () => {
  say('app/words/en/a.json', { 'a.x': 'one', 'a.y': 'two' });
  say('app/words/ar/a.json', { 'a.x': 'واحد', 'a.z': 'ثلاثة' });
  expect(buildWords(root).faults).toEqual(['ar: "a.y" is missing', 'ar: "a.z" is not in en']);
});

test('[WD4] a translation that loses a placeholder is refused', () => {
  say('app/words/en/a.json', { 'a.x': 'Hello {name}' }, 'name: of the partner');
  say('app/words/ar/a.json', { 'a.x': 'مرحبا' });
  expect(buildWords(root).faults.join()).toContain('a.x');
});

test('[WD5] broken message syntax is refused, with the sentence', () => {
  say('app/words/en/a.json', { 'a.x': 'Hello {name' }, 'name: of the partner');
  expect(buildWords(root).faults.join()).toContain('Hello {name');
});

test('[WD6] plain text stays plain; a message with a placeholder becomes a tree', () => {
  say('app/words/en/a.json', { 'a.x': "It''s quiet", 'a.y': 'Hello {name}' }, 'name: of the partner');
  buildWords(root);
  expect(compiled('en/a.json')).toEqual({
    'a.x': "It's quiet",
    'a.y': [
      { type: 0, value: 'Hello ' },
      { type: 1, value: 'name' },
    ],
  });
});

test('[WD7] the pseudo-locale says nothing in plain English', () => {
  say('app/words/en/a.json', { 'a.x': 'Rest together' });
  buildWords(root);
  expect(JSON.stringify(compiled('en-XB/a.json'))).toContain('\u202e');
  expect(JSON.stringify(compiled('en-XB/a.json'))).not.toContain('Rest');
});

test('[WD8] a second run writes nothing, and a sentence taken out is taken out of the build', () => {
  say('app/words/en/a.json', { 'a.x': 'one' });
  say('app/words/en/b.json', { 'b.x': 'two' });
  expect(buildWords(root).fresh).toBe(true);
  expect(buildWords(root).fresh).toBe(false);
  rmSync(join(root, 'app/words/en/b.json'));
  buildWords(root);
  expect(() => statSync(join(root, 'app/words/compiled/en/b.json'))).toThrow();
});
